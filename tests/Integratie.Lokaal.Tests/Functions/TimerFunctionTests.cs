using Integratie.Lokaal.Functions;
using Integratie.Lokaal.Tests.Opslag;

namespace Integratie.Lokaal.Tests.Functions;

public sealed class TimerFunctionTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Missed_ticks_give_one_run_that_is_past_due()
    {
        await using var hub = await StartAsync(typeof(EveryMinute));
        await hub.PassAsync(TimeSpan.FromSeconds(60));
        await hub.PassAsync(TimeSpan.FromSeconds(59));
        await hub.PassAsync(TimeSpan.FromHours(3));

        Assert.Equal(["08:01:00 on time, last 00:00:00", "11:01:59 past due, last 08:01:00"], hub.Notes.Lines);
    }

    [Fact]
    public async Task A_tick_missed_while_the_host_was_down_is_made_up_for_at_the_start()
    {
        await using (var hub = await StartAsync(typeof(EveryMinute))) await hub.PassAsync(TimeSpan.FromMinutes(1));
        await using (var elsewhere = await StartAsync(typeof(EveryTenSeconds))) await elsewhere.PassAsync(TimeSpan.FromHours(1));

        await using var later = await StartAsync(typeof(EveryMinute));
        await later.RestAsync();

        Assert.Equal(["09:01:00 past due, last 08:01:00"], later.Notes.Lines);
    }

    [Fact]
    public async Task Run_on_startup_runs_at_every_start()
    {
        await using (var hub = await StartAsync(typeof(AtStart)))
        {
            await hub.RestAsync();
            Assert.Equal(["08:00:00"], hub.Notes.Lines);
        }
        await using var again = await StartAsync(typeof(AtStart));
        await again.RestAsync();

        Assert.Equal(["08:00:00"], again.Notes.Lines);
    }

    [Fact]
    public async Task A_schedule_under_a_minute_has_no_status()
    {
        await using var hub = await StartAsync(typeof(EveryTenSeconds));
        await hub.PassAsync(TimeSpan.FromSeconds(10));

        Assert.Equal(["no status"], hub.Notes.Lines);
    }

    [Fact]
    public async Task A_run_that_fails_is_logged_and_the_next_one_comes()
    {
        await using var hub = await StartAsync(typeof(AlwaysFails));
        await hub.PassAsync(TimeSpan.FromMinutes(1));
        await hub.PassAsync(TimeSpan.FromMinutes(1));

        Assert.Equal(2, hub.Log.Lines.Count(line => line.StartsWith("Functie AlwaysFails is mislukt", StringComparison.Ordinal)));
    }

    private Task<TestHub> StartAsync(Type function) =>
        TestHub.StartAsync(_folder, [function], args: ["--Hub:KlokBegin", "2026-01-05T08:00:00Z"]);

    public sealed class EveryMinute(Notes notes, TimeProvider clock)
    {
        [Function("EveryMinute")]
        public void Run([TimerTrigger("0 * * * * *")] TimerInfo timer) => notes.Add(
            $"{clock.GetUtcNow():HH:mm:ss} {(timer.IsPastDue ? "past due" : "on time")}, last {timer.ScheduleStatus!.Last:HH:mm:ss}");
    }

    public sealed class EveryTenSeconds(Notes notes)
    {
        [Function("EveryTenSeconds")]
        public void Run([TimerTrigger("*/10 * * * * *")] TimerInfo timer) => notes.Add(timer.ScheduleStatus is null ? "no status" : "status");
    }

    public sealed class AtStart(Notes notes, TimeProvider clock)
    {
        [Function("AtStart")]
        public void Run([TimerTrigger("0 0 3 * * *", RunOnStartup = true)] TimerInfo timer) =>
            notes.Add($"{clock.GetUtcNow():HH:mm:ss}{(timer.IsPastDue ? " past due" : "")}");
    }

    public sealed class AlwaysFails
    {
        [Function("AlwaysFails")]
        public void Run([TimerTrigger("0 * * * * *")] TimerInfo timer) => throw new InvalidOperationException($"{timer.IsPastDue}");
    }
}
