using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Integratie.Functions.Tests.Opstelling;
using Integratie.Kern.Berichten;
using Integratie.Kern.Deelnemers;
using Microsoft.Extensions.Hosting;

namespace Integratie.Functions.Tests.Http;

/// <summary>The whole hub on a folder that the test keeps, with one deelnemer of each role.</summary>
internal sealed class Proefhub : IAsyncDisposable
{
    private readonly IHost host;

    private Proefhub(IHost host, HttpClient client)
    {
        this.host = host;
        Client = client;
    }

    public HttpClient Client { get; }

    public IServiceProvider Services => host.Services;

    public static string Oin(Rol rol) => $"0000000180000000{(int)rol + 1}000";

    public static string Sleutel(Rol rol) => $"de-sleutel-van-{Draadnaam.Van(rol)}";

    public static string Hash(string sleutel) => "sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(sleutel)));

    /// <param name="map">The data folder; the caller removes it.</param>
    /// <param name="instellingen">Arguments, over those of the test.</param>
    public static async Task<Proefhub> StartAsync(Proefmap map, params string[] instellingen)
    {
        var adres = $"http://127.0.0.1:{VrijePoort.Kies()}";
        var register = map.Schrijf("register.json", Register());
        var host = Hub.Maak(["--urls", adres, "--Hub:Data", map.Pad, "--Hub:Deelnemers", register, .. instellingen]);
        try
        {
            await host.StartAsync();
        }
        catch
        {
            host.Dispose();
            throw;
        }

        var handler = new SocketsHttpHandler { AllowAutoRedirect = false };
        return new Proefhub(host, new HttpClient(handler) { BaseAddress = new Uri(adres), Timeout = TimeSpan.FromSeconds(30) });
    }

    public Task<HttpResponseMessage> HaalAsync(string pad, Rol? als = null) => StuurAsync("GET", pad, als);

    public Task<HttpResponseMessage> StuurAsync(string methode, string pad, Rol? als, string? json = null, params (string, string)[] koppen) =>
        StuurMetSleutelAsync(methode, pad, als is { } rol ? Sleutel(rol) : null, json, koppen);

    public async Task<HttpResponseMessage> StuurMetSleutelAsync(
        string methode, string pad, string? sleutel, string? json = null, params (string Naam, string Waarde)[] koppen)
    {
        using var verzoek = new HttpRequestMessage(new HttpMethod(methode), pad);
        if (sleutel is not null)
            verzoek.Headers.Authorization = new AuthenticationHeaderValue("Bearer", sleutel);
        if (json is not null)
            verzoek.Content = new StringContent(json, Encoding.UTF8, "application/json");
        foreach (var (naam, waarde) in koppen)
            verzoek.Headers.TryAddWithoutValidation(naam, waarde);
        return await Client.SendAsync(verzoek);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await host.StopAsync();
        host.Dispose();
    }

    private static string Register() => new JsonObject
    {
        ["deelnemers"] = new JsonArray([.. Enum.GetValues<Rol>().Select(rol => new JsonObject
        {
            ["oin"] = Oin(rol), ["naam"] = $"Proef {Draadnaam.Van(rol)}", ["rol"] = Draadnaam.Van(rol), ["sleutels"] = new JsonArray(Hash(Sleutel(rol))),
        })]),
    }.ToJsonString();
}
