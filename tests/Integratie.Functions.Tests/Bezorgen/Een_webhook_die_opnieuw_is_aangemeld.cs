using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Integratie.Functions.Tests.Opstelling;
using Microsoft.AspNetCore.Http;

namespace Integratie.Functions.Tests.Bezorgen;

public sealed class Een_webhook_die_opnieuw_is_aangemeld
{
    // Under the manual clock no timer comes to the rescue.
    private static readonly string[] ZonderVeger = ["--Hub:Klok", "handmatig", "--Hub:KlokBegin", "2026-01-05T10:00:00+01:00"];

    [Fact]
    public async Task Krijgt_na_een_410_meteen_wat_wachtte_en_in_volgorde()
    {
        await using var ontvanger = await Ontvanger.StartAsync();
        ontvanger.Antwoord = Ontvanger.Status(410);
        await using var hub = await Testhub.StartAsync(new Testregister().Webhook(Testregister.Gi, ontvanger.Url), ZonderVeger);
        using (await hub.LeverAanAsync(Testregister.Rechtbank, Beslissing.Maak("u1")))
            await ontvanger.WachtOpAsync(1);
        await hub.WachtOpBerichtenAsync(Testregister.Beheer, 1);
        using (await hub.LeverAanAsync(Testregister.Rechtbank, Beslissing.Maak("u2", d => d["aard"] = "verlenging")))
            await hub.WachtOpBerichtenAsync(Testregister.Gi, 2);

        ontvanger.Antwoord = Welkom;
        await MeldAanAsync(hub, ontvanger.Url);

        await Wachten.TotAsync(() => Task.FromResult(Uitspraken(ontvanger).Count >= 3), "u1 en u2 zijn bij de webhook");
        Assert.Equal(["u1", "u1", "u2"], Uitspraken(ontvanger));
    }

    [Fact]
    public async Task Krijgt_wat_klaarlag_voor_wie_eerst_zelf_ophaalde()
    {
        await using var ontvanger = await Ontvanger.StartAsync();
        ontvanger.Antwoord = Welkom;
        await using var hub = await Testhub.StartAsync(new Testregister(), ZonderVeger);
        using (await hub.LeverAanAsync(Testregister.Rechtbank, Beslissing.Maak("u1")))
            await hub.WachtOpBerichtenAsync(Testregister.Gi, 1);

        await MeldAanAsync(hub, ontvanger.Url);

        await Wachten.TotAsync(() => Task.FromResult(Uitspraken(ontvanger).Contains("u1")), "u1 is bij de webhook");
    }

    private static async Task MeldAanAsync(Testhub hub, string url)
    {
        var bezorging = new JsonObject { ["wijze"] = "webhook", ["url"] = url, ["geheimen"] = new JsonArray(Testregister.Geheim) };
        using var inhoud = new StringContent(new JsonObject { ["bezorging"] = bezorging }.ToJsonString(), Encoding.UTF8, "application/json");
        using var antwoord = await hub.RoepAsync(HttpMethod.Patch, $"/v1/deelnemers/{Testregister.Gi}", Testregister.Gi, inhoud);
        Assert.True(antwoord.StatusCode == HttpStatusCode.OK, await antwoord.Content.ReadAsStringAsync());
    }

    private static Task Welkom(HttpContext context, int nummer)
    {
        context.Response.Headers["WebHook-Allowed-Origin"] = "*";
        context.Response.StatusCode = HttpMethods.IsOptions(context.Request.Method) ? 200 : 204;
        return Task.CompletedTask;
    }

    private static List<string> Uitspraken(Ontvanger ontvanger) =>
        [.. ontvanger.Posten.Where(p => p.Methode == "POST").Select(p => (string)p.Gebeurtenis["id"]!).Where(id => id is "u1" or "u2")];
}
