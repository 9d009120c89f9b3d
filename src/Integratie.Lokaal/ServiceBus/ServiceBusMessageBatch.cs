namespace Integratie.Lokaal.ServiceBus;

/// <summary>Messages that are sent together, in one durable write; takes no more than fits.</summary>
public sealed class ServiceBusMessageBatch : IDisposable
{
    internal ServiceBusMessageBatch(long maxSizeInBytes) => MaxSizeInBytes = maxSizeInBytes;

    public int Count => Berichten.Count;

    public long MaxSizeInBytes { get; }

    public long SizeInBytes { get; private set; }

    internal List<ServiceBusMessage> Berichten { get; } = [];

    public void Dispose()
    {
        Berichten.Clear();
        SizeInBytes = 0;
    }

    /// <summary>False when the message no longer fits; it is then not part of the batch.</summary>
    public bool TryAddMessage(ServiceBusMessage message) => throw new NotSupportedException();
}
