using System.Globalization;
using System.Text.Json.Nodes;
using static Integratie.Functions.Tests.Opstelling.Testregister;
using static Integratie.Functions.Tests.Stromen.Stroom;

namespace Integratie.Functions.Tests.Stromen;

/// <summary>A GI that was at work long before the decision, or sends its whole file: all of it waits, and is handled when the decision comes.</summary>
public sealed class Veel_dat_op_een_uitspraak_wacht
{
    private const int Aantal = 300;

    [Fact]
    public async Task Houdt_de_uitspraak_niet_tegen()
    {
        await using var stroom = await StartAsync();
        var wachtend = new List<string>();
        foreach (var vijftig in Enumerable.Range(0, Aantal).Chunk(50))
            wachtend.AddRange(await stroom.StuurBatchAsync(Gi, new JsonArray([.. vijftig.Select(Koppeling)])));

        var uitspraak = await stroom.StuurAsync(Rechtbank, "uitspraak.gedaan", "u1", Uitspraak());

        Assert.Equal("verwerkt", (string?)(await stroom.HaalAsync(uitspraak, Rechtbank))["status"]);
        Assert.Contains("uitspraak.gedaan u1", await stroom.RegelsAsync(Gi));
        foreach (var ontvangst in wachtend)
            Assert.Equal("verwerkt", (string?)(await stroom.HaalAsync($"/v1/ontvangsten/{ontvangst}", Gi))["status"]);
        Assert.Equal(Aantal, (await stroom.RegelsAsync(Rvdk)).Count(regel => regel.StartsWith("jeugdbeschermer.gekoppeld", StringComparison.Ordinal)));
        var tijdlijn = await stroom.HaalAsync($"/v1/dossiers/{(await stroom.EnigeAsync(Gi, "uitspraak.gedaan"))["subject"]}/tijdlijn", Beheer);
        Assert.Equal(Aantal, tijdlijn.ToJsonString().Split("\"jeugdbeschermer-gekoppeld\"").Length - 1);
    }

    private static JsonNode Koppeling(int nummer)
    {
        var id = nummer.ToString(CultureInfo.InvariantCulture);
        return JsonNode.Parse($$"""
            { "specversion": "1.0", "id": "k{{id}}", "source": "urn:nld:oin:{{Gi}}:systeem:proef",
              "type": "nl.jeugdbescherming.jeugdbeschermer.gekoppeld.v1", "time": "2026-01-05T09:00:00Z", "datacontenttype": "application/json",
              "data": { {{Zaak}}, "datum": "2026-01-05", "vorm": "vast", "contactMetGezin": true, "aanleiding": "verloop", "naam": "J. de Wit" } }
            """)!;
    }
}
