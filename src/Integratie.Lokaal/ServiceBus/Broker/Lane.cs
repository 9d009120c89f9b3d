namespace Integratie.Lokaal.ServiceBus.Broker;

/// <summary>
/// The messages of one order: a whole queue, or one session of it. The first ones are in memory, by number; when there are more,
/// those above the cursor are read from the store as room comes. Guarded by the gate of the queue.
/// </summary>
internal sealed class Lane(string? sessionId, int limit, Window window)
{
    private readonly PriorityQueue<BrokerMessage, long> _ready = new();
    private List<BrokerMessage>? _arrivedMeanwhile;

    public string? SessionId { get; } = sessionId;

    /// <summary>The receiver that has this session for itself.</summary>
    public SessionHold? Hold { get; set; }

    /// <summary>It stands in line for a receiver.</summary>
    public bool InLine { get; set; }

    /// <summary>Messages that are delivered and not settled.</summary>
    public int Locked { get; set; }

    /// <summary>Every message up to this number is, or was, in memory.</summary>
    public long Cursor { get; private set; }

    public bool MoreInStore { get; set; }

    public bool Refilling => _arrivedMeanwhile is not null;

    /// <summary>Memory holds something to deliver at once.</summary>
    public bool HasReady => _ready.Count > 0;

    public bool HasWork => _ready.Count > 0 || MoreInStore || Refilling;

    public bool IsIdle => !HasWork && Hold is null && Locked == 0;

    /// <summary>The store has more and memory runs low.</summary>
    public bool WantsRefill => MoreInStore && !Refilling && (_ready.Count == 0 || (_ready.Count <= limit / 4 && window.HasRoom));

    /// <summary>A message that was just committed.</summary>
    public void Arrive(BrokerMessage message)
    {
        if (Refilling)
        {
            _arrivedMeanwhile!.Add(message);
        }
        else if (message.SequenceNumber <= Cursor)
        {
            // A scheduled message keeps its number; below the cursor the store is not read again.
            Keep(message);
        }
        else if (MoreInStore || _ready.Count >= limit || !window.HasRoom)
        {
            MoreInStore = true;
        }
        else
        {
            Cursor = message.SequenceNumber;
            Keep(message);
        }
    }

    /// <summary>A message comes back to be delivered again, in its place.</summary>
    public void Return(BrokerMessage message) => Keep(message);

    /// <summary>The message with the lowest number; null when memory holds none.</summary>
    public BrokerMessage? Take()
    {
        if (!_ready.TryDequeue(out var message, out _)) return null;
        window.Remove(message);
        return message;
    }

    /// <summary>Call before reading the store; returns how many messages above the cursor to read.</summary>
    public int BeginRefill()
    {
        _arrivedMeanwhile = [];
        return limit - _ready.Count;
    }

    /// <param name="read">What the store had above the cursor, by number.</param>
    /// <param name="more">Whether the store has more above those.</param>
    public void EndRefill(List<BrokerMessage> read, bool more)
    {
        foreach (var message in read)
        {
            Cursor = message.SequenceNumber;
            Keep(message);
        }
        MoreInStore = more;
        var arrived = _arrivedMeanwhile!;
        _arrivedMeanwhile = null;
        if (arrived.Count == 0) return;
        var known = read.Select(message => message.SequenceNumber).ToHashSet();
        foreach (var message in arrived)
            if (!known.Contains(message.SequenceNumber)) Arrive(message);
    }

    /// <summary>The store could not be read: nothing is lost, it has what it had.</summary>
    public void FailRefill()
    {
        var arrived = _arrivedMeanwhile!;
        _arrivedMeanwhile = null;
        MoreInStore = true;
        foreach (var message in arrived) Arrive(message);
    }

    private void Keep(BrokerMessage message)
    {
        window.Add(message);
        _ready.Enqueue(message, message.SequenceNumber);
    }
}
