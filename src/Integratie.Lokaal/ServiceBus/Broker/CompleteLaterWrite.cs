using Integratie.Lokaal.Opslag;

namespace Integratie.Lokaal.ServiceBus.Broker;

/// <summary>
/// The end of a message whose function succeeded. It joins a commit that somebody else waits for: delivery is at least once anyhow, so
/// after a crash in between the function sees the message again, as it would when Azure did not hear of its end.
/// </summary>
internal sealed class CompleteLaterWrite(MessageLock held) : WriteJob
{
    public override void Run(SqliteSession session) => held.Queue.RemoveRow(session, held);

    public override void Complete() => held.Queue.Settled(held);

    public override void Fail(Exception failure)
    {
        held.Queue.NotSettled(held);
        BrokerLog.NotCompleted(held.Queue.Context.Logger, held.Queue.Path, held.Message.SequenceNumber, failure);
    }
}
