using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Integratie.Functions.Tabellen;
using Integratie.Functions.Tests.Http;
using Integratie.Functions.Tests.Opstelling;
using Integratie.Functions.Tests.Portaal;
using Integratie.Lokaal.Tables;
using Microsoft.Extensions.DependencyInjection;
using static Integratie.Functions.Tests.Opstelling.Testregister;

namespace Integratie.Functions.Tests.Bediening;

/// <summary>A decision for a GI that may not have it: whatever happens, that GI never sees it.</summary>
public sealed partial class Een_levering_zonder_geldige_ontvanger
{
    private const string Onbekend = "00000001800000007777";
    private const string EenMinuutLater = "2026-01-05T10:01:00+01:00";
    private const string EenUurLater = "2026-01-05T11:02:00+01:00";

    [Theory]
    [InlineData("geldigTot")]
    [InlineData("certificaat")]
    public async Task Komt_op_geen_enkele_manier_bij_de_GI_die_haar_niet_mag_hebben(string lid)
    {
        await using var webhook = await Ontvanger.StartAsync();
        webhook.Antwoord = (context, _) =>
        {
            context.Response.Headers["WebHook-Allowed-Origin"] = "*";
            return Task.CompletedTask;
        };
        await using var hub = await Bedieningshub.StartAsync(Zonder(lid));
        await hub.BeslisAsync("u1");
        var vast = await hub.EnigeAsync("vastgelopen", Gi);

        await hub.KlokAsync(EenMinuutLater);
        await NietGekregenAsync(hub);
        using (var bevestiging = await hub.Hub.RoepAsync(HttpMethod.Post, $"/v1/berichten/{vast["id"]}/bevestiging", Gi))
            await bevestiging.ProbleemAsync(404, "niet-gevonden");
        Assert.Equal("vastgelopen", (string?)(await hub.DoeAsync($"/v1/leveringen/{vast["id"]}/opnieuw", 202))["status"]);
        var opdracht = await hub.DoeAsync("/v1/leveringen/_opnieuw", 202, """{ "status": "vastgelopen" }""");
        await hub.KlokAsync("2026-01-05T10:02:00+01:00");
        Assert.Equal((1, 1), ((int)opdracht["totaal"]!, (int)(await hub.Hub.HaalAsync($"/v1/opdrachten/{opdracht["id"]}", Beheer))["mislukt"]!));
        using (var patch = await hub.Hub.RoepAsync(HttpMethod.Patch, $"/v1/deelnemers/{Gi}", Beheer, JsonContent(
            $$"""{ "bezorging": { "wijze": "webhook", "url": "{{webhook.Url}}", "geheimen": ["{{Geheim}}"] } }""")))
            Assert.True(patch.IsSuccessStatusCode, await patch.Content.ReadAsStringAsync());
        await hub.KlokAsync(EenUurLater);

        await NietGekregenAsync(hub);
        Assert.DoesNotContain("POST", webhook.Posten.Select(post => post.Methode));
        Assert.Equal((string?)vast["id"], (string?)(await hub.EnigeAsync("vastgelopen", Gi))["id"]);
        var tijdlijn = await hub.Hub.HaalAsync($"/v1/dossiers/{vast["dossierId"]}/tijdlijn", Rechtbank);
        Assert.DoesNotContain($"kennisgegeven {Gi}", tijdlijn["tijdstempels"]!.AsArray().Select(t => $"{t!["soort"]} {t["ontvanger"]}"));
        await hub.DoeAsync($"/v1/leveringen/{vast["id"]}/toewijzen", 200, $$"""{ "ontvanger": "{{AndereGi}}" }""");
        await hub.KlokAsync("2026-01-05T13:00:00+01:00");
        await NietGekregenAsync(hub);
        Assert.Single(await FeedAsync(hub, AndereGi), "uitspraak.gedaan u1");
        Assert.DoesNotContain("POST", webhook.Posten.Select(post => post.Methode));
    }

    [Fact]
    public async Task Staat_ook_op_geen_pagina_van_de_GI_die_haar_niet_mag_hebben()
    {
        await using var hub = await Bedieningshub.StartAsync(Zonder("certificaat"));
        await hub.BeslisAsync("u1");
        await hub.KlokAsync(EenMinuutLater);
        var vast = await hub.EnigeAsync("vastgelopen", Gi);
        var levering = $"/leveringen/{vast["id"]}";
        using var beheer = await BezoekAsync(hub, Beheer);
        using var gi = await BezoekAsync(hub, Gi);
        var termijn = Termijn().Match((await beheer.StuurAsync("GET", "/normen")).Inhoud).Value;

        foreach (var (pagina, ziet) in new[] { ("/leveringen", levering), ("/leveringen?status=vastgelopen", levering), ("/", levering), ("/normen", termijn) })
        {
            Assert.Contains(ziet, (await beheer.StuurAsync("GET", pagina)).Inhoud, StringComparison.Ordinal);
            var (status, _, inhoud) = await gi.StuurAsync("GET", pagina);
            Assert.Equal(200, status);
            Assert.DoesNotContain((string)vast["id"]!, inhoud, StringComparison.Ordinal);
            Assert.DoesNotContain((string)vast["dossierId"]!, inhoud, StringComparison.Ordinal);
        }

        foreach (var pagina in new[] { levering, termijn, $"/dossiers/{vast["dossierId"]}" })
            Assert.Equal((pagina, 200, 404), (pagina, (await beheer.StuurAsync("GET", pagina)).Status, (await gi.StuurAsync("GET", pagina)).Status));
    }

    [Fact]
    public async Task Blijft_ook_achter_als_een_eerdere_versie_haar_zonder_merk_bewaarde()
    {
        await using var hub = await Bedieningshub.StartAsync(Zonder("geldigTot"));
        await hub.BeslisAsync("u1");
        var vast = await hub.EnigeAsync("vastgelopen", Gi);
        var dossiers = hub.Hub.Services.GetRequiredService<Tabellenset>().Dossiers;
        var (partitie, sleutel) = (Guid.Parse((string)vast["dossierId"]!).ToString("N"), $"l-{Gi}-0000000001");
        var rij = (await dossiers.GetEntityAsync<TableEntity>(partitie, sleutel)).Value;
        Assert.True(rij.Remove("ZonderOntvanger"));
        await dossiers.UpdateEntityAsync(rij, rij.ETag, TableUpdateMode.Replace);

        await hub.KlokAsync(EenUurLater);
        await NietGekregenAsync(hub);
        Assert.Equal("vastgelopen", (string?)(await hub.DoeAsync($"/v1/leveringen/{vast["id"]}/opnieuw", 202))["status"]);
        await hub.DoeAsync($"/v1/leveringen/{vast["id"]}/afsluiten", 200, """{ "reden": "Per post gestuurd." }""");
        await hub.KlokAsync("2026-01-05T13:00:00+01:00");
        await NietGekregenAsync(hub);
    }

    [Fact]
    public async Task Blijft_achter_als_de_hub_opnieuw_start()
    {
        await using var proces = Hubproces.Maak(Zonder("geldigTot"));
        string[] klok = ["--Hub:Klok", "handmatig", "--Hub:KlokBegin", Bedieningshub.Nu];
        proces.Start(klok);
        await proces.WachtTotKlaarAsync();
        using (var antwoord = await proces.LeverAanAsync(Rechtbank, Beslissing.Maak("u1")))
            Assert.Equal(202, (int)antwoord.StatusCode);
        await proces.KlokAsync(Bedieningshub.Nu);
        Assert.Single(await VastAsync(proces));

        await proces.DoodAsync();
        proces.Start(klok);
        await proces.WachtTotKlaarAsync();
        await proces.KlokAsync(EenMinuutLater);

        Assert.NotEmpty((await proces.HaalAsync("/v1/berichten", Rvdk))["berichten"]!.AsArray());
        Assert.Empty((await proces.HaalAsync("/v1/berichten", Gi))["berichten"]!.AsArray());
        Assert.Single(await VastAsync(proces));
    }

    [Fact]
    public async Task Houdt_op_wat_erna_komt_en_gaat_na_herstel_van_het_register_in_volgorde_door()
    {
        await using var hub = await Bedieningshub.StartAsync(Zonder("certificaat"));
        await hub.BeslisAsync("u1");
        var vast = await hub.EnigeAsync("vastgelopen", Gi);
        await hub.WeigertAsync($"/v1/leveringen/{vast["id"]}/toewijzen", 400, "ongeldig", $$"""{ "ontvanger": "{{Gi}}" }""");
        using (var patch = await hub.Hub.RoepAsync(
            HttpMethod.Patch, $"/v1/deelnemers/{Gi}", Beheer, JsonContent("""{ "certificaat": { "soort": "volledig", "van": "2020-01-01", "tot": null } }""")))
            Assert.True(patch.IsSuccessStatusCode, await patch.Content.ReadAsStringAsync());
        await hub.BeslisAsync("u2", d => d["aard"] = "verlenging");
        await hub.KlokAsync(EenMinuutLater);
        Assert.DoesNotContain(await FeedAsync(hub, Gi), regel => regel.StartsWith("uitspraak.", StringComparison.Ordinal));

        var hersteld = await hub.DoeAsync($"/v1/leveringen/{vast["id"]}/toewijzen", 200, $$"""{ "ontvanger": "{{Gi}}" }""");

        await hub.KlokAsync("2026-01-05T10:02:00+01:00");
        Assert.Equal(((string?)vast["id"], "wacht"), ((string?)hersteld["id"], (string?)hersteld["status"]));
        var uitspraken = (await FeedAsync(hub, Gi)).Where(r => r.StartsWith("uitspraak.", StringComparison.Ordinal));
        Assert.Equal(["uitspraak.gedaan u1", "uitspraak.gedaan u2"], uitspraken);
        Assert.Empty(await hub.LijstAsync("&status=vastgelopen"));
    }

    [Fact]
    public async Task Komt_ook_niet_bij_wie_later_als_die_GI_deelnemer_wordt_tot_beheer_haar_opnieuw_probeert()
    {
        await using var hub = await Bedieningshub.StartAsync(new Testregister());
        await hub.BeslisAsync("u1", d => d["gi"] = Onbekend);
        var vast = await hub.EnigeAsync("vastgelopen", Onbekend);
        await hub.KlokAsync(EenMinuutLater);
        var bestand = Path.Combine(hub.Hub.Folder, "nieuw.json");
        new Testregister().Voeg(Onbekend, "gi").Schrijf(bestand);
        var nieuw = JsonNode.Parse(await File.ReadAllTextAsync(bestand))!["deelnemers"]!.AsArray().Single(d => (string?)d!["oin"] == Onbekend)!;
        using (var put = await hub.Hub.RoepAsync(HttpMethod.Put, $"/v1/deelnemers/{Onbekend}", Beheer, JsonContent(nieuw.ToJsonString())))
            Assert.True(put.IsSuccessStatusCode, await put.Content.ReadAsStringAsync());
        await hub.KlokAsync(EenUurLater);
        Assert.Empty(await FeedAsync(hub, Onbekend));

        Assert.Equal("wacht", (string?)(await hub.DoeAsync($"/v1/leveringen/{vast["id"]}/opnieuw", 202))["status"]);

        await hub.KlokAsync("2026-01-05T13:00:00+01:00");
        Assert.Single(await FeedAsync(hub, Onbekend), "uitspraak.gedaan u1");
    }

    private static Testregister Zonder(string lid) => lid == "certificaat"
        ? new Testregister().Zet(Gi, lid, new JsonObject { ["soort"] = "volledig", ["van"] = "2020-01-01", ["tot"] = "2021-06-01" })
        : new Testregister().Zet(Gi, lid, "2021-06-01");

    private static async Task NietGekregenAsync(Bedieningshub hub)
    {
        Assert.Empty(await FeedAsync(hub, Gi));
        using var gezocht = await hub.Hub.RoepAsync(
            HttpMethod.Post, "/v1/dossiers/_zoek", Gi, JsonContent("""{ "zaaknummer": "C/10/707628 / JE RK 25-2021" }"""));
        Assert.Empty((await gezocht.JsonAsync())["dossierIds"]!.AsArray());
    }

    private static async Task<Portaalbezoek> BezoekAsync(Bedieningshub hub, string wie)
    {
        var bezoek = new Portaalbezoek(hub.Hub.Adres);
        await bezoek.MeldAanAsync(Sleutel(wie));
        return bezoek;
    }

    private static async Task<JsonArray> VastAsync(Hubproces proces) =>
        (await proces.HaalAsync("/v1/leveringen?status=vastgelopen", Beheer))["leveringen"]!.AsArray();

    private static StringContent JsonContent(string json) => new(json, System.Text.Encoding.UTF8, "application/json");

    private static async Task<List<string>> FeedAsync(Bedieningshub hub, string oin) =>
        [.. (await hub.Hub.HaalAsync("/v1/berichten?max=1000", oin))["berichten"]!.AsArray().Select(b => b!["gebeurtenis"]!)
            .Select(g => $"{((string)g["type"]!)["nl.jeugdbescherming.".Length..^".v1".Length]} {g["id"]}")];

    [GeneratedRegex("/normen/termijn/[0-9a-z-]+")]
    private static partial Regex Termijn();
}
