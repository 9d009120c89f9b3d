using Integratie.Lokaal.ServiceBus;

namespace Integratie.Lokaal.Tests.ServiceBus;

public sealed class TimeTests : IAsyncLifetime
{
    private static readonly DateTimeOffset Tomorrow = BrokerOpstelling.Begin.AddDays(1);

    private readonly BrokerOpstelling _broker = new();

    private ServiceBusSender Sender => _broker.Client.CreateSender("werk");

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _broker.DisposeAsync();

    [Fact]
    public async Task A_scheduled_message_comes_at_its_moment_and_keeps_its_number()
    {
        var number = await Sender.ScheduleMessageAsync(new ServiceBusMessage("later"), Tomorrow);
        var waiting = (await _broker.Client.CreateReceiver("werk").PeekMessageAsync())!;
        Assert.Equal((ServiceBusMessageState.Scheduled, Tomorrow), (waiting.State, waiting.ScheduledEnqueueTime));

        await _broker.Klok.VooruitAsync(Tomorrow.AddTicks(-1));
        Assert.Null(await _broker.ReceiveAsync("werk"));
        await _broker.Klok.VooruitAsync(Tomorrow);

        var received = (await _broker.ReceiveAsync("werk"))!;
        Assert.Equal((number, Tomorrow), (received.SequenceNumber, received.EnqueuedTime));
    }

    [Fact]
    public async Task A_scheduled_message_survives_a_restart_also_when_its_moment_passes_meanwhile()
    {
        await Sender.ScheduleMessageAsync(new ServiceBusMessage("later"), Tomorrow);
        await _broker.ReopenAsync();
        Assert.Null(await _broker.ReceiveAsync("werk"));
        await _broker.Klok.VooruitAsync(Tomorrow);
        await _broker.ReopenAsync();

        Assert.Equal(["later"], await _broker.DrainAsync("werk"));
    }

    [Fact]
    public async Task A_cancelled_message_never_comes_and_can_be_cancelled_once()
    {
        var numbers = await Sender.ScheduleMessagesAsync([new ServiceBusMessage("a"), new ServiceBusMessage("b")], Tomorrow);
        await Sender.CancelScheduledMessageAsync(numbers[0]);

        var again = await Assert.ThrowsAsync<ServiceBusException>(() => Sender.CancelScheduledMessagesAsync(numbers));
        await _broker.Klok.VooruitAsync(Tomorrow);

        Assert.Equal(ServiceBusFailureReason.MessageNotFound, again.Reason);
        Assert.Equal(["b"], await _broker.DrainAsync("werk"));
        await Assert.ThrowsAsync<ServiceBusException>(() => Sender.CancelScheduledMessageAsync(numbers[1]));
    }

    [Fact]
    public async Task A_moment_that_has_passed_means_at_once()
    {
        await Sender.SendMessageAsync(new ServiceBusMessage("nu") { ScheduledEnqueueTime = BrokerOpstelling.Begin.AddDays(-1) });

        Assert.Equal(["nu"], await _broker.DrainAsync("werk"));
    }

    [Fact]
    public async Task Many_messages_of_one_moment_come_each_once_and_not_before()
    {
        var bodies = Enumerable.Range(0, 1200).Select(number => $"{number:d4}").ToList();
        await Task.WhenAll(bodies.Select((body, number) =>
            Sender.ScheduleMessageAsync(new ServiceBusMessage(body), BrokerOpstelling.Begin.AddMinutes(number < 600 ? 1 : 2))));

        await _broker.Klok.VooruitAsync(BrokerOpstelling.Begin.AddMinutes(1));
        Assert.Equal(bodies[..600], (await _broker.DrainAsync("werk")).Order());
        await _broker.Klok.VooruitAsync(BrokerOpstelling.Begin.AddMinutes(2));
        Assert.Equal(bodies[600..], (await _broker.DrainAsync("werk")).Order());
    }

    [Fact]
    public async Task A_message_that_outlived_its_time_is_not_delivered()
    {
        await _broker.Client.CreateSender("vluchtig").SendMessagesAsync(
            [new ServiceBusMessage("kort") { TimeToLive = TimeSpan.FromSeconds(10) }, new ServiceBusMessage("lang") { TimeToLive = TimeSpan.FromHours(1) }]);

        await _broker.Pass(TimeSpan.FromSeconds(10));
        Assert.Equal("lang", (await _broker.ReceiveAsync("vluchtig"))!.Body.ToString());
        await _broker.Pass(TimeSpan.FromMinutes(2));

        Assert.Empty(await _broker.DrainAsync("vluchtig"));
        Assert.Null(await _broker.Client.CreateReceiver("vluchtig").PeekMessageAsync());
    }

    [Fact]
    public async Task The_same_id_within_the_window_is_accepted_and_dropped_also_after_a_restart()
    {
        Task Send(string body) => _broker.Client.CreateSender("eenmalig").SendMessageAsync(new ServiceBusMessage(body) { MessageId = "zelfde" });
        await Send("eerste");
        await Send("tweede");
        await _broker.ReopenAsync();
        await Send("derde");
        Assert.Equal(["eerste"], await _broker.DrainAsync("eenmalig"));

        await _broker.Pass(TimeSpan.FromMinutes(10));
        await Send("vierde");

        Assert.Equal(["vierde"], await _broker.DrainAsync("eenmalig"));
    }
}
