using Integratie.Lokaal.ServiceBus;

namespace Integratie.Lokaal.Tests.ServiceBus;

public sealed class SettlementTests : IAsyncLifetime
{
    private readonly BrokerOpstelling _broker = new();

    private ServiceBusReceiver Receiver => _broker.Client.CreateReceiver("werk");

    public Task InitializeAsync() => _broker.SendAsync("werk", "a");

    public async Task DisposeAsync() => await _broker.DisposeAsync();

    [Fact]
    public async Task A_completed_message_is_gone_and_a_second_settlement_fails()
    {
        var message = (await _broker.ReceiveAsync("werk"))!;
        await Receiver.CompleteMessageAsync(message);

        var again = await Assert.ThrowsAsync<ServiceBusException>(() => Receiver.CompleteMessageAsync(message));
        Assert.Equal(ServiceBusFailureReason.MessageLockLost, again.Reason);
        Assert.Null(await Receiver.PeekMessageAsync());
    }

    [Fact]
    public async Task A_locked_message_is_not_delivered_to_another()
    {
        Assert.NotNull(await _broker.ReceiveAsync("werk"));
        Assert.Null(await _broker.ReceiveAsync("werk"));
    }

    [Fact]
    public async Task An_abandoned_message_comes_again_at_once_with_a_higher_count_and_its_new_properties()
    {
        await Receiver.AbandonMessageAsync((await _broker.ReceiveAsync("werk"))!);
        await Receiver.AbandonMessageAsync((await _broker.ReceiveAsync("werk"))!, new Dictionary<string, object> { ["poging"] = 2 });

        var third = (await _broker.ReceiveAsync("werk"))!;
        Assert.Equal(3, third.DeliveryCount);
        Assert.Equal(2, third.ApplicationProperties["poging"]);
        Assert.Equal("a", third.Body.ToString());
    }

    [Fact]
    public async Task An_abandoned_message_keeps_its_place_before_later_ones()
    {
        await _broker.SendAsync("werk", "b");
        await Receiver.AbandonMessageAsync((await _broker.ReceiveAsync("werk"))!);

        Assert.Equal(["a", "b"], await _broker.DrainAsync("werk"));
    }

    [Fact]
    public async Task After_the_last_delivery_it_is_a_dead_letter_with_the_reason_of_the_broker()
    {
        for (var delivery = 1; delivery <= 3; delivery++)
            await Receiver.AbandonMessageAsync((await _broker.ReceiveAsync("werk"))!);

        Assert.Null(await _broker.ReceiveAsync("werk"));
        var dead = (await _broker.ReceiveAsync("werk", SubQueue.DeadLetter))!;
        Assert.Equal("MaxDeliveryCountExceeded", dead.DeadLetterReason);
        Assert.Equal("Message could not be consumed after 3 delivery attempts.", dead.DeadLetterErrorDescription);
        Assert.Equal("a", dead.Body.ToString());
    }

    [Fact]
    public async Task A_lock_that_runs_out_frees_the_message_and_the_old_holder_cannot_settle()
    {
        var message = (await _broker.ReceiveAsync("werk"))!;
        await _broker.Pass(TimeSpan.FromSeconds(59));
        Assert.Null(await _broker.ReceiveAsync("werk"));

        await _broker.Pass(TimeSpan.FromSeconds(1));

        var lost = await Assert.ThrowsAsync<ServiceBusException>(() => Receiver.CompleteMessageAsync(message));
        Assert.Equal(ServiceBusFailureReason.MessageLockLost, lost.Reason);
        Assert.Equal(2, (await _broker.ReceiveAsync("werk"))!.DeliveryCount);
    }

    [Fact]
    public async Task A_renewed_lock_lasts_its_duration_from_the_renewal()
    {
        var message = (await _broker.ReceiveAsync("werk"))!;
        await _broker.Pass(TimeSpan.FromSeconds(40));
        await Receiver.RenewMessageLockAsync(message);
        Assert.Equal(BrokerOpstelling.Begin.AddSeconds(100), message.LockedUntil);

        await _broker.Pass(TimeSpan.FromSeconds(59));

        await Receiver.CompleteMessageAsync(message);
        Assert.Empty(await _broker.DrainAsync("werk"));
    }

    [Fact]
    public async Task A_dead_letter_has_reason_description_and_properties_and_can_be_taken_out()
    {
        var message = (await _broker.ReceiveAsync("werk"))!;
        await Receiver.DeadLetterMessageAsync(message, new Dictionary<string, object> { ["stap"] = "lezen" }, "onleesbaar", "geen JSON");

        var dead = (await _broker.ReceiveAsync("werk", SubQueue.DeadLetter))!;
        Assert.Equal(("onleesbaar", "geen JSON", "lezen"), (dead.DeadLetterReason, dead.DeadLetterErrorDescription, dead.ApplicationProperties["stap"]));
        Assert.Equal(message.SequenceNumber, dead.SequenceNumber);
        Assert.Empty(await _broker.DrainAsync("werk"));

        var receiver = _broker.Client.CreateReceiver("werk", new ServiceBusReceiverOptions { SubQueue = SubQueue.DeadLetter });
        await Assert.ThrowsAsync<InvalidOperationException>(() => receiver.DeadLetterMessageAsync(dead));
        await receiver.CompleteMessageAsync(dead);
        Assert.Null(await receiver.PeekMessageAsync());
    }

    [Fact]
    public async Task Dead_letters_that_are_passed_on_say_where_they_come_from()
    {
        await _broker.DrainAsync("werk");
        await _broker.SendAsync("doorgestuurd", "x");
        var message = (await _broker.ReceiveAsync("doorgestuurd"))!;

        await _broker.Client.CreateReceiver("doorgestuurd").DeadLetterMessageAsync(message, "kapot");

        var passed = (await _broker.ReceiveAsync("werk"))!;
        Assert.Equal(("doorgestuurd", "kapot", message.SequenceNumber), (passed.DeadLetterSource, passed.DeadLetterReason, passed.EnqueuedSequenceNumber));
        Assert.Null(await _broker.ReceiveAsync("doorgestuurd", SubQueue.DeadLetter));
    }

    [Fact]
    public async Task A_deferred_message_is_only_received_by_its_number()
    {
        var message = (await _broker.ReceiveAsync("werk"))!;
        await Receiver.DeferMessageAsync(message, new Dictionary<string, object> { ["wacht"] = true });
        Assert.Empty(await _broker.DrainAsync("werk"));
        Assert.Equal(ServiceBusMessageState.Deferred, (await Receiver.PeekMessageAsync())!.State);

        var deferred = await Receiver.ReceiveDeferredMessageAsync(message.SequenceNumber);
        Assert.Equal((2, true), (deferred.DeliveryCount, deferred.ApplicationProperties["wacht"]));
        var held = await Assert.ThrowsAsync<ServiceBusException>(() => Receiver.ReceiveDeferredMessageAsync(message.SequenceNumber));
        Assert.Equal(ServiceBusFailureReason.MessageNotFound, held.Reason);

        await Receiver.AbandonMessageAsync(deferred);
        Assert.Empty(await _broker.DrainAsync("werk"));
        await Receiver.CompleteMessageAsync(await Receiver.ReceiveDeferredMessageAsync(message.SequenceNumber));
        Assert.Null(await _broker.Client.CreateReceiver("werk").PeekMessageAsync());
    }

    [Fact]
    public async Task A_deferred_message_whose_lock_runs_out_can_be_asked_for_again()
    {
        var message = (await _broker.ReceiveAsync("werk"))!;
        await Receiver.DeferMessageAsync(message);
        await Receiver.ReceiveDeferredMessageAsync(message.SequenceNumber);

        await _broker.Pass(TimeSpan.FromMinutes(1));

        Assert.Equal(3, (await Receiver.ReceiveDeferredMessageAsync(message.SequenceNumber)).DeliveryCount);
    }

    [Fact]
    public async Task What_is_only_looked_at_is_not_locked_and_cannot_be_settled()
    {
        var peeked = (await Receiver.PeekMessageAsync())!;

        await Assert.ThrowsAsync<InvalidOperationException>(() => Receiver.CompleteMessageAsync(peeked));
        Assert.NotNull(await _broker.ReceiveAsync("werk"));
    }

    [Fact]
    public async Task A_receiver_looks_on_where_it_stopped_or_from_a_number()
    {
        await _broker.SendAsync("werk", "b", "c");
        var receiver = Receiver;

        var first = (await receiver.PeekMessagesAsync(2)).Select(message => message.Body.ToString());
        var rest = await receiver.PeekMessagesAsync(5);

        Assert.Equal(["a", "b"], first);
        Assert.Equal("c", Assert.Single(rest).Body.ToString());
        Assert.Equal(2, (await receiver.PeekMessagesAsync(5, rest[0].SequenceNumber - 1)).Count);
    }

    [Fact]
    public async Task Receive_and_delete_leaves_nothing_to_settle()
    {
        var receiver = _broker.Client.CreateReceiver("werk", new ServiceBusReceiverOptions { ReceiveMode = ServiceBusReceiveMode.ReceiveAndDelete });
        var message = (await receiver.ReceiveMessageAsync())!;

        await Assert.ThrowsAsync<ServiceBusException>(() => receiver.CompleteMessageAsync(message));
        await _broker.ReopenAsync();
        Assert.Empty(await _broker.DrainAsync("werk"));
    }
}
