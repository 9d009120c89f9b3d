using System.Text.Json.Nodes;
using Integratie.Functions.Tests.Opstelling;
using Integratie.Functions.Tests.Stromen;
using Microsoft.AspNetCore.Http;

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
        await stroom.KlokAsync("2026-01-08T16:00:00+01:00");

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

    [Theory]
    [InlineData("2147483647")]
    [InlineData("99999999999999999999")]
    [InlineData("Fri, 31 Dec 9999 23:59:59 GMT")]
    public async Task Wordt_ook_gemeld_als_hij_vraagt_om_nooit_meer_te_bellen(string retryAfter)
    {
        await using var gi = await Ontvanger.StartAsync();
        gi.Antwoord = (context, _) =>
        {
            context.Response.StatusCode = StatusCodes.Status429TooManyRequests;
            context.Response.Headers.RetryAfter = retryAfter;
            return Task.CompletedTask;
        };
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

    private static async Task<IEnumerable<string>> MeldingenAsync(Stroom stroom, string oin) =>
        (await stroom.FeedAsync(oin)).Where(g => (string)g["type"]! == "nl.jeugdbescherming.levering.vastgelopen.v1")
            .Select(g => $"{g["data"]!["gebeurtenis"]} {g["data"]!["reden"]}");
}
