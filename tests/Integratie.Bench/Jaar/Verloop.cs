using System.Text.Json.Nodes;
using Integratie.Kern.Identificatie;

namespace Integratie.Bench.Jaar;

/// <summary>
/// The events of one traject. In time is well within the term and too late well past it, so that the file does not have to know the
/// calendar: what is counted in the end is for the hub to work out.
/// </summary>
internal sealed class Verloop(Traject traject, Random toeval)
{
    private readonly DateOnly _verzonden = Verzending(traject.Uitgesproken, toeval);

    public IEnumerable<Voorval> Voorvallen() => [Uitspraak(), .. Koppelingen(), .. Koers(), .. Bepaling(), .. Hulp()];

    /// <summary>Four in five decisions are sent on the day itself; the others up to 24 days later, when they are on paper.</summary>
    private static DateOnly Verzending(DateOnly uitgesproken, Random toeval) => Werkdag(uitgesproken.AddDays(toeval.Next(10) switch
    {
        < 8 => 0,
        8 => toeval.Next(1, 5),
        _ => toeval.Next(7, 25),
    }));

    private static DateOnly Werkdag(DateOnly dag)
    {
        while (dag.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday)
            dag = dag.AddDays(1);
        return dag;
    }

    private Voorval Uitspraak() => Voorval.Maak(_verzonden, Id("uitspraak"), traject.Kind.Regio.Rechtbank, "uitspraak.gedaan", new JsonObject
    {
        ["zaaknummer"] = traject.Zaaknummer,
        ["rechtbank"] = traject.Kind.Regio.Code,
        ["soort"] = traject.Familie == Familie.Jeugdbescherming ? "beschikking" : "vonnis",
        ["aard"] = "nieuw",
        ["uitgesproken"] = Dag(traject.Uitgesproken),
        ["opSchrift"] = Dag(_verzonden),
        ["spoed"] = false,
        ["geheimAdres"] = false,
        ["gi"] = traject.Gi,
        ["jeugdigen"] = new JsonArray(new JsonObject { ["bsn"] = traject.Kind.Bsn, ["gemeente"] = traject.Kind.Gemeente.Code }),
        ["maatregelen"] = new JsonArray(new JsonObject
        {
            ["code"] = traject.Familie == Familie.Jeugdbescherming ? "11" : "41",
            ["ingang"] = Dag(traject.Uitgesproken),
            ["einde"] = Dag(traject.LaatsteDag),
        }),
    });

    /// <summary>In time within four weekdays; else first the waiting list, and then late, or not at all.</summary>
    private IEnumerable<Voorval> Koppelingen()
    {
        if (traject.JeugdbeschermerOpTijd)
        {
            var dagen = toeval.Next(1, 5);
            var dag = _verzonden;
            while (dagen-- > 0)
                dag = Werkdag(dag.AddDays(1));
            // The minimal variant: somebody for the time being, who has contact and works on a koers.
            return [Koppeling("koppeling", dag, toeval.Next(20) == 0 ? "tijdelijk" : "vast", true)];
        }

        var wachtlijst = Koppeling("wachtlijst", Werkdag(_verzonden.AddDays(2)), "wachtlijst", false);
        return toeval.Next(10) == 0
            ? [wachtlijst]
            : [wachtlijst, Koppeling("koppeling", Werkdag(_verzonden.AddDays(toeval.Next(16, 60))), "vast", true)];
    }

    private Voorval Koppeling(string wat, DateOnly dag, string vorm, bool contact) => VanGi(wat, dag, "jeugdbeschermer.gekoppeld", new JsonObject
    {
        ["datum"] = Dag(dag),
        ["vorm"] = vorm,
        ["contactMetGezin"] = contact,
        ["werktAanKoers"] = contact,
        ["aanleiding"] = "eerste",
    });

    private IEnumerable<Voorval> Koers()
    {
        if (!traject.KoersOpTijd && toeval.Next(5) == 0)
            return [Verklaring("koers", 44, "geen-jeugdbeschermer")];
        var dag = NaDagen(traject.KoersOpTijd ? (28, 40) : (50, 100));
        return [VanGi("koers", dag, "koers.bepaald", new JsonObject
        {
            ["datum"] = Dag(dag),
            ["doelen"] = "Veilig opgroeien, thuis of elders.",
            ["hulpBepaald"] = true,
            ["gezin"] = "ja",
            ["netwerk"] = toeval.Next(4) == 0 ? "onbekend" : "ja",
            ["professionals"] = toeval.Next(8) == 0 ? "nee" : "ja",
            ["kindGehoord"] = "ja",
        })];
    }

    /// <summary>For one child in four: the others get help that the GI has no bepaling for, or none yet.</summary>
    private IEnumerable<Voorval> Bepaling()
    {
        if (traject.Familie != Familie.Jeugdbescherming || traject.Nummer % 4 != 0)
            return [];
        var dag = NaDagen((28, 40));
        return [VanGi("bepaling", dag, "bepaling.gedaan", new JsonObject
        {
            ["datum"] = Dag(dag),
            ["gemeente"] = traject.Kind.Gemeente.Code,
            ["overlegdatum"] = Dag(dag.AddDays(-2)),
            ["verwijzer"] = "04",
            ["hulp"] = new JsonArray(new JsonObject { ["categorie"] = "45", ["product"] = "45A48", ["ingang"] = Dag(dag.AddDays(7)) }),
        })];
    }

    private IEnumerable<Voorval> Hulp()
    {
        if (traject.HulpOpTijd)
            return [Start("hulp", NaDagen((45, 85)), overbrugging: false)];
        return toeval.Next(3) switch
        {
            0 => [Start("overbrugging", NaDagen((45, 60)), overbrugging: true), Start("hulp", NaDagen((100, 160)), overbrugging: false)],
            1 => [Verklaring("hulp", 88, "wachtlijst-aanbieder"), Start("hulp", NaDagen((100, 160)), overbrugging: false)],
            _ => [Verklaring("hulp", 88, "niet-ingekocht")],
        };
    }

    private Voorval Start(string wat, DateOnly dag, bool overbrugging) => VanGi(wat, dag, "hulp.gestart", new JsonObject
    {
        ["datum"] = Dag(dag),
        ["overbrugging"] = overbrugging,
        ["wachtlijstNaIntake"] = false,
        ["passend"] = overbrugging ? "nee" : "ja",
    });

    private Voorval Verklaring(string norm, int naDagen, string reden)
    {
        var dag = NaDagen((naDagen, naDagen + 2));
        return VanGi($"verklaring-{norm}", dag, "verklaring.gegeven", new JsonObject
        {
            ["norm"] = norm,
            ["reden"] = reden,
            ["toelichting"] = "Er is nog niemand die dit nu kan doen.",
            ["nieuweDatum"] = Dag(dag.AddDays(60)),
        });
    }

    private Voorval VanGi(string wat, DateOnly dag, string naam, JsonObject data)
    {
        data["zaaknummer"] = traject.Zaaknummer;
        data["jeugdige"] = new JsonObject { ["bsn"] = traject.Kind.Bsn };
        return Voorval.Maak(dag, Id(wat), traject.Gi, naam, data);
    }

    private DateOnly NaDagen((int Van, int Tot) dagen) => Werkdag(traject.Uitgesproken.AddDays(toeval.Next(dagen.Van, dagen.Tot)));

    private string Id(string wat) => $"jaar-{traject.Nummer}-{wat}";

    private static string Dag(DateOnly dag) => dag.ToString("yyyy-MM-dd");
}
