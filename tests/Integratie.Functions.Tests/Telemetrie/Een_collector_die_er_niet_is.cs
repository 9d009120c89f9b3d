using Integratie.Functions.Tests.Opstelling;

namespace Integratie.Functions.Tests.Telemetrie;

public sealed class Een_collector_die_er_niet_is
{
    [Fact]
    public async Task Staat_in_het_log()
    {
        await using var hub = Hubproces.Maak(new Testregister());
        hub.Start("--Hub:Telemetrie:Otlp", $"http://127.0.0.1:{VrijePoort.Kies()}");
        await hub.WachtTotKlaarAsync();
        (await hub.RoepAsync(HttpMethod.Get, "/v1/berichten", Testregister.Gi)).Dispose();

        await Wachten.TotAsync(
            () => Task.FromResult((hub.Uitvoer + hub.Fouten).Contains("De collector (Hub:Telemetrie:Otlp) neemt niet aan", StringComparison.Ordinal)),
            "de hub meldt dat zijn telemetrie niet aankomt",
            TimeSpan.FromMinutes(1));
        Assert.DoesNotContain("   at ", hub.Uitvoer + hub.Fouten, StringComparison.Ordinal);
    }
}
