using System.Globalization;
using Integratie.Lokaal.ServiceBus;

namespace Integratie.Lokaal.Tests.ServiceBus;

/// <summary>Random operations on the broker and on a model of a queue that is simple enough to be right: they must agree, also over restarts.</summary>
public sealed class ModelTests
{
    private const int MaxDeliveries = 3;

    private readonly SortedDictionary<long, Modelled> _model = [];
    private readonly Dictionary<long, ServiceBusReceivedMessage> _held = [];
    private readonly SortedSet<long> _dead = [];
    private int _sent;

    [Theory]
    [InlineData(1)]
    [InlineData(20261121)]
    [InlineData(424242)]
    [InlineData(7)]
    public async Task The_queue_does_what_its_model_does(int seed)
    {
        var random = new Random(seed);
        await using var broker = new BrokerOpstelling();
        for (var step = 0; step < 400; step++) await StepAsync(broker, random);
        await CheckAsync(broker);
    }

    private async Task StepAsync(BrokerOpstelling broker, Random random)
    {
        switch (random.Next(100))
        {
            case < 25: await SendAsync(broker, null); break;
            case < 35: await SendAsync(broker, broker.Klok.Nu.AddSeconds(random.Next(1, 300))); break;
            case < 60: await ReceiveAsync(broker); break;
            case < 70: await SettleAsync(random, (receiver, message) => receiver.CompleteMessageAsync(message), broker, m => _model.Remove(m)); break;
            case < 80: await SettleAsync(random, (receiver, message) => receiver.AbandonMessageAsync(message), broker, GiveBack); break;
            case < 84: await SettleAsync(random, (receiver, message) => receiver.DeadLetterMessageAsync(message), broker, Bury); break;
            case < 88: await SettleAsync(random, (receiver, message) => receiver.DeferMessageAsync(message), broker, Defer); break;
            case < 92: await ReceiveDeferredAsync(broker, random); break;
            case < 96: await PassAsync(broker, TimeSpan.FromSeconds(random.Next(1, 90))); break;
            case < 98: await CheckAsync(broker); break;
            default: await RestartAsync(broker); break;
        }
    }

    private async Task SendAsync(BrokerOpstelling broker, DateTimeOffset? moment)
    {
        var message = new ServiceBusMessage((++_sent).ToString(CultureInfo.InvariantCulture));
        var sender = broker.Client.CreateSender("werk");
        var number = await sender.ScheduleMessageAsync(message, moment ?? default);
        _model.Add(number, new Modelled { Due = moment ?? DateTimeOffset.MinValue });
    }

    private async Task ReceiveAsync(BrokerOpstelling broker)
    {
        // After a restart the broker finds out about a last delivery when the message is next.
        while (Deliverable(broker).Select(number => (long?)number).FirstOrDefault() is { } spent && _model[spent].Deliveries >= MaxDeliveries) Bury(spent);
        var expected = Deliverable(broker).Cast<long?>().FirstOrDefault();
        var message = await broker.ReceiveAsync("werk");

        Assert.Equal(expected, message?.SequenceNumber);
        if (message is null) return;
        Assert.Equal(++_model[message.SequenceNumber].Deliveries, message.DeliveryCount);
        Hold(broker, message);
    }

    private async Task ReceiveDeferredAsync(BrokerOpstelling broker, Random random)
    {
        var deferred = _model.Where(pair => pair.Value is { IsDeferred: true, LockedUntil: null }).Select(pair => pair.Key).ToList();
        if (deferred.Count == 0) return;
        var message = await broker.Client.CreateReceiver("werk").ReceiveDeferredMessageAsync(deferred[random.Next(deferred.Count)]);
        Assert.Equal(++_model[message.SequenceNumber].Deliveries, message.DeliveryCount);
        Hold(broker, message);
    }

    private async Task SettleAsync(
        Random random, Func<ServiceBusReceiver, ServiceBusReceivedMessage, Task> settle, BrokerOpstelling broker, Action<long> inModel)
    {
        if (_held.Count == 0) return;
        var (number, message) = _held.ElementAt(random.Next(_held.Count));
        _held.Remove(number);
        var receiver = broker.Client.CreateReceiver("werk");
        if (_model.TryGetValue(number, out var modelled) && modelled.LockToken == message.LockToken)
        {
            await settle(receiver, message);
            inModel(number);
            return;
        }
        var lost = await Assert.ThrowsAsync<ServiceBusException>(() => settle(receiver, message));
        Assert.Equal(ServiceBusFailureReason.MessageLockLost, lost.Reason);
    }

    private async Task PassAsync(BrokerOpstelling broker, TimeSpan time)
    {
        await broker.Pass(time);
        foreach (var number in _model.Keys.Where(number => _model[number].LockedUntil <= broker.Klok.Nu).ToList()) GiveBack(number);
    }

    private async Task RestartAsync(BrokerOpstelling broker)
    {
        await broker.ReopenAsync();
        _held.Clear();
        foreach (var number in _model.Keys) Free(number);
    }

    /// <summary>What lies in the queue and in the dead-letter queue, seen from outside.</summary>
    private async Task CheckAsync(BrokerOpstelling broker)
    {
        var queue = await broker.Client.CreateReceiver("werk").PeekMessagesAsync(1000);
        var options = new ServiceBusReceiverOptions { SubQueue = SubQueue.DeadLetter };
        var dead = await broker.Client.CreateReceiver("werk", options).PeekMessagesAsync(1000);

        Assert.Equal(_model.Keys, queue.Select(message => message.SequenceNumber));
        Assert.Equal(_dead, dead.Select(message => message.SequenceNumber));
    }

    private IEnumerable<long> Deliverable(BrokerOpstelling broker) =>
        from pair in _model
        where pair.Value is { IsDeferred: false, LockedUntil: null } && pair.Value.Due <= broker.Klok.Nu
        select pair.Key;

    private void Hold(BrokerOpstelling broker, ServiceBusReceivedMessage message)
    {
        var modelled = _model[message.SequenceNumber];
        modelled.LockedUntil = broker.Klok.Nu.AddMinutes(1);
        modelled.LockToken = message.LockToken;
        _held[message.SequenceNumber] = message;
    }

    private void GiveBack(long number)
    {
        if (_model[number] is { IsDeferred: false, Deliveries: >= MaxDeliveries }) Bury(number);
        else Free(number);
    }

    private void Free(long number)
    {
        _model[number].LockedUntil = null;
        _model[number].LockToken = null;
    }

    private void Bury(long number)
    {
        _model.Remove(number);
        _dead.Add(number);
    }

    private void Defer(long number)
    {
        _model[number].IsDeferred = true;
        Free(number);
    }

    private sealed class Modelled
    {
        public DateTimeOffset Due { get; init; }

        public int Deliveries { get; set; }

        public DateTimeOffset? LockedUntil { get; set; }

        public string? LockToken { get; set; }

        public bool IsDeferred { get; set; }
    }
}
