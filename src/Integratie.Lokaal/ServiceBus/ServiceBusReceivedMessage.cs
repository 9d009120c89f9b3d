using System.Collections.ObjectModel;
using Integratie.Lokaal.ServiceBus.Broker;

namespace Integratie.Lokaal.ServiceBus;

/// <summary>A message as it was received or looked at.</summary>
public class ServiceBusReceivedMessage
{
    internal const string ReasonProperty = "DeadLetterReason";
    internal const string DescriptionProperty = "DeadLetterErrorDescription";

    private readonly MessageLock? _lock;
    private readonly byte[] _content;
    private readonly long _expiresAt;

    /// <summary>Received.</summary>
    internal ServiceBusReceivedMessage(MessageLock held, long expiresAt)
        : this(held.Message, expiresAt, ServiceBusMessageState.Active) => _lock = held;

    /// <summary>Looked at.</summary>
    internal ServiceBusReceivedMessage(BrokerMessage message, long expiresAt, ServiceBusMessageState state)
    {
        _content = message.Content;
        _expiresAt = expiresAt;
        SequenceNumber = message.SequenceNumber;
        DeliveryCount = message.DeliveryCount;
        State = state;
    }

    public IReadOnlyDictionary<string, object> ApplicationProperties =>
        Envelope.Properties ?? (IReadOnlyDictionary<string, object>)ReadOnlyDictionary<string, object>.Empty;

    public BinaryData Body { get => field ??= BinaryData.FromBytes(Envelope.Body); }

    public string? ContentType => Envelope.ContentType;

    public string? CorrelationId => Envelope.CorrelationId;

    public string? DeadLetterErrorDescription => ApplicationProperties.GetValueOrDefault(DescriptionProperty) as string;

    /// <summary>Why it is in the dead-letter queue.</summary>
    public string? DeadLetterReason => ApplicationProperties.GetValueOrDefault(ReasonProperty) as string;

    /// <summary>The entity it was dead-lettered in, when dead letters are passed on.</summary>
    public string? DeadLetterSource => Envelope.DeadLetterSource;

    /// <summary>1 at the first delivery.</summary>
    public int DeliveryCount { get; }

    /// <summary>The number it had where it was first sent to, when it was passed on.</summary>
    public long EnqueuedSequenceNumber => Envelope.FirstSequenceNumber == 0 ? SequenceNumber : Envelope.FirstSequenceNumber;

    public DateTimeOffset EnqueuedTime => new(Envelope.EnqueuedAt, TimeSpan.Zero);

    public DateTimeOffset ExpiresAt => new(_expiresAt, TimeSpan.Zero);

    public DateTimeOffset LockedUntil => new(_lock?.UntilMoment ?? 0, TimeSpan.Zero);

    public string LockToken => _lock?.Token ?? Guid.Empty.ToString();

    public string MessageId => Envelope.MessageId;

    public string? PartitionKey => Envelope.PartitionKey;

    public string? ReplyTo => Envelope.ReplyTo;

    public string? ReplyToSessionId => Envelope.ReplyToSessionId;

    public DateTimeOffset ScheduledEnqueueTime => new(Envelope.ScheduledFor, TimeSpan.Zero);

    public long SequenceNumber { get; }

    public string? SessionId => Envelope.SessionId;

    public ServiceBusMessageState State { get; }

    public string? Subject => Envelope.Subject;

    public TimeSpan TimeToLive => new(Envelope.TimeToLive);

    public string? To => Envelope.To;

    internal Envelope Envelope { get => field ??= EnvelopeFormat.Read(_content); }

    /// <summary>The lock by which it can be settled.</summary>
    /// <exception cref="InvalidOperationException">It was only looked at, or taken away when it was received.</exception>
    internal MessageLock Lock =>
        _lock ?? throw new InvalidOperationException("The message is not locked: it was peeked, or received and deleted.");
}
