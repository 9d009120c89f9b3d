using Integratie.Lokaal.Functions;
using Integratie.Lokaal.Functions.Hosting;
using Integratie.Lokaal.Klok;
using Integratie.Lokaal.Opslag;
using Integratie.Lokaal.Tests.Opslag;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Integratie.Lokaal.Tests.Functions;

public sealed class TimersOnASystemClockTests : IAsyncLifetime
{
    private readonly TempFolder _folder = new();
    private readonly Notes _notes = new();
    private readonly VerzetteKlok _clock = new();
    private SqliteStore _store = null!;

    public Task InitializeAsync()
    {
        _store = SqliteStore.Open(_folder.File("data"));
        TimerState.Create(_store);
        return Task.CompletedTask;
    }

    public async Task DisposeAsync()
    {
        await _store.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task The_alarm_runs_the_function_and_runs_never_overlap()
    {
        await RunAsync("* * * * * *", () => _notes.Gate("run 3"));

        Assert.Equal(["begin", "end", "begin", "end", "begin", "end"], _notes.Lines.Take(6));
    }

    [Fact]
    public async Task A_clock_that_is_put_back_does_not_silence_a_timer() => await RunAsync("* * * * * *", async () =>
    {
        _clock.Verschil = TimeSpan.FromHours(-3);
        await _notes.Gate("run 2");
    });

    [Fact]
    public async Task Nor_does_a_clock_that_was_ahead_before_the_restart()
    {
        new TimerState(Moment("2036-01-05T08:00:00Z"), Moment("2036-01-05T08:01:00Z"), Moment("2036-01-05T08:00:00Z")).Write(_store, "Ticks");
        await _store.WriteAsync(_ => { });
        _clock.Verschil = Moment("2026-01-05T08:00:58Z") - TimeProvider.System.GetUtcNow();

        await RunAsync("0 * * * * *", () => _notes.Gate("run 1"));
    }

    private static DateTimeOffset Moment(string text) => DateTimeOffset.Parse(text, null);

    private async Task RunAsync(string schedule, Func<Task> meanwhile)
    {
        await using var services = new ServiceCollection().AddSingleton(_notes).BuildServiceProvider();
        using var runner = new FunctionRunner(services.GetRequiredService<IServiceScopeFactory>(), []);
        var function = FunctionMethod.Of(typeof(Ticks).GetMethod(nameof(Ticks.Run))!, "Ticks");
        using var listener = new TimerListener(
            function, (TimerTriggerAttribute)function.Trigger, new TimerSchedule(schedule, TimeZoneInfo.Utc), runner, _store, _clock, new Bezigheid(),
            NullLogger.Instance);
        using var timers = new TimerTriggers([listener], _clock, new Bezigheid(), manual: false);
        timers.Start();
        await meanwhile();
        await timers.StopAsync(CancellationToken.None);
    }

    public sealed class Ticks(Notes notes)
    {
        [Function("Ticks")]
        public async Task Run([TimerTrigger("* * * * * *")] TimerInfo timer)
        {
            notes.Add("begin");
            await Task.Yield();
            notes.Add(timer is null ? "" : "end");
            notes.Open($"run {notes.Lines.Count / 2}");
        }
    }
}
