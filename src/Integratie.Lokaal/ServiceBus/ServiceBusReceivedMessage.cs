using System.Collections.ObjectModel;

namespace Integratie.Lokaal.ServiceBus;

/// <summary>A message as it was received or looked at.</summary>
public class ServiceBusReceivedMessage
{
    internal ServiceBusReceivedMessage()
    {
    }

    public IReadOnlyDictionary<string, object> ApplicationProperties { get; internal init; } = ReadOnlyDictionary<string, object>.Empty;

    public BinaryData Body { get; internal init; } = BinaryData.Empty;

    public string? ContentType { get; internal init; }

    public string? CorrelationId { get; internal init; }

    /// <summary>Why it is in the dead-letter queue.</summary>
    public string? DeadLetterReason => ApplicationProperties.GetValueOrDefault("DeadLetterReason") as string;

    public string? DeadLetterErrorDescription => ApplicationProperties.GetValueOrDefault("DeadLetterErrorDescription") as string;

    /// <summary>The entity it was dead-lettered in, when dead letters are passed on.</summary>
    public string? DeadLetterSource { get; internal init; }

    /// <summary>1 at the first delivery.</summary>
    public int DeliveryCount { get; internal init; }

    public long EnqueuedSequenceNumber { get; internal init; }

    public DateTimeOffset EnqueuedTime { get; internal init; }

    public DateTimeOffset ExpiresAt { get; internal init; }

    public DateTimeOffset LockedUntil { get; internal set; }

    public string LockToken { get; internal init; } = "";

    public string MessageId { get; internal init; } = "";

    public string? PartitionKey { get; internal init; }

    public string? ReplyTo { get; internal init; }

    public string? ReplyToSessionId { get; internal init; }

    public DateTimeOffset ScheduledEnqueueTime { get; internal init; }

    public long SequenceNumber { get; internal init; }

    public string? SessionId { get; internal init; }

    public ServiceBusMessageState State { get; internal init; }

    public string? Subject { get; internal init; }

    public TimeSpan TimeToLive { get; internal init; }

    public string? To { get; internal init; }
}
