using System.Collections.Concurrent;
using System.Diagnostics;

namespace Integratie.Bench.Weg;

/// <summary>Two ways to press: at a rate whatever the answers do, or so many at once.</summary>
internal static class Lussen
{
    /// <summary>Open loop: a send is due every 1/rate second, and is not put off by a slow answer.</summary>
    public static async Task<IReadOnlyList<string>> OpenAsync(Zender zender, int perSeconde, TimeSpan duur)
    {
        var lopend = new List<Task<string>>();
        var begin = Stopwatch.GetTimestamp();
        for (var nummer = 0; Stopwatch.GetElapsedTime(begin) < duur; nummer++)
        {
            var wacht = TimeSpan.FromSeconds((double)nummer / perSeconde) - Stopwatch.GetElapsedTime(begin);
            if (wacht > TimeSpan.Zero)
                await Task.Delay(wacht);
            lopend.Add(zender.StuurAsync());
        }

        return await Task.WhenAll(lopend);
    }

    /// <summary>Closed loop: each of so many senders posts the next when the one before was accepted.</summary>
    public static async Task<IReadOnlyList<string>> GeslotenAsync(Zender zender, int tegelijk, TimeSpan duur)
    {
        var verzonden = new ConcurrentQueue<string>();
        var begin = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, tegelijk).Select(async _ =>
        {
            while (Stopwatch.GetElapsedTime(begin) < duur)
                verzonden.Enqueue(await zender.StuurAsync());
        }));
        return [.. verzonden];
    }
}
