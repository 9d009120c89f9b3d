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
            if (options.AutoComplete) Settle(messages, queue.CompleteLater);
        }
#pragma warning disable CA1031 // Whatever a function throws is the end of this invocation and not of the host.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            if (!runner.IsStop(failure)) HostLog.FunctionFailed(logger, function.Name, context.InvocationId, failure);
            Settle(messages, queue.Abandon);
        }
        actions.End();
        foreach (var message in messages)
        {
            if (message.Lock.Held) queue.StopRenewing(message.Lock);
            else if (message.Lock.Lost) HostLog.LockLost(logger, function.Name, message.SequenceNumber);
        }
    }

    private void Settle(ServiceBusReceivedMessage[] messages, Action<MessageLock> settle)
    {
        foreach (var message in messages)
        {
            if (!message.Lock.Held) continue;
            try
            {
                settle(message.Lock);
            }
            catch (Exception failure) when (failure is ServiceBusException or ObjectDisposedException)
            {
                // Its lock ran out at this moment, or the hub stops: the message comes again.
                HostLog.NotSettled(logger, function.Name, failure);
            }
        }
    }
}
