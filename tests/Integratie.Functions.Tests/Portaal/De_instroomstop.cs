using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Integratie.Functions.Tests.Bediening;
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
            regels.Where(r => (string)r!["handeling"]! == "deelnemer.wijzigen" && (string)r["onderwerp"]! == Testregister.Gi)
                .Select(r => (string)r!["bijzonderheden"]!));
    }

    [Fact]
    public async Task Says_by_whom_and_since_when()
    {
        await using var hub = await Bedieningshub.StartAsync(new Testregister());
        using var bezoek = new Portaalbezoek(hub.Hub.Adres);
        await bezoek.MeldAanAsync(Testregister.Sleutel(Testregister.Beheer));
        await bezoek.StuurAsync("POST", $"/deelnemers/{Testregister.Gi}/instroomstop", [("stop", "ja")]);
        await PatchAsync(hub, Testregister.AndereGi, """{ "instroomstop": true }""");
        await hub.KlokAsync("2026-01-07T10:00:00+01:00");

        // Again, or something else of the GI: since when stays.
        await bezoek.StuurAsync("POST", $"/deelnemers/{Testregister.Gi}/instroomstop", [("stop", "ja")]);
        await PatchAsync(hub, Testregister.AndereGi, """{ "naam": "Jeugdbescherming Waterland" }""");
        await MeldAsync(hub, "stop-1", """{ "van": "2026-02-01", "tot": "2026-03-31", "jeugdregios": ["Rijnmond"] }""");
        await MeldAsync(hub, "stop-2", """{ "van": "2026-01-01", "tot": "2026-01-06", "jeugdregios": ["Haaglanden"] }""");

        var gi = WebUtility.HtmlDecode((await bezoek.StuurAsync("GET", $"/deelnemers/{Testregister.Gi}")).Inhoud);
        Assert.Contains(
            "instroomstop</span> gezet door beheer op 5 januari 2026; gemeld door de GI: vanaf 1 februari 2026 tot en met 31 maart 2026 (Rijnmond)</dd>",
            gi,
            StringComparison.Ordinal);
        var andere = (await bezoek.StuurAsync("GET", $"/deelnemers/{Testregister.AndereGi}")).Inhoud;
        Assert.Contains("gezet door beheer op 5 januari 2026</dd>", andere, StringComparison.Ordinal);

        await bezoek.StuurAsync("POST", $"/deelnemers/{Testregister.Gi}/instroomstop", [("stop", "nee")]);
        await bezoek.StuurAsync("POST", $"/deelnemers/{Testregister.Gi}/instroomstop", [("stop", "ja")]);
        var opnieuw = (await bezoek.StuurAsync("GET", $"/deelnemers/{Testregister.Gi}")).Inhoud;
        Assert.Contains("gezet door beheer op 7 januari 2026</dd>", opnieuw, StringComparison.Ordinal);
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

    private static async Task PatchAsync(Bedieningshub hub, string oin, string json)
    {
        using var inhoud = new StringContent(json, Encoding.UTF8, "application/merge-patch+json");
        using var antwoord = await hub.Hub.RoepAsync(HttpMethod.Patch, $"/v1/deelnemers/{oin}", Testregister.Beheer, inhoud);
        Assert.Equal(200, (int)antwoord.StatusCode);
    }

    private static async Task MeldAsync(Bedieningshub hub, string id, string data)
    {
        var melding = new JsonObject
        {
            ["specversion"] = "1.0",
            ["id"] = id,
            ["source"] = $"urn:nld:oin:{Testregister.Gi}:systeem:dossier",
            ["type"] = "nl.jeugdbescherming.instroomstop.gemeld.v1",
            ["time"] = "2026-01-05T09:00:00Z",
            ["datacontenttype"] = "application/json",
            ["data"] = JsonNode.Parse(data),
        };
        using var antwoord = await hub.Hub.LeverAanAsync(Testregister.Gi, melding);
        Assert.Equal(202, (int)antwoord.StatusCode);
        await hub.KlokAsync("2026-01-07T10:00:00+01:00");
    }
}
