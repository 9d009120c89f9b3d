using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Integratie.Functions.Tests.Opstelling;

namespace Integratie.Functions.Tests.Monitor;

/// <summary>
/// A hub in which three children of Rotterdam got an OTS on Monday 5 January 2026. The first has a jeugdbeschermer on the 7th; that
/// of the second came on the 12th and is only told on the 20th; the third has none and moved to Amsterdam, told on the 20th too.
/// </summary>
public sealed class Monitorhub : IAsyncLifetime
{
    internal const string Regiotoezicht = "00000001800000005001";

    internal Testhub Hub { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        var register = new Testregister().Voeg(Regiotoezicht, "toezicht", d => d["jeugdregios"] = new JsonArray("Midden Brabant"));
        Hub = await Testhub.StartAsync(register, "--Hub:Klok", "handmatig", "--Hub:KlokBegin", "2026-01-05T08:00:00Z");
        foreach (var kind in Enumerable.Range(1, 3))
            await LeverAsync(Testregister.Rechtbank, Uitspraak(kind));
        foreach (var bericht in await Hub.WachtOpBerichtenAsync(Testregister.Gi, 3))
        {
            var pad = $"/v1/berichten/{bericht["webhookId"]}/bevestiging";
            using var antwoord = await Hub.RoepAsync(HttpMethod.Post, pad, Testregister.Gi);
            Assert.Equal(HttpStatusCode.NoContent, antwoord.StatusCode);
        }

        await ZetKlokAsync("2026-01-07T08:00:00Z");
        await LeverAsync(Testregister.Gi, Koppeling(1, "2026-01-07"));
        await ZetKlokAsync("2026-01-20T08:00:00Z");
        await LeverAsync(Testregister.Gi, Koppeling(2, "2026-01-12"));
        await LeverAsync(Testregister.Gemeente, Gebeurtenis(3, Testregister.Gemeente, "woonplaats.gewijzigd", new JsonObject
        {
            ["datum"] = "2026-01-15",
            ["vanGemeente"] = "0599",
            ["naarGemeente"] = "0363",
        }));
        await ZetKlokAsync("2026-01-20T09:00:00Z");
    }

    public async Task DisposeAsync() => await Hub.DisposeAsync();

    internal async Task<JsonNode> RapportAsync(string vraag, string oin = Testregister.Beheer) => await Hub.HaalAsync($"/v1/monitor?{vraag}", oin);

    internal static string Zaaknummer(int kind) => $"C/10/70700{kind} / JE RK 26-{kind}";

    private static JsonObject Uitspraak(int kind) => Beslissing.Maak($"uitspraak-{kind}", data =>
    {
        data["zaaknummer"] = Zaaknummer(kind);
        data.Remove("ecli");
        data["uitgesproken"] = "2026-01-05";
        data["opSchrift"] = "2026-01-05";
        data["jeugdigen"] = new JsonArray(new JsonObject { ["bsn"] = Bsns.Geef(kind), ["gemeente"] = "0599" });
        data["maatregelen"] = new JsonArray(new JsonObject { ["code"] = "11", ["ingang"] = "2026-01-05", ["einde"] = "2027-01-04" });
    });

    private static JsonObject Koppeling(int kind, string datum) => Gebeurtenis(kind, Testregister.Gi, "jeugdbeschermer.gekoppeld", new JsonObject
    {
        ["datum"] = datum,
        ["vorm"] = "vast",
        ["contactMetGezin"] = true,
        ["aanleiding"] = "eerste",
    });

    private static JsonObject Gebeurtenis(int kind, string oin, string naam, JsonObject data)
    {
        data["zaaknummer"] = Zaaknummer(kind);
        data["jeugdige"] = new JsonObject { ["bsn"] = Bsns.Geef(kind) };
        return new JsonObject
        {
            ["specversion"] = "1.0",
            ["id"] = $"{naam}-{kind}",
            ["source"] = $"urn:nld:oin:{oin}:systeem:proef",
            ["type"] = $"nl.jeugdbescherming.{naam}.v1",
            ["time"] = "2026-01-20T08:00:00Z",
            ["datacontenttype"] = "application/json",
            ["data"] = data,
        };
    }

    private async Task LeverAsync(string oin, JsonObject gebeurtenis)
    {
        using var antwoord = await Hub.LeverAanAsync(oin, gebeurtenis);
        Assert.True(antwoord.StatusCode == HttpStatusCode.Accepted, await antwoord.Content.ReadAsStringAsync());
    }

    private async Task ZetKlokAsync(string nu)
    {
        var inhoud = new StringContent(new JsonObject { ["nu"] = nu }.ToJsonString(), Encoding.UTF8, "application/json");
        using var antwoord = await Hub.RoepAsync(HttpMethod.Post, "/lokaal/klok", Testregister.Beheer, inhoud);
        Assert.True(antwoord.IsSuccessStatusCode, await antwoord.Content.ReadAsStringAsync());
    }
}
