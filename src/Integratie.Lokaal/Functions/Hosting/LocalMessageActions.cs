using Integratie.Lokaal.ServiceBus;
using Integratie.Lokaal.ServiceBus.Broker;

namespace Integratie.Lokaal.Functions.Hosting;

/// <summary>The settlement of one invocation.</summary>
internal sealed class LocalMessageActions(MessageQueue queue) : ServiceBusMessageActions
{
    private volatile bool _ended;

    public void End() => _ended = true;

    public override Task AbandonMessageAsync(
        ServiceBusReceivedMessage message,
        IDictionary<string, object>? propertiesToModify = null,
        CancellationToken cancellationToken = default) => Open().AbandonAsync(message.Lock, propertiesToModify);

    public override Task CompleteMessageAsync(ServiceBusReceivedMessage message, CancellationToken cancellationToken = default) =>
        Open().CompleteAsync(message.Lock);

    public override Task DeadLetterMessageAsync(
        ServiceBusReceivedMessage message,
        Dictionary<string, object>? propertiesToModify = null,
        string? deadLetterReason = null,
        string? deadLetterErrorDescription = null,
        CancellationToken cancellationToken = default) =>
        Open().DeadLetterAsync(message.Lock, propertiesToModify, deadLetterReason, deadLetterErrorDescription);

    public override Task DeferMessageAsync(
        ServiceBusReceivedMessage message,
        IDictionary<string, object>? propertiesToModify = null,
        CancellationToken cancellationToken = default) => Open().DeferAsync(message.Lock, propertiesToModify);

    public override Task RenewMessageLockAsync(ServiceBusReceivedMessage message, CancellationToken cancellationToken = default)
    {
        Open().Renew(message.Lock);
        return Task.CompletedTask;
    }

    private MessageQueue Open() =>
        _ended ? throw new InvalidOperationException("The invocation has ended; its messages cannot be settled any more.") : queue;
}
