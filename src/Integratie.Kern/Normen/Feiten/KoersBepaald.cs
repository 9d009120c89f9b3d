using NodaTime;

namespace Integratie.Kern.Normen;

/// <param name="Doelen">Whether goals are fixed.</param>
/// <param name="HulpBepaald">Whether the needed help is fixed; norm 2 asks both.</param>
public sealed record KoersBepaald(
    string Id, string Gi, LocalDate Datum, bool Doelen, bool HulpBepaald, Antwoord Gezin, Antwoord Netwerk, Antwoord Professionals,
    string? Zaak = null) : Feit(Id, Zaak)
{
    internal bool IsVolledig => Doelen && HulpBepaald;

    /// <summary>Family, network and professionals: all ja; one nee is nee; else onbekend.</summary>
    internal Antwoord Gedragen
    {
        get
        {
            Antwoord[] antwoorden = [Gezin, Netwerk, Professionals];
            return antwoorden.Contains(Antwoord.Nee) ? Antwoord.Nee
                : antwoorden.All(antwoord => antwoord == Antwoord.Ja) ? Antwoord.Ja : Antwoord.Onbekend;
        }
    }
}
