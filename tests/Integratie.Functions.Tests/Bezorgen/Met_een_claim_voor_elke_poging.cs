using Integratie.Functions.Tests.Opstelling;

namespace Integratie.Functions.Tests.Bezorgen;

/// <summary>How deliveries go where several processes of the hub work beside each other, as in Azure.</summary>
public sealed class Met_een_claim_voor_elke_poging
{
    [Fact]
    public async Task Komt_alles_een_keer_en_in_volgorde_aan()
    {
        await using var gi = await Ontvanger.StartAsync();
        await using var hub = await Testhub.StartAsync(new Testregister().Webhook(Testregister.Gi, gi.Url), "--Hub:Bezorging:MeerProcessen", "true");

        foreach (var nummer in Enumerable.Range(1, 5))
            using (await hub.LeverAanAsync(Testregister.Rechtbank, Beslissing.Maak($"u{nummer}", d => d["aard"] = nummer == 1 ? "nieuw" : "verlenging")))
                await Wachten.TotAsync(() => Task.FromResult(gi.Posten.Any(p => (string?)p.Gebeurtenis["id"] == $"u{nummer}")), $"u{nummer} is er");

        await Wachten.TotAsync(() => AllesKlaarAsync(hub, gi), "alles is bezorgd");
        Assert.Equal(gi.Posten.Count, gi.Posten.Select(p => p.WebhookId).Distinct().Count());
        Assert.Equal(
            Enumerable.Range(1, gi.Posten.Count),
            gi.Posten.Select(p => int.Parse((string)p.Gebeurtenis["sequence"]!, System.Globalization.CultureInfo.InvariantCulture)));
    }

    private static async Task<bool> AllesKlaarAsync(Testhub hub, Ontvanger gi)
    {
        var feed = (await hub.HaalAsync("/v1/berichten?max=100", Testregister.Gi))["berichten"]!.AsArray();
        return feed.Count >= 5 && feed.Count == gi.Posten.Count;
    }
}
