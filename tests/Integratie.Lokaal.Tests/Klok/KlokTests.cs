using Integratie.Lokaal.Functions;
using Integratie.Lokaal.Klok;
using Integratie.Lokaal.Opslag;
using Integratie.Lokaal.ServiceBus;
using Integratie.Lokaal.Tests.Functions;
using Integratie.Lokaal.Tests.Opslag;
using Microsoft.Extensions.DependencyInjection;

namespace Integratie.Lokaal.Tests.Klok;

public sealed class KlokTests : IDisposable
{
    private static readonly DateTimeOffset Begin = new(2026, 1, 5, 8, 0, 0, TimeSpan.Zero);

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_clock_starts_where_it_is_told_and_is_kept_over_a_restart()
    {
        await using (var hub = await StartAsync([]))
        {
            Assert.Equal(Begin, hub.Get<TimeProvider>().GetUtcNow());
            await hub.PassAsync(TimeSpan.FromDays(40));
        }
        await using var again = await StartAsync([], "2030-01-01T00:00:00Z");

        Assert.Equal(Begin.AddDays(40), again.Klok.Nu);
    }

    [Fact]
    public async Task What_it_says_is_kept_also_when_the_disk_refused_it_at_first()
    {
        await using (var store = SqliteStore.Open(_folder.Path))
        {
            var clock = HandmatigeKlok.Open(store, Begin, new Bezigheid());
            var refused = new TaskCompletionSource<Exception>();
            store.LaterFailed += refused.SetResult;
            var writer = await store.WriteAsync(session => session);
            writer.Execute("PRAGMA query_only = ON");
            clock.Zet(Begin.AddDays(1));
            Assert.IsType<StoreException>(await refused.Task.WaitAsync(Notes.Patience));
            writer.Execute("PRAGMA query_only = OFF");

            await clock.KeptAsync();
        }
        await using var again = SqliteStore.Open(_folder.Path);

        Assert.Equal(Begin.AddDays(1), HandmatigeKlok.Open(again, Begin, new Bezigheid()).GetUtcNow());
    }

    [Fact]
    public async Task It_does_not_go_back()
    {
        await using var hub = await StartAsync([]);

        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => hub.Klok.VooruitAsync(Begin.AddTicks(-1)));
        Assert.Equal(Begin, hub.Klok.Nu);
    }

    [Fact]
    public async Task What_was_sent_is_handled_before_the_clock_moves_and_every_due_moment_after_the_one_before()
    {
        await using var hub = await StartAsync([typeof(PlansTheNext)]);
        await hub.SendAsync("werk", "3");

        await hub.Klok.VooruitAsync(Begin.AddDays(10));

        Assert.Equal(["3 at 2026-01-05", "2 at 2026-01-06", "1 at 2026-01-07", "0 at 2026-01-08"], hub.Notes.Lines);
    }

    [Fact]
    public async Task Half_a_year_with_a_timer_of_a_minute_runs_it_once_at_the_end()
    {
        await using var hub = await StartAsync([typeof(EveryMinute), typeof(PlansTheNext)]);
        await hub.SendAsync("werk", "30");

        await hub.PassAsync(TimeSpan.FromDays(182));

        Assert.Equal(31, hub.Notes.Lines.Count(line => !line.StartsWith("timer", StringComparison.Ordinal)));
        Assert.Equal("timer at 2026-07-06", hub.Notes.Lines[^1]);
        Assert.Equal(32, hub.Notes.Lines.Count);
    }

    [Fact]
    public async Task Advancing_waits_for_what_the_app_says_it_is_busy_with()
    {
        await using var hub = await StartAsync([]);
        var busy = hub.Get<Bezigheid>().Begin();

        var advancing = hub.Klok.VooruitAsync(Begin.AddHours(1));
        Assert.False(advancing.IsCompleted);
        Assert.Equal(Begin, hub.Klok.Nu);
        busy.Dispose();
        busy.Dispose();

        await advancing.WaitAsync(Notes.Patience);
        Assert.Equal(Begin.AddHours(1), hub.Klok.Nu);
    }

    [Fact]
    public async Task Timers_of_the_clock_fire_at_their_moment_and_repeating_ones_once_per_move()
    {
        await using var hub = await StartAsync([]);
        var clock = hub.Get<TimeProvider>();
        var fired = new List<string>();
        using var once = clock.CreateTimer(_ => fired.Add($"once {clock.GetUtcNow():HH:mm}"), null, TimeSpan.FromMinutes(7), Timeout.InfiniteTimeSpan);
        using var often = clock.CreateTimer(_ => fired.Add($"often {clock.GetUtcNow():HH:mm}"), null, TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(1));
        using var never = clock.CreateTimer(_ => fired.Add("never"), null, TimeSpan.FromMinutes(3), Timeout.InfiniteTimeSpan);
        never.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);

        await hub.PassAsync(TimeSpan.FromHours(1));

        Assert.Equal(["once 08:07", "often 08:07", "often 09:00"], fired);
    }

    [Fact]
    public async Task Waiting_by_the_clock_ends_when_it_gets_there()
    {
        await using var hub = await StartAsync([]);
        var clock = hub.Get<TimeProvider>();
        var began = clock.GetTimestamp();
        var waiting = Task.Delay(TimeSpan.FromDays(3), clock);
        await hub.PassAsync(TimeSpan.FromDays(2));
        Assert.False(waiting.IsCompleted);

        await hub.PassAsync(TimeSpan.FromDays(1));

        await waiting.WaitAsync(Notes.Patience);
        Assert.Equal(TimeSpan.FromDays(3), clock.GetElapsedTime(began));
    }

    [Fact]
    public async Task A_timer_without_a_wait_fires_at_once()
    {
        await using var hub = await StartAsync([]);
        var fired = new TaskCompletionSource();
        using var timer = hub.Get<TimeProvider>().CreateTimer(_ => fired.SetResult(), null, TimeSpan.Zero, Timeout.InfiniteTimeSpan);

        await fired.Task.WaitAsync(Notes.Patience);
    }

    [Theory]
    [InlineData("Hub:Klok", "ooit")]
    [InlineData("Hub:KlokBegin", "gisteren")]
    public void Another_setting_is_refused(string name, string value)
    {
        var builder = new FunctionsApplicationBuilder(["--Hub:Klok", "handmatig", $"--{name}", value], [], _folder.Path);

        Assert.Contains(value, Assert.Throws<InstellingException>(() => builder.AddLokaleRuntime()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_the_system_clock_nothing_moves_it()
    {
        var builder = new FunctionsApplicationBuilder(["--Hub:Data", _folder.File("data")], [], _folder.Path);
        builder.AddLokaleRuntime();
        await using var services = builder.Services.BuildServiceProvider();

        Assert.Same(TimeProvider.System, services.GetRequiredService<TimeProvider>());
        Assert.Null(services.GetService<Klokbesturing>());
    }

    private Task<TestHub> StartAsync(Type[] functions, string begin = "2026-01-05T09:00:00+01:00") =>
        TestHub.StartAsync(_folder, functions, args: ["--Hub:KlokBegin", begin]);

    public sealed class PlansTheNext(Notes notes, TimeProvider clock, ServiceBusClient bus)
    {
        [Function("PlansTheNext")]
        public async Task Run([ServiceBusTrigger("werk")] ServiceBusReceivedMessage message)
        {
            var left = int.Parse(message.Body.ToString());
            notes.Add($"{left} at {clock.GetUtcNow():yyyy-MM-dd}");
            if (left == 0) return;
            await bus.CreateSender("werk").ScheduleMessageAsync(new ServiceBusMessage($"{left - 1}"), clock.GetUtcNow().AddDays(1));
        }
    }

    public sealed class EveryMinute(Notes notes, TimeProvider clock)
    {
        [Function("EveryMinute")]
        public void Run([TimerTrigger("0 * * * * *")] TimerInfo timer) =>
            notes.Add($"timer at {clock.GetUtcNow():yyyy-MM-dd}{(timer.IsPastDue ? "" : " on time")}");
    }
}
