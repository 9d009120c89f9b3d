using System.Net;
using Integratie.Functions.Tests.Http;
using Integratie.Kern.Deelnemers;

namespace Integratie.Functions.Tests.Deelnemers;

public sealed class DeelnemersLezenTests(GedeeldeHub gedeeld) : IClassFixture<GedeeldeHub>
{
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
        using var zelf = await hub.HaalAsync($"/v1/deelnemers/{Proefhub.Oin(Rol.Gi)}", Rol.Gi);
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
}
