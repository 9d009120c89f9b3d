namespace Integratie.Lokaal.Klok;

/// <summary>Moves the manual clock. Registered only with <c>Hub:Klok=handmatig</c>: ask for it with <c>GetService</c>.</summary>
public sealed class Klokbesturing : IDisposable
{
    private readonly SemaphoreSlim _one = new(1);
    private readonly HandmatigeKlok _klok;
    private readonly Bezigheid _work;
    private Func<Task> _runTimers = () => Task.CompletedTask;

    internal Klokbesturing(HandmatigeKlok klok, Bezigheid work)
    {
        _klok = klok;
        _work = work;
    }

    /// <summary>What the manual clock says.</summary>
    public DateTimeOffset Nu => _klok.GetUtcNow();

    /// <summary>
    /// Lets everything that can be done now be done, then goes from due moment to due moment (scheduled messages, locks that run out,
    /// timers of the clock) and lets each be handled before the next. Timer functions do not hold the clock up: those that are due run
    /// once, at <paramref name="tot"/>, however many ticks were missed, so that half a year costs seconds. Ends when all of that is done.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="tot"/> is before what the clock says.</exception>
    /// <exception cref="Opslag.StoreException">The disk refuses what the clock says: it stands there, and a restart would put it back.</exception>
    public async Task VooruitAsync(DateTimeOffset tot, CancellationToken cancellationToken = default)
    {
        await _one.WaitAsync(cancellationToken);
        try
        {
            if (tot < Nu) throw new ArgumentOutOfRangeException(nameof(tot), tot, $"De klok staat al op {Nu:O}.");
            await _work.RestAsync(cancellationToken);
            while (_klok.NextDue() is { } next && next < tot) await ZetAsync(next, cancellationToken);
            await ZetAsync(tot, cancellationToken);
            await _runTimers();
            await _work.RestAsync(cancellationToken);
            await _klok.KeptAsync();
        }
        finally
        {
            _one.Release();
        }
    }

    public void Dispose() => _one.Dispose();

    internal void RunTimersWith(Func<Task> runDue) => _runTimers = runDue;

    private Task ZetAsync(DateTimeOffset moment, CancellationToken cancellationToken)
    {
        _klok.Zet(moment);
        return _work.RestAsync(cancellationToken);
    }
}
