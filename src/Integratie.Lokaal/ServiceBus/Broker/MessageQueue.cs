using Integratie.Lokaal.Klok;
using Integratie.Lokaal.Opslag;

namespace Integratie.Lokaal.ServiceBus.Broker;

/// <summary>
/// A queue, a subscription or a dead-letter queue: what waits, in what order, and who holds what. The store has every message; memory
/// has the first ones and the locks. What is delivered when is decided at the COMMIT and at the alarm, never by polling.
/// </summary>
internal sealed partial class MessageQueue : Entity
{
    private readonly Lock _gate = new();
    private readonly Window _window = new();
    private readonly Topologie.Wachtrij _rules;
    private readonly Lane _lane;
    private readonly SessionLanes? _sessions;
    private readonly DeliveryCounts _counts;
    private readonly Alarm _alarm;
    private TaskCompletionSource? _arrival;
    private long _lastOfPreviousRun;
    private int _listeners;

    /// <param name="path">Its name, as in Azure: <c>topic/Subscriptions/name</c> for a subscription.</param>
    /// <param name="rules">From the topology.</param>
    /// <param name="context">What it works with.</param>
    /// <param name="deadLetters">Null for a dead-letter queue.</param>
    public MessageQueue(string path, Topologie.Wachtrij rules, BrokerContext context, MessageQueue? deadLetters)
        : base(path, context, rules.Duplicaatvenster)
    {
        _rules = rules;
        DeadLetters = deadLetters;
        Table = new QueueTable(path);
        _counts = new DeliveryCounts(Table, context.Store);
        _lane = new Lane(null, Window.MaxMessages, _window);
        if (rules.Sessies) _sessions = new SessionLanes(_window);
        _alarm = new Alarm(context.Time, () => context.Elapsed, ExpireLocks);
        context.Work.AddSource(() => Volatile.Read(ref _listeners) > 0 && HasWork);
    }

    /// <summary>Something can be received now; raised on any thread, so only to start something.</summary>
    public event Action? Available;

    public override bool RequiresSession => _sessions is not null;

    public override bool HasRoom
    {
        get
        {
            lock (_gate) return _window.HasRoom;
        }
    }

    public QueueTable Table { get; }

    public MessageQueue? DeadLetters { get; }

    /// <summary>Where dead letters go instead; set while the topology is built.</summary>
    public Entity? ForwardDeadLettersTo { get; set; }

    /// <summary>A receiver, or with sessions one without a session, would get something at this moment.</summary>
    public bool HasReady
    {
        get
        {
            lock (_gate) return _sessions?.AnyInLine ?? _lane.HasReady;
        }
    }

    /// <summary>A receiver could get something now, or soon without the clock moving.</summary>
    private bool HasWork
    {
        get
        {
            if (Schedule.HasDue) return true;
            lock (_gate) return _sessions?.AnyHasWork ?? _lane.HasWork;
        }
    }

    public override void Load(SqliteSession session)
    {
        base.Load(session);
        Table.Create(session);
        _lastOfPreviousRun = Numbers.Continue(session);
        if (_sessions is null)
        {
            _lane.MoreInStore = Table.After(session, 0, null, 1, out _).Count > 0;
            return;
        }
        foreach (var id in Table.Sessions(session))
        {
            _sessions[id].MoreInStore = true;
            _sessions.Consider(_sessions[id]);
        }
    }

    public override long Put(SqliteSession session, byte[] content, string? sessionId, long? number, List<Delivery> deliveries) =>
        Put(session, new BrokerMessage(number ?? Numbers.Next(session), RequiresSession ? sessionId : null, content), deliveries);

    /// <summary>A dead letter keeps its number and its count.</summary>
    public void PutDead(SqliteSession session, byte[] content, BrokerMessage from, List<Delivery> deliveries) =>
        Put(session, new BrokerMessage(from.SequenceNumber, null, content) { DeliveryCount = from.DeliveryCount }, deliveries);

    /// <summary>Takes away the row of a message that somebody holds.</summary>
    public void RemoveRow(SqliteSession session, MessageLock held)
    {
        if (held.Lane is null) Shelf.Delete(session, held.Message.SequenceNumber);
        else Table.Delete(session, held.Message.SequenceNumber);
    }

    /// <summary>A message was committed; on the writer thread.</summary>
    public void Arrive(BrokerMessage message)
    {
        Lane lane;
        lock (_gate)
        {
            lane = _sessions is null ? _lane : _sessions[message.SessionId ?? ""];
            lane.Arrive(message);
        }
        Announce(lane);
    }

    /// <summary>Completes when next something can be received. Take it before looking, so that nothing is missed.</summary>
    public Task NextArrival()
    {
        lock (_gate) return (_arrival ??= new(TaskCreationOptions.RunContinuationsAsynchronously)).Task;
    }

    /// <summary>
    /// Somebody takes what comes, until <see cref="StopListening"/>: so long the manual clock waits for what lies here. A queue that nobody
    /// empties must not hold it up.
    /// </summary>
    public void Listen() => Interlocked.Increment(ref _listeners);

    public void StopListening()
    {
        // As work that ends, so that a clock that waited for this queue looks again.
        Context.Work.Started();
        Interlocked.Decrement(ref _listeners);
        Context.Work.Ended();
    }

    public override void Dispose()
    {
        base.Dispose();
        _alarm.Dispose();
        _counts.Dispose();
    }

    private long Put(SqliteSession session, BrokerMessage message, List<Delivery> deliveries)
    {
        Table.Insert(session, message);
        deliveries.Add(new Delivery(this, message));
        return message.SequenceNumber;
    }

    /// <summary>UTC ticks; dead letters do not expire.</summary>
    private long ExpiryOf(BrokerMessage message) =>
        DeadLetters is null ? DateTimeOffset.MaxValue.Ticks : EnvelopeFormat.Expiry(message.Content, _rules.Geldigheid);

    /// <summary>Tells whoever can receive from this lane. Outside the gate, because who hears it comes back in.</summary>
    private void Announce(Lane lane)
    {
        SessionHold? hold;
        TaskCompletionSource? arrival;
        bool newInLine;
        lock (_gate)
        {
            newInLine = _sessions?.Consider(lane) ?? lane.HasWork;
            hold = lane.HasWork ? lane.Hold : null;
            (arrival, _arrival) = (_arrival, null);
        }
        arrival?.SetResult();
        hold?.Changed?.Invoke();
        if (newInLine) Available?.Invoke();
    }
}
