using System.Diagnostics;
using System.Globalization;

namespace Integratie.Bench.Weg;

/// <summary>The <see cref="Ontvanger"/> as the bench sees it.</summary>
internal sealed class Hook(HttpClient client, string adres)
{
    public string Url => $"{adres}/hook";

    /// <summary>The ontvanger in a process of its own, ready to take posts.</summary>
    public static async Task<(Hubproces Proces, Hook Hook)> StartAsync(HttpClient client)
    {
        var poort = Hubproces.VrijePoort();
        var adres = $"http://127.0.0.1:{poort}";
        var proces = await Hubproces.StartAsync(
            typeof(Hook).Assembly.Location, adres, client, "ontvanger", poort.ToString(CultureInfo.InvariantCulture));
        return (proces, new Hook(client, adres));
    }

    /// <summary>All posts until now, also of what is no decision.</summary>
    public async Task<int> PostenAsync() => (int)await GetalAsync("posten");

    /// <summary>When the last of them came, in ticks of the machine's monotonic clock.</summary>
    public Task<long> LaatsteAsync() => GetalAsync("laatste");

    /// <summary>The first arrival of every id, in ticks of the machine's monotonic clock.</summary>
    /// <param name="aantal">So many ids have to come.</param>
    /// <exception cref="InvalidOperationException">They did not within 120 s.</exception>
    public async Task<Dictionary<string, long>> WachtOpAllesAsync(int aantal)
    {
        var begin = Stopwatch.GetTimestamp();
        while (await GetalAsync("aantal") < aantal)
        {
            if (Stopwatch.GetElapsedTime(begin) > TimeSpan.FromSeconds(120))
                throw new InvalidOperationException("Not everything that was accepted was delivered within 120 s.");
            await Task.Delay(5);
        }

        var aankomsten = new Dictionary<string, long>();
        foreach (var regel in (await client.GetStringAsync($"{adres}/aankomsten")).Split('\n', StringSplitOptions.RemoveEmptyEntries))
            aankomsten.TryAdd(regel[..regel.IndexOf(' ')], long.Parse(regel.AsSpan(regel.IndexOf(' ') + 1), CultureInfo.InvariantCulture));
        return aankomsten;
    }

    private async Task<long> GetalAsync(string wat) => long.Parse(await client.GetStringAsync($"{adres}/{wat}"), CultureInfo.InvariantCulture);
}
