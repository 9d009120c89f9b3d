using Integratie.Functions.Wachtrijen;

namespace Integratie.Functions.Monitor;

/// <summary>
/// A dossier changes several times within a moment: a decision comes, and then is known to have been delivered. Its rows are written
/// once, a second later: a wake-up that is still to come sees what was changed before it.
/// </summary>
public sealed class Monitorritme(TimeProvider klok)
{
    private static readonly TimeSpan Wacht = TimeSpan.FromSeconds(1);

    /// <summary>For the clock of Service Bus, which can be ahead.</summary>
    private static readonly TimeSpan Speling = TimeSpan.FromMilliseconds(500);

    private readonly Lock _slot = new();
    private readonly Dictionary<string, DateTimeOffset> _gepland = new(StringComparer.Ordinal);
    private readonly Queue<(string Dossier, DateTimeOffset Moment)> _volgorde = [];

    /// <summary>Call it after the change was asked for. On a clock that is set by hand nothing waits for a second to pass.</summary>
    /// <returns>The wake-up with its moment; null when one that comes later already does its work; any other as it is.</returns>
    public Wekbericht? Neem(Wekbericht bericht)
    {
        if (bericht.Queue != Queues.Monitor || klok != TimeProvider.System)
            return bericht;
        var nu = klok.GetUtcNow();
        lock (_slot)
        {
            // Further ahead than any is planned: the clock was put back, and those come as much later.
            while (_volgorde.TryPeek(out var oudste) && (oudste.Moment <= nu + Speling || oudste.Moment > nu + Wacht + Speling))
                _gepland.Remove(_volgorde.Dequeue().Dossier);
            if (!_gepland.TryAdd(bericht.Inhoud, nu + Wacht))
                return null;
            _volgorde.Enqueue((bericht.Inhoud, nu + Wacht));
        }

        return bericht with { Moment = nu + Wacht };
    }
}
