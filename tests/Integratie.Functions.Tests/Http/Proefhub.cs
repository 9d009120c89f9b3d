using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using Integratie.Functions.Http;
using Integratie.Kern.Deelnemers;
using Integratie.Kern.Tijd;
using Integratie.Lokaal.Opslag;
using Integratie.Lokaal.Tables;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Integratie.Functions.Tests.Http;

/// <summary>
/// The HTTP pipeline and the register on a bare Kestrel with the real local tables, without the Functions host, which is tested in
/// its own room. The register has one deelnemer of each role.
/// </summary>
internal sealed class Proefhub : IAsyncDisposable
{
    private readonly WebApplication app;

    private Proefhub(WebApplication app, HttpClient client)
    {
        this.app = app;
        Client = client;
    }

    public HttpClient Client { get; }

    public IServiceProvider Services => app.Services;

    public static string Oin(Rol rol) => $"0000000180000000{(int)rol + 1}000";

    public static string Sleutel(Rol rol) => $"de-sleutel-van-{Woord.Van(rol)}";

    public static string Hash(string sleutel) => "sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(sleutel)));

    /// <param name="map">The data folder; the caller removes it.</param>
    /// <param name="wijzig">Adds to the application before it is built.</param>
    /// <param name="instellingen">Settings, over those of the test.</param>
    public static async Task<Proefhub> StartAsync(
        Proefmap map, Action<WebApplicationBuilder>? wijzig = null, params (string Naam, string Waarde)[] instellingen)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Hub:Data"] = map.Pad,
            ["Hub:Deelnemers"] = map.Schrijf("deelnemers.json", Register()),
        });
        builder.Configuration.AddInMemoryCollection(instellingen.Select(i => KeyValuePair.Create(i.Naam, (string?)i.Waarde)));
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddSingleton(_ => SqliteStore.Open(map.Pad));
        builder.Services.AddSingleton(s => LokaleTabellen.Client(s.GetRequiredService<SqliteStore>(), s.GetRequiredService<TimeProvider>()));
        Hub.AddRooms(builder);
        wijzig?.Invoke(builder);
        var app = builder.Build();
        try
        {
            app.Run(app.Services.GetRequiredService<HttpPijplijn>().VerwerkAsync);
            await app.StartAsync();
        }
        catch
        {
            await app.DisposeAsync();
            throw;
        }

        var adres = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        var handler = new SocketsHttpHandler { AllowAutoRedirect = false };
        return new Proefhub(app, new HttpClient(handler) { BaseAddress = new Uri(adres), Timeout = TimeSpan.FromSeconds(30) });
    }

    public Task<HttpResponseMessage> HaalAsync(string pad, Rol? als = null) => StuurAsync("GET", pad, als);

    public Task<HttpResponseMessage> StuurAsync(string methode, string pad, Rol? als, string? json = null, string soort = "application/json")
    {
        var verzoek = new HttpRequestMessage(new HttpMethod(methode), pad);
        if (als is { } rol)
            verzoek.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Sleutel(rol));
        if (json is not null)
            verzoek.Content = new StringContent(json, Encoding.UTF8, soort);
        return Client.SendAsync(verzoek);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await app.DisposeAsync();
    }

    private static string Register()
    {
        var deelnemers = Enum.GetValues<Rol>().Select(rol =>
            $$"""{ "oin": "{{Oin(rol)}}", "naam": "Proef {{Woord.Van(rol)}}", "rol": "{{Woord.Van(rol)}}", "sleutels": ["{{Hash(Sleutel(rol))}}"] }""");
        return $$"""{ "deelnemers": [ {{string.Join(", ", deelnemers)}} ] }""";
    }
}
