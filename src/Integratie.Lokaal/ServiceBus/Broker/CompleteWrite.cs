using Integratie.Lokaal.Opslag;

namespace Integratie.Lokaal.ServiceBus.Broker;

/// <summary>The end of a message: one row less.</summary>
internal sealed class CompleteWrite(MessageLock held) : BrokerWrite(held.Queue.Context, held.Queue.Path)
{
    public override void Run(SqliteSession session) => held.Queue.RemoveRow(session, held);

    protected override void Applied() => held.Queue.Settled(held);

    protected override void Undone() => held.Queue.NotSettled(held);
}
