using Integratie.Lokaal.Opslag;

namespace Integratie.Lokaal.Klok;

/// <summary>
/// A clock that stands still until it is put forward; kept in the store, so that a restart continues where it stood. Its timers fire
/// when it reaches their moment; a repeating one once, however far the clock went.
/// </summary>
internal sealed class HandmatigeKlok : TimeProvider
{
    private const string Create = "CREATE TABLE IF NOT EXISTS klok (een INTEGER PRIMARY KEY CHECK (een = 1), nu INTEGER NOT NULL)";
    private const string Keep = "INSERT INTO klok (een, nu) VALUES (1, ?1) ON CONFLICT (een) DO UPDATE SET nu = excluded.nu";

    private readonly Lock _gate = new();
    private readonly PriorityQueue<Planned, long> _planned = new();
    private readonly HashSet<ManualTimer> _repeating = [];
    private readonly SqliteStore _store;
    private readonly Bezigheid _work;
    private long _now;

    private HandmatigeKlok(SqliteStore store, long now, Bezigheid work)
    {
        _store = store;
        _now = now;
        _work = work;
    }

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <summary>Continues where the clock stood; on a new store it starts at <paramref name="begin"/>.</summary>
    public static HandmatigeKlok Open(SqliteStore store, DateTimeOffset begin, Bezigheid work)
    {
        // Waiting here is right: nothing else runs yet.
        var now = store.WriteAsync(session =>
        {
            session.Execute(Create);
            if (session.Command("SELECT nu FROM klok").ExecuteScalar() is long kept) return kept;
            session.Command(Keep).Bind(begin.UtcTicks).ExecuteNonQuery();
            return begin.UtcTicks;
        }).GetAwaiter().GetResult();
        return new HandmatigeKlok(store, now, work);
    }

    public override DateTimeOffset GetUtcNow() => new(Volatile.Read(ref _now), TimeSpan.Zero);

    public override long GetTimestamp() => Volatile.Read(ref _now);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new ManualTimer(this, callback, state);
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>When the first timer fires that fires once; null when there is none. Repeating ones do not hold the clock up.</summary>
    public DateTimeOffset? NextDue()
    {
        lock (_gate)
        {
            while (_planned.TryPeek(out var next, out var at))
            {
                if (next.Holds) return new DateTimeOffset(at, TimeSpan.Zero);
                _planned.Dequeue();
            }
            return null;
        }
    }

    /// <summary>
    /// Puts the clock at a moment and fires what is due. The store has the moment before it has anything that happens then.
    /// </summary>
    public void Zet(DateTimeOffset moment)
    {
        lock (_gate) _now = moment.UtcTicks;
        _store.WriteLater(session => Write(session, moment));
        while (TakeDue() is { } due) Fire(due);
    }

    /// <summary>Completes when the store has what the clock says. Written anew: the disk may have refused it when nobody waited for it.</summary>
    /// <exception cref="StoreException">The disk refuses it.</exception>
    public Task KeptAsync() => _store.WriteAsync(session => Write(session, GetUtcNow()));

    internal void Plan(ManualTimer timer, TimeSpan dueTime, TimeSpan period)
    {
        lock (_gate)
        {
            timer.Version++;
            _repeating.Remove(timer);
            if (dueTime == Timeout.InfiniteTimeSpan) return;
            timer.DueAt = _now + dueTime.Ticks;
            timer.Period = period;
            if (dueTime > TimeSpan.Zero)
            {
                if (timer.Repeats) _repeating.Add(timer);
                else _planned.Enqueue(new Planned(timer, timer.Version), timer.DueAt);
                return;
            }
            if (timer.Repeats) Repeat(timer);
        }
        _work.Started();
        ThreadPool.UnsafeQueueUserWorkItem(
            fired =>
            {
                fired.Fire();
                _work.Ended();
            },
            timer,
            preferLocal: false);
    }

    private static void Write(SqliteSession session, DateTimeOffset moment) => session.Command(Keep).Bind(moment.UtcTicks).ExecuteNonQuery();

    private ManualTimer? TakeDue()
    {
        lock (_gate)
        {
            while (_planned.TryPeek(out var next, out var at) && at <= _now)
            {
                _planned.Dequeue();
                if (next.Holds) return next.Timer;
            }
            var due = _repeating.Where(timer => timer.DueAt <= _now).MinBy(timer => timer.DueAt);
            if (due is not null) Repeat(due);
            return due;
        }
    }

    private void Repeat(ManualTimer timer)
    {
        timer.DueAt = _now + timer.Period.Ticks;
        _repeating.Add(timer);
    }

    private void Fire(ManualTimer timer)
    {
        _work.Started();
        timer.Fire();
        _work.Ended();
    }

    private readonly record struct Planned(ManualTimer Timer, int Version)
    {
        /// <summary>It was not changed or disposed since.</summary>
        public bool Holds => Timer.Version == Version;
    }
}
