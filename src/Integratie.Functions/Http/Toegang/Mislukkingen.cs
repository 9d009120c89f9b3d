using System.Collections.Concurrent;
using System.Net;

namespace Integratie.Functions.Http.Toegang;

/// <summary>
/// Stops guessing of keys: an address that too often gave an unknown key is refused unheard for the rest of the minute. A deelnemer
/// who already got in from that address keeps its access, so that one faulty system behind a shared address does not shut out the others.
/// Counted in time that passes, on no clock that can be set: it guards this process.
/// </summary>
internal sealed class Mislukkingen(Limieten limieten)
{
    private const int MaximaalOnthouden = 10_000;
    private static readonly long Minuut = TimeSpan.FromMinutes(1).Ticks;

    private readonly ConcurrentDictionary<IPAddress, Telling> tellingen = new();
    private readonly ConcurrentDictionary<(IPAddress, string), bool> vertrouwd = new();

    /// <param name="adres">Where the key came from.</param>
    /// <param name="oin">Whose key it is; null: nobody's.</param>
    /// <returns>How long this address must wait; null: no objection.</returns>
    public TimeSpan? Beoordeel(IPAddress adres, string? oin)
    {
        var nu = TimeProvider.System.GetElapsedTime(0).Ticks;
        var telling = tellingen.GetValueOrDefault(adres);
        var vol = telling is not null && telling.Begin + Minuut > nu && telling.Aantal >= limieten.FouteSleutelsPerMinuut;
        if (oin is not null)
        {
            if (vol)
                return vertrouwd.ContainsKey((adres, oin)) ? null : TimeSpan.FromTicks(telling!.Begin + Minuut - nu);
            if (vertrouwd.Count < MaximaalOnthouden)
                vertrouwd.TryAdd((adres, oin), true);
            return null;
        }

        if (vol)
            return TimeSpan.FromTicks(telling!.Begin + Minuut - nu);
        if (tellingen.Count >= MaximaalOnthouden)
            Vergeet(nu);
        tellingen.AddOrUpdate(
            adres, _ => new Telling(nu, 1), (_, t) => t.Begin + Minuut > nu ? t with { Aantal = t.Aantal + 1 } : new Telling(nu, 1));
        return null;
    }

    private void Vergeet(long nu)
    {
        foreach (var (adres, telling) in tellingen)
        {
            if (telling.Begin + Minuut <= nu)
                tellingen.TryRemove(adres, out _);
        }
    }

    private sealed record Telling(long Begin, int Aantal);
}
