using System.Diagnostics;
using System.Globalization;

namespace Integratie.Bench.Weg;

/// <summary>The way of a decision, measured from outside: sender, hub and GI are separate processes.</summary>
internal static class Wegmeting
{
    public static async Task<int> VoerUitAsync(string[] args)
    {
        var duur = TimeSpan.FromSeconds(args is [var seconden] ? int.Parse(seconden, CultureInfo.InvariantCulture) : 15);
        var folder = Directory.CreateTempSubdirectory("bench-").FullName;
        using var client = new HttpClient(new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(10) });
        var fsync = Schijf.Meet(folder);
        Console.WriteLine($"durability: SQLite WAL, synchronous=FULL, one fsync per group commit; disk fsync of 8 KiB: {Percentielen.Regel(fsync)}");
        var (ontvanger, hook) = await Hook.StartAsync(client);
        using var _ = ontvanger;
        using var hub = await Hubproces.StartHubAsync(Path.Combine(folder, "data"), Register.Schrijf(folder, hook.Url), client);
        Console.WriteLine($"start to ready: {hub.Start.TotalMilliseconds:F0} ms");
        var zender = new Zender(client, hub.Adres, Register.Sleutel);

        await MeetAsync("warm-up, closed loop of 8", () => Lussen.GeslotenAsync(zender, 8, TimeSpan.FromSeconds(5)), zender, hook, hub);
        await MeetAsync("open loop, 100 a second, a young hub", () => Lussen.OpenAsync(zender, 100, duur), zender, hook, hub);
        await MeetAsync("open loop, 100 a second, its code optimised", () => Lussen.OpenAsync(zender, 100, duur), zender, hook, hub);
        await MeetAsync("closed loop of 32", () => Lussen.GeslotenAsync(zender, 32, duur), zender, hook, hub);
        Directory.Delete(folder, recursive: true);
        return 0;
    }

    private static async Task MeetAsync(string naam, Func<Task<IReadOnlyList<string>>> lus, Zender zender, Hook hook, Hubproces hub)
    {
        var begin = Stopwatch.GetTimestamp();
        var eerder = await hook.PostenAsync();
        var rekentijd = hub.Rekentijd;
        var verzonden = await lus();
        var aankomsten = await hook.WachtOpAllesAsync(zender.Verzonden.Count);
        var duur = Stopwatch.GetElapsedTime(begin);
        var tijden = verzonden.Select(id => Stopwatch.GetElapsedTime(zender.Verzonden[id], aankomsten[id]).TotalMilliseconds).Order().ToArray();
        var posten = await hook.PostenAsync() - eerder;
        Console.WriteLine(
            $"{naam}: {verzonden.Count} decisions, {verzonden.Count / duur.TotalSeconds:F0} a second; "
            + $"{posten / duur.TotalSeconds:F0} deliveries a second; POST to hook {Percentielen.Regel(tijden)}; "
            + $"processor {(hub.Rekentijd - rekentijd).TotalMilliseconds / verzonden.Count:F1} ms a decision; memory {hub.GeheugenMiB:F0} MiB");
    }
}
