namespace Integratie.Lokaal.ServiceBus.Broker;

/// <summary>The sessions that have messages or a receiver, and the line of those that wait for one. Guarded by the gate of the queue.</summary>
internal sealed class SessionLanes(Window window)
{
    private const int PerSession = 128;

    private readonly Dictionary<string, Lane> _lanes = new(StringComparer.Ordinal);
    private readonly Queue<Lane> _line = new();

    /// <summary>A session waits for a receiver.</summary>
    public bool AnyInLine => _line.Count > 0;

    public bool AnyHasWork
    {
        get
        {
            foreach (var lane in _lanes.Values)
                if (lane.HasWork) return true;
            return false;
        }
    }

    public Lane this[string sessionId]
    {
        get
        {
            if (!_lanes.TryGetValue(sessionId, out var lane))
                _lanes.Add(sessionId, lane = new Lane(sessionId, PerSession, window));
            return lane;
        }
    }

    /// <summary>Puts a session in line for a receiver, if it has work and no receiver; forgets it when it has nothing at all.</summary>
    /// <returns>Whether it newly stands in line.</returns>
    public bool Consider(Lane lane)
    {
        if (lane.IsIdle && !lane.InLine) _lanes.Remove(lane.SessionId!);
        if (lane.Hold is not null || lane.InLine || !lane.HasWork) return false;
        lane.InLine = true;
        _line.Enqueue(lane);
        return true;
    }

    /// <summary>The session that waits longest.</summary>
    public Lane? Next()
    {
        while (_line.TryDequeue(out var lane))
        {
            lane.InLine = false;
            if (lane.Hold is null && lane.HasWork) return lane;
            Consider(lane);
        }
        return null;
    }
}
