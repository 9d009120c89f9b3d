namespace Integratie.Lokaal.ServiceBus.Broker;

/// <summary>Everything a message carries, apart from its place in a queue.</summary>
internal sealed class Envelope
{
    public string MessageId { get; init; } = "";

    public string? ContentType { get; init; }

    public string? CorrelationId { get; init; }

    public string? PartitionKey { get; init; }

    public string? ReplyTo { get; init; }

    public string? ReplyToSessionId { get; init; }

    public string? SessionId { get; init; }

    public string? Subject { get; init; }

    public string? To { get; init; }

    public string? DeadLetterSource { get; set; }

    /// <summary>The number it had in the entity it was first sent to; 0: the one it has now.</summary>
    public long FirstSequenceNumber { get; set; }

    /// <summary>UTC ticks.</summary>
    public long SentAt { get; init; }

    /// <summary>UTC ticks; 0: at once.</summary>
    public long ScheduledFor { get; init; }

    public long TimeToLive { get; init; } = TimeSpan.MaxValue.Ticks;

    public Dictionary<string, object>? Properties { get; set; }

    public ReadOnlyMemory<byte> Body { get; init; }

    public long EnqueuedAt => Math.Max(SentAt, ScheduledFor);

    /// <param name="message">What the sender made.</param>
    /// <param name="now">UTC ticks.</param>
    public static Envelope Of(ServiceBusMessage message, long now) => new()
    {
        MessageId = message.MessageId ?? Guid.NewGuid().ToString("N"),
        ContentType = message.ContentType,
        CorrelationId = message.CorrelationId,
        PartitionKey = message.PartitionKey,
        ReplyTo = message.ReplyTo,
        ReplyToSessionId = message.ReplyToSessionId,
        SessionId = message.SessionId,
        Subject = message.Subject,
        To = message.To,
        SentAt = now,
        ScheduledFor = message.ScheduledEnqueueTime == default ? 0 : message.ScheduledEnqueueTime.UtcTicks,
        TimeToLive = message.TimeToLive.Ticks,
        Properties = message.PropertiesOrNull,
        Body = message.Body.ToMemory(),
    };

    /// <summary>Sets application properties, as a receiver may when it gives a message back.</summary>
    public void Modify(IEnumerable<KeyValuePair<string, object>>? changes)
    {
        if (changes is null) return;
        Properties ??= [];
        foreach (var (name, value) in changes) Properties[name] = value;
    }
}
