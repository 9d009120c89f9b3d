using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Integratie.Functions.Tests.Opstelling;

namespace Integratie.Functions.Tests.Aanleveren;

public sealed class Goede_invoer
{
    [Fact]
    public async Task In_binary_mode_is_dezelfde_gebeurtenis_als_in_structured_mode()
    {
        await using var hub = await Testhub.StartAsync(new Testregister());
        using var eerste = await hub.LeverAanAsync(Testregister.Rechtbank, Beslissing.Maak());

        var gebeurtenis = Beslissing.Maak();
        var inhoud = new StringContent(gebeurtenis["data"]!.ToJsonString(), Encoding.UTF8);
        inhoud.Headers.ContentType = new("application/json");
        foreach (var attribuut in new[] { "specversion", "id", "source", "type", "time" })
            inhoud.Headers.Add($"ce-{attribuut}", (string)gebeurtenis[attribuut]!);
        using var tweede = await hub.RoepAsync(HttpMethod.Post, "/v1/gebeurtenissen", Testregister.Rechtbank, inhoud);

        Assert.Equal(HttpStatusCode.Accepted, tweede.StatusCode);
        Assert.Equal(eerste.Headers.Location, tweede.Headers.Location);
    }

    [Fact]
    public async Task Een_batch_krijgt_ontvangsten_in_volgorde()
    {
        await using var hub = await Testhub.StartAsync(new Testregister());
        var batch = new JsonArray(Beslissing.Maak("een"), Beslissing.Maak("twee"));

        using var antwoord = await hub.RoepAsync(
            HttpMethod.Post, "/v1/gebeurtenissen", Testregister.Rechtbank,
            new StringContent(batch.ToJsonString(), Encoding.UTF8, "application/cloudevents-batch+json"));

        Assert.Equal(HttpStatusCode.Accepted, antwoord.StatusCode);
        var ontvangsten = JsonNode.Parse(await antwoord.Content.ReadAsStringAsync())!["ontvangsten"]!.AsArray();
        Assert.Equal(2, ontvangsten.Count);
        Assert.Equal($"/v1/ontvangsten/{ontvangsten[0]!["id"]}", antwoord.Headers.Location!.ToString());
        var berichten = await hub.WachtOpBerichtenAsync(Testregister.Gi, 2);
        Assert.Equal(["een", "twee"], berichten.Select(b => (string?)b!["gebeurtenis"]!["id"]));
    }

    /// <summary>The limits are 50 events and 256 KB an event: what stands between and around them is nobody's event.</summary>
    [Fact]
    public async Task Een_batch_van_vijftig_gebeurtenissen_die_elk_zo_groot_zijn_als_mag_past()
    {
        await using var hub = await Testhub.StartAsync(new Testregister());
        var batch = "[\n" + string.Join(",\n", Enumerable.Range(0, 50).Select(i => Groot($"groot-{i}"))) + "\n]";

        using var antwoord = await hub.RoepAsync(
            HttpMethod.Post, "/v1/gebeurtenissen", Testregister.Rechtbank,
            new StringContent(batch, Encoding.UTF8, "application/cloudevents-batch+json"));

        Assert.Equal(HttpStatusCode.Accepted, antwoord.StatusCode);
        Assert.Equal(50, JsonNode.Parse(await antwoord.Content.ReadAsStringAsync())!["ontvangsten"]!.AsArray().Count);
    }

    private static string Groot(string id)
    {
        string Met(int vulling) => Beslissing.Maak(id, d => d["vulling"] = new string('x', vulling)).ToJsonString();
        return Met((256 * 1024) - Met(0).Length);
    }

    [Fact]
    public async Task De_ontvangst_is_de_hash_van_bron_en_id()
    {
        await using var hub = await Testhub.StartAsync(new Testregister());
        using var antwoord = await hub.LeverAanAsync(Testregister.Rechtbank, Beslissing.Maak("b7e0c1c2-1"));

        // SHA-256 of "urn:nld:oin:00000001800000001000:systeem:zaaksysteem\nb7e0c1c2-1", base64url.
        Assert.Equal("/v1/ontvangsten/SHY7PWuyFytgkn9jP8HQCrP0Te_lOFnVBBHDjFO8WTY", antwoord.Headers.Location!.ToString());
    }
}
