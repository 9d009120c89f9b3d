using Integratie.Lokaal.ServiceBus;
using Integratie.Lokaal.ServiceBus.Broker;
using Microsoft.Extensions.Logging;

namespace Integratie.Lokaal.Functions.Hosting;

/// <summary>One message function: runs it for what was received and settles afterwards what it left open.</summary>
internal sealed class MessageProcessor(
    FunctionMethod function, MessageQueue queue, MessageOptions options, FunctionRunner runner, ILogger logger)
{
    public MessageQueue Queue => queue;

    public MessageOptions Options => options;

    /// <summary>What a failing function or store does to a message is decided here; nothing is thrown.</summary>
    public async Task ProcessAsync(ServiceBusReceivedMessage[] messages)
    {
        var actions = new LocalMessageActions(queue);
        var context = new InvocationContext(function, options.IsBatched ? messages : messages[0], runner.Stopping) { Actions = actions };
        try
        {
            foreach (var message in messages)
                if (message.Lock.CountFirst) await queue.WriteCountAsync(message.Lock);
            await runner.RunAsync(context);
            if (options.AutoComplete) await SettleAsync(messages, queue.CompleteAsync);
        }
#pragma warning disable CA1031 // Whatever a function throws is the end of this invocation and not of the host.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            HostLog.FunctionFailed(logger, function.Name, context.InvocationId, failure);
            await SettleAsync(messages, held => queue.AbandonAsync(held, null));
        }
        actions.End();
        foreach (var message in messages)
        {
            if (message.Lock.Held) queue.StopRenewing(message.Lock);
            else if (message.Lock.Lost) HostLog.LockLost(logger, function.Name, message.SequenceNumber);
        }
    }

    private async Task SettleAsync(ServiceBusReceivedMessage[] messages, Func<MessageLock, Task> settle)
    {
        try
        {
            // All at once, so that a batch ends in one commit.
            if (messages is [var only])
            {
                if (only.Lock.Held) await settle(only.Lock);
            }
            else
            {
                await Task.WhenAll(messages.Where(message => message.Lock.Held).Select(message => settle(message.Lock)));
            }
        }
#pragma warning disable CA1031 // Not settled means that the lock runs out and the message comes again; the worker goes on.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            HostLog.NotSettled(logger, function.Name, failure);
        }
    }
}
