using Integratie.Lokaal.ServiceBus.Broker;

namespace Integratie.Lokaal.ServiceBus;

/// <summary>
/// The way into the broker of this process; comes from dependency injection and is free to share. Senders and receivers are light.
/// </summary>
public class ServiceBusClient : IAsyncDisposable
{
    private readonly MessageBroker? _broker;

    protected ServiceBusClient()
    {
    }

    internal ServiceBusClient(MessageBroker broker) => _broker = broker;

    public virtual bool IsClosed { get; private set; }

    private MessageBroker Broker
    {
        get
        {
            ObjectDisposedException.ThrowIf(IsClosed, this);
            return _broker ?? throw new NotSupportedException("A client without a broker.");
        }
    }

    public virtual ServiceBusReceiver CreateReceiver(string queueName) => CreateReceiver(queueName, new ServiceBusReceiverOptions());

    public virtual ServiceBusReceiver CreateReceiver(string queueName, ServiceBusReceiverOptions options) => new(Broker, queueName, options);

    public virtual ServiceBusReceiver CreateReceiver(string topicName, string subscriptionName) =>
        CreateReceiver(topicName, subscriptionName, new ServiceBusReceiverOptions());

    public virtual ServiceBusReceiver CreateReceiver(string topicName, string subscriptionName, ServiceBusReceiverOptions options) =>
        new(Broker, MessageBroker.SubscriptionPath(topicName, subscriptionName), options);

    public virtual ServiceBusSender CreateSender(string queueOrTopicName) => new(Broker, queueOrTopicName);

    public virtual ValueTask DisposeAsync()
    {
        IsClosed = true;
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }
}
