using System.Net;
using Integratie.Kern.Deelnemers;
using Integratie.Lokaal.Opslag;
using Microsoft.Extensions.DependencyInjection;

namespace Integratie.Functions.Tests.Http;

public sealed class KlokTests : IDisposable
{
    private readonly Proefmap map = new();

    public void Dispose() => map.Dispose();

    [Fact]
    public async Task Beheer_moves_the_manual_clock_forward_and_never_back()
    {
        await using var hub = await StartAsync();

        using var vooruit = await ZetAsync(hub, """{ "nu": "2026-01-05T09:00:00+01:00" }""");
        using var zelfde = await ZetAsync(hub, """{ "nu": "2026-01-05T08:00:00Z" }""");
        using var terug = await ZetAsync(hub, """{ "nu": "2026-01-05T07:59:59Z" }""");

        Assert.Equal(HttpStatusCode.OK, vooruit.StatusCode);
        Assert.Equal("2026-01-05T08:00:00Z", (string?)(await vooruit.JsonAsync())["nu"]);
        Assert.Equal(HttpStatusCode.OK, zelfde.StatusCode);
        Assert.Equal(["nu: ligt voor de klok van de hub (2026-01-05T08:00:00Z)"], (await terug.ProbleemAsync(400, "ongeldig")).Fouten());
    }

    [Theory]
    [InlineData("{}", "nu: ontbreekt")]
    [InlineData("""{ "nu": "2026-01-05" }""", "nu: moet een bestaand tijdstip met tijdzone zijn (2026-01-05T09:00:00+01:00)")]
    [InlineData("""{ "nu": "2026-01-05T09:00:00" }""", "nu: moet een bestaand tijdstip met tijdzone zijn (2026-01-05T09:00:00+01:00)")]
    [InlineData("""{ "nu": "2026-02-30T09:00:00Z" }""", "nu: moet een bestaand tijdstip met tijdzone zijn (2026-01-05T09:00:00+01:00)")]
    [InlineData("""{ "nu": "2026-01-05T09:00:00Z", "straks": 1 }""", "straks: is hier onbekend")]
    public async Task What_is_no_moment_is_400(string json, string fout)
    {
        await using var hub = await StartAsync();

        using var antwoord = await ZetAsync(hub, json);

        Assert.Equal([fout], (await antwoord.ProbleemAsync(400, "ongeldig")).Fouten());
    }

    [Fact]
    public async Task Only_beheer_may_move_it()
    {
        await using var hub = await StartAsync();

        using var zonder = await hub.StuurAsync("POST", "/lokaal/klok", null, """{ "nu": "2026-01-05T08:00:00Z" }""");
        using var rechtbank = await hub.StuurAsync("POST", "/lokaal/klok", Rol.Rechtbank, """{ "nu": "2026-01-05T08:00:00Z" }""");

        Assert.Equal(HttpStatusCode.Unauthorized, zonder.StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, rechtbank.StatusCode);
    }

    [Theory]
    [InlineData("X-Forwarded-For", "203.0.113.7")]
    [InlineData("Forwarded", "for=203.0.113.7")]
    public async Task Through_a_proxy_it_does_not_exist(string kop, string waarde)
    {
        await using var hub = await StartAsync();

        using var antwoord = await hub.StuurAsync("POST", "/lokaal/klok", Rol.Beheer, """{ "nu": "2026-01-05T08:00:00Z" }""", (kop, waarde));

        await antwoord.ProbleemAsync(404, "niet-gevonden");
    }

    [Fact]
    public async Task With_the_clock_of_the_system_it_does_not_exist()
    {
        await using var hub = await Proefhub.StartAsync(map);

        using var antwoord = await ZetAsync(hub, """{ "nu": "2026-01-05T08:00:00Z" }""");

        await antwoord.ProbleemAsync(404, "niet-gevonden");
    }

    [Fact]
    public async Task While_the_disk_refuses_what_is_written_it_is_503_and_after_that_it_goes_on()
    {
        await using var hub = await StartAsync();
        var schrijver = await hub.Services.GetRequiredService<SqliteStore>().WriteAsync(sessie => sessie);
        schrijver.Execute("PRAGMA query_only = ON");
        using var vol = await ZetAsync(hub, """{ "nu": "2026-01-05T08:00:00Z" }""");
        schrijver.Execute("PRAGMA query_only = OFF");
        using var weer = await ZetAsync(hub, """{ "nu": "2026-01-05T08:00:00Z" }""");

        await vol.ProbleemAsync(503, "niet-beschikbaar");
        Assert.Equal(TimeSpan.FromSeconds(5), vol.Headers.RetryAfter?.Delta);
        Assert.Equal(HttpStatusCode.OK, weer.StatusCode);
    }

    private Task<Proefhub> StartAsync() => Proefhub.StartAsync(map, "--Hub:Klok", "handmatig", "--Hub:KlokBegin", "2026-01-01T00:00:00Z");

    private static Task<HttpResponseMessage> ZetAsync(Proefhub hub, string json) => hub.StuurAsync("POST", "/lokaal/klok", Rol.Beheer, json);
}
