using Integratie.Functions.Tests.Opstelling;

namespace Integratie.Functions.Tests.Portaal;

public sealed class De_instroomstop
{
    [Fact]
    public async Task The_operator_sets_and_lifts_it_and_both_are_in_the_audit()
    {
        await using var hub = await Testhub.StartAsync(new Testregister());
        using var bezoek = new Portaalbezoek(hub.Adres);
        await bezoek.MeldAanAsync(Testregister.Sleutel(Testregister.Beheer));

        var gezet = await bezoek.StuurAsync("POST", $"/deelnemers/{Testregister.Gi}/instroomstop", [("stop", "ja")]);
        var daarna = (bool)(await hub.HaalAsync($"/v1/deelnemers/{Testregister.Gi}", Testregister.Beheer))["instroomstop"]!;
        await bezoek.StuurAsync("POST", $"/deelnemers/{Testregister.Gi}/instroomstop", [("stop", "nee")]);

        Assert.Equal((302, $"/deelnemers/{Testregister.Gi}"), (gezet.Status, gezet.Naar));
        Assert.True(daarna);
        Assert.False((bool)(await hub.HaalAsync($"/v1/deelnemers/{Testregister.Gi}", Testregister.Beheer))["instroomstop"]!);
        var regels = (await hub.HaalAsync("/v1/audit?max=1000", Testregister.Beheer))["regels"]!.AsArray();
        Assert.Equal(
            ["instroomstop gezet", "instroomstop opgeheven"],
            regels.Where(r => (string)r!["handeling"]! == "deelnemer.wijzigen" && (string)r["onderwerp"]! == Testregister.Gi).Select(r => (string)r!["bijzonderheden"]!));
    }

    [Fact]
    public async Task Only_a_GI_can_have_one()
    {
        await using var hub = await Testhub.StartAsync(new Testregister());
        using var bezoek = new Portaalbezoek(hub.Adres);
        await bezoek.MeldAanAsync(Testregister.Sleutel(Testregister.Beheer));

        Assert.Equal(409, (await bezoek.StuurAsync("POST", $"/deelnemers/{Testregister.Gemeente}/instroomstop", [("stop", "ja")])).Status);
        Assert.Equal(404, (await bezoek.StuurAsync("POST", "/deelnemers/00000001800000009999/instroomstop", [("stop", "ja")])).Status);
        Assert.Equal(400, (await bezoek.StuurAsync("POST", $"/deelnemers/{Testregister.Gi}/instroomstop", [("stop", "ja")], zonderSleutel: true)).Status);
    }
}
