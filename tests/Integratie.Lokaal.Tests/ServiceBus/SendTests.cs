using Integratie.Lokaal.ServiceBus;

namespace Integratie.Lokaal.Tests.ServiceBus;

public sealed class SendTests : IAsyncLifetime
{
    private readonly BrokerOpstelling _broker = new();

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _broker.DisposeAsync();

    [Fact]
    public async Task Everything_a_message_carries_arrives()
    {
        var properties = new Dictionary<string, object>
        {
            ["text"] = "é",
            ["yes"] = true,
            ["byte"] = (byte)1,
            ["sbyte"] = (sbyte)-1,
            ["short"] = (short)-2,
            ["ushort"] = (ushort)2,
            ["int"] = -3,
            ["uint"] = 3u,
            ["long"] = -4L,
            ["ulong"] = 4ul,
            ["float"] = 1.5f,
            ["double"] = 2.5,
            ["decimal"] = 3.5m,
            ["char"] = 'x',
            ["guid"] = new Guid("6f9619ff-8b86-d011-b42d-00c04fc964ff"),
            ["span"] = TimeSpan.FromSeconds(7),
            ["moment"] = new DateTimeOffset(2026, 1, 1, 1, 2, 3, TimeSpan.FromHours(1)),
            ["date"] = new DateTime(2026, 1, 1, 1, 2, 3, DateTimeKind.Utc),
            ["uri"] = new Uri("https://voorbeeld.nl/a"),
        };
        var message = new ServiceBusMessage("{\"sleutel\":\"a\"}")
        {
            MessageId = "m-1",
            ContentType = "application/json",
            CorrelationId = "c",
            PartitionKey = "p",
            ReplyTo = "r",
            ReplyToSessionId = "rs",
            SessionId = "s",
            Subject = "onderwerp",
            To = "t",
            TimeToLive = TimeSpan.FromDays(2),
        };
        foreach (var (name, value) in properties) message.ApplicationProperties.Add(name, value);

        await _broker.Client.CreateSender("werk").SendMessageAsync(message);
        var received = (await _broker.ReceiveAsync("werk"))!;

        Assert.Equal("{\"sleutel\":\"a\"}", received.Body.ToString());
        Assert.Equal(
            ("m-1", "application/json", "c", "p", "r", "rs", "s", "onderwerp", "t"),
            (received.MessageId, received.ContentType, received.CorrelationId, received.PartitionKey, received.ReplyTo,
                received.ReplyToSessionId, received.SessionId, received.Subject, received.To));
        Assert.Equal(properties, received.ApplicationProperties);
        Assert.Equal(BrokerOpstelling.Begin, received.EnqueuedTime);
        Assert.Equal(TimeSpan.FromDays(2), received.TimeToLive);
        Assert.Equal(BrokerOpstelling.Begin.AddDays(2), received.ExpiresAt);
        Assert.Equal(BrokerOpstelling.Begin.AddMinutes(1), received.LockedUntil);
        Assert.Equal(1, received.DeliveryCount);
        Assert.Equal(ServiceBusMessageState.Active, received.State);
        Assert.True(Guid.TryParse(received.LockToken, out _));
    }

    [Fact]
    public async Task A_message_without_id_gets_one()
    {
        await _broker.SendAsync("werk", "a", "b");

        var first = await _broker.ReceiveAsync("werk");
        var second = await _broker.ReceiveAsync("werk");
        Assert.NotEmpty(first!.MessageId);
        Assert.NotEqual(first.MessageId, second!.MessageId);
    }

    [Fact]
    public async Task Messages_come_in_the_order_of_sending_with_rising_numbers()
    {
        await _broker.SendAsync("werk", "a", "b", "c");

        var received = await _broker.Client.CreateReceiver("werk").ReceiveMessagesAsync(10);
        Assert.Equal(["a", "b", "c"], received.Select(message => message.Body.ToString()));
        Assert.Equal(received.Select(message => message.SequenceNumber).Order(), received.Select(message => message.SequenceNumber));
    }

    [Fact]
    public async Task A_receiver_that_waits_gets_what_is_sent_later()
    {
        var waiting = _broker.Client.CreateReceiver("werk").ReceiveMessageAsync(TimeSpan.FromSeconds(30));
        Assert.False(waiting.IsCompleted);

        await _broker.SendAsync("werk", "a");

        Assert.Equal("a", (await waiting)!.Body.ToString());
    }

    [Fact]
    public async Task A_receiver_that_waits_in_vain_gets_null_and_one_that_is_cancelled_an_exception()
    {
        Assert.Null(await _broker.Client.CreateReceiver("werk").ReceiveMessageAsync(TimeSpan.FromMilliseconds(20)));

        using var cancelled = new CancellationTokenSource(20);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => _broker.Client.CreateReceiver("werk").ReceiveMessageAsync(cancellationToken: cancelled.Token));
    }

    [Fact]
    public async Task More_than_256_KB_is_refused_and_nothing_of_the_batch_is_kept()
    {
        var sender = _broker.Client.CreateSender("werk");
        var half = new string('x', 130 * 1024);

        var single = await Assert.ThrowsAsync<ServiceBusException>(
            () => sender.SendMessageAsync(new ServiceBusMessage(new byte[256 * 1024])));
        var together = await Assert.ThrowsAsync<ServiceBusException>(
            () => sender.SendMessagesAsync([new ServiceBusMessage(half), new ServiceBusMessage(half)]));

        Assert.Equal(ServiceBusFailureReason.MessageSizeExceeded, single.Reason);
        Assert.Equal(ServiceBusFailureReason.MessageSizeExceeded, together.Reason);
        Assert.Empty(await _broker.DrainAsync("werk"));
        await sender.SendMessageAsync(new ServiceBusMessage(new byte[255 * 1024]));
        Assert.Equal(255 * 1024, (await _broker.ReceiveAsync("werk"))!.Body.ToMemory().Length);
    }

    [Fact]
    public async Task A_batch_takes_what_fits()
    {
        var sender = _broker.Client.CreateSender("werk");
        using var batch = await sender.CreateMessageBatchAsync();

        Assert.True(batch.TryAddMessage(new ServiceBusMessage(new byte[200 * 1024])));
        Assert.False(batch.TryAddMessage(new ServiceBusMessage(new byte[100 * 1024])));
        Assert.True(batch.TryAddMessage(new ServiceBusMessage("klein")));
        Assert.Equal(2, batch.Count);
        Assert.InRange(batch.SizeInBytes, 200 * 1024, batch.MaxSizeInBytes);

        await sender.SendMessagesAsync(batch);
        Assert.Equal(2, (await _broker.DrainAsync("werk")).Count);
    }

    [Fact]
    public void An_id_longer_than_128_characters_is_refused()
    {
        var message = new ServiceBusMessage { MessageId = new string('a', 128), SessionId = new string('b', 128) };

        Assert.Throws<ArgumentOutOfRangeException>(() => message.MessageId = new string('a', 129));
        Assert.Throws<ArgumentOutOfRangeException>(() => message.SessionId = new string('b', 129));
    }

    [Fact]
    public async Task A_queue_that_does_not_exist_is_found_out_at_the_first_call()
    {
        var sent = await Assert.ThrowsAsync<ServiceBusException>(
            () => _broker.Client.CreateSender("onbekend").SendMessageAsync(new ServiceBusMessage("a")));
        var received = await Assert.ThrowsAsync<ServiceBusException>(() => _broker.Client.CreateReceiver("onbekend").ReceiveMessageAsync());

        Assert.Equal(ServiceBusFailureReason.MessagingEntityNotFound, sent.Reason);
        Assert.Equal(ServiceBusFailureReason.MessagingEntityNotFound, received.Reason);
    }

    [Fact]
    public async Task A_message_without_session_is_refused_by_a_queue_with_sessions()
    {
        var sender = _broker.Client.CreateSender("sessies");

        await Assert.ThrowsAsync<InvalidOperationException>(() => sender.SendMessageAsync(new ServiceBusMessage("a")));
        await sender.SendMessageAsync(new ServiceBusMessage("a") { SessionId = "s" });
        await Assert.ThrowsAsync<InvalidOperationException>(() => _broker.Client.CreateReceiver("sessies").ReceiveMessageAsync());
    }

    [Fact]
    public async Task A_closed_sender_and_receiver_do_nothing_more()
    {
        var sender = _broker.Client.CreateSender("werk");
        var receiver = _broker.Client.CreateReceiver("werk");
        await sender.CloseAsync();
        await receiver.DisposeAsync();

        Assert.True(sender.IsClosed && receiver.IsClosed);
        await Assert.ThrowsAsync<ObjectDisposedException>(() => sender.SendMessageAsync(new ServiceBusMessage("a")));
        await Assert.ThrowsAsync<ObjectDisposedException>(() => receiver.ReceiveMessageAsync());
    }
}
