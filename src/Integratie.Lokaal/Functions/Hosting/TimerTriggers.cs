using Integratie.Lokaal.Klok;

namespace Integratie.Lokaal.Functions.Hosting;

/// <summary>All timer functions. With the system clock each has an alarm; with the manual clock <see cref="Klokbesturing"/> runs them.</summary>
internal sealed class TimerTriggers(IReadOnlyList<TimerListener> listeners, TimeProvider time, bool manual) : IDisposable
{
    private readonly List<Alarm> _alarms = [];
    private Task _starting = Task.CompletedTask;

    /// <summary>Runs what is due at the start beside each other, without keeping the host waiting.</summary>
    public void Start() => _starting = Task.WhenAll(listeners.Select(StartAsync));

    public Task RunDueAsync() => Task.WhenAll(listeners.Select(listener => listener.RunIfDueAsync()));

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        foreach (var alarm in _alarms) alarm.Dispose();
        await _starting.WaitAsync(cancellationToken);
        foreach (var listener in listeners) await listener.StopAsync(cancellationToken);
    }

    public void Dispose()
    {
        foreach (var alarm in _alarms) alarm.Dispose();
        foreach (var listener in listeners) listener.Dispose();
    }

    private async Task StartAsync(TimerListener listener)
    {
        Alarm? alarm = null;
        if (!manual)
        {
            alarm = new Alarm(time, () => _ = RunAndSetAsync(listener, alarm!));
            _alarms.Add(alarm);
        }
        await Task.Yield();
        await listener.StartAsync();
        alarm?.WakeAt(listener.Next.UtcTicks);
    }

    private static async Task RunAndSetAsync(TimerListener listener, Alarm alarm)
    {
        await listener.RunIfDueAsync();
        alarm.WakeAt(listener.Next.UtcTicks);
    }
}
