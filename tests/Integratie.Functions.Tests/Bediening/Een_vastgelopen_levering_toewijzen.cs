using System.Text.Json.Nodes;
using Integratie.Functions.Tests.Http;
using Integratie.Functions.Tests.Opstelling;
using static Integratie.Functions.Tests.Opstelling.Testregister;

namespace Integratie.Functions.Tests.Bediening;

public sealed class Een_vastgelopen_levering_toewijzen
{
    private const string Onbekend = "00000001800000007777";
    private const string NaarAndereGi = $$"""{ "ontvanger": "{{AndereGi}}" }""";

    [Theory]
    [InlineData(null, null)]
    [InlineData("geldigTot", "2021-06-01")]
    [InlineData("certificaat", "2021-06-01")]
    public async Task Maakt_een_andere_GI_verantwoordelijk_en_laat_de_normklokken_lopen(string? lid, string? einde)
    {
        var register = new Testregister();
        if (lid == "certificaat")
            register.Zet(Gi, lid, new JsonObject { ["soort"] = "volledig", ["van"] = "2020-01-01", ["tot"] = einde });
        else if (lid is not null)
            register.Zet(Gi, lid, einde);
        var gi = lid is null ? Onbekend : Gi;
        await using var hub = await Bedieningshub.StartAsync(register);
        var eerder = await StuurAsync(hub, AndereGi, "jeugdbeschermer.gekoppeld", "j1");
        var ontvangst = await hub.BeslisAsync("u1", d =>
        {
            d["gi"] = gi;
            d["uitgesproken"] = "2026-01-05";
            d.Remove("opSchrift");
            d["maatregelen"] = new JsonArray(new JsonObject { ["code"] = "11", ["ingang"] = "2026-01-05" });
        });
        var vast = await hub.EnigeAsync("vastgelopen", gi);

        var nieuw = await hub.DoeAsync($"/v1/leveringen/{vast["id"]}/toewijzen", 200, NaarAndereGi);
        var nogEens = await hub.DoeAsync($"/v1/leveringen/{vast["id"]}/toewijzen", 200, NaarAndereGi);

        await hub.KlokAsync(Bedieningshub.Nu);
        Assert.Equal((AndereGi, (string?)nieuw["id"]), ((string?)nieuw["ontvanger"], (string?)nogEens["id"]));
        Assert.Equal($"toegewezen aan {AndereGi}", (string?)(await hub.EnigeAsync("afgesloten", gi))["reden"]);
        var feed = await FeedAsync(hub, AndereGi);
        Assert.Equal("uitspraak.gedaan", feed[0]);
        Assert.Single(feed, "uitspraak.gedaan");
        Assert.Contains("norm.gehaald", feed);
        Assert.Equal("verwerkt", (string?)(await hub.Hub.HaalAsync(eerder, AndereGi))["status"]);
        var koers = await StuurAsync(hub, AndereGi, "jeugdbeschermer.losgekoppeld", "j2", """, "reden": "ziekte" """);
        Assert.Equal("verwerkt", (string?)(await hub.Hub.HaalAsync(koers, AndereGi))["status"]);
        var stand = await hub.Hub.HaalAsync(ontvangst, Rechtbank);
        var leveringen = stand["leveringen"]!.AsArray().Select(l => $"{l!["ontvanger"]} {l["status"]}").ToList();
        Assert.Contains($"{gi} afgesloten", leveringen);
        Assert.Contains($"{AndereGi} wacht", leveringen);
        Assert.Equal([$"levering.toewijzen {vast["id"]}"], (await hub.AuditAsync()).Where(r => r.StartsWith("levering.", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Brengt_een_beslissing_voor_een_gemeente_die_niet_meedoet_bij_een_andere()
    {
        await using var hub = await Bedieningshub.StartAsync(new Testregister());
        await hub.BeslisAsync("u1", d => d["jeugdigen"]![0]!["gemeente"] = "0363");
        var vast = await hub.EnigeAsync("vastgelopen", "gemeente-0363");

        await hub.DoeAsync($"/v1/leveringen/{vast["id"]}/toewijzen", 200, $$"""{ "ontvanger": "{{Gemeente}}" }""");

        await hub.KlokAsync(Bedieningshub.Nu);
        Assert.Equal(["uitspraak.gedaan"], await FeedAsync(hub, Gemeente));
    }

    [Fact]
    public async Task Weigert_wie_het_niet_kan_krijgen_en_wat_niet_vastliep()
    {
        await using var hub = await Bedieningshub.StartAsync(new Testregister().Voeg("00000001800000003002", "gi", d => d["geldigTot"] = "2025-12-31"));
        await hub.BeslisAsync("u1", d => d["gi"] = Onbekend);
        var pad = $"/v1/leveringen/{(await hub.EnigeAsync("vastgelopen", Onbekend))["id"]}/toewijzen";
        var wacht = (string?)(await hub.EnigeAsync("wacht", Rvdk))["id"];

        await FoutAsync(Onbekend, "is geen deelnemer");
        await FoutAsync(Gemeente, "heeft een andere rol dan de ontvanger van de levering");
        await FoutAsync("00000001800000003002", "doet op dit moment niet mee");
        Assert.Equal(["ontvanger: ontbreekt"], (await hub.WeigertAsync(pad, 400, "ongeldig", "{}")).Fouten());
        await hub.WeigertAsync($"/v1/leveringen/{wacht}/toewijzen", 409, "conflict", NaarAndereGi);
        await hub.WeigertAsync("/v1/leveringen/onzin/toewijzen", 404, "niet-gevonden", NaarAndereGi);
        Assert.Single(await hub.LijstAsync("&status=vastgelopen"));

        async Task FoutAsync(string naar, string melding) => Assert.Equal(
            [$"ontvanger: {melding}"], (await hub.WeigertAsync(pad, 400, "ongeldig", $$"""{ "ontvanger": "{{naar}}" }""")).Fouten());
    }

    private static async Task<string> StuurAsync(Bedieningshub hub, string gi, string naam, string id, string? extra = null)
    {
        extra ??= """, "vorm": "vast", "contactMetGezin": true, "aanleiding": "eerste" """;
        using var antwoord = await hub.Hub.LeverAanAsync(gi, JsonNode.Parse($$"""
            { "specversion": "1.0", "id": "{{id}}", "source": "urn:nld:oin:{{gi}}:systeem:proef", "type": "nl.jeugdbescherming.{{naam}}.v1",
              "time": "2026-01-05T09:00:00Z", "datacontenttype": "application/json",
              "data": { "zaaknummer": "C/10/707628 / JE RK 25-2021", "jeugdige": { "bsn": "{{Beslissing.Bsn}}" }, "datum": "2026-01-05" {{extra}} } }
            """)!);
        Assert.Equal(202, (int)antwoord.StatusCode);
        await hub.KlokAsync(Bedieningshub.Nu);
        return antwoord.Headers.Location!.ToString();
    }

    private static async Task<List<string>> FeedAsync(Bedieningshub hub, string oin) =>
        [.. (await hub.Hub.HaalAsync("/v1/berichten?max=1000", oin))["berichten"]!.AsArray()
            .Select(b => ((string)b!["gebeurtenis"]!["type"]!)["nl.jeugdbescherming.".Length..^".v1".Length])];
}
