using Integratie.Functions.Tests.Opstelling;

namespace Integratie.Functions.Tests.Portaal;

/// <summary>A person who mistyped an address reads a page, a system reads what it always reads.</summary>
public sealed class Een_adres_dat_niet_bestaat
{
    private const string Browser = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    [Theory]
    [InlineData("/levering", Browser, "text/html")]
    [InlineData("/normen/", Browser, "text/html")]
    [InlineData("/levering", "*/*", "application/problem+json")]
    [InlineData("/v1/levering", Browser, "application/problem+json")]
    [InlineData("/v1/leveringen/", Browser, "application/problem+json")]
    public async Task Says_so_in_the_form_that_was_asked_for(string pad, string wil, string mediatype)
    {
        await using var hub = await Testhub.StartAsync(new Testregister());
        using var client = new HttpClient(new SocketsHttpHandler()) { BaseAddress = hub.Adres };
        using var verzoek = new HttpRequestMessage(HttpMethod.Get, pad);
        verzoek.Headers.Accept.ParseAdd(wil);

        using var antwoord = await client.SendAsync(verzoek);

        Assert.Equal(404, (int)antwoord.StatusCode);
        Assert.Equal(mediatype, antwoord.Content.Headers.ContentType!.MediaType);
        Assert.Contains("Dit adres bestaat niet", await antwoord.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        var beleid = antwoord.Headers.GetValues("Content-Security-Policy").Single();
        Assert.Equal(mediatype == "text/html", beleid.Contains("style-src 'self'", StringComparison.Ordinal));
    }
}
