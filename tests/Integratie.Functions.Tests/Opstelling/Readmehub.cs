using Microsoft.Extensions.Hosting;

namespace Integratie.Functions.Tests.Opstelling;

/// <summary>A hub with the sample register, as the README's commands find it.</summary>
public sealed class Readmehub : IAsyncDisposable
{
    private readonly string _map;
    private readonly IHost _hub;

    private Readmehub(string map, string adres, IHost hub)
    {
        (_map, Adres, _hub) = (map, adres, hub);
        Client.BaseAddress = new Uri(adres);
    }

    public string Adres { get; }

    public HttpClient Client { get; } = new(new SocketsHttpHandler());

    public static async Task<Readmehub> StartAsync()
    {
        var map = Directory.CreateTempSubdirectory("readme-").FullName;
        var adres = $"http://127.0.0.1:{VrijePoort.Kies()}";
        var hub = Hub.Maak(["--urls", adres, "--Hub:Data", Path.Combine(map, "data")]);
        await hub.StartAsync();
        return new Readmehub(map, adres, hub);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _hub.StopAsync();
        _hub.Dispose();
        Directory.Delete(_map, recursive: true);
    }
}
