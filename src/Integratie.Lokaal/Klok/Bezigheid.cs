namespace Integratie.Lokaal.Klok;

/// <summary>
/// Knows whether anything is being done now: functions, what receivers got, writes, timers, and what the app adds with <see cref="Begin"/>.
/// The manual clock moves only when nothing is. HTTP requests do not count: the one that moves the clock is one itself.
/// </summary>
public sealed class Bezigheid
{
    private readonly Lock _gate = new();
    private readonly List<Func<bool>> _sources = [];
    private TaskCompletionSource _change = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private long _begun;
    private long _running;
    private volatile bool _awaited;

    /// <summary>Something begins that the clock has to wait for; it ends when the result is disposed.</summary>
    public IDisposable Begin()
    {
        Started();
        return new Work(this);
    }

    internal void Started()
    {
        Interlocked.Increment(ref _begun);
        Interlocked.Increment(ref _running);
    }

    internal void Ended()
    {
        if (Interlocked.Decrement(ref _running) == 0 && _awaited) Tell();
    }

    /// <summary>Adds a place where work can lie that nobody has started yet.</summary>
    internal void AddSource(Func<bool> hasWork)
    {
        lock (_gate) _sources.Add(hasWork);
    }

    /// <summary>Waits until nothing runs and nothing waits to be run.</summary>
    internal async Task RestAsync(CancellationToken cancellationToken)
    {
        _awaited = true;
        while (true)
        {
            Task change;
            lock (_gate) change = _change.Task;
            if (IsAtRest()) return;
            await change.WaitAsync(cancellationToken);
        }
    }

    private bool IsAtRest()
    {
        var begun = Interlocked.Read(ref _begun);
        if (Interlocked.Read(ref _running) != 0) return false;
        lock (_gate)
            foreach (var hasWork in _sources)
                if (hasWork()) return false;
        // Work that was picked up from a source while they were asked has begun in the meantime.
        return Interlocked.Read(ref _begun) == begun;
    }

    private void Tell()
    {
        TaskCompletionSource change;
        lock (_gate)
        {
            change = _change;
            _change = new(TaskCreationOptions.RunContinuationsAsynchronously);
        }
        change.SetResult();
    }

    private sealed class Work(Bezigheid owner) : IDisposable
    {
        private Bezigheid? _owner = owner;

        public void Dispose() => Interlocked.Exchange(ref _owner, null)?.Ended();
    }
}
