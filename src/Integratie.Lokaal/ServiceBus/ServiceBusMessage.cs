namespace Integratie.Lokaal.ServiceBus;

/// <summary>A message to send. Ids are at most 128 characters; the whole is at most 256 KB.</summary>
public class ServiceBusMessage
{
    private const int MaxId = 128;

    private Dictionary<string, object>? _properties;

    public ServiceBusMessage()
        : this(ReadOnlyMemory<byte>.Empty)
    {
    }

    public ServiceBusMessage(BinaryData body) => Body = body;

    public ServiceBusMessage(ReadOnlyMemory<byte> body)
        : this(BinaryData.FromBytes(body))
    {
    }

    public ServiceBusMessage(string body)
        : this(BinaryData.FromString(body))
    {
    }

    /// <summary>Values: strings, numbers, booleans, characters, Guid, DateTime, DateTimeOffset, TimeSpan, Uri and bytes.</summary>
    public IDictionary<string, object> ApplicationProperties => _properties ??= [];

    public BinaryData Body { get; set; }

    public string? ContentType { get; set; }

    public string? CorrelationId { get; set; }

    /// <summary>What duplicate detection compares; the broker makes one up when it is left out.</summary>
    public string? MessageId { get => field; set => field = Limited(value, nameof(MessageId)); }

    public string? PartitionKey { get => field; set => field = Limited(value, nameof(PartitionKey)); }

    public string? ReplyTo { get; set; }

    public string? ReplyToSessionId { get => field; set => field = Limited(value, nameof(ReplyToSessionId)); }

    /// <summary>Not delivered before this moment. The default value: at once.</summary>
    public DateTimeOffset ScheduledEnqueueTime { get; set; }

    public string? SessionId { get => field; set => field = Limited(value, nameof(SessionId)); }

    public string? Subject { get; set; }

    /// <summary>How long it may wait for delivery; the entity's own limit holds when that is shorter.</summary>
    public TimeSpan TimeToLive { get; set; } = TimeSpan.MaxValue;

    public string? To { get; set; }

    internal Dictionary<string, object>? PropertiesOrNull => _properties;

    private static string? Limited(string? value, string name) =>
        value is { Length: > MaxId }
            ? throw new ArgumentOutOfRangeException(name, $"The {name} must not be longer than {MaxId} characters.")
            : value;
}
