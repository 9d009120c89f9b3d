using System.Text.Json.Nodes;
using Integratie.Bench.Jaar;
using Integratie.Kern.Identificatie;

namespace Integratie.Bench.Volume;

/// <summary>A real dossier of the fill: what is sent about one child.</summary>
/// <param name="Soort">What it is copied as.</param>
internal sealed record Vulkind(string Soort, Kind Kind, IReadOnlyList<Voorval> Voorvallen)
{
    public const string Voorbij = "voorbij";
    public const string Loopt = "loopt";
    public const string Vast = "vast";

    /// <summary>Not in the register: a decision that names it is stuck until the operator points it elsewhere.</summary>
    private const string OnbekendeGi = "00000001800000003999";

    private const int AantalVoorbij = 684; // two in each gemeente
    private const int AantalLopend = 60;
    private const int AantalVast = 10;

    /// <summary>The group whose terms become due in a round.</summary>
    public static string Groep(int groep) => $"groep-{groep}";

    /// <summary>All of them, the same each time.</summary>
    public static IReadOnlyList<Vulkind> Alle()
    {
        var kinderen = new List<Vulkind>();
        for (var i = 0; i < AantalVoorbij; i++)
            kinderen.Add(Maak(kinderen.Count, Voorbij, new DateOnly(2025, 4, 1).AddDays(i % 20), i % 10));
        for (var groep = 0; groep < Vulplan.Groepen; groep++)
            for (var i = 0; i < Vulplan.SjablonenPerGroep; i++)
                kinderen.Add(Maak(kinderen.Count, Groep(groep), Vulplan.Uitgesproken(groep), 2));
        for (var i = 0; i < AantalLopend; i++)
            kinderen.Add(Maak(kinderen.Count, Loopt, Vulplan.Gevuld.AddDays(-3), 2));
        for (var i = 0; i < AantalVast; i++)
            kinderen.Add(Maak(kinderen.Count, Vast, new DateOnly(2025, 4, 7), 9));
        return kinderen;
    }

    /// <param name="verloop">0 and 1: everything that a traject can have; 2 to 6: a jeugdbeschermer in time and no more; above: nothing.</param>
    private static Vulkind Maak(int nummer, string soort, DateOnly dag, int verloop)
    {
        var kind = Kind.Maak(nummer);
        var gi = soort == Vast ? OnbekendeGi : nummer % 10 < 7 ? kind.Regio.Gi : Regio.Landelijk[nummer % 2];
        var werkdag = dag.DayOfWeek switch { DayOfWeek.Saturday => dag.AddDays(-1), DayOfWeek.Sunday => dag.AddDays(-2), _ => dag };
        var traject = new Traject(nummer, kind, Familie.Jeugdbescherming, werkdag, werkdag.AddYears(1).AddDays(-1), gi, true, true, nummer % 3 != 0);
        var alles = new Verloop(traject, new Random(nummer)).Voorvallen().ToList();
        return new(soort, kind, verloop switch
        {
            < 2 => alles,
            < 7 => [Uitspraak(traject), Koppeling(traject)],
            _ => [Uitspraak(traject)],
        });
    }

    private static Voorval Uitspraak(Traject traject) => Voorval.Maak(
        traject.Uitgesproken, $"vul-{traject.Nummer}-uitspraak", traject.Kind.Regio.Rechtbank, "uitspraak.gedaan", new JsonObject
        {
            ["zaaknummer"] = traject.Zaaknummer,
            ["rechtbank"] = traject.Kind.Regio.Code,
            ["soort"] = "beschikking",
            ["aard"] = "nieuw",
            ["uitgesproken"] = Dag(traject.Uitgesproken),
            ["spoed"] = false,
            ["geheimAdres"] = false,
            ["gi"] = traject.Gi,
            ["jeugdigen"] = new JsonArray(new JsonObject { ["bsn"] = traject.Kind.Bsn, ["gemeente"] = traject.Kind.Gemeente.Code }),
            ["maatregelen"] = new JsonArray(new JsonObject { ["code"] = "11", ["ingang"] = Dag(traject.Uitgesproken), ["einde"] = Dag(traject.LaatsteDag) }),
        });

    private static Voorval Koppeling(Traject traject)
    {
        // Friday, or on the day itself where that would be too late for the fill.
        var dag = traject.Uitgesproken.AddDays(3) > Vulplan.Gevuld ? traject.Uitgesproken : traject.Uitgesproken.AddDays(1);
        return Voorval.Maak(dag, $"vul-{traject.Nummer}-koppeling", traject.Gi, "jeugdbeschermer.gekoppeld", new JsonObject
        {
            ["zaaknummer"] = traject.Zaaknummer,
            ["jeugdige"] = new JsonObject { ["bsn"] = traject.Kind.Bsn },
            ["datum"] = Dag(dag),
            ["vorm"] = "vast",
            ["contactMetGezin"] = true,
            ["aanleiding"] = "eerste",
        });
    }

    private static string Dag(DateOnly dag) => dag.ToString("yyyy-MM-dd");
}
