namespace Integratie.Lokaal.ServiceBus;

/// <summary>
/// The way into the broker of this process; comes from dependency injection and is free to share. Senders and receivers are light.
/// </summary>
public class ServiceBusClient : IAsyncDisposable
{
    protected ServiceBusClient()
    {
    }

    public virtual bool IsClosed { get; private set; }

    public virtual ServiceBusReceiver CreateReceiver(string queueName) => throw new NotSupportedException();

    public virtual ServiceBusReceiver CreateReceiver(string queueName, ServiceBusReceiverOptions options) =>
        throw new NotSupportedException();

    public virtual ServiceBusReceiver CreateReceiver(string topicName, string subscriptionName) => throw new NotSupportedException();

    public virtual ServiceBusReceiver CreateReceiver(string topicName, string subscriptionName, ServiceBusReceiverOptions options) =>
        throw new NotSupportedException();

    public virtual ServiceBusSender CreateSender(string queueOrTopicName) => throw new NotSupportedException();

    public virtual ValueTask DisposeAsync()
    {
        IsClosed = true;
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }
}
