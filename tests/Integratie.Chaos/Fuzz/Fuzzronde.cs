using System.Collections.Concurrent;
using System.Diagnostics;
using Integratie.Functions.Tests.Opstelling;

namespace Integratie.Chaos.Fuzz;

/// <summary>
/// Sends generated and damaged requests to every operation that the hub describes. A hub gets at most <see cref="PerHub"/> of them, because
/// some change the register itself.
/// </summary>
internal static class Fuzzronde
{
    private const int PerHub = 20_000;
    private const int Tegelijk = 8;
    private const double MeesteMiB = 450;

    public static async Task<int> VoerUitAsync(Opties opties)
    {
        var oordeel = new Oordeel();
        for (var gedaan = 0; gedaan < opties.Keren; gedaan += PerHub)
            await RondeAsync(opties.Zaad + (gedaan / PerHub), Math.Min(PerHub, opties.Keren - gedaan), oordeel);
        oordeel.Toon();
        return oordeel.Fouten.IsEmpty ? 0 : 1;
    }

    private static async Task RondeAsync(int zaad, int aantal, Oordeel oordeel)
    {
        await using var hub = Hubproces.Maak(new Testregister());
        hub.Start(
            "--Hub:Limieten:PerSeconde", "1000000", "--Hub:Limieten:AnoniemPerSeconde", "1000000", "--Hub:Limieten:FouteSleutelsPerMinuut", "1000000");
        await hub.WachtTotKlaarAsync();
        using var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = hub.Adres };
        var maker = new Verzoekmaker(await Operatie.LeesAsync(client), zaad);
        var verzoeken = new ConcurrentQueue<Verzoek>(Enumerable.Range(0, aantal).Select(_ => maker.Maak()));
        await Task.WhenAll(Enumerable.Range(0, Tegelijk).Select(async _ =>
        {
            while (verzoeken.TryDequeue(out var verzoek))
                await oordeel.DoeAsync(client, verzoek);
        }));
        using var proces = Process.GetProcessById(hub.Id);
        var geheugen = proces.WorkingSet64 / 1048576.0;
        Console.WriteLine($"  zaad {zaad}: {aantal} verzoeken, geheugen van de hub {geheugen:F0} MiB");
        if (geheugen > MeesteMiB)
            oordeel.Fouten.Enqueue($"zaad {zaad}: de hub gebruikt {geheugen:F0} MiB");
        if (await hub.StopAsync() is not 0 and var code)
            oordeel.Fouten.Enqueue($"zaad {zaad}: SIGTERM gaf exitcode {code}");
    }
}
