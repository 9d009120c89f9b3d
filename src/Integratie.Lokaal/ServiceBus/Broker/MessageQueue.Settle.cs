namespace Integratie.Lokaal.ServiceBus.Broker;

/// <summary>How messages that are out come back or end. Only who holds the lock can settle, and only once.</summary>
internal sealed partial class MessageQueue
{
    public Task CompleteAsync(MessageLock held)
    {
        Claim(held);
        held.Message.Leaving = true;
        return new CompleteWrite(held).Start();
    }

    /// <summary>For a function that succeeded: the end is durable with the next commit, and nobody waits for it.</summary>
    public void CompleteLater(MessageLock held)
    {
        Claim(held);
        held.Message.Leaving = true;
        Context.Store.Write(new CompleteLaterWrite(held), urgent: false);
    }

    /// <summary>Available again at once; writes only when properties change.</summary>
    public Task AbandonAsync(MessageLock held, IDictionary<string, object>? changes)
    {
        if (changes is null)
        {
            Abandon(held);
            return Task.CompletedTask;
        }
        Claim(held);
        return new ChangeWrite(held, Changed(held, changes), defer: false).Start();
    }

    public void Abandon(MessageLock held)
    {
        Claim(held);
        GiveBack(held);
    }

    /// <exception cref="NotSupportedException">In a queue with sessions: nothing could receive it again.</exception>
    public Task DeferAsync(MessageLock held, IDictionary<string, object>? changes)
    {
        if (RequiresSession) throw new NotSupportedException($"'{Path}' has sessions; a deferred message of a session cannot be received here.");
        Claim(held);
        held.Message.Leaving = true;
        return new ChangeWrite(held, Changed(held, changes), defer: true).Start();
    }

    public Task DeadLetterAsync(MessageLock held, IDictionary<string, object>? changes, string? reason, string? description)
    {
        if (DeadLetters is null) throw new InvalidOperationException($"'{Path}' is a dead-letter queue itself.");
        Claim(held);
        held.Message.Leaving = true;
        return MoveToDeadLetters(held, changes, reason, description);
    }

    public void Renew(MessageLock held)
    {
        lock (_gate)
        {
            Require(held);
            _locks.Remove(held);
            held.Until = Context.Elapsed + _rules.Vergrendeling.Ticks;
            _locks.Add(held);
        }
    }

    /// <summary>The function that had it is done. Not settled: the lock runs out.</summary>
    public void StopRenewing(MessageLock held)
    {
        lock (_gate) held.RenewedUntil = 0;
    }

    /// <summary>The row is gone. On the writer thread.</summary>
    public void Settled(MessageLock held)
    {
        lock (_gate)
        {
            if (held.Lane is not { } lane)
            {
                _deferredHeld.Remove(held.Message.SequenceNumber);
                return;
            }
            lane.Locked--;
            _sessions?.Consider(lane);
        }
    }

    /// <summary>
    /// The store refused: it stays locked until the lock runs out. Free at once it would come again and again while the disk is full.
    /// </summary>
    public void NotSettled(MessageLock held)
    {
        lock (_gate)
        {
            held.Message.Leaving = false;
            Hold(held, TimeSpan.Zero);
        }
        _alarm.WakeAt(held.Until);
    }

    public void GiveBack(MessageLock held)
    {
        bool isSpent;
        lock (_gate) isSpent = !TryFree(held);
        if (isSpent) PutAway(held);
        else if (held.Lane is { } lane) Announce(lane);
    }

    private Task MoveToDeadLetters(MessageLock held, IDictionary<string, object>? changes, string? reason, string? description)
    {
        BrokerLog.DeadLettered(Context.Logger, Path, held.Message.SequenceNumber, reason);
        var envelope = EnvelopeFormat.Read(held.Message.Content);
        envelope.Modify(changes);
        if (reason is not null) envelope.Modify([new(ServiceBusReceivedMessage.ReasonProperty, reason)]);
        if (description is not null) envelope.Modify([new(ServiceBusReceivedMessage.DescriptionProperty, description)]);
        return new MoveWrite(held, ForwardDeadLettersTo ?? DeadLetters!, envelope).Start();
    }

    private static byte[] Changed(MessageLock held, IDictionary<string, object>? changes)
    {
        if (changes is null) return held.Message.Content;
        var envelope = EnvelopeFormat.Read(held.Message.Content);
        envelope.Modify(changes);
        return EnvelopeFormat.Write(envelope);
    }

    private void Claim(MessageLock held)
    {
        lock (_gate)
        {
            Require(held);
            _locks.Remove(held);
        }
    }

    private void Require(MessageLock held)
    {
        if (held.Held && held.Until > Context.Elapsed) return;
        throw new ServiceBusException(
            "The lock on the message has run out, or was already used to settle it.",
            RequiresSession ? ServiceBusFailureReason.SessionLockLost : ServiceBusFailureReason.MessageLockLost,
            Path);
    }

    /// <summary>Makes it available again; false when that was its last delivery.</summary>
    private bool TryFree(MessageLock held)
    {
        if (held.Lane is not { } lane)
        {
            _deferredHeld.Remove(held.Message.SequenceNumber);
            return true;
        }
        if (IsExhausted(held.Message)) return false;
        lane.Locked--;
        lane.Return(held.Message);
        return true;
    }

    private void ExpireLocks()
    {
        var freed = new HashSet<Lane>();
        List<SessionHold>? lost = null;
        List<MessageLock>? spent = null;
        lock (_gate)
        {
            var now = Context.Elapsed;
            while (_locks.First is { } held && held.Until <= now)
            {
                _locks.Remove(held);
                if (held.RenewedUntil > now)
                {
                    held.Until = now + _rules.Vergrendeling.Ticks;
                    _locks.Add(held);
                    continue;
                }
                held.Lost = true;
                if (!TryFree(held)) (spent ??= []).Add(held);
                if (held.Lane is not { } lane) continue;
                freed.Add(lane);
                // Its function still runs, beyond what the host renews: the session goes to another receiver.
                if (held.RenewedUntil != 0 && lane.Hold is { } hold)
                {
                    lane.Hold = null;
                    (lost ??= []).Add(hold);
                }
            }
            if (_locks.First is { } next) _alarm.WakeAt(next.Until);
        }
        foreach (var held in spent ?? []) PutAway(held);
        foreach (var lane in freed) Announce(lane);
        foreach (var hold in lost ?? []) hold.Changed?.Invoke();
    }

    private ServiceBusException NotFound(long number) =>
        new($"There is no such message with number {number}.", ServiceBusFailureReason.MessageNotFound, Path);
}
