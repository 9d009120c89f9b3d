namespace Integratie.Lokaal.ServiceBus.Broker;

/// <summary>How much of a queue is kept in memory: a few thousand messages, and never more than some megabytes of them.</summary>
internal sealed class Window
{
    public const int MaxMessages = 4096;
    private const long MaxBytes = 16 * 1024 * 1024;

    private int _messages;
    private long _bytes;

    /// <summary>Somebody reads this queue. Before that, messages stay in the store.</summary>
    public bool InUse { get; set; }

    public bool HasRoom => InUse && _messages < MaxMessages && _bytes < MaxBytes;

    public void Add(BrokerMessage message)
    {
        _messages++;
        _bytes += message.Content.Length;
    }

    public void Remove(BrokerMessage message)
    {
        _messages--;
        _bytes -= message.Content.Length;
    }
}
