namespace Integratie.Kern.Berichten.Privacy;

/// <summary>
/// What each projection shows of a type: the members named here and nothing else, however the type grows. Together with
/// <see cref="Berichttype.Bestemmingen"/> (which role gets which form) this is the whole table of who may get what.
/// </summary>
public static class Inzage
{
    private static readonly string[] Besluit =
        ["zaaknummer", "jeugdigen", "maatregelen", "gi", "soort", "aard", "uitgesproken", "opgelegdeHulp"];

    private static readonly string[] Status = ["zaaknummer", "jeugdige", "datum"];

    private static readonly string[] Norm = ["norm", "klok", "start", "einde", "kalender", "gecorrigeerd"];

    private static readonly Dictionary<(Weergave, string), string[]> Tabel = new()
    {
        [(Weergave.Besluit, "uitspraak.gedaan")] = Besluit,
        [(Weergave.Besluit, "uitspraak.gecorrigeerd")] = Besluit,

        [(Weergave.Status, "jeugdbeschermer.gekoppeld")] = Status,
        [(Weergave.Status, "koers.bepaald")] = Status,
        [(Weergave.Status, "hulp.gestart")] = Status,

        [(Weergave.Vertrek, "woonplaats.gewijzigd")] = ["zaaknummer", "jeugdige", "datum", "vanGemeente"],

        [(Weergave.Anoniem, "tijdstempel.vastgelegd")] = ["soort", "moment", "norm"],
        [(Weergave.Anoniem, "norm.gestart")] = Norm,
        [(Weergave.Anoniem, "norm.nadert")] = Norm,
        [(Weergave.Anoniem, "norm.gehaald")] = Norm,
        [(Weergave.Anoniem, "norm.overschreden")] = Norm,
        [(Weergave.Anoniem, "norm.verklaard")] = Norm,
        [(Weergave.Anoniem, "norm.vervallen")] = Norm,
        [(Weergave.Anoniem, "belemmering.vastgelegd")] = ["bepaling", "poging", "door", "artikelen"],
    };

    /// <summary>The members of the data that a projection shows, or null when the type has no such projection.</summary>
    /// <remarks><see cref="Weergave.Alles"/> is no projection and has no entry.</remarks>
    public static IReadOnlyCollection<string>? Leden(Weergave weergave, string naam) => Tabel.GetValueOrDefault((weergave, naam));
}
