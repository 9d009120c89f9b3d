using System.Diagnostics;
using System.Text.Json;
using Integratie.Voorbeeld.Afspelen;
using Integratie.Voorbeeld.Hub;
using Integratie.Voorbeeld.Scherm;

namespace Integratie.Bench.Jaar;

/// <summary>
/// How long the national year takes: every event, its deliveries fetched by all who can, and the norms at their moments. The hub is a
/// process of its own; who plays is in this one, on the same cores.
/// </summary>
internal static class Jaarmeting
{
    private static readonly TimeSpan Monster = TimeSpan.FromMilliseconds(250);

    public static async Task<int> VoerUitAsync(string[] args)
    {
        var map = Directory.CreateTempSubdirectory("bench-jaar-").FullName;
        var bestand = Path.Combine(map, "jaar.ndjson");
        var plan = Jaaropdracht.Plan(args);
        var aantal = Jaargenerator.Schrijf(plan, bestand);
        Console.WriteLine($"durability: SQLite WAL, synchronous=FULL; disk fsync of 8 KiB: {Percentielen.Regel(Schijf.Meet(map))}");

        var voorbeelden = Path.Combine(AppContext.BaseDirectory, "voorbeelden");
        var sleutels = JsonSerializer.Deserialize<Dictionary<string, string>>(await File.ReadAllBytesAsync(Path.Combine(voorbeelden, "sleutels.json")))!;
        using var register = Ophaalregister.Maak(Path.Combine(voorbeelden, "deelnemers.json"));
        using var client = new HttpClient(new SocketsHttpHandler());
        var adres = $"http://127.0.0.1:{Hubproces.VrijePoort()}";
        using var hub = await Hubproces.StartAsync(
            typeof(Functions.Hub).Assembly.Location, adres, client,
            "--urls", adres, "--Hub:Data", Path.Combine(map, "data"), "--Hub:Deelnemers", register.Pad, "--Hub:Klok", "handmatig");
        using var afspeler = new HubClient(new Uri(adres), sleutels);
        using var klaar = new CancellationTokenSource();
        var geheugen = PiekAsync(hub, klaar.Token);
        var begin = Stopwatch.GetTimestamp();
        var verslag = new Afspeelverslag(new Uitvoer(), new FileInfo(bestand).Length, TimeProvider.System);
        var geslaagd = await new Afspeler(afspeler, sleutels.Keys, verslag).SpeelAsync(bestand, plan.Slot, CancellationToken.None);
        var duur = Stopwatch.GetElapsedTime(begin);
        await klaar.CancelAsync();
        Console.WriteLine(
            $"{aantal} events in {duur.TotalSeconds:F0} s: {aantal / duur.TotalSeconds:F0} a second; "
            + $"memory of the hub at most {await geheugen:F0} MiB, {hub.GeheugenMiB:F0} at the end");
        Directory.Delete(map, recursive: true);
        return geslaagd ? 0 : 1;
    }

    /// <summary>The most that the hub had in use, in MiB.</summary>
    private static async Task<double> PiekAsync(Hubproces hub, CancellationToken klaar)
    {
        var piek = 0.0;
        while (!klaar.IsCancellationRequested)
        {
            piek = Math.Max(piek, hub.GeheugenMiB);
            await Task.WhenAny(Task.Delay(Monster, klaar));
        }

        return piek;
    }
}
