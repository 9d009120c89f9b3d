using Integratie.Functions.Tests.Opstelling;
using Microsoft.AspNetCore.Http;

namespace Integratie.Functions.Tests.Bezorgen;

public sealed class Een_ontvanger_die_niet_goed_antwoordt
{
    [Theory]
    [InlineData(500)]
    [InlineData(301)]
    [InlineData(206)]
    [InlineData(400)]
    public async Task Krijgt_het_opnieuw_met_hetzelfde_webhook_id(int status)
    {
        await using var gi = await Ontvanger.StartAsync();
        gi.Antwoord = EersteKeer(context => context.Response.StatusCode = status);
        await using var hub = await Testhub.StartAsync(new Testregister().Webhook(Testregister.Gi, gi.Url));

        using var antwoord = await hub.LeverAanAsync(Testregister.Rechtbank, Beslissing.Maak());

        await gi.WachtOpAsync(2);
        Assert.Equal(gi.Posten[0].WebhookId, gi.Posten[1].WebhookId);
        Assert.Equal(gi.Posten[0].Inhoud, gi.Posten[1].Inhoud);
    }

    [Fact]
    public async Task Een_verbroken_verbinding_is_een_mislukte_poging()
    {
        await using var gi = await Ontvanger.StartAsync();
        gi.Antwoord = EersteKeer(context => context.Abort());
        await using var hub = await Testhub.StartAsync(new Testregister().Webhook(Testregister.Gi, gi.Url));

        using var antwoord = await hub.LeverAanAsync(Testregister.Rechtbank, Beslissing.Maak());

        await gi.WachtOpAsync(2);
        Assert.Equal(gi.Posten[0].WebhookId, gi.Posten[1].WebhookId);
    }

    [Fact]
    public async Task De_wachttijd_van_een_429_wordt_geeerbiedigd()
    {
        await using var gi = await Ontvanger.StartAsync();
        var momenten = new List<DateTimeOffset>();
        gi.Antwoord = (context, aantal) =>
        {
            momenten.Add(TimeProvider.System.GetUtcNow());
            context.Response.StatusCode = aantal == 1 ? StatusCodes.Status429TooManyRequests : StatusCodes.Status204NoContent;
            context.Response.Headers.RetryAfter = "2";
            return Task.CompletedTask;
        };
        await using var hub = await Testhub.StartAsync(new Testregister().Webhook(Testregister.Gi, gi.Url));

        using var antwoord = await hub.LeverAanAsync(Testregister.Rechtbank, Beslissing.Maak());

        await gi.WachtOpAsync(2);
        Assert.InRange(momenten[1] - momenten[0], TimeSpan.FromSeconds(1.9), TimeSpan.FromSeconds(4.5));
    }

    [Fact]
    public async Task Na_een_410_wordt_niet_meer_gebeld_maar_staat_het_in_de_feed()
    {
        await using var gi = await Ontvanger.StartAsync();
        gi.Antwoord = Ontvanger.Status(410);
        await using var hub = await Testhub.StartAsync(new Testregister().Webhook(Testregister.Gi, gi.Url));

        using var antwoord = await hub.LeverAanAsync(Testregister.Rechtbank, Beslissing.Maak());
        var melding = (await hub.WachtOpBerichtenAsync(Testregister.Rechtbank, 1))[0]!["gebeurtenis"]!;
        using var tweede = await hub.LeverAanAsync(Testregister.Rechtbank, Beslissing.Maak("twee"));
        var berichten = await hub.WachtOpBerichtenAsync(Testregister.Gi, 2);

        Assert.Equal("opgezegd", (string?)melding["data"]!["reden"]);
        Assert.Equal(["b7e0c1c2-1", "twee"], berichten.Select(b => (string?)b!["gebeurtenis"]!["id"]));
        Assert.Single(gi.Posten);
    }

    [Fact]
    public async Task Wat_na_een_410_over_een_ander_kind_komt_wordt_ook_gemeld()
    {
        await using var gi = await Ontvanger.StartAsync();
        gi.Antwoord = Ontvanger.Status(410);
        await using var hub = await Testhub.StartAsync(new Testregister().Webhook(Testregister.Gi, gi.Url));
        using var eerste = await hub.LeverAanAsync(Testregister.Rechtbank, Beslissing.Maak());
        await hub.WachtOpBerichtenAsync(Testregister.Rechtbank, 1);

        using var tweede = await hub.LeverAanAsync(Testregister.Rechtbank, Beslissing.Maak("twee", d => d["jeugdigen"]![0]!["bsn"] = Bsns.Geef(7)));

        var melding = (await hub.WachtOpBerichtenAsync(Testregister.Rechtbank, 2))[1]!["gebeurtenis"]!["data"]!;
        Assert.Equal(("twee", "opgezegd"), ((string?)melding["gebeurtenis"], (string?)melding["reden"]));
        Assert.Single(gi.Posten);
    }

    [Fact]
    public async Task Een_ander_heeft_er_geen_last_van()
    {
        await using var dood = await Ontvanger.StartAsync();
        var nooit = new TaskCompletionSource();
        dood.Antwoord = (context, _) => nooit.Task.WaitAsync(context.RequestAborted);
        await using var goed = await Ontvanger.StartAsync();
        await using var hub = await Testhub.StartAsync(
            new Testregister().Webhook(Testregister.Gi, dood.Url).Webhook(Testregister.AndereGi, goed.Url));
        for (var i = 0; i < 60; i++)
        {
            using var naarDood = await hub.LeverAanAsync(Testregister.Rechtbank, Beslissing.Maak($"dood-{i}", d => d["jeugdigen"]![0]!["bsn"] = Bsns.Geef(i)));
        }

        // On a slow machine no more than these come: who says nothing for two seconds holds four places.
        await dood.WachtOpAsync(4);
        using var antwoord = await hub.LeverAanAsync(
            Testregister.Rechtbank, Beslissing.Maak("goed", d => (d["gi"], d["jeugdigen"]![0]!["bsn"]) = (Testregister.AndereGi, Bsns.Geef(99))));

        await goed.WachtOpAsync(1, TimeSpan.FromSeconds(10));
        nooit.SetResult();
    }

    private static Func<HttpContext, int, Task> EersteKeer(Action<HttpContext> doe) => (context, aantal) =>
    {
        context.Response.StatusCode = StatusCodes.Status204NoContent;
        if (aantal == 1)
            doe(context);
        return Task.CompletedTask;
    };
}
