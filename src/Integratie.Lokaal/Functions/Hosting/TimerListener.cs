using Integratie.Lokaal.Klok;
using Integratie.Lokaal.Opslag;
using Microsoft.Extensions.Logging;

namespace Integratie.Lokaal.Functions.Hosting;

/// <summary>One timer function: one run per tick, never two at once, and one run for any number of missed ticks.</summary>
internal sealed class TimerListener(
    FunctionMethod function,
    TimerTriggerAttribute trigger,
    TimerSchedule schedule,
    FunctionRunner runner,
    SqliteStore store,
    TimeProvider time,
    Bezigheid work,
    ILogger logger) : IDisposable
{
    /// <summary>A tick that runs later than this was missed.</summary>
    private static readonly TimeSpan OnTime = TimeSpan.FromSeconds(1);

    private readonly SemaphoreSlim _one = new(1);
    private readonly bool _monitored = trigger.UseMonitor && !schedule.IsUnderAMinute;
    private DateTimeOffset _last, _next, _updated;

    /// <summary>Reads where the previous run of the host stopped.</summary>
    public void Load()
    {
        var kept = _monitored ? TimerState.Read(store, function.Name) : null;
        (_last, _next, _updated) = kept is null
            ? (default, schedule.After(time.GetUtcNow()), default)
            : (kept.Last, kept.Next, kept.Updated);
    }

    /// <summary>When it is due. After the clock went back that is its next tick: otherwise it is silent until the clock is where it was.</summary>
    public DateTimeOffset PlanNext()
    {
        if (schedule.After(time.GetUtcNow()) is var tick && tick < _next) _next = tick;
        return _next;
    }

    /// <summary>Runs when the function asks for it, or when a tick was missed.</summary>
    public Task RunAtStartAsync() => trigger.RunOnStartup ? RunAsync(() => true) : RunIfDueAsync();

    public Task RunIfDueAsync() => RunAsync(() => _next <= time.GetUtcNow());

    /// <summary>Completes when the run that is going on has ended.</summary>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        await _one.WaitAsync(cancellationToken);
        _one.Release();
    }

    public void Dispose() => _one.Dispose();

    private async Task RunAsync(Func<bool> isWanted)
    {
        work.Started();
        await _one.WaitAsync(CancellationToken.None);
        try
        {
            if (runner.Stopping.IsCancellationRequested || !isWanted()) return;
            var started = time.GetUtcNow();
            await CallAsync(new TimerInfo { IsPastDue = started - _next > OnTime, ScheduleStatus = Status() });
            var now = time.GetUtcNow();
            (_last, _next, _updated) = (started, schedule.After(now), now);
            if (_monitored) new TimerState(_last, _next, _updated).Write(store, function.Name);
        }
        finally
        {
            _one.Release();
            work.Ended();
        }
    }

    private async Task CallAsync(TimerInfo timer)
    {
        var context = new InvocationContext(function, timer, runner.Stopping);
        try
        {
            await runner.RunAsync(context);
        }
#pragma warning disable CA1031 // A failing run is logged; the next tick comes as planned.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            if (!runner.IsStop(failure)) HostLog.FunctionFailed(logger, function.Name, context.InvocationId, failure);
        }
    }

    private ScheduleStatus? Status() => !_monitored ? null : new ScheduleStatus
    {
        Last = _last == default ? default : schedule.Local(_last),
        Next = schedule.Local(_next),
        LastUpdated = _updated == default ? default : schedule.Local(_updated),
    };
}
