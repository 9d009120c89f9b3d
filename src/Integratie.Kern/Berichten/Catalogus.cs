using Integratie.Kern.Berichten.Typen;

namespace Integratie.Kern.Berichten;

/// <summary>Every type of event that the hub takes in or sends out. A new type is one entry in the file of its group under Typen.</summary>
public static class Catalogus
{
    private static readonly Dictionary<string, Berichttype> OpNaam = new Berichttype[][]
    {
        Voortraject.Typen,
        Uitspraken.Typen,
        Uitvoering.Typen,
        Hulp.Typen,
        Verantwoording.Typen,
        Overgang.Typen,
        VanDeHub.Typen,
    }.SelectMany(groep => groep).ToDictionary(type => type.Naam);

    public static IReadOnlyCollection<Berichttype> Alle => OpNaam.Values;

    /// <summary>The type of that name (<c>uitspraak.gedaan</c>), or null when the hub does not know it.</summary>
    public static Berichttype? Vind(string naam) => OpNaam.GetValueOrDefault(naam);
}
