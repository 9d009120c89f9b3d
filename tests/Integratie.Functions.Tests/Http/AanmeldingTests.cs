using System.Net;
using Integratie.Kern.Deelnemers;

namespace Integratie.Functions.Tests.Http;

public sealed class AanmeldingTests : IDisposable
{
    private readonly Proefmap map = new();

    public void Dispose() => map.Dispose();

    [Fact]
    public async Task Without_a_valid_key_is_401_that_says_how()
    {
        await using var hub = await Proefhub.StartAsync(map);

        foreach (var (kop, uitdaging) in new[]
        {
            (null, "Bearer realm=\"hub\""),
            ("Basic ZGU6c2xldXRlbA==", "Bearer realm=\"hub\""),
            ("Bearer", "Bearer realm=\"hub\""),
            ("Bearer onbekend", "Bearer realm=\"hub\", error=\"invalid_token\""),
            ("Bearer " + new string('x', 600), "Bearer realm=\"hub\", error=\"invalid_token\""),
            ("Bearer de-sleutel-van-gi x", "Bearer realm=\"hub\", error=\"invalid_token\""),
        })
        {
            using var antwoord = await hub.StuurAsync("GET", $"/v1/deelnemers/{Proefhub.Oin(Rol.Gi)}", null, null, kop is null ? [] : [("Authorization", kop)]);

            await antwoord.ProbleemAsync(401, "niet-aangemeld");
            Assert.Equal(uitdaging, antwoord.Headers.WwwAuthenticate.ToString());
        }
    }

    [Fact]
    public async Task A_key_in_the_address_does_not_count()
    {
        await using var hub = await Proefhub.StartAsync(map);

        var sleutel = Proefhub.Sleutel(Rol.Gi);
        using var antwoord = await hub.HaalAsync($"/v1/deelnemers/{Proefhub.Oin(Rol.Gi)}?sleutel={sleutel}&access_token={sleutel}");

        Assert.Equal(HttpStatusCode.Unauthorized, antwoord.StatusCode);
    }

    [Fact]
    public async Task A_wrong_key_does_not_keep_anyone_from_what_is_open_to_all()
    {
        await using var hub = await Proefhub.StartAsync(map);

        using var antwoord = await hub.StuurMetSleutelAsync("GET", "/v1/termijnen/berekening?start=2026-04-30&termijn=5-werkdagen&kalender=atw", "onbekend");

        Assert.Equal(HttpStatusCode.OK, antwoord.StatusCode);
    }

    [Fact]
    public async Task Who_keeps_guessing_is_refused_unheard_but_who_got_in_before_keeps_its_access()
    {
        await using var hub = await Proefhub.StartAsync(map, "--Hub:Limieten:FouteSleutelsPerMinuut", "3");
        var pad = $"/v1/deelnemers/{Proefhub.Oin(Rol.Gi)}";
        using var eerst = await hub.HaalAsync(pad, Rol.Gi);
        for (var i = 0; i < 3; i++)
        {
            using var mis = await hub.StuurMetSleutelAsync("GET", pad, $"gok-{i}");
            Assert.Equal(HttpStatusCode.Unauthorized, mis.StatusCode);
        }

        using var gok = await hub.StuurMetSleutelAsync("GET", pad, "gok-4");
        using var raak = await hub.HaalAsync(pad, Rol.Beheer);
        using var bekend = await hub.HaalAsync(pad, Rol.Gi);

        Assert.Equal(HttpStatusCode.OK, eerst.StatusCode);
        await gok.ProbleemAsync(429, "te-veel-aanroepen");
        Assert.InRange(gok.Headers.RetryAfter!.Delta!.Value, TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(1));
        await raak.ProbleemAsync(429, "te-veel-aanroepen");
        Assert.Equal(HttpStatusCode.OK, bekend.StatusCode);
    }

    [Theory]
    [InlineData("true", 200)]
    [InlineData("false", 429)]
    public async Task Who_guesses_behind_the_same_front_end_shuts_out_nobody_else_when_the_hub_believes_it(string achterVoorkant, int anders)
    {
        await using var hub = await Proefhub.StartAsync(map, "--Hub:Limieten:FouteSleutelsPerMinuut", "3", "--Hub:AchterVoorkant", achterVoorkant);
        var pad = $"/v1/deelnemers/{Proefhub.Oin(Rol.Gi)}";
        for (var i = 0; i < 3; i++)
        {
            using var mis = await hub.StuurMetSleutelAsync("GET", pad, $"gok-{i}", null, ("X-Forwarded-For", $"198.51.100.{i}, 203.0.113.7"));
            Assert.Equal(HttpStatusCode.Unauthorized, mis.StatusCode);
        }

        // What it wrote itself stands before what the front end added.
        using var gok = await hub.StuurAsync("GET", pad, Rol.Gi, null, ("X-Forwarded-For", "198.51.100.9, 203.0.113.7"));
        using var ander = await hub.StuurAsync("GET", pad, Rol.Gi, null, ("X-Forwarded-For", "203.0.113.8"));

        Assert.Equal((429, anders), ((int)gok.StatusCode, (int)ander.StatusCode));
    }

    [Fact]
    public async Task Who_calls_too_often_is_told_when_to_come_back_and_others_are_not_hindered()
    {
        await using var hub = await Proefhub.StartAsync(map, "--Hub:Limieten:PerSeconde", "5");
        var pad = $"/v1/deelnemers/{Proefhub.Oin(Rol.Gi)}";

        var antwoorden = await Task.WhenAll(Enumerable.Range(0, 40).Select(_ => hub.HaalAsync(pad, Rol.Gi)));
        using var ander = await hub.HaalAsync(pad, Rol.Beheer);

        Assert.InRange(antwoorden.Count(a => a.StatusCode == HttpStatusCode.OK), 5, 20);
        var teVeel = antwoorden.First(a => a.StatusCode == HttpStatusCode.TooManyRequests);
        await teVeel.ProbleemAsync(429, "te-veel-aanroepen");
        Assert.Equal(TimeSpan.FromSeconds(1), teVeel.Headers.RetryAfter!.Delta);
        Assert.Equal(HttpStatusCode.OK, ander.StatusCode);
    }
}
