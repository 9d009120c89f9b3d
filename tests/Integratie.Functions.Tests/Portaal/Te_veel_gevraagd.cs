using System.Net;
using Integratie.Functions.Tests.Opstelling;

namespace Integratie.Functions.Tests.Portaal;

public sealed class Te_veel_gevraagd
{
    [Fact]
    public async Task Somebody_at_a_screen_gets_a_page_and_a_program_gets_JSON()
    {
        await using var hub = await Testhub.StartAsync(new Testregister(), "--Hub:Limieten:AnoniemPerSeconde", "1");
        using var client = new HttpClient(new SocketsHttpHandler()) { BaseAddress = hub.Adres };

        using var pagina = await VraagAsync(client, "/aanmelden");
        using var json = await VraagAsync(client, "/v1/normen");

        Assert.Equal("text/html", pagina.Content.Headers.ContentType!.MediaType);
        Assert.Contains("<html lang=\"nl\">", await pagina.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.StartsWith("default-src 'none'", pagina.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.NotNull(pagina.Headers.RetryAfter);
        Assert.Equal("application/problem+json", json.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task Who_guesses_keys_at_the_form_hears_how_long_to_wait()
    {
        await using var hub = await Testhub.StartAsync(new Testregister(), "--Hub:Limieten:FouteSleutelsPerMinuut", "1");
        using var bezoek = new Portaalbezoek(hub.Adres);
        await bezoek.StuurAsync("GET", "/aanmelden");

        Assert.Equal(400, (await bezoek.StuurAsync("POST", "/aanmelden", [("sleutel", "geraden")])).Status);
        Assert.Equal(429, (await bezoek.StuurAsync("POST", "/aanmelden", [("sleutel", "geraden")])).Status);

        Assert.InRange(bezoek.Wacht ?? TimeSpan.Zero, TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(1));
    }

    /// <summary>Asks until it is too much.</summary>
    private static async Task<HttpResponseMessage> VraagAsync(HttpClient client, string pad)
    {
        for (var keer = 0; keer < 100; keer++)
        {
            var antwoord = await client.GetAsync(pad);
            if (antwoord.StatusCode == HttpStatusCode.TooManyRequests)
                return antwoord;
            antwoord.Dispose();
        }

        throw new InvalidOperationException($"A hundred times {pad} is not too much.");
    }
}
