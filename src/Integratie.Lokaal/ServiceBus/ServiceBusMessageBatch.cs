using Integratie.Lokaal.ServiceBus.Broker;

namespace Integratie.Lokaal.ServiceBus;

/// <summary>Messages that are sent together, in one durable write; takes no more than fits.</summary>
public sealed class ServiceBusMessageBatch : IDisposable
{
    private readonly TimeProvider _time;

    internal ServiceBusMessageBatch(TimeProvider time) => _time = time;

    public int Count => Messages.Count;

    public long MaxSizeInBytes { get; } = Outgoing.MaxBytes;

    public long SizeInBytes { get; private set; }

    internal List<ServiceBusMessage> Messages { get; } = [];

    public void Dispose()
    {
        Messages.Clear();
        SizeInBytes = 0;
    }

    /// <summary>False when the message no longer fits; it is then not part of the batch.</summary>
    public bool TryAddMessage(ServiceBusMessage message)
    {
        ArgumentNullException.ThrowIfNull(message);
        var size = EnvelopeFormat.Write(Envelope.Of(message, _time.GetUtcNow().Ticks)).Length;
        if (SizeInBytes + size > MaxSizeInBytes) return false;
        Messages.Add(message);
        SizeInBytes += size;
        return true;
    }
}
