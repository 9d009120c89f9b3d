using Integratie.Lokaal.Opslag;

namespace Integratie.Lokaal.ServiceBus.Broker;

/// <summary>Gives every subscription its own copy, in the same write. Without subscriptions nothing is kept.</summary>
internal sealed class Topic(string path, BrokerContext context, TimeSpan? duplicateWindow, IReadOnlyList<MessageQueue> subscriptions)
    : Entity(path, context, duplicateWindow)
{
    public override bool RequiresSession => subscriptions.Any(subscription => subscription.RequiresSession);

    public override bool HasRoom => true;

    public override void Load(SqliteSession session)
    {
        base.Load(session);
        Numbers.Continue(session);
    }

    public override long Put(SqliteSession session, byte[] content, string? sessionId, long? number, List<Delivery> deliveries)
    {
        foreach (var subscription in subscriptions) subscription.Put(session, content, sessionId, number: null, deliveries);
        return number ?? Numbers.Next(session);
    }
}
