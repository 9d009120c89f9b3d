namespace Integratie.Lokaal.Klok;

/// <summary>A timer of the manual clock. Its members are guarded by the gate of the clock.</summary>
internal sealed class ManualTimer(HandmatigeKlok klok, TimerCallback callback, object? state) : ITimer
{
    public int Version { get; set; }

    /// <summary>UTC ticks.</summary>
    public long DueAt { get; set; }

    public TimeSpan Period { get; set; }

    public bool Repeats => Period > TimeSpan.Zero;

    public void Fire() => callback(state);

    public bool Change(TimeSpan dueTime, TimeSpan period)
    {
        klok.Plan(this, dueTime, period);
        return true;
    }

    public void Dispose() => klok.Plan(this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);

    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }
}
