using Integratie.Kern.Deelnemers;

namespace Integratie.Functions.Tests.Http;

/// <summary>RFC 9110, 9.1: whatever answers GET answers HEAD, with the same headers and without the body.</summary>
public sealed class De_methode_HEAD(GedeeldeHub gedeeld) : IClassFixture<GedeeldeHub>
{
    [Theory]
    [InlineData("/v1/deelnemers", Rol.Beheer, 200)]
    [InlineData("/v1/deelnemers/00000001800000004000", Rol.Beheer, 200)]
    [InlineData("/v1/deelnemers/00000001800000004000", Rol.Toezicht, 403)]
    [InlineData("/v1/deelnemers/00000001800000009999", Rol.Beheer, 404)]
    [InlineData("/v1/termijnen/berekening?start=2026-04-30&termijn=5-werkdagen&kalender=atw", null, 200)]
    [InlineData("/v1/termijnen/berekening", null, 400)]
    [InlineData("/v1/berichten", null, 401)]
    [InlineData("/openapi.json", null, 200)]
    [InlineData("/health/ready", null, 200)]
    [InlineData("/normen/berekening", null, 200)]
    [InlineData("/", null, 302)]
    public async Task Geeft_wat_GET_geeft_zonder_de_inhoud(string pad, Rol? rol, int status)
    {
        using var get = await gedeeld.Hub.StuurAsync("GET", pad, rol);
        using var head = await gedeeld.Hub.StuurAsync("HEAD", pad, rol);

        Assert.Equal((status, status), ((int)get.StatusCode, (int)head.StatusCode));
        Assert.Equal(Koppen(get), Koppen(head));
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData("/v1/gebeurtenissen")]
    [InlineData("/v1/inzage")]
    public async Task Is_405_waar_GET_dat_is(string pad)
    {
        using var head = await gedeeld.Hub.StuurAsync("HEAD", pad, Rol.Beheer);

        Assert.Equal(405, (int)head.StatusCode);
        Assert.Equal(["POST"], head.Content.Headers.Allow);
    }

    // The length is left out where a body would have been made piece by piece; the moment is another one; a session is made anew for each request.
    private static IEnumerable<string> Koppen(HttpResponseMessage antwoord) =>
        from kop in antwoord.Headers.Concat(antwoord.Content.Headers)
        where kop.Key is not ("Date" or "Content-Length" or "Transfer-Encoding" or "Set-Cookie")
        orderby kop.Key
        select $"{kop.Key}: {string.Join(", ", kop.Value)}";
}
