using Integratie.Lokaal.Opslag;
using Integratie.Lokaal.ServiceBus;
using Integratie.Lokaal.ServiceBus.Broker;

namespace Integratie.Lokaal.Tests.ServiceBus;

/// <summary>More messages than memory keeps: the rest comes out of the store, each once and in order.</summary>
public sealed class BacklogTests : IAsyncLifetime
{
    private const int Backlog = 3 * Window.MaxMessages;

    private readonly BrokerOpstelling _broker = new();

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _broker.DisposeAsync();

    [Fact]
    public async Task A_backlog_comes_in_order_while_more_is_sent()
    {
        var sent = Bodies(0, Backlog);
        await SendAsync("werk", sent);
        var first = await _broker.TakeAsync("werk", 100);
        var more = Bodies(Backlog, 2000);
        var sending = SendAsync("werk", more);

        var rest = await _broker.DrainAsync("werk");
        await sending;
        rest.AddRange(await _broker.DrainAsync("werk"));

        Assert.Equal([.. sent, .. more], first.Concat(rest));
    }

    [Fact]
    public async Task A_backlog_survives_a_restart_in_the_middle()
    {
        var sent = Bodies(0, Backlog);
        await SendAsync("werk", sent);
        await _broker.TakeAsync("werk", 10);
        await _broker.ReopenAsync();

        Assert.Equal(sent[10..], await _broker.DrainAsync("werk"));
    }

    [Fact]
    public async Task A_scheduled_message_with_a_low_number_is_not_lost_in_a_backlog()
    {
        var sender = _broker.Client.CreateSender("werk");
        await sender.ScheduleMessageAsync(new ServiceBusMessage("gepland"), BrokerOpstelling.Begin.AddMinutes(1));
        await SendAsync("werk", Bodies(0, Backlog));
        await _broker.TakeAsync("werk", 2000);

        await _broker.Klok.VooruitAsync(BrokerOpstelling.Begin.AddMinutes(1));
        var rest = await _broker.DrainAsync("werk");

        Assert.Equal(Backlog - 2000 + 1, rest.Count);
        Assert.Single(rest, "gepland");
    }

    [Fact]
    public async Task What_is_read_from_the_store_before_its_arrival_is_told_comes_once()
    {
        await SendAsync("werk", ["nul"]);
        await _broker.ReopenAsync();
        using var between = new BetweenCommitAndArrival();
        _broker.Store.Write(between, urgent: true);
        var sending = SendAsync("werk", ["een"]);
        between.Go.Set();
        await between.Committed;

        // The first look starts to read what was there at the restart; it finds the message, of which memory does not know yet.
        await using (var receiver = _broker.Client.CreateReceiver("werk"))
            Assert.Empty(await receiver.ReceiveMessagesAsync(1, TimeSpan.Zero));
        SpinWait.SpinUntil(() => _broker.Queue("werk").HasReady, TimeSpan.FromSeconds(1));
        between.Arrival.Set();
        await sending;

        Assert.Equal(["nul", "een"], await _broker.DrainAsync("werk"));
    }

    [Fact]
    public async Task A_backlog_of_large_messages_comes_in_portions_and_whole()
    {
        var large = new string('x', 200 * 1024);
        await SendAsync("werk", Enumerable.Repeat(large, 150));

        Assert.Equal(150, (await _broker.DrainAsync("werk")).Count);
    }

    [Fact]
    public async Task A_session_with_a_backlog_does_not_keep_another_from_its_messages()
    {
        await SendAsync("sessies", Bodies(0, 1000), "vol");
        await SendAsync("sessies", Bodies(0, 3), "klein");
        var queue = _broker.Queue("sessies");

        var full = queue.TryAcceptSession()!;
        var small = queue.TryAcceptSession()!;

        Assert.Equal(("vol", "klein"), (full.SessionId, small.SessionId));
        Assert.Equal(Bodies(0, 3), await DrainAsync(small));
        Assert.Equal(Bodies(0, 1000), await DrainAsync(full));
        Assert.Null(queue.TryAcceptSession());
    }

    [Fact]
    public async Task Sessions_and_their_order_survive_a_restart()
    {
        await SendAsync("sessies", Bodies(0, 300), "a");
        await SendAsync("sessies", Bodies(0, 300), "b");
        await _broker.ReopenAsync();
        var queue = _broker.Queue("sessies");

        foreach (var expected in (string[])["a", "b"])
        {
            var hold = queue.TryAcceptSession()!;
            Assert.Equal(expected, hold.SessionId);
            Assert.Equal(Bodies(0, 300), await DrainAsync(hold));
            hold.Release();
        }
        Assert.Null(queue.TryAcceptSession());
    }

    private static List<string> Bodies(int from, int count) => Enumerable.Range(from, count).Select(number => $"{number:d6}").ToList();

    private Task SendAsync(string queue, IEnumerable<string> bodies, string? session = null)
    {
        var sender = _broker.Client.CreateSender(queue);
        return Task.WhenAll(bodies.Select(body => sender.SendMessageAsync(new ServiceBusMessage(body) { SessionId = session })));
    }

    private async Task<List<string>> DrainAsync(SessionHold hold)
    {
        var bodies = new List<string>();
        while (true)
        {
            while (hold.TryReceive(TimeSpan.Zero) is { } message)
            {
                bodies.Add(message.Body.ToString());
                await message.Lock.Queue.CompleteAsync(message.Lock);
            }
            await _broker.Work.RestAsync(CancellationToken.None);
            if (!hold.HasReady) return bodies;
        }
    }

    /// <summary>Takes what is sent meanwhile along in its own COMMIT, and then holds up what follows from that.</summary>
    private sealed class BetweenCommitAndArrival : WriteJob, IDisposable
    {
        private readonly TaskCompletionSource _committed = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public ManualResetEventSlim Go { get; } = new();

        public ManualResetEventSlim Arrival { get; } = new();

        public Task Committed => _committed.Task;

        public override void Run(SqliteSession session) => Go.Wait();

        public override void Complete()
        {
            _committed.SetResult();
            Arrival.Wait();
        }

        public override void Fail(Exception failure) => _committed.SetException(failure);

        public void Dispose()
        {
            Go.Dispose();
            Arrival.Dispose();
        }
    }
}
