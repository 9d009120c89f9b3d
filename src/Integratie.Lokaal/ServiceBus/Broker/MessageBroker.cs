using Integratie.Lokaal.Opslag;

namespace Integratie.Lokaal.ServiceBus.Broker;

/// <summary>All entities of the topology, by their path. Names are case-insensitive, as in Azure.</summary>
internal sealed class MessageBroker : IDisposable
{
    private const string DeadLetterSuffix = "/$DeadLetterQueue";

    private readonly Dictionary<string, Entity> _entities = new(StringComparer.OrdinalIgnoreCase);
    private readonly BrokerContext _context;

    private MessageBroker(BrokerContext context) => _context = context;

    /// <summary>Makes what is missing in the store and continues where the previous run stopped.</summary>
    /// <exception cref="StoreException">The store cannot be written.</exception>
    public static MessageBroker Open(Topologie topologie, BrokerContext context)
    {
        var broker = new MessageBroker(context);
        foreach (var rules in topologie.Queues) broker.AddQueue(rules.Naam, rules);
        foreach (var topic in topologie.Topics)
        {
            var subscriptions = topic.Abonnementen.Select(rules => broker.AddQueue(SubscriptionPath(topic.Naam, rules.Naam), rules)).ToList();
            broker._entities.Add(topic.Naam, new Topic(topic.Naam, context, topic.Duplicaatvenster, subscriptions));
        }
        foreach (var (path, rules) in Rules(topologie))
            if (rules.DoorsturenDodeLetters is { } target)
                ((MessageQueue)broker._entities[path]).ForwardDeadLettersTo = broker._entities[target];

        // Waiting here is right: nothing else runs yet, and the outcome decides whether the hub starts.
        context.Store.WriteAsync(broker.Load).GetAwaiter().GetResult();
        foreach (var entity in broker._entities.Values) entity.Schedule.Start();
        return broker;
    }

    public static string SubscriptionPath(string topic, string subscription) => $"{topic}/Subscriptions/{subscription}";

    public static string DeadLetterPath(string queue) => queue + DeadLetterSuffix;

    /// <exception cref="ServiceBusException">MessagingEntityNotFound.</exception>
    public Entity Target(string path) => _entities.TryGetValue(path, out var found) ? found : throw NotFound(path);

    /// <inheritdoc cref="Target"/>
    public MessageQueue Queue(string path) => Target(path) as MessageQueue ?? throw NotFound(path);

    public void Dispose()
    {
        _context.Store.LaterFailed -= OnLaterFailed;
        foreach (var entity in _entities.Values) entity.Dispose();
    }

    private static IEnumerable<(string Path, Topologie.Wachtrij Rules)> Rules(Topologie topologie) =>
        topologie.Queues.Select(rules => (rules.Naam, rules)).Concat(
            from topic in topologie.Topics
            from rules in topic.Abonnementen
            select (SubscriptionPath(topic.Naam, rules.Naam), rules));

    private static ServiceBusException NotFound(string path) =>
        new("The messaging entity could not be found.", ServiceBusFailureReason.MessagingEntityNotFound, path);

    private MessageQueue AddQueue(string path, Topologie.Wachtrij rules)
    {
        var deadRules = new Topologie.Wachtrij { Naam = rules.Naam, Vergrendeling = rules.Vergrendeling };
        var dead = new MessageQueue(DeadLetterPath(path), deadRules, _context, deadLetters: null);
        var queue = new MessageQueue(path, rules, _context, dead);
        _entities.Add(dead.Path, dead);
        _entities.Add(path, queue);
        return queue;
    }

    private void Load(SqliteSession session)
    {
        SequenceNumbers.Create(session);
        foreach (var entity in _entities.Values) entity.Load(session);
        _context.Store.LaterFailed += OnLaterFailed;
    }

    private void OnLaterFailed(Exception failure) => BrokerLog.LaterFailed(_context.Logger, failure);
}
