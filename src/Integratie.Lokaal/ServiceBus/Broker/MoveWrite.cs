using Integratie.Lokaal.Opslag;

namespace Integratie.Lokaal.ServiceBus.Broker;

/// <summary>A message leaves its queue for the dead-letter queue, or for where dead letters are passed on to.</summary>
internal sealed class MoveWrite(MessageLock held, Entity target, Envelope envelope) : BrokerWrite(held.Queue.Context, held.Queue.Path)
{
    private readonly List<Delivery> _deliveries = [];

    public override void Run(SqliteSession session)
    {
        held.Queue.RemoveRow(session, held);
        if (target == held.Queue.DeadLetters)
        {
            held.Queue.DeadLetters.PutDead(session, EnvelopeFormat.Write(envelope), held.Message, _deliveries);
            return;
        }
        envelope.DeadLetterSource = held.Queue.Path;
        if (envelope.FirstSequenceNumber == 0) envelope.FirstSequenceNumber = held.Message.SequenceNumber;
        target.Put(session, EnvelopeFormat.Write(envelope), envelope.SessionId, number: null, _deliveries);
    }

    protected override void Applied()
    {
        held.Queue.Settled(held);
        foreach (var delivery in _deliveries) delivery.Queue.Arrive(delivery.Message);
    }

    protected override void Undone()
    {
        target.Numbers.Undone();
        held.Queue.NotSettled(held);
    }
}
