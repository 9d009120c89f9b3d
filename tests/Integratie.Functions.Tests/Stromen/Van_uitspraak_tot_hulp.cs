using System.Text.Json.Nodes;
using Integratie.Functions.Tests.Opstelling;
using static Integratie.Functions.Tests.Opstelling.Testregister;
using static Integratie.Functions.Tests.Stromen.Stroom;

namespace Integratie.Functions.Tests.Stromen;

public sealed class Van_uitspraak_tot_hulp
{
    private const string Bepaling = $$"""
        { {{Zaak}}, "datum": "2026-01-21", "gemeente": "0599", "overlegdatum": "2026-01-19", "verwijzer": "04",
          "hulp": [ { "categorie": "45", "product": "45A48", "volume": 4, "eenheid": "uur", "ingang": "2026-02-01", "einde": "2026-08-01" } ] }
        """;

    private const string Plan = $$"""
        { {{Zaak}}, "datum": "2026-01-20", "gemeente": "0599",
          "document": { "url": "https://gi.voorbeeld.nl/plan/1", "mediaType": "application/pdf",
                        "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08" } }
        """;

    [Fact]
    public async Task Iedere_partij_krijgt_haar_deel_in_volgorde()
    {
        await using var webhook = await Ontvanger.StartAsync();
        await using var stroom = await StartAsync(register: r => r.Webhook(Gi, webhook.Url));

        await SpeelAsync(stroom);

        Assert.Equal(
            [
                "uitspraak.gedaan u1",
                "norm.gestart jeugdbeschermer uitspraak 2026-01-12",
                "norm.gestart koers uitspraak 2026-02-16",
                "norm.gestart hulp uitspraak 2026-04-05",
                "norm.gestart jeugdbeschermer kennisgeving 2026-01-12",
                "norm.gehaald jeugdbeschermer kennisgeving 2026-01-12",
                "norm.gehaald jeugdbeschermer uitspraak 2026-01-12",
                "norm.gehaald koers uitspraak 2026-02-16",
                "bepaling.ontvangen o1",
                "hulp.gestart h1",
                "norm.gehaald hulp uitspraak 2026-04-05",
            ],
            webhook.Posten.Select(p => Regel(p.Gebeurtenis)));
        Assert.Equal(webhook.Posten.Select(p => Regel(p.Gebeurtenis)), await stroom.RegelsAsync(Gi));
        Assert.Equal(
            ["uitspraak.gedaan u1~gemeente", "jeugdbeschermer.gekoppeld j1~gemeente", "plan.vastgesteld p1", "bepaling.gedaan b1"],
            await stroom.RegelsAsync(Gemeente));
        Assert.Equal(
            ["uitspraak.gedaan u1", "jeugdbeschermer.gekoppeld j1~rvdk", "koers.bepaald k1~rvdk", "hulp.gestart h1~rvdk"],
            await stroom.RegelsAsync(Rvdk));
        Assert.Equal(["koers.bepaald k1~rechtbank", "hulp.gestart h1~rechtbank"], await stroom.RegelsAsync(Rechtbank));
        Assert.Empty(await stroom.RegelsAsync(AndereGi));
        Assert.Empty(await stroom.RegelsAsync(AndereGemeente));
        var nummers = (await stroom.FeedAsync(Gemeente)).Select(g => (string?)g["sequence"]);
        Assert.Equal(["0000000001", "0000000002", "0000000003", "0000000004"], nummers);
    }

    [Fact]
    public async Task Plan_en_bepaling_gaan_geheel_naar_de_gemeente_met_de_wettelijke_grondslag()
    {
        await using var stroom = await StartAsync();

        await SpeelAsync(stroom);

        var bepaling = await stroom.EnigeAsync(Gemeente, "bepaling.gedaan");
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(Bepaling), bepaling["data"]));
        Assert.Equal("Jeugdwet 2.4 lid 2 onder b; Jeugdwet 3.5 lid 1", (string?)bepaling["grondslag"]);
        var plan = await stroom.EnigeAsync(Gemeente, "plan.vastgesteld");
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(Plan), plan["data"]));
    }

    [Fact]
    public async Task Een_status_zegt_alleen_welk_kind_welke_zaak_en_wanneer()
    {
        await using var stroom = await StartAsync();

        await SpeelAsync(stroom);

        foreach (var (oin, naam) in new[] { (Rvdk, "jeugdbeschermer.gekoppeld"), (Gemeente, "jeugdbeschermer.gekoppeld"), (Rechtbank, "koers.bepaald") })
        {
            var data = (await stroom.EnigeAsync(oin, naam))["data"]!.AsObject();
            Assert.Equal(["datum", "jeugdige", "zaaknummer"], data.Select(lid => lid.Key).Order());
        }
    }

    [Fact]
    public async Task De_tijdlijn_toont_iedere_stap_met_haar_moment()
    {
        await using var stroom = await StartAsync();
        await SpeelAsync(stroom);
        var dossier = (string?)(await stroom.EnigeAsync(Gemeente, "bepaling.gedaan"))["subject"];

        var tijdlijn = await stroom.HaalAsync($"/v1/dossiers/{dossier}/tijdlijn", Beheer);

        Assert.Equal(["u1", "j1", "k1", "p1", "b1", "o1", "h1"], tijdlijn["gebeurtenissen"]!.AsArray().Select(g => (string?)g!["id"]));
        var momenten = tijdlijn["tijdstempels"]!.AsArray().Select(s => $"{s!["soort"]} {s["moment"]} {s["norm"]}".TrimEnd()).ToList();
        string[] verwacht =
        [
            "uitgesproken 2026-01-05", "ingang 2026-01-05", "jeugdbeschermer-gekoppeld 2026-01-08 jeugdbeschermer",
            "koers-bepaald 2026-01-19 koers", "plan-overgedragen 2026-01-20", "bepaling-overgedragen 2026-01-21", "hulp-gestart 2026-02-02 hulp",
        ];
        Assert.Equal(verwacht, verwacht.Intersect(momenten));
    }

    private static async Task SpeelAsync(Stroom stroom)
    {
        await stroom.StuurAsync(Rechtbank, "uitspraak.gedaan", "u1", Uitspraak());
        await stroom.KlokAsync("2026-01-08T12:00:00+01:00");
        await stroom.StuurAsync(Gi, "jeugdbeschermer.gekoppeld", "j1", $$"""
            { {{Zaak}}, "datum": "2026-01-08", "vorm": "vast", "contactMetGezin": true, "aanleiding": "eerste", "naam": "J. de Vries" }
            """);
        await stroom.KlokAsync("2026-01-19T12:00:00+01:00");
        await stroom.StuurAsync(Gi, "koers.bepaald", "k1", $$"""
            { {{Zaak}}, "datum": "2026-01-19", "doelen": [ "naar school" ], "hulpBepaald": true,
              "gezin": "ja", "netwerk": "ja", "professionals": "ja", "kindGehoord": "ja" }
            """);
        await stroom.KlokAsync("2026-01-21T12:00:00+01:00");
        await stroom.StuurAsync(Gi, "plan.vastgesteld", "p1", Plan);
        await stroom.StuurAsync(Gi, "bepaling.gedaan", "b1", Bepaling);
        await stroom.StuurAsync(Gemeente, "bepaling.ontvangen", "o1", $$"""{ {{Zaak}}, "bepaling": "b1" }""");
        await stroom.KlokAsync("2026-02-02T12:00:00+01:00");
        await stroom.StuurAsync(Gemeente, "hulp.gestart", "h1", $$"""
            { {{Zaak}}, "datum": "2026-02-02", "overbrugging": false, "wachtlijstNaIntake": false, "passend": "ja" }
            """);
    }
}
