using Integratie.Lokaal.Klok;
using Integratie.Lokaal.Opslag;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Integratie.Lokaal.Functions.Hosting;

/// <summary>
/// Starts the triggers when everything else has started, so that the app's own hosted services come first; at the end stops them before
/// anything else does and waits for what runs.
/// </summary>
internal sealed class FunctionsService(
    FunctionCatalogue catalogue,
    MessageTriggers messages,
    FunctionRunner runner,
    SqliteStore store,
    TimeProvider time,
    Bezigheid work,
    IConfiguration configuration,
    IServiceProvider services,
    ILogger<FunctionsService> logger) : IHostedLifecycleService, IDisposable
{
    private TimerTriggers? _timers;
    private Task _stopped = Task.CompletedTask;

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken)
    {
        TimerState.Create(store);
        var control = services.GetService<Klokbesturing>();
        _timers = new TimerTriggers(Timers(), time, work, manual: control is not null);
        control?.RunTimersWith(_timers.RunDueAsync);
        messages.Start();
        _timers.Start();
        return Task.CompletedTask;
    }

    public Task StoppingAsync(CancellationToken cancellationToken)
    {
        _stopped = Task.WhenAll(messages.StopAsync(cancellationToken), _timers?.StopAsync(cancellationToken) ?? Task.CompletedTask);
        runner.Stop();
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public async Task StoppedAsync(CancellationToken cancellationToken)
    {
        try
        {
            await _stopped;
        }
        catch (OperationCanceledException)
        {
            HostLog.StoppedWhileRunning(logger);
        }
    }

    public void Dispose() => _timers?.Dispose();

    private List<TimerListener> Timers()
    {
        var timers = new List<TimerListener>();
        foreach (var (function, trigger) in catalogue.With<TimerTriggerAttribute>())
        {
            try
            {
                var schedule = new TimerSchedule(SettingNames.Fill(trigger.Schedule, configuration), time.LocalTimeZone);
                timers.Add(new TimerListener(function, trigger, schedule, runner, store, time, work, logger));
            }
            catch (FunctionInErrorException failure)
            {
                HostLog.FunctionInError(logger, function.Name, failure.Message);
            }
        }
        return timers;
    }
}
