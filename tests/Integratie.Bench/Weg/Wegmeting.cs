using System.Diagnostics;
using System.Globalization;

namespace Integratie.Bench.Weg;

/// <summary>The way of a decision, measured from outside: sender, hub and GI are separate processes.</summary>
internal static class Wegmeting
{
    public static async Task<int> VoerUitAsync(string[] args)
    {
        var duur = TimeSpan.FromSeconds(args is [var seconden] ? int.Parse(seconden, CultureInfo.InvariantCulture) : 20);
        var folder = Directory.CreateTempSubdirectory("bench-").FullName;
        using var client = new HttpClient(new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(10) });
        var fsync = Schijf.Meet(folder);
        Console.WriteLine($"durability: SQLite WAL, synchronous=FULL, one fsync per group commit; disk fsync of 8 KiB: {Percentielen.Regel(fsync)}");
        var hook = $"http://127.0.0.1:{Hubproces.VrijePoort()}";
        using var ontvanger = await Hubproces.StartAsync(
            typeof(Wegmeting).Assembly.Location, hook, client, "ontvanger", new Uri(hook).Port.ToString(CultureInfo.InvariantCulture));
        using var hub = await Hubproces.StartHubAsync(Path.Combine(folder, "data"), Register.Schrijf(folder, $"{hook}/hook"), client);
        Console.WriteLine($"start to ready: {hub.Start.TotalMilliseconds:F0} ms");
        var zender = new Zender(client, hub.Adres, Register.Sleutel);

        await MeetAsync("warm-up, closed loop of 8", () => Lussen.GeslotenAsync(zender, 8, TimeSpan.FromSeconds(5)), zender, client, hook, hub);
        await MeetAsync("open loop, 100 a second", () => Lussen.OpenAsync(zender, 100, duur), zender, client, hook, hub);
        await MeetAsync("closed loop of 32", () => Lussen.GeslotenAsync(zender, 32, duur), zender, client, hook, hub);
        Directory.Delete(folder, recursive: true);
        return 0;
    }

    private static async Task MeetAsync(string naam, Func<Task<IReadOnlyList<string>>> lus, Zender zender, HttpClient client, string hook, Hubproces hub)
    {
        var begin = Stopwatch.GetTimestamp();
        var eerder = await PostenAsync(client, hook);
        var rekentijd = hub.Rekentijd;
        var verzonden = await lus();
        var aankomsten = await WachtOpAllesAsync(zender.Verzonden.Count, client, hook);
        var duur = Stopwatch.GetElapsedTime(begin);
        var tijden = verzonden.Select(id => Stopwatch.GetElapsedTime(zender.Verzonden[id], aankomsten[id]).TotalMilliseconds).Order().ToArray();
        var posten = await PostenAsync(client, hook) - eerder;
        Console.WriteLine($"{naam}: {verzonden.Count} decisions, {verzonden.Count / duur.TotalSeconds:F0} a second; {posten / duur.TotalSeconds:F0} deliveries a second; POST to hook {Percentielen.Regel(tijden)}; processor {(hub.Rekentijd - rekentijd).TotalMilliseconds / verzonden.Count:F1} ms a decision; memory {hub.GeheugenMiB:F0} MiB");
    }

    private static async Task<int> PostenAsync(HttpClient client, string hook) =>
        int.Parse(await client.GetStringAsync($"{hook}/posten"), CultureInfo.InvariantCulture);

    /// <summary>The first arrival of every id; fails when one does not come.</summary>
    private static async Task<Dictionary<string, long>> WachtOpAllesAsync(int aantal, HttpClient client, string hook)
    {
        var begin = Stopwatch.GetTimestamp();
        while (int.Parse(await client.GetStringAsync($"{hook}/aantal"), CultureInfo.InvariantCulture) < aantal)
        {
            if (Stopwatch.GetElapsedTime(begin) > TimeSpan.FromSeconds(120))
                throw new InvalidOperationException("Not everything that was accepted was delivered within 120 s.");
            await Task.Delay(5);
        }

        var aankomsten = new Dictionary<string, long>();
        foreach (var regel in (await client.GetStringAsync($"{hook}/aankomsten")).Split('\n', StringSplitOptions.RemoveEmptyEntries))
            aankomsten.TryAdd(regel[..regel.IndexOf(' ')], long.Parse(regel.AsSpan(regel.IndexOf(' ') + 1), CultureInfo.InvariantCulture));
        return aankomsten;
    }
}
