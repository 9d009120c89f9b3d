using System.Text.Json.Nodes;
using Integratie.Functions.Tests.Opstelling;

namespace Integratie.Functions.Tests.Beslissingen;

public sealed class Een_GI_die_niet_kan_ontvangen
{
    private const string Onbekend = "00000001800000007777";

    [Theory]
    [InlineData(null, null, "gi-onbekend")]
    [InlineData("geldigTot", "2021-06-01", "gi-beeindigd")]
    [InlineData("certificaat", "2021-06-01", "gi-ongecertificeerd")]
    public async Task Wordt_gemeld_aan_de_rechtbank_en_aan_beheer(string? lid, string? einde, string reden)
    {
        var register = new Testregister();
        if (lid == "certificaat")
            register.Zet(Testregister.Gi, lid, new JsonObject { ["soort"] = "volledig", ["van"] = "2020-01-01", ["tot"] = einde });
        else if (lid is not null)
            register.Zet(Testregister.Gi, lid, einde);
        var gi = lid is null ? Onbekend : Testregister.Gi;
        await using var hub = await Testhub.StartAsync(register);

        using var antwoord = await hub.LeverAanAsync(Testregister.Rechtbank, Beslissing.Maak(data: d => d["gi"] = gi));

        foreach (var lezer in new[] { Testregister.Rechtbank, Testregister.Beheer })
        {
            var melding = (await hub.WachtOpBerichtenAsync(lezer, 1))[0]!["gebeurtenis"]!;
            Assert.Equal("nl.jeugdbescherming.levering.vastgelopen.v1", (string?)melding["type"]);
            Assert.Equal("b7e0c1c2-1", (string?)melding["data"]!["gebeurtenis"]);
            Assert.Equal(gi, (string?)melding["data"]!["ontvanger"]);
            Assert.Equal(reden, (string?)melding["data"]!["reden"]);
        }
    }

    [Fact]
    public async Task Heeft_een_opvolger_die_het_krijgt()
    {
        var register = new Testregister().Zet(Testregister.Gi, "geldigTot", "2021-06-01").Zet(
            Testregister.Gi, "opvolgers", new JsonArray(new JsonObject
            {
                ["oin"] = Testregister.AndereGi,
                ["jeugdregios"] = new JsonArray("Rijnmond"),
                ["vanaf"] = "2021-06-01",
            }));
        await using var hub = await Testhub.StartAsync(register);

        using var antwoord = await hub.LeverAanAsync(Testregister.Rechtbank, Beslissing.Maak());

        var bericht = (await hub.WachtOpBerichtenAsync(Testregister.AndereGi, 1))[0]!["gebeurtenis"]!;
        Assert.Equal("b7e0c1c2-1", (string?)bericht["id"]);
    }

    [Fact]
    public async Task Een_gemeente_die_niet_meedoet_wordt_gemeld()
    {
        await using var hub = await Testhub.StartAsync(new Testregister());

        using var antwoord = await hub.LeverAanAsync(
            Testregister.Rechtbank, Beslissing.Maak(data: d => d["jeugdigen"]![0]!["gemeente"] = "0363"));

        var melding = (await hub.WachtOpBerichtenAsync(Testregister.Rechtbank, 1))[0]!["gebeurtenis"]!;
        Assert.Equal("gemeente-niet-aangesloten", (string?)melding["data"]!["reden"]);
    }
}
