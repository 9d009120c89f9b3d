using System.Text.Json.Nodes;
using Integratie.Functions.Tests.Http;
using Integratie.Functions.Tests.Opstelling;

namespace Integratie.Functions.Tests.Bediening;

public sealed class De_lijst_van_leveringen
{
    private const string Onbekend = "00000001800000007777";

    [Fact]
    public async Task Toont_per_status_en_ontvanger_wat_er_ligt()
    {
        await using var hub = await Bedieningshub.StartAsync(new Testregister());
        await hub.BeslisAsync("u1");
        await hub.BeslisAsync("u2", d =>
        {
            d["gi"] = Onbekend;
            d["jeugdigen"]![0]!["bsn"] = Bsns.Geef(1);
            d["jeugdigen"]![0]!["gemeente"] = "0363";
        });

        var wacht = await hub.EnigeAsync("wacht", Testregister.Gi);
        var vast = await hub.EnigeAsync("vastgelopen", Onbekend);
        Assert.Equal("gi-onbekend", (string?)vast["reden"]);
        Assert.Equal(["gemeente-0363", Onbekend], (await hub.LijstAsync("&status=vastgelopen")).Select(r => (string?)r["ontvanger"]).Order().Reverse());
        Assert.Empty(await hub.LijstAsync($"&status=afgeleverd&ontvanger={Testregister.Gi}"));

        await hub.Hub.RoepAsync(HttpMethod.Post, $"/v1/berichten/{wacht["id"]}/bevestiging", Testregister.Gi);
        await hub.DoeAsync($"/v1/leveringen/{vast["id"]}/afsluiten", 200, """{ "reden": "Zaak loopt bij een ander." }""");

        Assert.Equal((string?)wacht["id"], (string?)(await hub.EnigeAsync("afgeleverd", Testregister.Gi))["id"]);
        Assert.Equal("Zaak loopt bij een ander.", (string?)(await hub.EnigeAsync("afgesloten", Onbekend))["reden"]);
        Assert.Equal(["gemeente-0363"], (await hub.LijstAsync("&status=vastgelopen")).Select(r => (string?)r["ontvanger"]));
    }

    [Fact]
    public async Task Zet_een_GI_die_geen_GI_is_apart_van_wat_die_deelnemer_zelf_krijgt()
    {
        await using var hub = await Bedieningshub.StartAsync(new Testregister());
        await hub.BeslisAsync("u1", d => d["gi"] = Testregister.Gemeente);

        var vast = await hub.EnigeAsync("vastgelopen", $"gi-{Testregister.Gemeente}");
        Assert.Equal("gi-onbekend", (string?)vast["reden"]);
        Assert.Equal("uitspraak.gedaan u1~gemeente", Regel(Assert.Single(await FeedAsync(hub, Testregister.Gemeente))));

        await hub.DoeAsync($"/v1/leveringen/{vast["id"]}/toewijzen", 200, $$"""{ "ontvanger": "{{Testregister.Gi}}" }""");
        await hub.KlokAsync(Bedieningshub.Nu);
        Assert.Equal("uitspraak.gedaan u1", Regel((await FeedAsync(hub, Testregister.Gi))[0]));
    }

    [Fact]
    public async Task Bladert_door_alles_zonder_iets_over_te_slaan_of_te_herhalen()
    {
        await using var hub = await Bedieningshub.StartAsync(new Testregister());
        for (var i = 0; i < 3; i++)
            await hub.BeslisAsync($"u{i}", d =>
            {
                d["gi"] = i == 1 ? Onbekend : Testregister.Gi;
                d["jeugdigen"]![0]!["bsn"] = Bsns.Geef(i);
            });
        await hub.Hub.RoepAsync(HttpMethod.Get, "/v1/berichten?na=4", Testregister.Gi);

        var ineens = await hub.LijstAsync();
        var perTwee = await hub.LijstAsync(max: 2);

        Assert.Equal(ineens.Select(r => (string?)r["id"]), perTwee.Select(r => (string?)r["id"]));
        Assert.Distinct(ineens.Select(r => (string?)r["id"]));
        Assert.Equal(["vastgelopen", "wacht", "afgeleverd"], ineens.Select(r => (string?)r["status"]).Distinct());
        Assert.Equal(4, ineens.Count(r => (string?)r["status"] == "afgeleverd"));
    }

    [Fact]
    public async Task Zegt_niets_over_het_kind_of_de_zaak()
    {
        await using var hub = await Bedieningshub.StartAsync(new Testregister());
        await hub.BeslisAsync("u1");

        var lijst = (await hub.Hub.HaalAsync("/v1/leveringen", Testregister.Beheer)).ToJsonString();

        Assert.Contains(Testregister.Gi, lijst, StringComparison.Ordinal);
        Assert.DoesNotContain(Beslissing.Bsn, lijst, StringComparison.Ordinal);
        Assert.DoesNotContain("707628", lijst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Weigert_een_verkeerde_vraag_met_alle_fouten()
    {
        await using var hub = await Bedieningshub.StartAsync(new Testregister());

        using var fout = await hub.Hub.RoepAsync(HttpMethod.Get, "/v1/leveringen?status=kwijt&ontvanger=verwerking-00&max=0", Testregister.Beheer);
        using var onbekend = await hub.Hub.RoepAsync(HttpMethod.Get, $"/v1/leveringen?ontvanger={Onbekend}", Testregister.Beheer);
        using var cursor = await hub.Hub.RoepAsync(HttpMethod.Get, "/v1/leveringen?status=wacht&na=vastgelopen_1_2", Testregister.Beheer);

        Assert.Equal(
            [
                "max: moet een geheel getal van 1 tot en met 1000 zijn",
                "status: moet een van deze zijn: vastgelopen, wacht, afgesloten, afgeleverd",
                "ontvanger: moet een OIN van 20 cijfers zijn, gemeente- en een gemeentecode, of gi- en een OIN",
            ],
            (await fout.ProbleemAsync(400, "ongeldig")).Fouten());
        Assert.Equal(["ontvanger: is geen deelnemer, en er zijn geen leveringen voor"], (await onbekend.ProbleemAsync(400, "ongeldig")).Fouten());
        Assert.Equal(["na: is geen cursor van deze lijst"], (await cursor.ProbleemAsync(400, "ongeldig")).Fouten());
    }

    private static async Task<List<JsonNode>> FeedAsync(Bedieningshub hub, string oin) =>
        [.. (await hub.Hub.HaalAsync("/v1/berichten", oin))["berichten"]!.AsArray().Select(b => b!["gebeurtenis"]!)];

    private static string Regel(JsonNode gebeurtenis) => $"{(string)gebeurtenis["type"]!} {gebeurtenis["id"]}"
        .Replace("nl.jeugdbescherming.", "", StringComparison.Ordinal)
        .Replace(".v1", "", StringComparison.Ordinal);
}
