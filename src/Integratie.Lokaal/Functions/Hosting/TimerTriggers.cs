using Integratie.Lokaal.Klok;

namespace Integratie.Lokaal.Functions.Hosting;

/// <summary>All timer functions. With the system clock each has an alarm; with the manual clock <see cref="Klokbesturing"/> runs them.</summary>
internal sealed class TimerTriggers(IReadOnlyList<TimerListener> listeners, TimeProvider time, Bezigheid work, bool manual) : IDisposable
{
    private readonly List<Alarm> _alarms = [];
    private Task _starting = Task.CompletedTask;

    /// <summary>Runs what is due at the start beside each other, without keeping the host waiting.</summary>
    public void Start()
    {
        foreach (var listener in listeners) listener.Load();
        work.Started();
        _starting = Task.Run(RunAtStartAsync);
    }

    public Task RunDueAsync() => Task.WhenAll(listeners.Select(listener => listener.RunIfDueAsync()));

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        Silence();
        await _starting.WaitAsync(cancellationToken);
        foreach (var listener in listeners) await listener.StopAsync(cancellationToken);
    }

    public void Dispose()
    {
        Silence();
        foreach (var listener in listeners) listener.Dispose();
    }

    private async Task RunAtStartAsync()
    {
        try
        {
            await Task.WhenAll(listeners.Select(listener => manual ? listener.RunAtStartAsync() : RunAtStartAndThenAsync(listener)));
        }
        finally
        {
            work.Ended();
        }
    }

    private async Task RunAtStartAndThenAsync(TimerListener listener)
    {
        Alarm? alarm = null;
        alarm = new Alarm(time, () => time.GetUtcNow().Ticks, () => _ = RunAndSetAsync(listener, alarm!));
        lock (_alarms) _alarms.Add(alarm);
        await listener.RunAtStartAsync();
        alarm.WakeAt(listener.PlanNext().UtcTicks);
    }

    private static async Task RunAndSetAsync(TimerListener listener, Alarm alarm)
    {
        await listener.RunIfDueAsync();
        alarm.WakeAt(listener.PlanNext().UtcTicks);
    }

    private void Silence()
    {
        lock (_alarms)
            foreach (var alarm in _alarms) alarm.Dispose();
    }
}
