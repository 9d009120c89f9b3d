using System.Net;
using System.Text.Json.Nodes;
using static Integratie.Functions.Tests.Opstelling.Testregister;
using static Integratie.Functions.Tests.Stromen.Stroom;

namespace Integratie.Functions.Tests.Stromen;

public sealed class Een_gemeente_die_oordeelt_over_een_bepaling
{
    private const string Oordeel = $$"""{ {{Zaak}}, "bepaling": "b1", "reden": "te duur" }""";

    [Theory]
    [InlineData("bepaling.beoordeeld")]
    [InlineData("bepaling.afgewezen")]
    [InlineData("bepaling.goedgekeurd")]
    [InlineData("bepaling.heroverwogen")]
    [InlineData("beschikking.genomen")]
    public async Task Krijgt_409_met_de_artikelen_en_de_GI_hoort_het_een_keer(string naam)
    {
        await using var stroom = await MetBepalingAsync();

        using var antwoord = await stroom.LeverAanAsync(Gemeente, naam, "x1", Oordeel);
        using var herhaling = await stroom.LeverAanAsync(Gemeente, naam, "x1", Oordeel);
        await stroom.KlokAsync("2026-01-05T11:00:00+01:00");

        Assert.Equal(HttpStatusCode.Conflict, antwoord.StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, herhaling.StatusCode);
        var probleem = JsonNode.Parse(await antwoord.Content.ReadAsStringAsync())!;
        Assert.Equal("urn:jeugdbescherming:probleem:geen-beschikking-nodig", (string?)probleem["type"]);
        Assert.Contains("Jeugdwet artikel 2.4 lid 2 onder b", (string?)probleem["detail"]);
        Assert.Contains("Jeugdwet artikel 3.5 lid 1", (string?)probleem["detail"]);
        var belemmering = (await stroom.EnigeAsync(Gi, "belemmering.vastgelegd"))["data"]!;
        Assert.Equal("b1", (string?)belemmering["bepaling"]);
        Assert.Equal($"nl.jeugdbescherming.{naam}.v1", (string?)belemmering["poging"]);
        Assert.Equal(Gemeente, (string?)belemmering["door"]);
        Assert.Equal(["Jeugdwet 2.4 lid 2 onder b", "Jeugdwet 3.5 lid 1"], belemmering["artikelen"]!.AsArray().Select(a => (string?)a));
    }

    [Fact]
    public async Task Onder_een_ander_id_is_het_een_tweede_belemmering()
    {
        await using var stroom = await MetBepalingAsync();

        using var een = await stroom.LeverAanAsync(Gemeente, "bepaling.afgewezen", "x1", Oordeel);
        using var twee = await stroom.LeverAanAsync(Gemeente, "bepaling.afgewezen", "x2", Oordeel);
        await stroom.KlokAsync("2026-01-05T11:00:00+01:00");

        Assert.Equal(2, (await stroom.RegelsAsync(Gi)).Count(r => r == "belemmering.vastgelegd"));
    }

    [Fact]
    public async Task Stopt_geen_klok_en_houdt_niets_tegen()
    {
        await using var stroom = await MetBepalingAsync();

        using var antwoord = await stroom.LeverAanAsync(Gemeente, "bepaling.afgewezen", "x1", Oordeel);
        await stroom.StuurAsync(Gi, "hulp.gestart", "h1", $$"""
            { {{Zaak}}, "datum": "2026-01-05", "overbrugging": false, "wachtlijstNaIntake": false, "passend": "ja" }
            """);

        Assert.Contains("norm.gehaald hulp uitspraak 2026-04-05", await stroom.RegelsAsync(Gi));
        Assert.Contains("hulp.gestart h1", await stroom.RegelsAsync(Gemeente));
    }

    [Fact]
    public async Task Van_een_andere_gemeente_komt_er_niets_in_het_dossier()
    {
        await using var stroom = await MetBepalingAsync();

        using var antwoord = await stroom.LeverAanAsync(AndereGemeente, "bepaling.afgewezen", "x1", Oordeel);
        await stroom.KlokAsync("2026-01-05T11:00:00+01:00");

        Assert.Equal(HttpStatusCode.Conflict, antwoord.StatusCode);
        Assert.DoesNotContain("belemmering.vastgelegd", await stroom.RegelsAsync(Gi));
        var dossier = (string?)(await stroom.EnigeAsync(Gemeente, "bepaling.gedaan"))["subject"];
        var tijdlijn = await stroom.HaalAsync($"/v1/dossiers/{dossier}/tijdlijn", Beheer);
        Assert.Equal(["u1", "b1"], tijdlijn["gebeurtenissen"]!.AsArray().Select(g => (string?)g!["id"]));
        var audit = (await stroom.HaalAsync("/v1/audit?max=1000", Beheer)).ToJsonString();
        Assert.Contains("bepaling.beoordelen", audit);
        Assert.Contains(AndereGemeente, audit);
    }

    [Theory]
    [InlineData("b1", 1)]
    [InlineData("onbekend", 2)]
    public async Task Zonder_het_kind_te_noemen_raakt_zij_alleen_het_kind_van_de_bepaling_als_de_hub_die_kent(string bepaling, int kinderen)
    {
        await using var stroom = await StartAsync();
        var broerEnZus = Uitspraak().Replace(
            "\"jeugdigen\": [", "\"jeugdigen\": [ { \"bsn\": \"999990019\", \"gemeente\": \"0599\" },", StringComparison.Ordinal);
        await stroom.StuurAsync(Rechtbank, "uitspraak.gedaan", "u1", broerEnZus);
        await stroom.StuurAsync(Gi, "bepaling.gedaan", "b1", Bepaling.Maak());

        using var antwoord = await stroom.LeverAanAsync(
            Gemeente, "bepaling.afgewezen", "x1", $$"""{ "zaaknummer": "C/10/707628 / JE RK 25-2021", "bepaling": "{{bepaling}}" }""");
        await stroom.KlokAsync("2026-01-05T11:00:00+01:00");

        var vastgelegd = (await stroom.FeedAsync(Gi)).Where(g => Regel(g) == "belemmering.vastgelegd").Select(g => (string?)g["subject"]).ToList();
        Assert.Equal(kinderen, vastgelegd.Distinct().Count());
        Assert.Equal(kinderen, vastgelegd.Count);
        Assert.Contains((string?)(await stroom.EnigeAsync(Gemeente, "bepaling.gedaan"))["subject"], vastgelegd);
    }

    private static async Task<Stroom> MetBepalingAsync()
    {
        var stroom = await StartAsync();
        await stroom.StuurAsync(Rechtbank, "uitspraak.gedaan", "u1", Uitspraak());
        await stroom.StuurAsync(Gi, "bepaling.gedaan", "b1", Bepaling.Maak());
        return stroom;
    }
}
