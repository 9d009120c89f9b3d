using System.Text.Json.Nodes;
using Integratie.Functions.Tests.Opstelling;
using static Integratie.Functions.Tests.Opstelling.Testregister;
using static Integratie.Functions.Tests.Stromen.Stroom;

namespace Integratie.Functions.Tests.Stromen;

/// <summary>What several senders report apart from each other is dated: whoever is late, the dossier ends the same.</summary>
public sealed class Elke_volgorde_van_zenders
{
    private static readonly (string Oin, string Naam, string Data)[] Gebeurtenissen =
    [
        (Rvdk, "verzoek.ingediend", $$"""{ {{Zaak}}, "datum": "2025-12-16", "beoogdeGi": "{{Gi}}" }"""),
        (Rechtbank, "uitspraak.gedaan", Uitspraak()),
        (Gi, "jeugdbeschermer.gekoppeld", $$"""{ {{Zaak}}, "datum": "2026-01-08", "vorm": "vast", "contactMetGezin": true, "aanleiding": "eerste" }"""),
        (Gi, "koers.bepaald", $$"""
            { {{Zaak}}, "datum": "2026-01-12", "doelen": [ "naar school" ], "hulpBepaald": true,
              "gezin": "ja", "netwerk": "ja", "professionals": "ja", "kindGehoord": "ja" }
            """),
    ];

    private static readonly string[] Rondes =
        ["2026-01-13T10:00:00+01:00", "2026-01-20T10:00:00+01:00", "2026-02-10T10:00:00+01:00", "2026-02-20T10:00:00+01:00"];

    /// <summary>A child for each of the 24 orders, all in one hub; the last event comes weeks after the terms of the first two norms.</summary>
    [Fact]
    public async Task Eindigt_in_hetzelfde_dossier()
    {
        var ordes = Ordes([0, 1, 2, 3]).ToList();
        await using var stroom = await StartAsync();
        foreach (var (moment, ronde) in Rondes.Select((m, i) => (m, i)))
        {
            await stroom.KlokAsync(moment);
            foreach (var (orde, kind) in ordes.Select((o, i) => (o, i)))
                await StuurAsync(stroom, orde[ronde], kind);
            await stroom.KlokAsync(moment);
        }

        Assert.Equal(24, ordes.Count);
        foreach (var (oin, verwacht) in Verwacht)
        {
            var feed = await stroom.FeedAsync(oin);
            foreach (var (orde, kind) in ordes.Select((o, i) => (o, i)))
                Assert.True(verwacht.SequenceEqual(Uitkomst(feed, kind)), $"{oin} na {string.Join(' ', orde)}: {string.Join("; ", Uitkomst(feed, kind))}");
        }
    }

    private static readonly (string Oin, string[] Uitkomst)[] Verwacht =
    [
        (Gi,
        [
            "norm.gehaald jeugdbeschermer uitspraak 2026-01-12", "norm.gehaald koers uitspraak 2026-02-16", "norm.gestart hulp uitspraak 2026-04-05",
            "uitspraak.gedaan 1-K", "verzoek.ingediend 0-K",
        ]),
        (Rvdk, ["jeugdbeschermer.gekoppeld 2-K~rvdk", "koers.bepaald 3-K~rvdk", "uitspraak.gedaan 1-K"]),
        (Gemeente, ["jeugdbeschermer.gekoppeld 2-K~gemeente", "uitspraak.gedaan 1-K~gemeente"]),
        (Rechtbank, ["koers.bepaald 3-K~rechtbank"]),
    ];

    private static async Task StuurAsync(Stroom stroom, int nummer, int kind)
    {
        var (oin, naam, data) = Gebeurtenissen[nummer];
        var eigen = data.Replace("999990342", Bsns.Geef(kind + 1), StringComparison.Ordinal)
            .Replace("25-2021", $"25-{3000 + kind}", StringComparison.Ordinal);
        using var antwoord = await stroom.LeverAanAsync(oin, naam, $"{nummer}-{kind}", eigen);
        Assert.True(antwoord.IsSuccessStatusCode, await antwoord.Content.ReadAsStringAsync());
    }

    /// <summary>Of a child: what was relayed, and where each term ended, sorted.</summary>
    private static IEnumerable<string> Uitkomst(List<JsonNode> feed, int kind)
    {
        var dossier = feed.First(g => ((string)g["id"]!).Split('~')[0].EndsWith($"-{kind}", StringComparison.Ordinal) && !IsNorm(g))["subject"];
        var eigen = feed.Where(g => (string?)g["subject"] == (string?)dossier).ToList();
        var normen = eigen.Where(IsNorm).GroupBy(g => (string?)g["data"]!["norm"]).Select(g => Regel(g.Last()));
        return eigen.Where(g => !IsNorm(g))
            .Select(g => Regel(g).Replace($"-{kind}", "-K", StringComparison.Ordinal))
            .Concat(normen)
            .Order(StringComparer.Ordinal);
    }

    private static bool IsNorm(JsonNode g) => Regel(g).StartsWith("norm.", StringComparison.Ordinal);

    private static IEnumerable<int[]> Ordes(int[] over) => over.Length == 0
        ? [[]]
        : over.SelectMany(eerst => Ordes([.. over.Where(n => n != eerst)]).Select(rest => (int[])[eerst, .. rest]));
}
