using System.Net;
using System.Text.Json.Nodes;
using Integratie.Functions.Tests.Opstelling;

namespace Integratie.Functions.Tests.Beslissingen;

public sealed class Dezelfde_beslissing_nog_eens
{
    [Fact]
    public async Task Heeft_een_gevolg_en_dezelfde_ontvangst()
    {
        await using var hub = await Testhub.StartAsync(new Testregister());
        using var eerste = await hub.LeverAanAsync(Testregister.Rechtbank, Beslissing.Maak());
        await hub.WachtOpBerichtenAsync(Testregister.Gi, 1);

        using var tweede = await hub.LeverAanAsync(Testregister.Rechtbank, Beslissing.Maak());
        using var merk = await hub.LeverAanAsync(Testregister.Rechtbank, Beslissing.Maak("b7e0c1c2-2"));

        Assert.Equal(HttpStatusCode.Accepted, tweede.StatusCode);
        Assert.Equal(eerste.Headers.Location, tweede.Headers.Location);
        var berichten = await hub.WachtOpBerichtenAsync(Testregister.Gi, 2);
        Assert.Equal(["b7e0c1c2-1", "b7e0c1c2-2"], berichten.Select(b => (string?)b!["gebeurtenis"]!["id"]));
        Assert.Equal("0000000001", (string?)berichten[0]["gebeurtenis"]!["sequence"]);
    }

    [Fact]
    public async Task Met_andere_inhoud_is_een_409()
    {
        await using var hub = await Testhub.StartAsync(new Testregister());
        using var eerste = await hub.LeverAanAsync(Testregister.Rechtbank, Beslissing.Maak());

        using var ander = await hub.LeverAanAsync(Testregister.Rechtbank, Beslissing.Maak(data: d => d["spoed"] = true));

        Assert.Equal(HttpStatusCode.Conflict, ander.StatusCode);
        Assert.Equal("urn:jeugdbescherming:probleem:id-hergebruikt", (string?)JsonNode.Parse(await ander.Content.ReadAsStringAsync())!["type"]);
    }
}
