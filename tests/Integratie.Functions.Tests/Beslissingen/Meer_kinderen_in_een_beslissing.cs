using System.Text.Json.Nodes;
using Integratie.Functions.Tests.Opstelling;

namespace Integratie.Functions.Tests.Beslissingen;

public sealed class Meer_kinderen_in_een_beslissing
{
    [Fact]
    public async Task Geven_elk_een_dossier_en_een_levering_met_alleen_dat_kind()
    {
        await using var hub = await Testhub.StartAsync(new Testregister());

        using var antwoord = await hub.LeverAanAsync(Testregister.Rechtbank, Beslissing.Maak(data: data =>
        {
            data["jeugdigen"]!.AsArray().Add(new JsonObject { ["bsn"] = "999990007" });
            data["maatregelen"]![1]!["voor"] = new JsonArray("999990342");
        }));

        var berichten = await hub.WachtOpBerichtenAsync(Testregister.Gi, 2);
        var (een, twee) = (berichten[0]!["gebeurtenis"]!, berichten[1]!["gebeurtenis"]!);
        Assert.Equal("b7e0c1c2-1~1", (string?)een["id"]);
        Assert.Equal("b7e0c1c2-1~2", (string?)twee["id"]);
        Assert.NotEqual((string?)een["subject"], (string?)twee["subject"]);
        Assert.DoesNotContain("999990007", een.ToJsonString());
        Assert.DoesNotContain("999990342", twee.ToJsonString());
        Assert.Equal(2, een["data"]!["maatregelen"]!.AsArray().Count);
        Assert.Single(twee["data"]!["maatregelen"]!.AsArray());
    }
}
