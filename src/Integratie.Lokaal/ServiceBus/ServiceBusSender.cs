namespace Integratie.Lokaal.ServiceBus;

/// <summary>Sends to one queue or topic. A call completes when the message is durable.</summary>
public class ServiceBusSender : IAsyncDisposable
{
    protected ServiceBusSender()
    {
    }

    public virtual string EntityPath { get; } = "";

    public virtual bool IsClosed { get; private set; }

    /// <summary>Takes back a message that is not due yet. Unknown or already due: <see cref="ServiceBusFailureReason.MessageNotFound"/>.</summary>
    public virtual Task CancelScheduledMessageAsync(long sequenceNumber, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    public virtual Task CancelScheduledMessagesAsync(
        IEnumerable<long> sequenceNumbers, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public virtual Task CloseAsync(CancellationToken cancellationToken = default)
    {
        IsClosed = true;
        return Task.CompletedTask;
    }

    public virtual ValueTask<ServiceBusMessageBatch> CreateMessageBatchAsync(CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    public virtual ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return new ValueTask(CloseAsync());
    }

    public virtual Task<long> ScheduleMessageAsync(
        ServiceBusMessage message, DateTimeOffset scheduledEnqueueTime, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    public virtual Task<IReadOnlyList<long>> ScheduleMessagesAsync(
        IEnumerable<ServiceBusMessage> messages, DateTimeOffset scheduledEnqueueTime, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    public virtual Task SendMessageAsync(ServiceBusMessage message, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    public virtual Task SendMessagesAsync(ServiceBusMessageBatch messageBatch, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    /// <summary>All or none, in one durable write; together at most 256 KB.</summary>
    public virtual Task SendMessagesAsync(IEnumerable<ServiceBusMessage> messages, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();
}
