using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using Integratie.Functions.Deelnemers;
using Integratie.Functions.Http;
using Integratie.Kern.Deelnemers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Integratie.Functions.Tests.Http;

/// <summary>The HTTP pipeline on a bare Kestrel, without the Functions host: what the host does is tested in its own room.</summary>
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

    public static async Task<Proefhub> StartAsync(
        Action<WebApplicationBuilder>? services = null, params (string Naam, string Waarde)[] instellingen)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Configuration.AddInMemoryCollection(instellingen.Select(i => KeyValuePair.Create(i.Naam, (string?)i.Waarde)));
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.AddHubHttp();
        builder.Services.AddSingleton(new Registerbeeld { Huidig = new Register(Deelnemers) });
        services?.Invoke(builder);
        var app = builder.Build();
        var pijplijn = app.Services.GetRequiredService<HttpPijplijn>();
        app.Run(pijplijn.VerwerkAsync);
        await app.StartAsync();
        var adres = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        return new Proefhub(app, new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(adres) });
    }

    public static IEnumerable<Deelnemer> Deelnemers { get; } =
        Enum.GetValues<Rol>().Select((rol, i) => new Deelnemer
        {
            Oin = $"0000000180000000{i + 1}000",
            Naam = $"Proef {rol}",
            Rol = rol,
            Sleutels = [new Sleutel(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Sleutelvan(rol)))))],
        });

    public static string Sleutelvan(Rol rol) => "sleutel-van-" + JsonNamen.Van(rol);

    public async Task<HttpResponseMessage> StuurAsync(
        HttpMethod methode, string pad, Rol? als = null, HttpContent? inhoud = null, Action<HttpRequestMessage>? wijzig = null)
    {
        using var verzoek = new HttpRequestMessage(methode, pad) { Content = inhoud };
        if (als is { } rol)
            verzoek.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Sleutelvan(rol));
        wijzig?.Invoke(verzoek);
        return await Client.SendAsync(verzoek);
    }

    public Task<HttpResponseMessage> HaalAsync(string pad, Rol? als = null) => StuurAsync(HttpMethod.Get, pad, als);

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await app.DisposeAsync();
    }
}
