using Integratie.Lokaal.Opslag;

namespace Integratie.Lokaal.ServiceBus.Broker;

/// <summary>Messages that are sent together: all are stored, or none.</summary>
internal sealed class SendWrite(Entity entity, IReadOnlyList<Outgoing> messages) : BrokerWrite(entity.Context, entity.Path)
{
    private readonly List<Delivery> _deliveries = new(messages.Count);
    private long _firstMoment = long.MaxValue;

    /// <summary>The numbers, in order; 0 for a duplicate that was dropped.</summary>
    public long[] Numbers { get; } = new long[messages.Count];

    public override void Run(SqliteSession session)
    {
        var now = entity.Context.Now;
        for (var index = 0; index < messages.Count; index++)
        {
            var message = messages[index];
            if (entity.IsDuplicate(session, message.MessageId)) continue;
            Numbers[index] = message.ScheduledFor > now
                ? PutAside(session, message)
                : entity.Put(session, message.Content, message.SessionId, number: null, _deliveries);
        }
    }

    protected override void Applied()
    {
        foreach (var delivery in _deliveries) delivery.Queue.Arrive(delivery.Message);
        if (_firstMoment != long.MaxValue) entity.Schedule.Added(_firstMoment);
    }

    protected override void Undone()
    {
        entity.Numbers.Undone();
        foreach (var delivery in _deliveries) delivery.Queue.Numbers.Undone();
    }

    private long PutAside(SqliteSession session, Outgoing message)
    {
        var number = entity.Numbers.Next(session);
        entity.Shelf.Insert(session, new BrokerMessage(number, message.SessionId, message.Content), message.ScheduledFor);
        _firstMoment = Math.Min(_firstMoment, message.ScheduledFor);
        return number;
    }
}
