using Integratie.Functions.Tests.Opstelling;

namespace Integratie.Functions.Tests.Bezorgen;

/// <summary>The commands of "Send a decision" and "Receive" in the README, as a reader copies them, at a hub with the sample register.</summary>
public sealed class De_voorbeelden_van_sturen_en_ontvangen : IAsyncLifetime
{
    private Readmehub hub = null!;

    public async Task InitializeAsync() => hub = await Readmehub.StartAsync();

    public async Task DisposeAsync() => await hub.DisposeAsync();

    [Fact]
    public async Task Doen_wat_er_staat()
    {
        await using var webhook = await Ontvanger.StartAsync();
        webhook.Antwoord = (context, _) =>
        {
            context.Response.Headers["WebHook-Allowed-Origin"] = "*";
            return Task.CompletedTask;
        };
        var sturen = await Readme.OpdrachtenAsync("Send a decision");
        var ontvangen = await Readme.OpdrachtenAsync("Receive");
        Assert.Equal((5, 5), (sturen.Count, ontvangen.Count));
        var readme = new Readme(hub.Client, hub.Adres);
        var invullen = new Dictionary<string, string>();

        await readme.VoerUitAsync(sturen[0], invullen);
        var ontvangst = await Wachten.OpAsync(
            async () => await readme.VoerUitAsync(sturen[1], invullen) is var stand && (string?)stand["status"] == "verwerkt" ? stand : null,
            "de beslissing is verwerkt");
        invullen["dossierId"] = (string)ontvangst["dossierIds"]![0]!;
        Assert.NotEmpty((await readme.VoerUitAsync(sturen[2], invullen))["gebeurtenissen"]!.AsArray());
        Assert.Equal(invullen["dossierId"], (string?)(await readme.VoerUitAsync(sturen[3], invullen))["dossierIds"]![0]);
        Assert.Equal("2026-05-08", (string?)(await readme.VoerUitAsync(sturen[4], invullen))["einde"]);

        var bericht = await Wachten.OpAsync(
            async () => (await readme.VoerUitAsync(ontvangen[0], invullen))["berichten"]!.AsArray().FirstOrDefault(), "de GI heeft haar");
        invullen["webhookId"] = (string)bericht["webhookId"]!;
        await readme.VoerUitAsync(ontvangen[1], invullen);
        Assert.NotNull((await readme.VoerUitAsync(ontvangen[2], invullen))["geheim"]);
        var gewijzigd = await readme.VoerUitAsync(ontvangen[3].Replace("http://127.0.0.1:9090/hook", webhook.Url, StringComparison.Ordinal), invullen);
        Assert.Equal(webhook.Url, (string?)gewijzigd["bezorging"]!["url"]);
        Assert.True((bool)(await readme.VoerUitAsync(ontvangen[4], invullen))["geslaagd"]!);
        Assert.Contains("nl.jeugdbescherming.hub.proef.v1", webhook.Posten.Where(p => p.Methode == "POST").Select(p => (string?)p.Gebeurtenis["type"]));
    }
}
