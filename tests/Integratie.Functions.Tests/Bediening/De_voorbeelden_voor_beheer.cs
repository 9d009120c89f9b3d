using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Integratie.Functions.Tests.Opstelling;
using Microsoft.Extensions.Hosting;

namespace Integratie.Functions.Tests.Bediening;

/// <summary>The commands of "Operate it" in the README, as a reader copies them, at a hub with the sample register.</summary>
public sealed partial class De_voorbeelden_voor_beheer : IAsyncLifetime
{
    private const string OnbekendeGi = "00000001800000003999";
    private const string KindUitDeReadme = "999990548";

    private readonly string map = Directory.CreateTempSubdirectory("readme-").FullName;
    private readonly HttpClient client = new(new SocketsHttpHandler());
    private readonly string adres = $"http://127.0.0.1:{VrijePoort.Kies()}";
    private IHost hub = null!;

    public async Task InitializeAsync()
    {
        hub = Hub.Maak(["--urls", adres, "--Hub:Data", Path.Combine(map, "data")]);
        await hub.StartAsync();
    }

    public async Task DisposeAsync()
    {
        client.Dispose();
        await hub.StopAsync();
        hub.Dispose();
        Directory.Delete(map, recursive: true);
    }

    [Fact]
    public async Task Doen_wat_er_staat()
    {
        var readme = await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "README.md"));
        var opdrachten = Blok().Matches(Deel().Match(readme).Groups["deel"].Value).SelectMany(m => Opdracht().Split(m.Groups["sh"].Value.Trim())).ToList();
        Assert.Equal(11, opdrachten.Count);
        await StuurAsync(Beslissing.Maak(data: d => (d["gi"], d["jeugdigen"]![0]!["bsn"]) = (OnbekendeGi, KindUitDeReadme)));
        await StuurAsync(Zitting());
        var vast = await Wachten.OpAsync(
            async () => (await VoerUitAsync(opdrachten[0], []))["leveringen"]!.AsArray().SingleOrDefault(), "de levering is vastgelopen");
        var signaal = await Wachten.OpAsync(
            async () => (await VoerUitAsync(opdrachten.Single(o => o.Contains("/v1/signalen -H", StringComparison.Ordinal)), []))["signalen"]!.AsArray().SingleOrDefault(),
            "de zitting staat op de lijst");
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
            var antwoord = await VoerUitAsync(opdracht, invullen);
            if (antwoord["totaal"] is { } totaal)
            {
                invullen["opdracht"] = (string)antwoord["id"]!;
                totalen.Add((int)totaal);
            }
        }

        Assert.Equal([1, 1, 0, 1], totalen);
        await Wachten.TotAsync(
            async () => (await VoerUitAsync(opdrachten[3], invullen)) is var stand && (string?)stand["status"] == "klaar" && (int)stand["mislukt"]! == 0,
            "het kind is overgedragen");
    }

    private static JsonObject Zitting()
    {
        var zitting = Beslissing.Maak(id: "zitting");
        zitting["type"] = "nl.jeugdbescherming.zitting.gepland.v1";
        zitting["data"] = JsonNode.Parse("""
            { "zaaknummer": "C/10/707999 / JE RK 26-9", "jeugdige": { "bsn": "999990019" }, "datum": "2026-12-01", "tijd": "09:30",
              "beoogdeGi": "00000001800000003006", "opgeroepen": [] }
            """);
        return zitting;
    }

    private async Task StuurAsync(JsonObject gebeurtenis)
    {
        using var verzoek = new HttpRequestMessage(HttpMethod.Post, $"{adres}/v1/gebeurtenissen");
        verzoek.Headers.Authorization = new AuthenticationHeaderValue("Bearer", "voorbeeld-rbrot");
        verzoek.Content = new StringContent(gebeurtenis.ToJsonString(), Encoding.UTF8, "application/cloudevents+json");
        using var antwoord = await client.SendAsync(verzoek);
        Assert.True((int)antwoord.StatusCode == 202, await antwoord.Content.ReadAsStringAsync());
    }

    /// <summary>What curl would do; only what the README uses of it.</summary>
    private async Task<JsonNode> VoerUitAsync(string opdracht, Dictionary<string, string> invullen)
    {
        foreach (var (naam, waarde) in invullen)
            opdracht = opdracht.Replace($"<{naam}>", waarde, StringComparison.Ordinal);
        var woorden = Woord().Matches(opdracht.Replace("\\\n", " ", StringComparison.Ordinal)).Select(m => m.Groups["stuk"].Value + m.Groups["los"].Value).ToList();
        using var verzoek = new HttpRequestMessage(HttpMethod.Get, woorden.Single(w => w.StartsWith("http:", StringComparison.Ordinal)).Replace("http://127.0.0.1:7071", adres, StringComparison.Ordinal));
        string? Na(string optie) => woorden.IndexOf(optie) is >= 0 and var plaats ? woorden[plaats + 1] : null;
        if (Na("-X") is { } methode)
            verzoek.Method = new HttpMethod(methode);
        if ((Na("-d") ?? Na("--data-binary")) is { } inhoud)
            (verzoek.Method, verzoek.Content) = (HttpMethod.Post, new StringContent(inhoud, Encoding.UTF8));
        foreach (var kop in woorden.Where((_, i) => i > 0 && woorden[i - 1] == "-H").Select(k => k.Split(": ", 2)))
        {
            if (kop[0] == "Content-Type")
                verzoek.Content!.Headers.ContentType = new MediaTypeHeaderValue(kop[1]);
            else
                verzoek.Headers.Add(kop[0], kop[1]);
        }

        using var antwoord = await client.SendAsync(verzoek);
        var tekst = await antwoord.Content.ReadAsStringAsync();
        Assert.True(antwoord.IsSuccessStatusCode, $"{opdracht}: {(int)antwoord.StatusCode} {tekst}");
        return tekst.Length == 0 ? new JsonObject() : JsonNode.Parse(tekst)!;
    }

    [GeneratedRegex(@"^## Operate it\n(?<deel>.*?)^## ", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Deel();

    [GeneratedRegex(@"^```sh\n(?<sh>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Blok();

    [GeneratedRegex(@"\n(?=curl )")]
    private static partial Regex Opdracht();

    [GeneratedRegex(@"'(?<stuk>[^']*)'|(?<los>[^\s']+)")]
    private static partial Regex Woord();
}
