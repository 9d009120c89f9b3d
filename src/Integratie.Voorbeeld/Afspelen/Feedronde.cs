using Integratie.Voorbeeld.Hub;

namespace Integratie.Voorbeeld.Afspelen;

/// <summary>Fetches the feeds of all whose key is known: a GI that never fetches has not been informed, and its clock does not start.</summary>
/// <param name="rollen">By OIN.</param>
/// <param name="meld">Hears of every message.</param>
internal sealed class Feedronde(HubClient hub, IReadOnlyDictionary<string, string> rollen, Action<string, Bericht> meld)
{
    private const int PerKeer = 1000;
    private const int Tegelijk = 8;
    private readonly List<Stand> standen = [.. rollen.Select(paar => new Stand(paar.Key, paar.Value == "gi"))];

    /// <summary>Takes what there is now for the GI's: their norms start on the day on which they know.</summary>
    public Task HaalVoorGisAsync(CancellationToken stop) => HaalAsync(standen.Where(stand => stand.IsGi), stop);

    /// <summary>Takes what there is now for everybody.</summary>
    public Task HaalAllesAsync(CancellationToken stop) => HaalAsync(standen, stop);

    private Task HaalAsync(IEnumerable<Stand> gekozen, CancellationToken stop) => Parallel.ForEachAsync(
        gekozen, new ParallelOptions { MaxDegreeOfParallelism = Tegelijk, CancellationToken = stop }, HaalAsync);

    /// <summary>Asking past the last row says that all of it was taken.</summary>
    private async ValueTask HaalAsync(Stand stand, CancellationToken stop)
    {
        while (await hub.BerichtenAsync(stand.Oin, stand.Cursor, stop, PerKeer, wacht: 0) is { Berichten: { Count: > 0 } berichten })
        {
            foreach (var bericht in berichten)
                meld(stand.Oin, bericht);
            stand.Cursor = berichten[^1].Cursor;
        }
    }

    private sealed class Stand(string oin, bool isGi)
    {
        public string Oin => oin;

        public bool IsGi => isGi;

        public string? Cursor { get; set; }
    }
}
