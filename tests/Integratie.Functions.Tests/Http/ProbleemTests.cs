using System.Net.Http.Headers;
using System.Text;
using Integratie.Kern.Deelnemers;

namespace Integratie.Functions.Tests.Http;

public sealed class ProbleemTests(GedeeldeHub gedeeld) : IClassFixture<GedeeldeHub>
{
    private readonly Proefhub hub = gedeeld.Hub;

    [Theory]
    [InlineData("/v1/bestaat-niet")]
    [InlineData("/v1/deelnemers/")]
    [InlineData("/health/live/")]
    [InlineData("/lokaal/klok")]
    public async Task What_does_not_exist_is_404(string pad)
    {
        using var antwoord = await hub.HaalAsync(pad, Rol.Beheer);

        await antwoord.ProbleemAsync(404, "niet-gevonden");
    }

    [Theory]
    [InlineData("DELETE", "/v1/deelnemers/00000001800000004000", "GET", "HEAD", "PATCH", "PUT")]
    [InlineData("PUT", "/v1/gebeurtenissen", "POST")]
    [InlineData("OPTIONS", "/v1/deelnemers", "GET", "HEAD")]
    [InlineData("TRACE", "/health/live", "GET", "HEAD")]
    [InlineData("POST", "/openapi.json", "GET", "HEAD", "OPTIONS")]
    public async Task A_wrong_verb_is_405_with_the_right_ones(string methode, string pad, params string[] toegestaan)
    {
        using var antwoord = await hub.StuurAsync(methode, pad, null);

        await antwoord.ProbleemAsync(405, "methode-niet-toegestaan");
        Assert.Equal(toegestaan, antwoord.Content.Headers.Allow.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Another_media_type_is_415()
    {
        using var inhoud = new StringContent("{}", Encoding.UTF8, "text/plain");
        using var antwoord = await PatchAsync(inhoud);

        await antwoord.ProbleemAsync(415, "mediatype");
        Assert.Equal("application/merge-patch+json, application/json", Assert.Single(antwoord.Headers.GetValues("Accept-Patch")));
    }

    [Theory]
    [InlineData("iso-8859-1")]
    [InlineData("utf-16")]
    [InlineData("\"windows-1252\"")]
    [InlineData("utf-8; charset=utf-16")]
    public async Task A_body_that_says_it_is_no_UTF_8_is_415(string charset)
    {
        using var inhoud = new ByteArrayContent("{}"u8.ToArray());
        inhoud.Headers.TryAddWithoutValidation("Content-Type", $"application/json; charset={charset}");
        using var antwoord = await PatchAsync(inhoud);

        Assert.Contains("UTF-8", (string?)(await antwoord.ProbleemAsync(415, "mediatype"))["detail"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("gzip, identity")]
    [InlineData("onzin")]
    public async Task A_body_that_is_compressed_is_415_and_told_how_it_may_come(string codering)
    {
        using var inhoud = new StringContent("{}", Encoding.UTF8, "application/json");
        inhoud.Headers.TryAddWithoutValidation("Content-Encoding", codering);
        using var antwoord = await PatchAsync(inhoud);

        await antwoord.ProbleemAsync(415, "mediatype");
        Assert.Equal("identity", Assert.Single(antwoord.Headers.GetValues("Accept-Encoding")));
    }

    [Fact]
    public async Task A_body_that_says_it_is_not_compressed_is_read()
    {
        using var inhoud = new StringContent("{", Encoding.UTF8, "application/json");
        inhoud.Headers.TryAddWithoutValidation("Content-Encoding", "Identity");
        using var antwoord = await PatchAsync(inhoud);

        await antwoord.ProbleemAsync(400, "ongeldig");
    }

    [Theory]
    [InlineData("{", "Geen geldige JSON")]
    [InlineData("", "De inhoud is leeg")]
    [InlineData("{ \"naam\": \"A\" } en meer", "Geen geldige JSON")]
    [InlineData("// uitleg\n{}", "Geen geldige JSON")]
    public async Task What_is_no_strict_JSON_is_400(string json, string melding)
    {
        using var inhoud = new StringContent(json, Encoding.UTF8, "application/json");
        using var antwoord = await PatchAsync(inhoud);

        var probleem = await antwoord.ProbleemAsync(400, "ongeldig");
        Assert.Contains(melding, Assert.Single(probleem.Fouten()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ \"naam\": \"A\", \"naam\": \"B\" }", "naam: Dit lid staat er meer dan eens.")]
    [InlineData("{ \"naam\": \"\\ud800\" }", "naam: De tekst bevat een half surrogaatpaar.")]
    [InlineData("{ \"\\ud800\": 1 }", ": De tekst bevat een half surrogaatpaar.")]
    public async Task What_two_readers_would_read_differently_is_400(string json, string fout)
    {
        using var inhoud = new StringContent(json, Encoding.UTF8, "application/json");
        using var antwoord = await PatchAsync(inhoud);

        Assert.Equal([fout], (await antwoord.ProbleemAsync(400, "ongeldig")).Fouten());
    }

    [Fact]
    public async Task A_name_that_is_no_UTF_8_is_400()
    {
        using var inhoud = new ByteArrayContent([.. "{\"na"u8, 0xDA, .. "am\":1}"u8]);
        inhoud.Headers.ContentType = new("application/json");
        using var antwoord = await PatchAsync(inhoud);

        Assert.Equal([": De tekst is geen geldige UTF-8."], (await antwoord.ProbleemAsync(400, "ongeldig")).Fouten());
    }

    [Fact]
    public async Task Nesting_that_never_ends_is_400()
    {
        var diep = string.Concat(Enumerable.Repeat("{\"a\":", 1000)) + "1" + new string('}', 1000);
        using var inhoud = new StringContent(diep, Encoding.UTF8, "application/json");
        using var antwoord = await PatchAsync(inhoud);

        await antwoord.ProbleemAsync(400, "ongeldig");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_body_that_is_too_large_is_413_whether_or_not_it_says_so(bool inBrokken)
    {
        using var inhoud = new ByteArrayContent(Encoding.UTF8.GetBytes($$"""{ "naam": "{{new string('a', 70_000)}}" }"""));
        inhoud.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        using var verzoek = new HttpRequestMessage(HttpMethod.Patch, $"/v1/deelnemers/{Proefhub.Oin(Rol.Gi)}") { Content = inhoud };
        verzoek.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Proefhub.Sleutel(Rol.Beheer));
        verzoek.Headers.TransferEncodingChunked = inBrokken;
        using var antwoord = await hub.Client.SendAsync(verzoek);

        await antwoord.ProbleemAsync(413, "te-groot");
    }

    [Fact]
    public async Task All_faults_of_a_request_come_at_once()
    {
        using var antwoord = await hub.HaalAsync("/v1/termijnen/berekening?start=2026-02-30&termijn=5-dagen&kalender=eigen");

        var probleem = await antwoord.ProbleemAsync(400, "ongeldig");
        Assert.Equal(["start", "termijn", "kalender"], probleem["fouten"]!.AsArray().Select(f => (string?)f!["pad"]));
    }

    [Theory]
    [InlineData("max=0", "max")]
    [InlineData("max=1001", "max")]
    [InlineData("max=tien", "max")]
    [InlineData("max=1&max=2", "max")]
    [InlineData("rol=rechter", "rol")]
    public async Task A_list_says_what_is_wrong_with_its_query(string query, string pad)
    {
        using var antwoord = await hub.HaalAsync($"/v1/deelnemers?{query}", Rol.Beheer);

        var probleem = await antwoord.ProbleemAsync(400, "ongeldig");
        Assert.Equal(pad, (string?)Assert.Single(probleem["fouten"]!.AsArray())!["pad"]);
    }

    private Task<HttpResponseMessage> PatchAsync(HttpContent inhoud)
    {
        var verzoek = new HttpRequestMessage(HttpMethod.Patch, $"/v1/deelnemers/{Proefhub.Oin(Rol.Gi)}") { Content = inhoud };
        verzoek.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Proefhub.Sleutel(Rol.Beheer));
        return hub.Client.SendAsync(verzoek);
    }
}
