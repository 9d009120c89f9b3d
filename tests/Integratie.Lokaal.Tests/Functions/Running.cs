namespace Integratie.Lokaal.Tests.Functions;

/// <summary>How many functions run at once.</summary>
public sealed class Running
{
    private readonly Lock _gate = new();
    private readonly List<(int Number, TaskCompletionSource Reached)> _waiting = [];
    private int _entered, _now;

    public int Highest { get; private set; }

    /// <summary>Completes when that many have begun, ended or not.</summary>
    public Task ReachedAsync(int number)
    {
        lock (_gate)
        {
            if (_entered >= number) return Task.CompletedTask;
            var reached = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            _waiting.Add((number, reached));
            return reached.Task.WaitAsync(Notes.Patience);
        }
    }

    public IDisposable Enter()
    {
        lock (_gate)
        {
            Highest = Math.Max(Highest, ++_now);
            _entered++;
            foreach (var (number, reached) in _waiting)
                if (_entered >= number) reached.TrySetResult();
        }
        return new Exit(this);
    }

    private sealed class Exit(Running running) : IDisposable
    {
        public void Dispose()
        {
            lock (running._gate) running._now--;
        }
    }
}
