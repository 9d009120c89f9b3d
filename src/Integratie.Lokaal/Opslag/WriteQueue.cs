namespace Integratie.Lokaal.Opslag;

/// <summary>
/// The jobs for the writer, in the order of the calls. A job that can wait does not wake the writer before <see cref="Patience"/> is over.
/// A lock and two lists, because a channel cannot say "wake me only for the urgent ones" without a timer per job.
/// </summary>
internal sealed class WriteQueue
{
    public static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(50);

    private readonly object _gate = new();
    private readonly Queue<WriteJob> _waiting = new();
    private bool _urgent, _completed, _asleep;
    private long _due;

    /// <exception cref="ObjectDisposedException">The store is closing.</exception>
    public void Add(WriteJob job, bool urgent) => ObjectDisposedException.ThrowIf(!TryAdd(job, urgent), typeof(SqliteStore));

    /// <summary>False when the store is closing.</summary>
    public bool TryAdd(WriteJob job, bool urgent)
    {
        lock (_gate)
        {
            if (_completed) return false;
            if (_waiting.Count == 0) _due = Environment.TickCount64 + (long)Patience.TotalMilliseconds;
            _waiting.Enqueue(job);
            _urgent |= urgent;
            if (_asleep && (urgent || _waiting.Count == 1)) Monitor.Pulse(_gate);
            return true;
        }
    }

    public void Complete()
    {
        lock (_gate)
        {
            _completed = true;
            Monitor.Pulse(_gate);
        }
    }

    /// <summary>Waits for work and moves at most <paramref name="limit"/> jobs into <paramref name="group"/>; false when there will be no more.</summary>
    public bool Take(List<WriteJob> group, int limit)
    {
        lock (_gate)
        {
            while (!_urgent && !_completed)
            {
                var patience = _waiting.Count == 0 ? Timeout.Infinite : (int)Math.Max(0, _due - Environment.TickCount64);
                if (patience == 0) break;
                _asleep = true;
                Monitor.Wait(_gate, patience);
                _asleep = false;
            }
            return Move(group, limit);
        }
    }

    /// <summary>Moves what waits now, if there is anything.</summary>
    public bool TryTake(List<WriteJob> group, int limit)
    {
        lock (_gate) return Move(group, limit);
    }

    private bool Move(List<WriteJob> group, int limit)
    {
        while (group.Count < limit && _waiting.TryDequeue(out var job)) group.Add(job);
        // What is left over has waited at least one group: run it at once, urgent or not.
        _urgent = _waiting.Count > 0;
        return group.Count > 0;
    }
}
