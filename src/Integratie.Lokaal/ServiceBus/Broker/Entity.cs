using Integratie.Lokaal.Opslag;

namespace Integratie.Lokaal.ServiceBus.Broker;

/// <summary>Something that can be sent to: a queue or a topic.</summary>
internal abstract class Entity : IDisposable
{
    private readonly DuplicateFilter? _duplicates;

    protected Entity(string path, BrokerContext context, TimeSpan? duplicateWindow)
    {
        Path = path;
        Context = context;
        Numbers = new SequenceNumbers(path);
        Shelf = new ShelfTable(path);
        Schedule = new Schedule(this);
        if (duplicateWindow is { } window) _duplicates = new DuplicateFilter(path, window);
    }

    public string Path { get; }

    public BrokerContext Context { get; }

    public SequenceNumbers Numbers { get; }

    public ShelfTable Shelf { get; }

    public Schedule Schedule { get; }

    public abstract bool RequiresSession { get; }

    /// <summary>Whether a scheduled message that is due can be taken into memory now.</summary>
    public abstract bool HasRoom { get; }

    /// <summary>Makes the tables and reads where the previous run stopped.</summary>
    public virtual void Load(SqliteSession session)
    {
        Shelf.Create(session);
        _duplicates?.Create(session);
        Schedule.Load(session);
    }

    /// <summary>Puts a message where it waits. Runs on the writer thread.</summary>
    /// <param name="session">The writer's.</param>
    /// <param name="content">The packed message.</param>
    /// <param name="sessionId">Its session.</param>
    /// <param name="number">The number it keeps; null: the next one.</param>
    /// <param name="deliveries">Gets what there is to tell after the COMMIT.</param>
    /// <returns>The number.</returns>
    public abstract long Put(SqliteSession session, byte[] content, string? sessionId, long? number, List<Delivery> deliveries);

    public bool IsDuplicate(SqliteSession session, string messageId) =>
        _duplicates is not null && !_duplicates.IsNew(session, messageId, Context.Now);

    public virtual void Dispose() => Schedule.Dispose();
}
