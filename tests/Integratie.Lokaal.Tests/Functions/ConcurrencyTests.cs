using System.Collections.Concurrent;
using Integratie.Lokaal.Functions;
using Integratie.Lokaal.ServiceBus;
using Integratie.Lokaal.Tests.Opslag;
using Microsoft.Extensions.DependencyInjection;

namespace Integratie.Lokaal.Tests.Functions;

public sealed class ConcurrencyTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Messages_run_side_by_side_up_to_the_maximum()
    {
        await using var hub = await StartAsync([typeof(WaitsForTheTest)], """{ "maxConcurrentCalls": 3 }""");
        await hub.SendAsync("werk", "a", "b", "c", "d", "e");
        await hub.Get<Running>().ReachedAsync(3);

        hub.Notes.Open("door");
        await hub.RestAsync();

        Assert.Equal((5, 3), (hub.Notes.Lines.Count, hub.Get<Running>().Highest));
    }

    [Fact]
    public async Task Sessions_run_side_by_side_up_to_the_maximum_and_each_in_order()
    {
        await using var hub = await StartAsync(
            [typeof(KeepsOrder)], """{ "maxConcurrentSessions": 4, "sessionIdleTimeout": "00:00:00.010" }""");
        var sessions = Enumerable.Range(0, 12).Select(number => $"s{number:d2}").ToList();
        await Task.WhenAll(sessions.Select(async session =>
        {
            for (var number = 0; number < 25; number++) await hub.SendToSessionAsync(session, $"{number}");
        }));
        await hub.RestAsync();

        var seen = hub.Get<ConcurrentDictionary<string, ConcurrentQueue<string>>>();
        Assert.Equal(sessions, seen.Keys.Order());
        Assert.All(seen.Values, bodies => Assert.Equal(Enumerable.Range(0, 25).Select(number => $"{number}"), bodies));
        Assert.InRange(hub.Get<Running>().Highest, 2, 4);
    }

    [Fact]
    public async Task A_session_that_fails_repeats_its_message_before_the_next()
    {
        await using var hub = await StartAsync([typeof(FailsOnce)]);
        foreach (var body in (string[])["a", "mis", "b"]) await hub.SendToSessionAsync("s", body);
        await hub.RestAsync();

        Assert.Equal(["a 1", "mis 1", "mis 2", "b 1"], hub.Notes.Lines);
    }

    [Fact]
    public async Task An_idle_session_gives_its_place_to_another_after_the_time_out()
    {
        await using var hub = await StartAsync(
            [typeof(KeepsOrder)], """{ "maxConcurrentSessions": 1, "sessionIdleTimeout": "00:00:00.020" }""");
        await hub.SendToSessionAsync("eerste", "a");
        await hub.SendToSessionAsync("tweede", "b");
        await hub.RestAsync();

        Assert.Equal(["eerste", "tweede"], hub.Get<ConcurrentDictionary<string, ConcurrentQueue<string>>>().Keys.Order());
    }

    [Fact]
    public async Task The_lock_is_renewed_while_the_function_runs_and_lost_after_the_maximum()
    {
        await using var hub = await StartAsync([typeof(WaitsForTheTest)], """{ "maxAutoLockRenewalDuration": "00:02:30" }""");
        await hub.SendAsync("werk", "a");
        await hub.Get<Running>().ReachedAsync(1);

        // The clock waits for functions, so it is put forward underneath.
        hub.Get<Lokaal.Klok.HandmatigeKlok>().Zet(hub.Klok.Nu.AddSeconds(61));
        Assert.Null(await hub.Bus.CreateReceiver("werk").ReceiveMessageAsync(TimeSpan.Zero));
        foreach (var seconds in (int[])[60, 60]) hub.Get<Lokaal.Klok.HandmatigeKlok>().Zet(hub.Klok.Nu.AddSeconds(seconds));

        await hub.Get<Running>().ReachedAsync(2);
        hub.Notes.Open("door");
        await hub.RestAsync();
        Assert.Equal(["a 1", "a 2"], hub.Notes.Lines.Order());
        Assert.Contains(hub.Log.Lines, line => line.Contains("duurde langer dan de vergrendeling", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Stopping_cancels_the_functions_waits_for_them_and_takes_nothing_new()
    {
        await using var hub = await StartAsync([typeof(EndsWhenCancelled)], """{ "maxConcurrentCalls": 1 }""");
        await hub.SendAsync("werk", "a", "b");
        await hub.Get<Running>().ReachedAsync(1);

        await hub.StopAsync();

        Assert.Equal(["a cancelled"], hub.Notes.Lines);
    }

    [Fact]
    public async Task A_function_that_ends_because_the_host_stops_has_not_failed_and_its_message_comes_again()
    {
        await using (var hub = await StartAsync([typeof(LetsTheCancellationGo)]))
        {
            await hub.SendAsync("werk", "a");
            await hub.Get<Running>().ReachedAsync(1);
            await hub.StopAsync();
            Assert.Empty(hub.Log.Lines);
        }

        await using var again = await StartAsync([typeof(LetsTheCancellationGo)]);
        await again.Get<Running>().ReachedAsync(1);
    }

    private Task<TestHub> StartAsync(Type[] functions, string serviceBus = """{ "sessionIdleTimeout": "00:00:00.010" }""") => TestHub.StartAsync(
        _folder,
        functions,
        $$"""{ "extensions": { "serviceBus": {{serviceBus}} } }""",
        configure: builder => builder.Services
            .AddSingleton<Running>().AddSingleton<ConcurrentDictionary<string, ConcurrentQueue<string>>>());

    public sealed class WaitsForTheTest(Notes notes, Running running)
    {
        [Function("WaitsForTheTest")]
        public async Task Run([ServiceBusTrigger("werk")] ServiceBusReceivedMessage message)
        {
            using var _ = running.Enter();
            await notes.Gate("door");
            notes.Add($"{message.Body} {message.DeliveryCount}");
        }
    }

    public sealed class KeepsOrder(ConcurrentDictionary<string, ConcurrentQueue<string>> seen, Running running)
    {
        [Function("KeepsOrder")]
        public async Task Run([ServiceBusTrigger("sessies", IsSessionsEnabled = true)] ServiceBusReceivedMessage message)
        {
            using var _ = running.Enter();
            await Task.Yield();
            seen.GetOrAdd(message.SessionId!, _ => new()).Enqueue(message.Body.ToString());
        }
    }

    public sealed class FailsOnce(Notes notes)
    {
        [Function("FailsOnce")]
        public void Run([ServiceBusTrigger("sessies", IsSessionsEnabled = true)] ServiceBusReceivedMessage message)
        {
            notes.Add($"{message.Body} {message.DeliveryCount}");
            if (message.Body.ToString() == "mis" && message.DeliveryCount == 1) throw new InvalidOperationException("mis");
        }
    }

    public sealed class LetsTheCancellationGo(Running running)
    {
        [Function("LetsTheCancellationGo")]
        public async Task Run([ServiceBusTrigger("werk")] ServiceBusReceivedMessage message, CancellationToken cancellationToken)
        {
            using var _ = running.Enter();
            await Task.Delay(Timeout.Infinite, cancellationToken);
        }
    }

    public sealed class EndsWhenCancelled(Notes notes, Running running)
    {
        [Function("EndsWhenCancelled")]
        public async Task Run([ServiceBusTrigger("werk")] ServiceBusReceivedMessage message, CancellationToken cancellationToken)
        {
            using var _ = running.Enter();
            await Task.Delay(Notes.Patience, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            notes.Add($"{message.Body} {(cancellationToken.IsCancellationRequested ? "cancelled" : "in vain")}");
        }
    }
}
