using System.Diagnostics;

namespace Integratie.Bench.Vergelijk;

/// <summary>One load on one of them, while the others stand still.</summary>
internal static class Proef
{
    private static readonly TimeSpan Stil = TimeSpan.FromSeconds(1);

    /// <exception cref="InvalidOperationException">Something that was accepted did not come, or something else came.</exception>
    public static async Task<Uitkomst> DoeAsync(Kandidaat kandidaat, Belasting belasting, TimeSpan duur, string folder)
    {
        var fsync = Schijf.Meet(folder, 200);
        var (zender, hook) = (kandidaat.Zender, kandidaat.Hook);
        var eerder = await hook.PostenAsync();
        var rekentijd = kandidaat.Rekentijd;
        var begin = Stopwatch.GetTimestamp();
        var verzonden = await belasting.StuurAsync(zender, duur);
        var aankomsten = await hook.WachtOpAllesAsync(zender.Verzonden.Count);
        if (!aankomsten.Keys.ToHashSet().SetEquals(zender.Verzonden.Keys))
            throw new InvalidOperationException($"{kandidaat.Naam}: what came is not what was accepted.");
        var posten = await TotStilAsync(kandidaat) - eerder;
        var tijden = verzonden.Select(id => Stopwatch.GetElapsedTime(zender.Verzonden[id], aankomsten[id]).TotalMilliseconds).Order().ToArray();
        return new Uitkomst(
            verzonden.Count / Stopwatch.GetElapsedTime(begin, verzonden.Max(id => aankomsten[id])).TotalSeconds,
            posten / Stopwatch.GetElapsedTime(begin, await hook.LaatsteAsync()).TotalSeconds,
            Percentielen.Van(tijden, 0.50), Percentielen.Van(tijden, 0.95), Percentielen.Van(tijden, 0.99), tijden[^1],
            (kandidaat.Rekentijd - rekentijd).TotalMilliseconds / verzonden.Count, kandidaat.GeheugenMiB,
            Percentielen.Van(fsync, 0.50), Percentielen.Van(fsync, 0.99));
    }

    /// <summary>What follows from a decision may come later than the decision; the next of them is not measured before it has.</summary>
    /// <returns>All posts until then.</returns>
    private static async Task<int> TotStilAsync(Kandidaat kandidaat)
    {
        for (var posten = -1; ;)
        {
            var nu = await kandidaat.Hook.PostenAsync();
            if (nu == posten)
                return nu;
            posten = nu;
            await Task.Delay(Stil);
        }
    }
}
