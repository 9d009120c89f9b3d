using System.Text.Json.Nodes;
using Integratie.Functions.Tests.Opstelling;

namespace Integratie.Functions.Tests.Monitor;

/// <summary>The rows of the monitor follow the dossier in a step of their own: what died in between comes after the restart.</summary>
public sealed class Na_een_kill_9
{
    private const int Kinderen = 8;

    [Fact]
    public async Task Telt_de_monitor_alles_wat_aangenomen_is()
    {
        await using var hub = Hubproces.Maak(new Testregister());
        hub.Start();
        for (var kind = 1; kind <= Kinderen; kind++)
        {
            await hub.WachtTotKlaarAsync();
            using var antwoord = await hub.LeverAanAsync(Testregister.Rechtbank, Uitspraak(kind));
            Assert.True(antwoord.IsSuccessStatusCode, await antwoord.Content.ReadAsStringAsync());
            // Of one the dossier is not written yet, of the next it has just been.
            if (kind % 2 == 0)
                await Wachten.TotAsync(
                    async () => (string?)(await hub.HaalAsync(antwoord.Headers.Location!.ToString(), Testregister.Rechtbank))["status"] == "verwerkt",
                    "verwerkt");
            await hub.DoodAsync();
            hub.Start();
        }

        await hub.WachtTotKlaarAsync();
        await Wachten.TotAsync(async () => await GestartAsync(hub) == Kinderen, $"{Kinderen} trajecten in de monitor");
    }

    private static async Task<int> GestartAsync(Hubproces hub)
    {
        var rij = (await hub.HaalAsync("/v1/monitor?per=land", Testregister.Beheer))["rijen"]![0]!;
        return (int)rij["normen"]!.AsArray().Single(norm => (string?)norm!["norm"] == "koers")!["gestart"]!;
    }

    private static JsonObject Uitspraak(int kind) => Beslissing.Maak($"uitspraak-{kind}", data =>
    {
        data["zaaknummer"] = $"C/10/70800{kind} / JE RK 26-{kind}";
        data.Remove("ecli");
        data["uitgesproken"] = "2026-01-05";
        data["opSchrift"] = "2026-01-05";
        data["jeugdigen"] = new JsonArray(new JsonObject { ["bsn"] = Bsns.Geef(kind), ["gemeente"] = "0599" });
        data["maatregelen"] = new JsonArray(new JsonObject { ["code"] = "11", ["ingang"] = "2026-01-05", ["einde"] = "2027-01-04" });
    });
}
