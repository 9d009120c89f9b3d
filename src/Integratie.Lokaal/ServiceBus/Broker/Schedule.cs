using Integratie.Lokaal.Klok;
using Integratie.Lokaal.Opslag;

namespace Integratie.Lokaal.ServiceBus.Broker;

/// <summary>
/// Brings scheduled messages of one entity into their queue when they are due. Only the first moment is in memory. They come in portions
/// and only as memory has room: what is due and not yet brought in lies safe on its shelf.
/// </summary>
internal sealed class Schedule : IDisposable
{
    private const int Portion = 256;
    private static readonly TimeSpan AfterFailure = TimeSpan.FromSeconds(5);

    private readonly Lock _gate = new();
    private readonly Entity _entity;
    private readonly Alarm _alarm;
    private long _first = long.MaxValue;
    private bool _activating;

    public Schedule(Entity entity)
    {
        _entity = entity;
        _alarm = new Alarm(entity.Context.Time, () => entity.Context.Now, ActivateDue);
    }

    public bool HasDue => Volatile.Read(ref _first) is var first && first != long.MaxValue && first <= _entity.Context.Now;

    public void Load(SqliteSession session) => Volatile.Write(ref _first, _entity.Shelf.First(session) ?? long.MaxValue);

    /// <summary>Call once everything is loaded.</summary>
    public void Start() => Wake();

    /// <summary>A message was scheduled; UTC ticks.</summary>
    public void Added(long moment)
    {
        lock (_gate)
        {
            if (moment >= _first) return;
            Volatile.Write(ref _first, moment);
        }
        Wake();
    }

    /// <summary>Brings in what is due, if there is room for it. Costs nothing when nothing is due.</summary>
    public void ActivateDue()
    {
        lock (_gate)
        {
            if (_activating || _first == long.MaxValue) return;
            if (_first > _entity.Context.Now)
            {
                Wake();
                return;
            }
            if (!_entity.HasRoom) return;
            _activating = true;
        }
        _ = new ActivateWrite(_entity).Start();
    }

    public void Dispose() => _alarm.Dispose();

    private void Activated(long? first)
    {
        lock (_gate)
        {
            _activating = false;
            Volatile.Write(ref _first, first ?? long.MaxValue);
        }
        ActivateDue();
    }

    private void Failed()
    {
        lock (_gate) _activating = false;
        _alarm.WakeAt(_entity.Context.Now + AfterFailure.Ticks);
    }

    private void Wake()
    {
        if (_first != long.MaxValue) _alarm.WakeAt(_first);
    }

    private sealed class ActivateWrite(Entity entity) : BrokerWrite(entity.Context, entity.Path)
    {
        private readonly List<Delivery> _deliveries = [];
        private long? _first;

        public override void Run(SqliteSession session)
        {
            foreach (var message in entity.Shelf.Due(session, entity.Context.Now, Portion))
            {
                entity.Shelf.Delete(session, message.SequenceNumber);
                entity.Put(session, message.Content, message.SessionId, message.SequenceNumber, _deliveries);
            }
            _first = entity.Shelf.First(session);
        }

        protected override void Applied()
        {
            foreach (var delivery in _deliveries) delivery.Queue.Arrive(delivery.Message);
            entity.Schedule.Activated(_first);
        }

        protected override void Undone() => entity.Schedule.Failed();
    }
}
