namespace Integratie.Lokaal.Klok;

/// <summary>
/// Rings at a moment of the clock, and also before it when the clock was changed meanwhile; asking for a later moment than it is set to
/// changes nothing. So whoever hears it looks at the clock and sets it again.
/// </summary>
/// <param name="time">Whose timers are used.</param>
/// <param name="now">What moments are compared with, in ticks: what the clock says, or the time that has passed.</param>
/// <param name="ring">Called when the moment is there.</param>
internal sealed class Alarm(TimeProvider time, Func<long> now, Action ring) : IDisposable
{
    /// <summary>A wall clock can be put forward, which a running timer does not notice.</summary>
    private static readonly TimeSpan LookAgain = TimeSpan.FromHours(1);

    private readonly Lock _gate = new();
    private ITimer? _timer;
    private long _at = long.MaxValue;
    private bool _disposed;

    /// <param name="moment">In ticks, as the alarm counts.</param>
    public void WakeAt(long moment)
    {
        if (moment >= Volatile.Read(ref _at)) return;
        lock (_gate)
        {
            if (_disposed || moment >= _at) return;
            Volatile.Write(ref _at, moment);
            Set();
        }
    }

    public void Dispose()
    {
        lock (_gate)
        {
            _disposed = true;
            _timer?.Dispose();
        }
    }

    private void OnTimer(object? state)
    {
        lock (_gate)
        {
            if (_disposed) return;
            Volatile.Write(ref _at, long.MaxValue);
        }
        ring();
    }

    private void Set()
    {
        var wait = TimeSpan.FromTicks(Math.Max(0, _at - now()));
        // A timer counts whole milliseconds: rounded down it would ring before the moment, again and again.
        wait = wait > LookAgain ? LookAgain : TimeSpan.FromMilliseconds(Math.Ceiling(wait.TotalMilliseconds));
        if (_timer is null)
        {
            // Otherwise everything that ever happens in the timer belongs to the trace of the first message.
            using (ExecutionContext.SuppressFlow()) _timer = time.CreateTimer(OnTimer, null, wait, Timeout.InfiniteTimeSpan);
        }
        else
        {
            _timer.Change(wait, Timeout.InfiniteTimeSpan);
        }
    }
}
