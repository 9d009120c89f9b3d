namespace Integratie.Lokaal.ServiceBus.Broker;

/// <summary>How messages go out.</summary>
internal sealed partial class MessageQueue
{
    private static readonly TimeSpan AfterFailure = TimeSpan.FromSeconds(1);

    private readonly LockList _locks = new();
    private readonly HashSet<long> _deferredHeld = [];

    /// <summary>The next message, locked; null when there is none now.</summary>
    /// <param name="renewFor">How long the lock is kept alive while a function runs; zero: not.</param>
    public ServiceBusReceivedMessage? TryReceive(TimeSpan renewFor) => TryReceive(_lane, hold: null, renewFor);

    /// <inheritdoc cref="TryReceive(TimeSpan)"/>
    public ServiceBusReceivedMessage? TryReceive(Lane lane, SessionHold? hold, TimeSpan renewFor)
    {
        MessageLock? taken;
        List<MessageLock>? unfit = null;
        lock (_gate)
        {
            if (lane.Hold != hold) return null;
            _window.InUse = true;
            taken = Take(lane, renewFor, ref unfit);
            if (lane.WantsRefill) StartRefill(lane);
        }
        if (Schedule.HasDue) Schedule.ActivateDue();
        foreach (var held in unfit ?? []) PutAway(held);
        if (taken is null) return null;
        _alarm.WakeAt(taken.Until);
        if (!taken.CountFirst) _counts.Later(taken.Message);
        return new ServiceBusReceivedMessage(taken, ExpiryOf(taken.Message));
    }

    /// <summary>Before a function sees a message for which <see cref="MessageLock.CountFirst"/> is set.</summary>
    public Task WriteCountAsync(MessageLock held) => _counts.FirstAsync(held.Message);

    /// <summary>A deferred message, by its number.</summary>
    /// <exception cref="ServiceBusException">There is none, or somebody has it.</exception>
    public async Task<ServiceBusReceivedMessage> ReceiveDeferredAsync(long number)
    {
        lock (_gate)
            if (!_deferredHeld.Add(number)) throw NotFound(number);
        try
        {
            var message = await Context.Store.WriteAsync(session =>
            {
                if (Shelf.Deferred(session, number) is not { } found) throw NotFound(number);
                found.DeliveryCount++;
                Shelf.WriteCount(session, found);
                return found;
            });
            var held = new MessageLock(this, lane: null, message);
            lock (_gate) Hold(held, TimeSpan.Zero);
            _alarm.WakeAt(held.Until);
            return new ServiceBusReceivedMessage(held, ExpiryOf(message));
        }
        catch
        {
            lock (_gate) _deferredHeld.Remove(number);
            throw;
        }
    }

    /// <summary>The session that waits longest, for this receiver alone; null when none waits.</summary>
    public SessionHold? TryAcceptSession()
    {
        lock (_gate)
        {
            _window.InUse = true;
            if (_sessions?.Next() is { } lane) return lane.Hold = new SessionHold(this, lane);
        }
        // What fell due before anybody looked has no session yet that could be in line.
        if (Schedule.HasDue) Schedule.ActivateDue();
        return null;
    }

    public bool IsReady(Lane lane, SessionHold hold)
    {
        lock (_gate) return lane.Hold == hold && lane.HasReady;
    }

    /// <summary>Gives a session back; nothing when it was lost.</summary>
    public void Release(Lane lane, SessionHold hold)
    {
        lock (_gate)
        {
            if (lane.Hold != hold) return;
            lane.Hold = null;
        }
        Announce(lane);
    }

    /// <summary>What lies in the queue from a number on, whoever has it: waiting, locked, scheduled and deferred.</summary>
    public IReadOnlyList<ServiceBusReceivedMessage> Peek(long from, int limit)
    {
        var now = Context.Now;
        return Context.Store.Read(session =>
        {
            var waiting = Table.After(session, from - 1, sessionId: null, limit, out var more);
            // When the table has more, what lies aside beyond the last one belongs to a later look.
            var last = more ? waiting[^1].SequenceNumber : long.MaxValue;
            return waiting.Select(message => new Peeked(message, IsAside: false, Moment: null))
                .Concat(Shelf.From(session, from, limit).TakeWhile(found => found.Message.SequenceNumber <= last))
                .OrderBy(found => found.Message.SequenceNumber)
                .Take(limit)
                .Select(found => new ServiceBusReceivedMessage(found.Message, ExpiryOf(found.Message), found.StateAt(now)))
                .ToList();
        });
    }

    private MessageLock? Take(Lane lane, TimeSpan renewFor, ref List<MessageLock>? unfit)
    {
        while (lane.Take() is { } message)
        {
            var held = new MessageLock(this, lane, message);
            lane.Locked++;
            if (IsExhausted(message) || ExpiryOf(message) <= Context.Now)
            {
                (unfit ??= []).Add(held);
                continue;
            }
            message.DeliveryCount++;
            held.CountFirst = message.SequenceNumber <= _lastOfPreviousRun;
            Hold(held, renewFor);
            return held;
        }
        return null;
    }

    private bool IsExhausted(BrokerMessage message) => DeadLetters is not null && message.DeliveryCount >= _rules.MaxBezorgingen;

    private void Hold(MessageLock held, TimeSpan renewFor)
    {
        var now = Context.Elapsed;
        held.Until = now + _rules.Vergrendeling.Ticks;
        held.RenewedUntil = renewFor > TimeSpan.Zero ? now + renewFor.Ticks : 0;
        _locks.Add(held);
    }

    /// <summary>A message that must not be delivered any more: delivered too often, or too old.</summary>
    private void PutAway(MessageLock held)
    {
        held.Message.Leaving = true;
        if (IsExhausted(held.Message))
        {
            _ = MoveToDeadLetters(
                held,
                null,
                "MaxDeliveryCountExceeded",
                $"Message could not be consumed after {_rules.MaxBezorgingen} delivery attempts.");
        }
        else
        {
            _ = new CompleteWrite(held).Start();
        }
    }

    private void StartRefill(Lane lane)
    {
        var limit = lane.BeginRefill();
        Context.Work.Started();
        ThreadPool.UnsafeQueueUserWorkItem(state => _ = RefillAsync(lane, limit), null);
    }

    private async Task RefillAsync(Lane lane, int limit)
    {
        try
        {
            var more = false;
            var read = Context.Store.Read(session => Table.After(session, lane.Cursor, lane.SessionId, limit, out more));
            // A message can be read between its COMMIT and its arrival in memory: that has come by now, while the lane still tells them apart.
            await Context.Store.WriteAsync(_ => { });
            lock (_gate) lane.EndRefill(read, more);
        }
#pragma warning disable CA1031 // Nobody waits for this work item: the failure is logged, and the next receiver tries again.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            lock (_gate) lane.FailRefill();
            BrokerLog.RefillFailed(Context.Logger, Path, failure);
            if (failure is not ObjectDisposedException) _ = AnnounceLaterAsync(lane);
            return;
        }
        finally
        {
            Context.Work.Ended();
        }
        Announce(lane);
    }

    private async Task AnnounceLaterAsync(Lane lane)
    {
        await Task.Delay(AfterFailure);
        Announce(lane);
    }
}
