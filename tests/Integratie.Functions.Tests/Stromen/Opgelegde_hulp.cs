using System.Net;
using System.Text.Json.Nodes;
using static Integratie.Functions.Tests.Opstelling.Testregister;
using static Integratie.Functions.Tests.Stromen.Stroom;

namespace Integratie.Functions.Tests.Stromen;

public sealed class Opgelegde_hulp
{
    private const string Opgelegd = """, "opgelegdeHulp": [ { "categorie": "45", "ingang": "2026-01-05" } ] """;

    [Fact]
    public async Task Vraagt_geen_bepaling_van_de_GI()
    {
        await using var stroom = await StartAsync();
        await stroom.StuurAsync(Rechtbank, "uitspraak.gedaan", "u1", Uitspraak(extra: Opgelegd));

        using var antwoord = await stroom.LeverAanAsync(Gi, "bepaling.gedaan", "b1", Bepaling.Maak());

        Assert.Equal(HttpStatusCode.BadRequest, antwoord.StatusCode);
        var fouten = JsonNode.Parse(await antwoord.Content.ReadAsStringAsync())!.ToJsonString();
        Assert.Contains("data.hulp[0]", fouten);
        Assert.Contains("Jeugdwet artikel 3.5 lid 4", fouten);
        Assert.Equal(["uitspraak.gedaan u1~gemeente"], await stroom.RegelsAsync(Gemeente));
    }

    [Fact]
    public async Task Houdt_een_bepaling_voor_andere_hulp_niet_tegen()
    {
        await using var stroom = await StartAsync();
        await stroom.StuurAsync(Rechtbank, "uitspraak.gedaan", "u1", Uitspraak(extra: Opgelegd));

        await stroom.StuurAsync(Gi, "bepaling.gedaan", "b1", Bepaling.Maak(categorie: "46"));

        Assert.Equal(["uitspraak.gedaan u1~gemeente", "bepaling.gedaan b1"], await stroom.RegelsAsync(Gemeente));
    }
}
