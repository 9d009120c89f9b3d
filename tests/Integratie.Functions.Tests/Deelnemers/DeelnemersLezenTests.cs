using System.Net;
using Integratie.Functions.Tests.Http;
using Integratie.Kern.Deelnemers;

namespace Integratie.Functions.Tests.Deelnemers;

public sealed class DeelnemersLezenTests(GedeeldeHub gedeeld) : IClassFixture<GedeeldeHub>
{
    private static readonly string Eigen = $"/v1/deelnemers/{Proefhub.Oin(Rol.Gi)}";
    private readonly Proefhub hub = gedeeld.Hub;

    [Fact]
    public async Task The_list_pages_in_order_of_OIN()
    {
        var oins = new List<string>();
        string? na = null;
        do
        {
            using var antwoord = await hub.HaalAsync($"/v1/deelnemers?max=3{(na is null ? "" : $"&na={na}")}", Rol.Beheer);
            var bladzijde = await antwoord.JsonAsync();
            Assert.True(bladzijde.AsObject().ContainsKey("volgende"));
            oins.AddRange(bladzijde["deelnemers"]!.AsArray().Select(d => (string)d!["oin"]!));
            na = (string?)bladzijde["volgende"];
        }
        while (na is not null);

        Assert.Equal(Enum.GetValues<Rol>().Select(Proefhub.Oin), oins);
    }

    [Fact]
    public async Task The_list_can_be_asked_for_one_role()
    {
        using var antwoord = await hub.HaalAsync("/v1/deelnemers?rol=gi", Rol.Beheer);

        var deelnemer = Assert.Single((await antwoord.JsonAsync())["deelnemers"]!.AsArray());
        Assert.Equal(
            """{"oin":"00000001800000004000","naam":"Proef gi","rol":"gi","instroomstop":false,"aantalSleutels":1"""
            + ""","bezorging":{"wijze":"ophalen","aantalGeheimen":0}}""",
            deelnemer!.ToJsonString());
    }

    [Fact]
    public async Task A_deelnemer_reads_itself_and_nobody_else()
    {
        using var zelf = await hub.HaalAsync(Eigen, Rol.Gi);
        using var ander = await hub.HaalAsync($"/v1/deelnemers/{Proefhub.Oin(Rol.Gemeente)}", Rol.Gi);
        using var geen = await hub.HaalAsync("/v1/deelnemers/00000001800000000001", Rol.Gi);

        Assert.Equal("Proef gi", (string?)(await zelf.JsonAsync())["naam"]);
        Assert.NotNull(zelf.Headers.ETag);
        await ander.ProbleemAsync(403, "geen-toegang");
        // Who may not know whether another exists must not learn it from the difference.
        await geen.ProbleemAsync(403, "geen-toegang");
    }

    [Theory]
    [InlineData("00000001800000000001")]
    [InlineData("geen-oin")]
    [InlineData("%27%20or%20%27a%27%20eq%20%27a")]
    public async Task Whom_there_is_not_is_404_for_beheer(string oin)
    {
        using var antwoord = await hub.HaalAsync($"/v1/deelnemers/{oin}", Rol.Beheer);

        Assert.Equal(HttpStatusCode.NotFound, antwoord.StatusCode);
    }

    /// <summary>RFC 9110, 13.1.2: who has this version already hears that, and gets nothing that it has.</summary>
    [Fact]
    public async Task Who_has_the_version_that_stands_gets_304()
    {
        using var gelezen = await hub.HaalAsync(Eigen, Rol.Gi);
        var versie = gelezen.Headers.ETag!;

        foreach (var (methode, kop) in new[] { ("GET", versie.Tag), ("HEAD", "\"oud\", W/" + versie.Tag), ("GET", "*") })
        {
            using var antwoord = await hub.StuurAsync(methode, Eigen, Rol.Gi, null, ("If-None-Match", kop));
            Assert.Equal(HttpStatusCode.NotModified, antwoord.StatusCode);
            Assert.Equal(versie, antwoord.Headers.ETag);
            Assert.Empty(await antwoord.Content.ReadAsByteArrayAsync());
        }

        using var ander = await hub.StuurAsync("GET", Eigen, Rol.Gi, null, ("If-None-Match", "\"oud\""));
        Assert.Equal(HttpStatusCode.OK, ander.StatusCode);
    }

    /// <summary>RFC 9110, 13.1.1 and 13.2.1: a condition counts when what it asks for is there, and with If-Match before If-None-Match.</summary>
    [Fact]
    public async Task Who_wants_another_version_than_stands_gets_412()
    {
        using var gelezen = await hub.HaalAsync(Eigen, Rol.Gi);
        var versie = gelezen.Headers.ETag!.Tag;

        using var ander = await hub.StuurAsync("GET", Eigen, Rol.Gi, null, ("If-Match", "\"oud\""), ("If-None-Match", versie));
        using var deze = await hub.StuurAsync("GET", Eigen, Rol.Gi, null, ("If-Match", versie));
        using var niemand = await hub.StuurAsync("GET", "/v1/deelnemers/00000001800000009999", Rol.Beheer, null, ("If-Match", "\"oud\""));

        await ander.ProbleemAsync(412, "voorwaarde-niet-vervuld");
        Assert.Equal(HttpStatusCode.OK, deze.StatusCode);
        await niemand.ProbleemAsync(404, "niet-gevonden");
    }
}
