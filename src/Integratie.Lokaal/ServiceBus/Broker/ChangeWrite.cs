using Integratie.Lokaal.Opslag;

namespace Integratie.Lokaal.ServiceBus.Broker;

/// <summary>A message stays, changed: given back with other properties, or put aside to be asked for by number.</summary>
internal sealed class ChangeWrite(MessageLock held, byte[] content, bool defer) : BrokerWrite(held.Queue.Context, held.Queue.Path)
{
    private readonly byte[] _before = held.Message.Content;

    public override void Run(SqliteSession session)
    {
        held.Message.Content = content;
        held.Queue.RemoveRow(session, held);
        if (defer || held.Lane is null) held.Queue.Shelf.Insert(session, held.Message, moment: null);
        else held.Queue.Table.Insert(session, held.Message);
    }

    protected override void Applied()
    {
        if (defer) held.Queue.Settled(held);
        else held.Queue.GiveBack(held);
    }

    protected override void Undone()
    {
        held.Message.Content = _before;
        held.Queue.NotSettled(held);
    }
}
