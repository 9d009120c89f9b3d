using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Integratie.Functions.Tests.Opstelling;

namespace Integratie.Functions.Tests.Bediening;

/// <summary>The commands of "Operate it" in the README, as a reader copies them, at a hub with the sample register.</summary>
public sealed class De_voorbeelden_voor_beheer : IAsyncLifetime
{
    private const string OnbekendeGi = "00000001800000003999";

    private static readonly Dictionary<string, string> Niets = [];

    private Readmehub hub = null!;

    public async Task InitializeAsync() => hub = await Readmehub.StartAsync();

    public async Task DisposeAsync() => await hub.DisposeAsync();

    [Fact]
    public async Task Doen_wat_er_staat()
    {
        var opdrachten = await Readme.OpdrachtenAsync("Operate it");
        var readme = new Readme(hub.Client, hub.Adres);
        Assert.Equal(11, opdrachten.Count);
        var kind = (await Readme.OpdrachtenAsync("Send a decision"))[0].Split("\"bsn\": \"", 2)[1][..9];
        await StuurAsync(Beslissing.Maak(data: d => (d["gi"], d["jeugdigen"]![0]!["bsn"]) = (OnbekendeGi, kind)));
        await StuurAsync(Zitting.ZonderGi("zitting", "C/10/707999 / JE RK 26-9", "999990020", "2026-12-01", "00000001800000003006"));
        var vast = await Wachten.OpAsync(
            async () => (await readme.VoerUitAsync(opdrachten[0], Niets))["leveringen"]!.AsArray().SingleOrDefault(), "de levering is vastgelopen");
        var lijst = opdrachten.Single(o => o.Contains("/v1/signalen -H", StringComparison.Ordinal));
        var signaal = await Wachten.OpAsync(
            async () => (await readme.VoerUitAsync(lijst, Niets))["signalen"]!.AsArray().SingleOrDefault(), "de zitting staat op de lijst");
        var invullen = new Dictionary<string, string>
        {
            ["id"] = (string)vast["id"]!,
            ["dossierId"] = (string)vast["dossierId"]!,
            ["opdracht"] = "",
            ["signaal"] = (string)signaal["id"]!,
        };

        var totalen = new List<int>();
        foreach (var opdracht in opdrachten.Skip(1))
        {
            var antwoord = await readme.VoerUitAsync(opdracht, invullen);
            if (antwoord["totaal"] is { } totaal)
            {
                invullen["opdracht"] = (string)antwoord["id"]!;
                totalen.Add((int)totaal);
            }
        }

        Assert.Equal([1, 1, 0, 1], totalen);
        await Wachten.TotAsync(
            async () => (await readme.VoerUitAsync(opdrachten[3], invullen)) is var stand && (string?)stand["status"] == "klaar" && (int)stand["mislukt"]! == 0,
            "het kind is overgedragen");
    }

    private async Task StuurAsync(JsonObject gebeurtenis)
    {
        using var verzoek = new HttpRequestMessage(HttpMethod.Post, $"{hub.Adres}/v1/gebeurtenissen");
        verzoek.Headers.Authorization = new AuthenticationHeaderValue("Bearer", "voorbeeld-rbrot");
        verzoek.Content = new StringContent(gebeurtenis.ToJsonString(), Encoding.UTF8, "application/cloudevents+json");
        using var antwoord = await hub.Client.SendAsync(verzoek);
        Assert.True((int)antwoord.StatusCode == 202, await antwoord.Content.ReadAsStringAsync());
    }
}
