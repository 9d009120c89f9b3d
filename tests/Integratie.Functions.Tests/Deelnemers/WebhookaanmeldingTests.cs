using System.Net;
using Integratie.Functions.Deelnemers;
using Integratie.Functions.Tests.Http;
using Integratie.Functions.Tests.Opstelling;
using Integratie.Kern.Deelnemers;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Integratie.Functions.Tests.Deelnemers;

public sealed class WebhookaanmeldingTests : IAsyncLifetime
{
    private const string Geheim = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private static readonly string Gi = $"/v1/deelnemers/{Proefhub.Oin(Rol.Gi)}";
    private readonly Proefmap map = new();
    private Proefhub hub = null!;
    private Ontvanger ontvanger = null!;

    public async Task InitializeAsync()
    {
        hub = await Proefhub.StartAsync(map, "--Hub:Oorsprong", "hub.example");
        ontvanger = await Ontvanger.StartAsync();
        ontvanger.Antwoord = Toestemming("hub.example");
    }

    public async Task DisposeAsync()
    {
        await hub.DisposeAsync();
        await ontvanger.DisposeAsync();
        map.Dispose();
    }

    [Theory]
    [InlineData("hub.example")]
    [InlineData("HUB.example")]
    [InlineData("*")]
    public async Task A_webhook_that_agrees_is_registered(string toegestaan)
    {
        ontvanger.Antwoord = Toestemming(toegestaan);

        using var antwoord = await MeldAanAsync(ontvanger.Url);

        Assert.Equal(HttpStatusCode.OK, antwoord.StatusCode);
        Assert.Equal(ontvanger.Url, (string?)(await antwoord.JsonAsync())["bezorging"]!["url"]);
        var vraag = Assert.Single(ontvanger.Posten);
        Assert.Equal("OPTIONS", vraag.Methode);
        Assert.Equal("hub.example", vraag.Koppen["WebHook-Request-Origin"]);
    }

    [Theory]
    [InlineData(200, null, "staat de hub niet toe: antwoord op OPTIONS met WebHook-Allowed-Origin: hub.example")]
    [InlineData(200, "ander.example", "staat de hub niet toe: antwoord op OPTIONS met WebHook-Allowed-Origin: hub.example")]
    [InlineData(405, "hub.example", "antwoordt op OPTIONS met 405 in plaats van 200")]
    [InlineData(302, "hub.example", "antwoordt op OPTIONS met 302 in plaats van 200")]
    [InlineData(500, "hub.example", "antwoordt op OPTIONS met 500 in plaats van 200")]
    public async Task A_webhook_that_does_not_agree_is_400_and_the_old_url_stays(int status, string? toegestaan, string melding)
    {
        using (var eerst = await MeldAanAsync(ontvanger.Url))
            Assert.Equal(HttpStatusCode.OK, eerst.StatusCode);
        ontvanger.Antwoord = Toestemming(toegestaan, status);

        using var antwoord = await MeldAanAsync($"http://127.0.0.1:{ontvanger.Poort}/andere-hook");
        using var nu = await hub.HaalAsync(Gi, Rol.Gi);

        Assert.Equal([$"bezorging.url: {melding}"], (await antwoord.ProbleemAsync(400, "ongeldig")).Fouten());
        Assert.Equal(ontvanger.Url, (string?)(await nu.JsonAsync())["bezorging"]!["url"]);
    }

    [Fact]
    public async Task A_webhook_that_is_not_there_is_400()
    {
        using var antwoord = await MeldAanAsync($"http://127.0.0.1:{VrijePoort.Kies()}/hook");

        Assert.Equal(["bezorging.url: is niet te bereiken"], (await antwoord.ProbleemAsync(400, "ongeldig")).Fouten());
    }

    [Theory]
    [InlineData("http://10.0.0.1/hook")]
    [InlineData("https://169.254.169.254/latest/meta-data")]
    [InlineData("http://[::ffff:192.168.1.1]/hook")]
    [InlineData("http://0.0.0.0/hook")]
    public async Task An_address_inside_a_network_is_400_without_being_called(string url)
    {
        using var antwoord = await MeldAanAsync(url);

        Assert.Equal(["bezorging.url: wijst naar een adres waar de hub niet mag bezorgen"], (await antwoord.ProbleemAsync(400, "ongeldig")).Fouten());
    }

    [Fact]
    public async Task What_changes_nothing_about_the_webhook_asks_it_nothing()
    {
        using var aan = await MeldAanAsync(ontvanger.Url);
        ontvanger.Antwoord = Ontvanger.Status(500);

        using var naam = await hub.StuurAsync("PATCH", Gi, Rol.Beheer, """{ "naam": "Ander" }""");
        using var zelfde = await MeldAanAsync(ontvanger.Url);

        Assert.Equal(HttpStatusCode.OK, aan.StatusCode);
        Assert.Equal(HttpStatusCode.OK, naam.StatusCode);
        Assert.Equal(HttpStatusCode.OK, zelfde.StatusCode);
        Assert.Single(ontvanger.Posten);
    }

    [Fact]
    public async Task A_webhook_that_ended_itself_is_on_again_after_it_agrees_anew()
    {
        using var aan = await MeldAanAsync(ontvanger.Url);
        await hub.Services.GetRequiredService<RegisterStore>().ZegOpAsync(Proefhub.Oin(Rol.Gi));
        using var opgezegd = await hub.HaalAsync(Gi, Rol.Gi);

        using var naam = await hub.StuurAsync("PATCH", Gi, Rol.Beheer, """{ "naam": "Ander" }""");
        using var opnieuw = await MeldAanAsync(ontvanger.Url);

        Assert.NotNull((await opgezegd.JsonAsync())["bezorging"]!["opgezegd"]);
        Assert.NotNull((await naam.JsonAsync())["bezorging"]!["opgezegd"]);
        Assert.Null((await opnieuw.JsonAsync())["bezorging"]!["opgezegd"]);
        Assert.Equal(2, ontvanger.Posten.Count);
    }

    [Fact]
    public async Task A_webhook_needs_a_secret_to_sign_with()
    {
        using var antwoord = await hub.StuurAsync("PATCH", Gi, Rol.Gi, $$"""{ "bezorging": { "wijze": "webhook", "url": "{{ontvanger.Url}}" } }""");
        using var geheim = await hub.StuurAsync("POST", Gi + "/geheimen", Rol.Gi);
        using var daarna = await hub.StuurAsync("PATCH", Gi, Rol.Gi, $$"""{ "bezorging": { "wijze": "webhook", "url": "{{ontvanger.Url}}" } }""");

        await antwoord.ProbleemAsync(400, "ongeldig");
        Assert.Equal(HttpStatusCode.Created, geheim.StatusCode);
        Assert.Equal(HttpStatusCode.OK, daarna.StatusCode);
    }

    [Fact]
    public async Task A_test_event_is_signed_with_every_valid_secret_and_the_answer_is_told()
    {
        using var aan = await MeldAanAsync(ontvanger.Url);
        using var wissel = await hub.StuurAsync("POST", Gi + "/geheimen", Rol.Gi);
        ontvanger.Antwoord = Ontvanger.Status(204);
        using var goed = await hub.StuurAsync("POST", Gi + "/proef", Rol.Gi);
        ontvanger.Antwoord = Ontvanger.Status(500);
        using var fout = await hub.StuurAsync("POST", Gi + "/proef", Rol.Beheer);

        var post = ontvanger.Posten[1];
        Assert.Equal("nl.jeugdbescherming.hub.proef.v1", (string?)post.Gebeurtenis["type"]);
        var geheimen = new[] { Geheim, (string)(await wissel.JsonAsync())["geheim"]! };
        var tijdstip = long.Parse(post.Koppen["webhook-timestamp"]);
        var verwacht = Kern.Bezorging.Handtekening.Maak(post.WebhookId, tijdstip, System.Text.Encoding.UTF8.GetBytes(post.Inhoud), geheimen);
        Assert.Equal(verwacht, post.Koppen["webhook-signature"]);
        var uitslag = await goed.JsonAsync();
        Assert.Equal((post.WebhookId, true, 204), ((string)uitslag["webhookId"]!, (bool)uitslag["geslaagd"]!, (int)uitslag["status"]!));
        Assert.Equal((false, 500), ((bool)(await fout.JsonAsync())["geslaagd"]!, (int)(await fout.JsonAsync())["status"]!));
    }

    [Fact]
    public async Task Without_a_webhook_there_is_nothing_to_try()
    {
        using var antwoord = await hub.StuurAsync("POST", Gi + "/proef", Rol.Gi);

        await antwoord.ProbleemAsync(409, "conflict");
    }

    private static Func<HttpContext, int, Task> Toestemming(string? oorsprong, int status = 200) => (context, _) =>
    {
        context.Response.StatusCode = status;
        if (status == 302)
            context.Response.Headers.Location = "/elders";
        if (oorsprong is not null)
            context.Response.Headers["WebHook-Allowed-Origin"] = oorsprong;
        return Task.CompletedTask;
    };

    private Task<HttpResponseMessage> MeldAanAsync(string url) => hub.StuurAsync(
        "PATCH", Gi, Rol.Gi, $$"""{ "bezorging": { "wijze": "webhook", "url": "{{url}}", "geheimen": ["{{Geheim}}"] } }""");
}
