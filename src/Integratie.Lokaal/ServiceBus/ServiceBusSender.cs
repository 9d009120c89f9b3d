using Integratie.Lokaal.Opslag;
using Integratie.Lokaal.ServiceBus.Broker;

namespace Integratie.Lokaal.ServiceBus;

/// <summary>
/// Sends to one queue or topic. A call completes when the message is durable; from then on cancelling it means nothing. An entity that
/// does not exist is found out at the first call: <see cref="ServiceBusFailureReason.MessagingEntityNotFound"/>.
/// </summary>
public class ServiceBusSender : IAsyncDisposable
{
    private readonly MessageBroker? _broker;

    protected ServiceBusSender()
    {
    }

    internal ServiceBusSender(MessageBroker broker, string path)
    {
        _broker = broker;
        EntityPath = path;
    }

    public virtual string EntityPath { get; } = "";

    public virtual bool IsClosed { get; private set; }

    private Entity Target
    {
        get
        {
            ObjectDisposedException.ThrowIf(IsClosed, this);
            return field ??= (_broker ?? throw new NotSupportedException("A sender without a broker.")).Target(EntityPath);
        }
    }

    /// <summary>Takes back a message that is not due yet; otherwise <see cref="ServiceBusFailureReason.MessageNotFound"/>.</summary>
    public virtual Task CancelScheduledMessageAsync(long sequenceNumber, CancellationToken cancellationToken = default) =>
        CancelScheduledMessagesAsync([sequenceNumber], cancellationToken);

    /// <summary>All or none.</summary>
    public virtual Task CancelScheduledMessagesAsync(IEnumerable<long> sequenceNumbers, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new CancelWrite(Target, [.. sequenceNumbers]).Start();
    }

    public virtual Task CloseAsync(CancellationToken cancellationToken = default)
    {
        IsClosed = true;
        return Task.CompletedTask;
    }

    public virtual ValueTask<ServiceBusMessageBatch> CreateMessageBatchAsync(CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(new ServiceBusMessageBatch(Target.Context.Time));

    public virtual ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return new ValueTask(CloseAsync());
    }

    /// <summary>The number by which it can be taken back, and under which it is received later.</summary>
    public virtual async Task<long> ScheduleMessageAsync(
        ServiceBusMessage message, DateTimeOffset scheduledEnqueueTime, CancellationToken cancellationToken = default) =>
        (await ScheduleMessagesAsync([message], scheduledEnqueueTime, cancellationToken))[0];

    public virtual async Task<IReadOnlyList<long>> ScheduleMessagesAsync(
        IEnumerable<ServiceBusMessage> messages, DateTimeOffset scheduledEnqueueTime, CancellationToken cancellationToken = default)
    {
        var scheduled = messages.ToList();
        foreach (var message in scheduled) message.ScheduledEnqueueTime = scheduledEnqueueTime;
        return await WriteAsync(scheduled, cancellationToken);
    }

    public virtual Task SendMessageAsync(ServiceBusMessage message, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(message);
        cancellationToken.ThrowIfCancellationRequested();
        return new SendWrite(Target, [Outgoing.Of(message, Target)]).Start();
    }

    public virtual Task SendMessagesAsync(ServiceBusMessageBatch messageBatch, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(messageBatch);
        return WriteAsync(messageBatch.Messages, cancellationToken);
    }

    /// <summary>All or none, in one durable write; together at most 256 KB.</summary>
    public virtual Task SendMessagesAsync(IEnumerable<ServiceBusMessage> messages, CancellationToken cancellationToken = default) =>
        WriteAsync(messages, cancellationToken);

    private async Task<IReadOnlyList<long>> WriteAsync(IEnumerable<ServiceBusMessage> messages, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(messages);
        cancellationToken.ThrowIfCancellationRequested();
        var outgoing = messages.Select(message => Outgoing.Of(message, Target)).ToList();
        var bytes = outgoing.Sum(message => (long)message.Content.Length);
        if (bytes > Outgoing.MaxBytes) throw Outgoing.TooLarge(EntityPath, bytes);
        if (outgoing.Count == 0) return [];
        var write = new SendWrite(Target, outgoing);
        await write.Start();
        return write.Numbers;
    }

    private sealed class CancelWrite(Entity entity, IReadOnlyList<long> numbers) : BrokerWrite(entity.Context, entity.Path)
    {
        public override void Run(SqliteSession session)
        {
            foreach (var number in numbers)
            {
                if (entity.Shelf.Cancel(session, number)) continue;
                throw new ServiceBusException(
                    $"There is no scheduled message with number {number}.", ServiceBusFailureReason.MessageNotFound, entity.Path);
            }
        }
    }
}
