using Integratie.Lokaal.ServiceBus;
using Integratie.Lokaal.ServiceBus.Broker;

namespace Integratie.Lokaal.Tests.ServiceBus;

public sealed class SessionTests : IAsyncLifetime
{
    private readonly BrokerOpstelling _broker = new();

    private MessageQueue Queue => _broker.Queue("sessies");

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _broker.DisposeAsync();

    [Fact]
    public async Task A_session_has_one_receiver_and_waits_in_line_for_the_next()
    {
        await SendAsync("s", "a");
        var first = Queue.TryAcceptSession()!;
        await SendAsync("s", "b");
        Assert.Null(Queue.TryAcceptSession());

        first.Release();

        Assert.True(first.IsLost);
        Assert.Equal("s", Queue.TryAcceptSession()!.SessionId);
        Assert.Null(first.TryReceive(TimeSpan.Zero));
    }

    [Fact]
    public async Task An_abandoned_message_comes_before_the_rest_of_its_session()
    {
        await SendAsync("s", "a");
        await SendAsync("s", "b");
        await _broker.Work.RestAsync(CancellationToken.None);
        var hold = await AcceptAsync();
        await Queue.AbandonAsync(hold.TryReceive(TimeSpan.Zero)!.Lock, null);

        Assert.Equal("a", hold.TryReceive(TimeSpan.Zero)!.Body.ToString());
        Assert.Equal("b", hold.TryReceive(TimeSpan.Zero)!.Body.ToString());
    }

    [Fact]
    public async Task A_receiver_whose_function_outlives_the_renewal_loses_the_session()
    {
        await SendAsync("s", "a");
        var hold = await AcceptAsync();
        var message = hold.TryReceive(TimeSpan.FromMinutes(3))!;

        await _broker.Pass(TimeSpan.FromSeconds(179));
        Assert.False(hold.IsLost);
        Assert.Equal(BrokerOpstelling.Begin.AddMinutes(3), message.LockedUntil);
        await _broker.Pass(TimeSpan.FromSeconds(1));

        Assert.True(hold.IsLost);
        var lost = await Assert.ThrowsAsync<ServiceBusException>(() => Queue.CompleteAsync(message.Lock));
        Assert.Equal(ServiceBusFailureReason.SessionLockLost, lost.Reason);
        Assert.Equal(2, Queue.TryAcceptSession()!.TryReceive(TimeSpan.Zero)!.DeliveryCount);
    }

    [Fact]
    public async Task What_fell_due_while_nobody_looked_comes_after_the_first_look()
    {
        await using (var sender = _broker.Client.CreateSender("sessies"))
            await sender.ScheduleMessageAsync(new ServiceBusMessage("a") { SessionId = "s" }, BrokerOpstelling.Begin.AddSeconds(1));
        await _broker.Pass(TimeSpan.FromMinutes(1));
        await _broker.ReopenAsync();
        await _broker.Work.RestAsync(CancellationToken.None);
        var available = new TaskCompletionSource();
        Queue.Available += available.SetResult;

        Assert.Null(Queue.TryAcceptSession());

        await available.Task.WaitAsync(TimeSpan.FromSeconds(30));
        Assert.Equal("a", Queue.TryAcceptSession()!.TryReceive(TimeSpan.Zero)!.Body.ToString());
    }

    [Fact]
    public async Task A_message_that_was_left_open_comes_again_to_the_same_receiver()
    {
        await SendAsync("s", "a");
        var hold = await AcceptAsync();
        Queue.StopRenewing(hold.TryReceive(TimeSpan.FromMinutes(3))!.Lock);

        await _broker.Pass(TimeSpan.FromMinutes(1));

        Assert.False(hold.IsLost);
        Assert.Equal(2, hold.TryReceive(TimeSpan.Zero)!.DeliveryCount);
    }

    [Fact]
    public async Task Dead_letters_of_a_session_are_read_without_one()
    {
        await SendAsync("s", "a");
        var hold = await AcceptAsync();
        await Queue.DeadLetterAsync(hold.TryReceive(TimeSpan.Zero)!.Lock, null, "kapot", null);

        var dead = (await _broker.ReceiveAsync("sessies", SubQueue.DeadLetter))!;
        Assert.Equal(("s", "kapot"), (dead.SessionId, dead.DeadLetterReason));
    }

    [Fact]
    public async Task Deferring_in_a_session_is_refused_because_nothing_could_receive_it_again()
    {
        await SendAsync("s", "a");
        var message = (await AcceptAsync()).TryReceive(TimeSpan.Zero)!;

        await Assert.ThrowsAsync<NotSupportedException>(() => Queue.DeferAsync(message.Lock, null));
        await Queue.CompleteAsync(message.Lock);
    }

    private Task SendAsync(string session, string body) =>
        _broker.Client.CreateSender("sessies").SendMessageAsync(new ServiceBusMessage(body) { SessionId = session });

    /// <summary>Accepts and lets what lies in the store come into memory.</summary>
    private async Task<SessionHold> AcceptAsync()
    {
        var hold = Queue.TryAcceptSession()!;
        if (hold.HasReady || hold.TryReceive(TimeSpan.Zero) is not { } early)
        {
            await _broker.Work.RestAsync(CancellationToken.None);
            return hold;
        }
        throw new InvalidOperationException($"Received {early.SequenceNumber} before it was read.");
    }
}
