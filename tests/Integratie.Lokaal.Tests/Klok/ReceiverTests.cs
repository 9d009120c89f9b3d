using Integratie.Lokaal.ServiceBus;
using Integratie.Lokaal.Tests.Functions;
using Integratie.Lokaal.Tests.ServiceBus;

namespace Integratie.Lokaal.Tests.Klok;

/// <summary>Which messages of the app's own receivers the manual clock waits for.</summary>
public sealed class ReceiverTests : IAsyncLifetime
{
    private readonly BrokerOpstelling _broker = new();

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _broker.DisposeAsync();

    [Fact]
    public async Task What_was_sent_to_somebody_who_receives_is_handled_before_the_clock_moves()
    {
        var handled = new List<string>();
        await using var receiving = Receive(async (receiver, message) =>
        {
            await Task.Yield();
            handled.Add($"{message.Body} at {_broker.Klok.Nu:HH:mm}");
            await receiver.CompleteMessageAsync(message);
        });

        for (var minute = 0; minute < 30; minute++)
        {
            await _broker.SendAsync("werk", $"{minute:00}a", $"{minute:00}b");
            await PassAsync(TimeSpan.FromMinutes(1));
        }

        Assert.Equal(
            Enumerable.Range(0, 30).SelectMany(minute => new[] { $"{minute:00}a at 08:{minute:00}", $"{minute:00}b at 08:{minute:00}" }), handled);
    }

    [Fact]
    public async Task It_waits_until_who_got_something_asks_for_the_next()
    {
        await _broker.SendAsync("werk", "een");
        await using var receiver = _broker.Client.CreateReceiver("werk");
        var message = (await receiver.ReceiveMessageAsync(Notes.Patience))!;

        var advancing = PassAsync(TimeSpan.FromSeconds(30));
        await receiver.CompleteMessageAsync(message);
        Assert.Equal((false, BrokerOpstelling.Begin), (advancing.IsCompleted, _broker.Klok.Nu));
        Assert.Null(await receiver.ReceiveMessageAsync(TimeSpan.Zero));

        await advancing;
    }

    [Fact]
    public async Task What_was_left_unsettled_comes_again_when_the_clock_has_passed_its_lock()
    {
        var deliveries = new List<string>();
        await using var receiving = Receive(async (receiver, message) =>
        {
            deliveries.Add($"{message.DeliveryCount} at {_broker.Klok.Nu:HH:mm}");
            if (message.DeliveryCount == 2) await receiver.CompleteMessageAsync(message);
        });
        await _broker.SendAsync("werk", "mislukt eerst");

        await PassAsync(TimeSpan.FromMinutes(5));

        Assert.Equal(["1 at 08:00", "2 at 08:01"], deliveries);
    }

    [Fact]
    public async Task What_lies_where_nobody_receives_or_no_longer_does_holds_nothing_up()
    {
        await _broker.SendAsync("werk", "een", "twee");
        await _broker.Client.CreateSender("nieuws").SendMessageAsync(new ServiceBusMessage("voor anderen"));
        await using (var receiver = _broker.Client.CreateReceiver("werk"))
        {
            await receiver.ReceiveMessageAsync(Notes.Patience);
            await receiver.CloseAsync();
        }
        await using var looking = _broker.Client.CreateReceiver("werk");
        Assert.Equal(2, (await looking.PeekMessagesAsync(10)).Count);

        await PassAsync(TimeSpan.FromDays(1));

        Assert.Equal(BrokerOpstelling.Begin.AddDays(1), _broker.Klok.Nu);
    }

    [Fact]
    public async Task Who_stops_receiving_lets_a_clock_go_that_waited_for_it()
    {
        await _broker.SendAsync("werk", "een", "twee");
        var receiver = _broker.Client.CreateReceiver("werk");
        await receiver.ReceiveMessageAsync(Notes.Patience);

        var advancing = PassAsync(TimeSpan.FromDays(1));
        Assert.False(advancing.IsCompleted);
        await receiver.DisposeAsync();

        await advancing;
    }

    private Receiving Receive(Func<ServiceBusReceiver, ServiceBusReceivedMessage, Task> handle) => new(_broker.Client.CreateReceiver("werk"), handle);

    private Task PassAsync(TimeSpan time) => _broker.Pass(time).WaitAsync(Notes.Patience);

    /// <summary>A loop of the app that receives and handles, until it is disposed.</summary>
    private sealed class Receiving : IAsyncDisposable
    {
        private readonly CancellationTokenSource _stop = new();
        private readonly Task _loop;

        public Receiving(ServiceBusReceiver receiver, Func<ServiceBusReceiver, ServiceBusReceivedMessage, Task> handle) => _loop = LoopAsync(receiver, handle);

        public async ValueTask DisposeAsync()
        {
            await _stop.CancelAsync();
            await _loop.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            _stop.Dispose();
        }

        private async Task LoopAsync(ServiceBusReceiver receiver, Func<ServiceBusReceiver, ServiceBusReceivedMessage, Task> handle)
        {
            await using (receiver)
                while (true)
                    foreach (var message in await receiver.ReceiveMessagesAsync(32, cancellationToken: _stop.Token)) await handle(receiver, message);
        }
    }
}
