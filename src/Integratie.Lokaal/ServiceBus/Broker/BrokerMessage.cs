namespace Integratie.Lokaal.ServiceBus.Broker;

/// <summary>A message in memory: its row, with the content still packed.</summary>
internal sealed class BrokerMessage(long sequenceNumber, string? sessionId, byte[] content)
{
    private volatile bool _leaving;

    public long SequenceNumber { get; } = sequenceNumber;

    /// <summary>Null in a queue without sessions.</summary>
    public string? SessionId { get; } = sessionId;

    public byte[] Content { get; set; } = content;

    public int DeliveryCount { get; set; }

    /// <summary>Its row is being deleted or moved, so its delivery count need not be written any more.</summary>
    public bool Leaving { get => _leaving; set => _leaving = value; }
}
