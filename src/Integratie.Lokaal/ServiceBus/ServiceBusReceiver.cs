using System.Runtime.CompilerServices;
using Integratie.Lokaal.ServiceBus.Broker;

namespace Integratie.Lokaal.ServiceBus;

/// <summary>
/// Receives from one queue, subscription or dead-letter queue. A lock that ran out or was already used gives
/// <see cref="ServiceBusFailureReason.MessageLockLost"/>. A queue with sessions can only be peeked; functions receive from it.
/// From its first receive until it is closed the manual clock waits for what lies in its queue, and for what it got until it asks again.
/// Not until that is settled: what fails is left to its lock, which runs out only when the clock moves.
/// </summary>
public class ServiceBusReceiver : IAsyncDisposable
{
    /// <summary>As in Azure.</summary>
    private static readonly TimeSpan DefaultWait = TimeSpan.FromMinutes(1);

    private readonly MessageBroker? _broker;
    private IDisposable? _handling;
    private bool _listens;
    private long _peekedUpTo;

    protected ServiceBusReceiver()
    {
    }

    internal ServiceBusReceiver(MessageBroker broker, string path, ServiceBusReceiverOptions options)
    {
        if (options.SubQueue == SubQueue.TransferDeadLetter) throw new NotSupportedException("There is no transfer dead-letter queue.");
        _broker = broker;
        EntityPath = options.SubQueue == SubQueue.DeadLetter ? MessageBroker.DeadLetterPath(path) : path;
        ReceiveMode = options.ReceiveMode;
    }

    public virtual string EntityPath { get; } = "";

    public virtual bool IsClosed { get; private set; }

    public virtual ServiceBusReceiveMode ReceiveMode { get; }

    private MessageQueue Source
    {
        get
        {
            ObjectDisposedException.ThrowIf(IsClosed, this);
            return field ??= (_broker ?? throw new NotSupportedException("A receiver without a broker.")).Queue(EntityPath);
        }
    }

    public virtual Task AbandonMessageAsync(
        ServiceBusReceivedMessage message,
        IDictionary<string, object>? propertiesToModify = null,
        CancellationToken cancellationToken = default) => Source.AbandonAsync(message.Lock, propertiesToModify);

    public virtual Task CloseAsync(CancellationToken cancellationToken = default)
    {
        if (Interlocked.Exchange(ref _listens, false)) Source.StopListening();
        IsClosed = true;
        Handle(null);
        return Task.CompletedTask;
    }

    public virtual Task CompleteMessageAsync(ServiceBusReceivedMessage message, CancellationToken cancellationToken = default) =>
        Source.CompleteAsync(message.Lock);

    public virtual Task DeadLetterMessageAsync(
        ServiceBusReceivedMessage message,
        IDictionary<string, object>? propertiesToModify,
        string deadLetterReason,
        string? deadLetterErrorDescription = null,
        CancellationToken cancellationToken = default) =>
        Source.DeadLetterAsync(message.Lock, propertiesToModify, deadLetterReason, deadLetterErrorDescription);

    public virtual Task DeadLetterMessageAsync(
        ServiceBusReceivedMessage message,
        IDictionary<string, object>? propertiesToModify = null,
        CancellationToken cancellationToken = default) => Source.DeadLetterAsync(message.Lock, propertiesToModify, null, null);

    public virtual Task DeadLetterMessageAsync(
        ServiceBusReceivedMessage message,
        string deadLetterReason,
        string? deadLetterErrorDescription = null,
        CancellationToken cancellationToken = default) =>
        Source.DeadLetterAsync(message.Lock, null, deadLetterReason, deadLetterErrorDescription);

    public virtual Task DeferMessageAsync(
        ServiceBusReceivedMessage message,
        IDictionary<string, object>? propertiesToModify = null,
        CancellationToken cancellationToken = default) => Source.DeferAsync(message.Lock, propertiesToModify);

    public virtual ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return new ValueTask(CloseAsync());
    }

    /// <summary>Looks at the next message without locking it, scheduled and deferred ones too; null at the end.</summary>
    /// <param name="fromSequenceNumber">Null: after the last one that this receiver looked at.</param>
    /// <param name="cancellationToken">Before it begins.</param>
    public virtual async Task<ServiceBusReceivedMessage?> PeekMessageAsync(
        long? fromSequenceNumber = default, CancellationToken cancellationToken = default) =>
        await PeekMessagesAsync(1, fromSequenceNumber, cancellationToken) is [var message, ..] ? message : null;

    /// <inheritdoc cref="PeekMessageAsync"/>
    public virtual Task<IReadOnlyList<ServiceBusReceivedMessage>> PeekMessagesAsync(
        int maxMessages, long? fromSequenceNumber = default, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(maxMessages);
        cancellationToken.ThrowIfCancellationRequested();
        var found = Source.Peek(fromSequenceNumber ?? _peekedUpTo + 1, maxMessages);
        if (found.Count > 0) _peekedUpTo = found[^1].SequenceNumber;
        return Task.FromResult(found);
    }

    /// <exception cref="ServiceBusException">There is none of that number, or somebody has it.</exception>
    public virtual Task<ServiceBusReceivedMessage> ReceiveDeferredMessageAsync(
        long sequenceNumber, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Source.ReceiveDeferredAsync(sequenceNumber);
    }

    /// <summary>The next message, locked; null when none came in time.</summary>
    /// <param name="maxWaitTime">Default a minute. Real time, also with a manual clock: it is waiting for somebody else.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    public virtual async Task<ServiceBusReceivedMessage?> ReceiveMessageAsync(
        TimeSpan? maxWaitTime = default, CancellationToken cancellationToken = default) =>
        await ReceiveMessagesAsync(1, maxWaitTime, cancellationToken) is [var message, ..] ? message : null;

    /// <summary>At least one message, unless none came in time; then what is there at once, up to the maximum.</summary>
    public virtual async Task<IReadOnlyList<ServiceBusReceivedMessage>> ReceiveMessagesAsync(
        int maxMessages, TimeSpan? maxWaitTime = default, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(maxMessages);
        var source = Source;
        if (source.RequiresSession)
            throw new InvalidOperationException($"'{EntityPath}' requires sessions; it cannot be received from without one.");
        if (!Interlocked.Exchange(ref _listens, true)) source.Listen();
        var begin = TimeProvider.System.GetTimestamp();
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var arrival = source.NextArrival();
            var received = await TakeAsync(source, maxMessages);
            var left = (maxWaitTime ?? DefaultWait) - TimeProvider.System.GetElapsedTime(begin);
            if (received.Count > 0 || left <= TimeSpan.Zero) return received;
            await arrival.WaitAsync(left, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    public virtual async IAsyncEnumerable<ServiceBusReceivedMessage> ReceiveMessagesAsync(
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        while (!cancellationToken.IsCancellationRequested)
            if (await ReceiveMessageAsync(cancellationToken: cancellationToken) is { } message) yield return message;
    }

    /// <summary>Holds it for another lock duration, counted from now.</summary>
    public virtual Task RenewMessageLockAsync(ServiceBusReceivedMessage message, CancellationToken cancellationToken = default)
    {
        Source.Renew(message.Lock);
        return Task.CompletedTask;
    }

    private async Task<List<ServiceBusReceivedMessage>> TakeAsync(MessageQueue source, int maxMessages)
    {
        // Before it looks: a message that has just left the queue is seen here.
        Handle(source.Context.Work.Begin());
        var received = new List<ServiceBusReceivedMessage>();
        while (received.Count < maxMessages && source.TryReceive(TimeSpan.Zero) is { } message) received.Add(message);
        if (received.Count == 0 || IsClosed) Handle(null);
        await Task.WhenAll(received.Select(message => HandOverAsync(source, message)));
        return received;
    }

    /// <summary>From now on the clock waits for this, and no longer for what was received before.</summary>
    private void Handle(IDisposable? received) => Interlocked.Exchange(ref _handling, received)?.Dispose();

    private async Task HandOverAsync(MessageQueue source, ServiceBusReceivedMessage message)
    {
        if (message.Lock.CountFirst) await source.WriteCountAsync(message.Lock);
        if (ReceiveMode != ServiceBusReceiveMode.ReceiveAndDelete) return;
        await source.CompleteAsync(message.Lock);
    }
}
