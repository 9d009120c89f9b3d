using Integratie.Lokaal.Klok;
using Integratie.Lokaal.ServiceBus;

namespace Integratie.Lokaal.Functions.Hosting;

/// <summary>A queue or subscription without sessions: messages side by side.</summary>
internal sealed class QueueListener(MessageProcessor processor, Bezigheid work) : MessageListener(processor, work)
{
    protected override bool TryBegin()
    {
        Work.Started();
        if (Receive(Processor.Queue.TryReceive) is not { } messages)
        {
            Work.Ended();
            return false;
        }
        ThreadPool.UnsafeQueueUserWorkItem(begun => _ = WorkAsync(begun), messages, preferLocal: false);
        return true;
    }

    private async Task WorkAsync(ServiceBusReceivedMessage[] first)
    {
        try
        {
            for (var messages = first; messages is not null; messages = Receive(Processor.Queue.TryReceive))
                await Processor.ProcessAsync(messages);
        }
        finally
        {
            End();
            Work.Ended();
        }
    }
}
