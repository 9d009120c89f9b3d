using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Hosting;

namespace Integratie.Functions.Tests.Opstelling;

/// <summary>The whole hub in this process, on a folder of its own and a free port, spoken to over real HTTP.</summary>
internal sealed class Testhub : IAsyncDisposable
{
    private readonly IHost _host;
    private readonly HttpClient _client;

    private Testhub(IHost host, HttpClient client, string folder)
    {
        _host = host;
        _client = client;
        Folder = folder;
    }

    public string Folder { get; }

    public Uri Adres => _client.BaseAddress!;

    public IServiceProvider Services => _host.Services;

    public static async Task<Testhub> StartAsync(Testregister register, params string[] args)
    {
        var folder = Directory.CreateTempSubdirectory("hub-").FullName;
        var bestand = Path.Combine(folder, "register.json");
        register.Schrijf(bestand);
        var adres = $"http://127.0.0.1:{VrijePoort.Kies()}";
        var host = Hub.Maak(
            ["--urls", adres, "--Hub:Data", Path.Combine(folder, "data"), "--Hub:Deelnemers", bestand, .. args]);
        await host.StartAsync();
        var client = new HttpClient(new SocketsHttpHandler()) { BaseAddress = new Uri(adres) };
        return new Testhub(host, client, folder);
    }

    /// <summary>A call with the key of a deelnemer; without one it is anonymous.</summary>
    public Task<HttpResponseMessage> RoepAsync(HttpMethod methode, string pad, string? oin, HttpContent? inhoud = null)
    {
        var verzoek = new HttpRequestMessage(methode, pad) { Content = inhoud };
        if (oin is not null)
            verzoek.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Testregister.Sleutel(oin));
        return _client.SendAsync(verzoek);
    }

    public Task<HttpResponseMessage> LeverAanAsync(string oin, JsonNode gebeurtenis) =>
        RoepAsync(HttpMethod.Post, "/v1/gebeurtenissen", oin, new StringContent(gebeurtenis.ToJsonString(), Encoding.UTF8, "application/cloudevents+json"));

    public async Task<JsonNode> HaalAsync(string pad, string oin)
    {
        using var antwoord = await RoepAsync(HttpMethod.Get, pad, oin);
        var tekst = await antwoord.Content.ReadAsStringAsync();
        return antwoord.IsSuccessStatusCode ? JsonNode.Parse(tekst)! : throw new InvalidOperationException($"{pad}: {(int)antwoord.StatusCode} {tekst}");
    }

    /// <summary>Waits until the feed of an ontvanger holds so many messages, those of the norm clocks and the timestamps aside.</summary>
    public Task<List<JsonNode>> WachtOpBerichtenAsync(string oin, int aantal) => WachtOpBerichtenAsync(
        oin, aantal, type => !type.StartsWith("norm.", StringComparison.Ordinal) && !type.StartsWith("tijdstempel.", StringComparison.Ordinal));

    /// <summary>Waits until the feed of an ontvanger holds so many messages of these types (<c>norm.gestart</c>).</summary>
    public Task<List<JsonNode>> WachtOpBerichtenAsync(string oin, int aantal, Func<string, bool> type) => Wachten.OpAsync(
        async () =>
        {
            var rijen = (await HaalAsync("/v1/berichten?max=1000", oin))["berichten"]!.AsArray();
            var gekozen = rijen.Where(r => type(Type(r!))).Select(r => r!).ToList();
            return gekozen.Count >= aantal ? gekozen : null;
        },
        $"{aantal} berichten in de feed van {oin}");

    private static string Type(JsonNode rij) => ((string)rij["gebeurtenis"]!["type"]!)["nl.jeugdbescherming.".Length..^".v1".Length];

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _host.StopAsync();
        _host.Dispose();
        Directory.Delete(Folder, recursive: true);
    }
}
