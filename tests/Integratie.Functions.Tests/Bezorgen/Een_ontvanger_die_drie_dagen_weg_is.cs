using System.Globalization;
using System.Text.Json.Nodes;
using Integratie.Functions.Tests.Opstelling;
using Integratie.Functions.Tests.Stromen;
using Microsoft.AspNetCore.Http;
using static System.FormattableString;

namespace Integratie.Functions.Tests.Bezorgen;

public sealed class Een_ontvanger_die_drie_dagen_weg_is
{
    [Fact]
    public async Task Wordt_na_72_uur_gemeld_aan_rechtbank_en_beheer_en_krijgt_het_als_hij_terug_is()
    {
        await using var gi = await Ontvanger.StartAsync();
        gi.Antwoord = Ontvanger.Status(503);
        await using var stroom = await Stroom.StartAsync(
            "2026-01-05T10:00:00+01:00", register => register.Webhook(Testregister.Gi, gi.Url));
        await stroom.StuurAsync(Testregister.Rechtbank, "uitspraak.gedaan", "u1", Stroom.Uitspraak());

        await stroom.KlokAsync("2026-01-08T09:59:00+01:00");
        Assert.Empty(await MeldingenAsync(stroom, Testregister.Rechtbank));
        await stroom.KlokAsync("2026-01-08T10:00:00+01:00");

        Assert.Equal(["u1 bezorgplan-op"], await MeldingenAsync(stroom, Testregister.Rechtbank));
        Assert.Equal(["u1 bezorgplan-op"], await MeldingenAsync(stroom, Testregister.Beheer));
        gi.Antwoord = Ontvanger.Status(204);
        await stroom.KlokAsync("2026-01-09T10:00:00+01:00");
        var besluiten = gi.Posten.Where(post => (string?)JsonNode.Parse(post.Inhoud)!["id"] == "u1").ToList();
        Assert.True(besluiten.Count > 20, $"{besluiten.Count} pogingen in vier dagen");
        Assert.Single(besluiten.Select(post => post.WebhookId).Distinct());
        await stroom.KlokAsync("2026-01-12T10:00:00+01:00");
        Assert.Equal(besluiten.Count, gi.Posten.Count(post => (string?)JsonNode.Parse(post.Inhoud)!["id"] == "u1"));
    }

    /// <summary>It asked not to be called before the second came: so that waits without an attempt of its own.</summary>
    [Fact]
    public async Task Wordt_ook_gemeld_van_wat_al_die_tijd_niet_geprobeerd_mocht_worden()
    {
        await using var gi = await Ontvanger.StartAsync();
        gi.Antwoord = Vol("2147483647");
        await using var stroom = await Stroom.StartAsync(
            "2026-01-05T10:00:00+01:00", register => register.Webhook(Testregister.Gi, gi.Url));
        await stroom.StuurBatchAsync(Testregister.Rechtbank, [Beslissing.Over(1, "u1")]);
        await stroom.KlokAsync("2026-01-05T11:00:00+01:00");
        await stroom.StuurBatchAsync(Testregister.Rechtbank, [Beslissing.Over(2, "u2")]);

        await stroom.KlokAsync("2026-01-08T10:59:00+01:00");
        Assert.Equal(["u1 bezorgplan-op"], await MeldingenAsync(stroom, Testregister.Rechtbank));
        await stroom.KlokAsync("2026-01-08T11:00:00+01:00");

        Assert.Equal(["u1 bezorgplan-op", "u2 bezorgplan-op"], await MeldingenAsync(stroom, Testregister.Rechtbank));
        Assert.Equal(["u1 bezorgplan-op", "u2 bezorgplan-op"], await MeldingenAsync(stroom, Testregister.Beheer));
    }

    [Fact]
    public async Task Wordt_niet_gemeld_van_wat_een_minuut_voor_tijd_begon_te_komen()
    {
        await using var gi = await Ontvanger.StartAsync();
        gi.Antwoord = Ontvanger.Status(503);
        await using var stroom = await Stroom.StartAsync(
            "2026-01-05T10:00:00+01:00", register => register.Webhook(Testregister.Gi, gi.Url), "--Hub:Bezorging:InhaalPerSeconde", "1");
        var uitspraken = Enumerable.Range(1, 30).Select(kind => Beslissing.Over(kind, Invariant($"u{kind}")));
        await stroom.StuurBatchAsync(Testregister.Rechtbank, new JsonArray([.. uitspraken]));
        await stroom.KlokAsync("2026-01-08T09:58:30+01:00");
        gi.Antwoord = Ontvanger.Status(204);
        await stroom.StuurBatchAsync(Testregister.Rechtbank, [Beslissing.Over(31, "u31")]);

        await stroom.KlokAsync("2026-01-08T10:00:30+01:00");
        Assert.NotEmpty(await WachtendAsync(stroom));
        await stroom.KlokAsync("2026-01-08T10:10:00+01:00");

        Assert.Empty(await WachtendAsync(stroom));
        Assert.Empty(await MeldingenAsync(stroom, Testregister.Rechtbank));
    }

    /// <summary>The hub ends just before: what another process knew is enough.</summary>
    [Fact]
    public async Task Wordt_een_keer_gemeld_als_de_hub_vlak_ervoor_omviel()
    {
        await using var gi = await Ontvanger.StartAsync();
        gi.Antwoord = Ontvanger.Status(503);
        await using var hub = Hubproces.Maak(new Testregister().Webhook(Testregister.Gi, gi.Url));
        string[] klok = ["--Hub:Klok", "handmatig", "--Hub:KlokBegin", "2026-01-05T10:00:00+01:00"];
        hub.Start(klok);
        await hub.WachtTotKlaarAsync();
        (await hub.LeverAanAsync(Testregister.Rechtbank, Beslissing.Over(1, "u1"))).EnsureSuccessStatusCode().Dispose();
        await hub.KlokAsync("2026-01-08T09:59:59+01:00");
        await hub.DoodAsync();
        hub.Start(klok);
        await hub.WachtTotKlaarAsync();

        await hub.KlokAsync("2026-01-08T10:00:00+01:00");
        await hub.KlokAsync("2026-01-08T15:00:00+01:00");

        var feed = await hub.HaalAsync("/v1/berichten?max=1000", Testregister.Rechtbank);
        var melding = Assert.Single(feed["berichten"]!.AsArray(), rij => IsMelding(rij!["gebeurtenis"]!))!["gebeurtenis"]!;
        Assert.Equal(DateTimeOffset.Parse("2026-01-08T09:00:00Z", CultureInfo.InvariantCulture), (DateTimeOffset)melding["time"]!);
    }

    [Theory]
    [InlineData("2147483647")]
    [InlineData("99999999999999999999")]
    [InlineData("Fri, 31 Dec 9999 23:59:59 GMT")]
    public async Task Wordt_ook_gemeld_als_hij_vraagt_om_nooit_meer_te_bellen(string retryAfter)
    {
        await using var gi = await Ontvanger.StartAsync();
        gi.Antwoord = Vol(retryAfter);
        await using var stroom = await Stroom.StartAsync(
            "2026-01-05T10:00:00+01:00", register => register.Webhook(Testregister.Gi, gi.Url));
        await stroom.StuurAsync(Testregister.Rechtbank, "uitspraak.gedaan", "u1", Stroom.Uitspraak());

        await stroom.KlokAsync("2026-01-08T09:59:00+01:00");
        Assert.Single(gi.Posten);
        await stroom.KlokAsync("2026-01-08T10:01:00+01:00");

        Assert.Equal(2, gi.Posten.Count);
        Assert.Equal(["u1 bezorgplan-op"], await MeldingenAsync(stroom, Testregister.Rechtbank));
        Assert.Equal(["u1 bezorgplan-op"], await MeldingenAsync(stroom, Testregister.Beheer));
    }

    private static Func<HttpContext, int, Task> Vol(string retryAfter) => (context, _) =>
    {
        context.Response.StatusCode = StatusCodes.Status429TooManyRequests;
        context.Response.Headers.RetryAfter = retryAfter;
        return Task.CompletedTask;
    };

    private static async Task<JsonArray> WachtendAsync(Stroom stroom) =>
        (await stroom.HaalAsync($"/v1/leveringen?status=wacht&ontvanger={Testregister.Gi}&max=1000", Testregister.Beheer))["leveringen"]!.AsArray();

    private static async Task<IEnumerable<string>> MeldingenAsync(Stroom stroom, string oin) =>
        (await stroom.FeedAsync(oin)).Where(IsMelding).Select(g => $"{g["data"]!["gebeurtenis"]} {g["data"]!["reden"]}");

    private static bool IsMelding(JsonNode gebeurtenis) => (string)gebeurtenis["type"]! == "nl.jeugdbescherming.levering.vastgelopen.v1";
}
