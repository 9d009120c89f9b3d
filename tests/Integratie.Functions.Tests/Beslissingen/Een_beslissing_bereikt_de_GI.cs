using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Integratie.Functions.Tests.Opstelling;

namespace Integratie.Functions.Tests.Beslissingen;

public sealed class Een_beslissing_bereikt_de_GI
{
    [Fact]
    public async Task Door_een_ondertekende_webhook_met_alles_erin()
    {
        await using var gi = await Ontvanger.StartAsync();
        await using var hub = await Testhub.StartAsync(new Testregister().Webhook(Testregister.Gi, gi.Url));

        using var antwoord = await hub.LeverAanAsync(Testregister.Rechtbank, Beslissing.Maak());

        Assert.Equal(HttpStatusCode.Accepted, antwoord.StatusCode);
        await gi.WachtOpAsync(1);
        var post = gi.Posten[0];
        Assert.Equal("application/cloudevents+json; charset=UTF-8", post.Koppen["Content-Type"]);
        Assert.Equal(Handtekening(post), post.Koppen["webhook-signature"]);
        var bericht = post.Gebeurtenis;
        Assert.Equal("b7e0c1c2-1", (string?)bericht["id"]);
        Assert.Equal("2025-11-06T10:12:00Z", (string?)bericht["time"]);
        Assert.Equal("0000000001", (string?)bericht["sequence"]);
        Assert.Equal("Integer", (string?)bericht["sequencetype"]);
        Assert.True(Guid.TryParse((string?)bericht["subject"], out _));
        Assert.True(JsonNode.DeepEquals(Beslissing.Maak()["data"], bericht["data"]));
    }

    [Fact]
    public async Task Ook_als_de_gebeurtenis_groter_is_dan_64_KB()
    {
        await using var gi = await Ontvanger.StartAsync();
        await using var hub = await Testhub.StartAsync(new Testregister().Webhook(Testregister.Gi, gi.Url));

        using var antwoord = await hub.LeverAanAsync(Testregister.Rechtbank, Beslissing.Maak(data: d => d["extra"] = new string('x', 64 * 1024)));

        Assert.Equal(HttpStatusCode.Accepted, antwoord.StatusCode);
        await gi.WachtOpAsync(1);
        Assert.Equal(64 * 1024, ((string?)gi.Posten[0].Gebeurtenis["data"]!["extra"])!.Length);
    }

    [Fact]
    public async Task De_gemeente_krijgt_alleen_het_besluit_en_de_Raad_alles()
    {
        await using var hub = await Testhub.StartAsync(new Testregister());

        using var antwoord = await hub.LeverAanAsync(Testregister.Rechtbank, Beslissing.Maak());

        var rvdk = (await hub.WachtOpBerichtenAsync(Testregister.Rvdk, 1))[0]!["gebeurtenis"]!;
        Assert.Equal("b7e0c1c2-1", (string?)rvdk["id"]);
        Assert.NotNull(rvdk["data"]!["document"]);
        var gemeente = (await hub.WachtOpBerichtenAsync(Testregister.Gemeente, 1))[0]!["gebeurtenis"]!;
        Assert.Equal("b7e0c1c2-1~gemeente", (string?)gemeente["id"]);
        Assert.Equal(
            ["aard", "gi", "jeugdigen", "maatregelen", "soort", "uitgesproken", "zaaknummer"],
            gemeente["data"]!.AsObject().Select(lid => lid.Key).Order());
    }

    [Fact]
    public async Task De_tijden_staan_apart_in_de_tijdlijn()
    {
        await using var gi = await Ontvanger.StartAsync();
        await using var hub = await Testhub.StartAsync(new Testregister().Webhook(Testregister.Gi, gi.Url));
        using var antwoord = await hub.LeverAanAsync(Testregister.Rechtbank, Beslissing.Maak());
        await gi.WachtOpAsync(1);
        using var bevestigd = await hub.RoepAsync(HttpMethod.Post, $"/v1/berichten/{gi.Posten[0].WebhookId}/bevestiging", Testregister.Gi);
        Assert.Equal(HttpStatusCode.NoContent, bevestigd.StatusCode);

        var dossier = (string?)gi.Posten[0].Gebeurtenis["subject"];
        var tijdlijn = await hub.HaalAsync($"/v1/dossiers/{dossier}/tijdlijn", Testregister.Gi);

        var stempels = tijdlijn["tijdstempels"]!.AsArray().ToLookup(s => (string)s!["soort"]!, s => (string)s!["moment"]!);
        Assert.Equal(["2025-10-13"], stempels["uitgesproken"]);
        Assert.Equal(["2025-11-06"], stempels["op-schrift"]);
        Assert.Equal(["2025-10-13"], stempels["ingang"]);
        Assert.Single(stempels["ontvangen"]);
        Assert.Single(stempels["kennisgegeven"]);
        Assert.Single(stempels["bevestigd"]);
        var levering = Assert.Single(tijdlijn["leveringen"]!.AsArray(), l => (string)l!["type"]! == "nl.jeugdbescherming.uitspraak.gedaan.v1")!;
        Assert.Equal("afgeleverd", (string?)levering["status"]);
        Assert.Equal(204, (int?)Assert.Single(levering["pogingen"]!.AsArray())!["status"]);
    }

    [Fact]
    public async Task De_ontvangst_zegt_wat_ervan_geworden_is()
    {
        await using var gi = await Ontvanger.StartAsync();
        await using var hub = await Testhub.StartAsync(new Testregister().Webhook(Testregister.Gi, gi.Url));
        using var antwoord = await hub.LeverAanAsync(Testregister.Rechtbank, Beslissing.Maak());
        await gi.WachtOpAsync(1);

        var plaats = antwoord.Headers.Location!.ToString();
        var stand = await Wachten.OpAsync(
            async () => await hub.HaalAsync(plaats, Testregister.Rechtbank) is { } s && Status(s, Testregister.Gi) == "afgeleverd" ? s : null,
            "de levering aan de GI is afgeleverd");

        Assert.Equal("verwerkt", (string?)stand["status"]);
        Assert.Single(stand["dossierIds"]!.AsArray());
        Assert.Equal("wacht", Status(stand, Testregister.Rvdk));
        using var vreemd = await hub.RoepAsync(HttpMethod.Get, plaats, Testregister.Gi);
        Assert.Equal(HttpStatusCode.NotFound, vreemd.StatusCode);
    }

    private static string? Status(JsonNode stand, string oin) =>
        (string?)stand["leveringen"]!.AsArray().SingleOrDefault(l => (string?)l!["ontvanger"] == oin)?["status"];

    private static string Handtekening(Post post)
    {
        var sleutel = Convert.FromBase64String(Testregister.Geheim["whsec_".Length..]);
        var bericht = Encoding.UTF8.GetBytes($"{post.WebhookId}.{post.Koppen["webhook-timestamp"]}.{post.Inhoud}");
        return "v1," + Convert.ToBase64String(HMACSHA256.HashData(sleutel, bericht));
    }
}
