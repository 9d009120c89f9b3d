using Integratie.Lokaal.ServiceBus;

namespace Integratie.Lokaal.Tests.ServiceBus;

public sealed class TopicTests : IAsyncLifetime
{
    private readonly BrokerOpstelling _broker = new();

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _broker.DisposeAsync();

    [Fact]
    public async Task Every_subscription_gets_its_own_copy()
    {
        await _broker.SendAsync("nieuws", "a", "b");

        Assert.Equal(["a", "b"], await _broker.DrainAsync("nieuws/Subscriptions/ene"));
        var message = (await _broker.Client.CreateReceiver("nieuws", "andere").ReceiveMessageAsync())!;
        Assert.Equal(("a", 1), (message.Body.ToString(), message.DeliveryCount));
    }

    [Fact]
    public async Task A_subscription_has_its_own_dead_letters()
    {
        await _broker.SendAsync("nieuws", "a");
        var receiver = _broker.Client.CreateReceiver("nieuws", "andere");
        await receiver.AbandonMessageAsync((await receiver.ReceiveMessageAsync())!);

        Assert.Null(await receiver.ReceiveMessageAsync(TimeSpan.Zero));
        Assert.Equal(["a"], await _broker.DrainAsync("nieuws/Subscriptions/andere", SubQueue.DeadLetter));
        Assert.Equal(["a"], await _broker.DrainAsync("nieuws/Subscriptions/ene"));
    }

    [Fact]
    public async Task Without_subscriptions_nothing_is_kept()
    {
        await _broker.SendAsync("niemand", "a");

        var topic = await Assert.ThrowsAsync<ServiceBusException>(() => _broker.Client.CreateReceiver("niemand").PeekMessageAsync());
        Assert.Equal(ServiceBusFailureReason.MessagingEntityNotFound, topic.Reason);
    }

    [Fact]
    public async Task A_message_scheduled_on_a_topic_can_be_cancelled_until_it_reaches_the_subscriptions()
    {
        var sender = _broker.Client.CreateSender("nieuws");
        var moment = BrokerOpstelling.Begin.AddHours(1);
        var cancelled = await sender.ScheduleMessageAsync(new ServiceBusMessage("nee"), moment);
        await sender.ScheduleMessageAsync(new ServiceBusMessage("ja"), moment);
        await sender.CancelScheduledMessageAsync(cancelled);

        await _broker.ReopenAsync();
        await _broker.Klok.VooruitAsync(moment);

        Assert.Equal(["ja"], await _broker.DrainAsync("nieuws/Subscriptions/ene"));
        Assert.Equal(["ja"], await _broker.DrainAsync("nieuws/Subscriptions/andere"));
    }

    [Fact]
    public async Task Duplicates_are_found_at_the_topic()
    {
        var sender = _broker.Client.CreateSender("nieuws");
        await sender.SendMessageAsync(new ServiceBusMessage("a") { MessageId = "1" });
        await sender.SendMessageAsync(new ServiceBusMessage("b") { MessageId = "1" });

        Assert.Equal(["a"], await _broker.DrainAsync("nieuws/Subscriptions/ene"));
    }
}
