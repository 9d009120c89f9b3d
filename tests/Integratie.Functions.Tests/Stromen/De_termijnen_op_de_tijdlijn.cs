using System.Text.Json.Nodes;
using static Integratie.Functions.Tests.Opstelling.Testregister;
using static Integratie.Functions.Tests.Stromen.Stroom;

namespace Integratie.Functions.Tests.Stromen;

public sealed class De_termijnen_op_de_tijdlijn
{
    [Fact]
    public async Task Tonen_naast_de_stand_of_er_is_verklaard_en_of_het_vast_en_gedragen_is()
    {
        await using var stroom = await StartAsync();
        await stroom.StuurAsync(Rechtbank, "uitspraak.gedaan", "u1", Uitspraak());
        Assert.Equal(["jeugdbeschermer loopt onbekend", "koers loopt", "hulp loopt"], await TermijnenAsync(stroom, Gi));

        await stroom.StuurAsync(Gi, "jeugdbeschermer.gekoppeld", "j1", $$"""
            { {{Zaak}}, "datum": "2026-01-05", "vorm": "vast", "contactMetGezin": true, "aanleiding": "eerste" }
            """);
        await stroom.KlokAsync("2026-02-17T10:00:00+01:00");
        await stroom.StuurAsync(Gi, "verklaring.gegeven", "v1", $$"""
            { {{Zaak}}, "norm": "koers", "reden": "gezin-niet-bereikbaar", "toelichting": "Het gezin was weg.", "nieuweDatum": "2026-03-02" }
            """);
        await stroom.StuurAsync(Gi, "koers.bepaald", "k1", $$"""
            { {{Zaak}}, "datum": "2026-02-17", "doelen": [ "naar school" ], "hulpBepaald": true,
              "gezin": "ja", "netwerk": "nee", "professionals": "ja", "kindGehoord": "ja" }
            """);

        string[] alles = ["jeugdbeschermer gehaald ja", "koers overschreden verklaard nee", "hulp loopt"];
        Assert.Equal(alles, await TermijnenAsync(stroom, Gi));
        Assert.Equal(alles, await TermijnenAsync(stroom, Beheer));
        Assert.Equal(["jeugdbeschermer gehaald", "koers overschreden verklaard", "hulp loopt"], await TermijnenAsync(stroom, Gemeente));
    }

    private static async Task<List<string>> TermijnenAsync(Stroom stroom, string oin)
    {
        var dossier = (await stroom.FeedAsync(Gi))[0]["subject"];
        var termijnen = (await stroom.HaalAsync($"/v1/dossiers/{dossier}/tijdlijn", oin))["termijnen"]!.AsArray();
        return [.. termijnen.Where(t => (string?)t!["klok"] == "uitspraak").Select(Regel)];
    }

    private static string Regel(JsonNode? t) =>
        string.Join(' ', new[]
        {
            (string?)t!["norm"], (string?)t["status"], (bool)t["verklaard"]! ? "verklaard" : null, (string?)t["vast"], (string?)t["gedragen"],
        }.OfType<string>());
}
