namespace Integratie.Lokaal.ServiceBus.Broker;

/// <summary>
/// One delivery of one message: who holds this may settle it, once, until it runs out. Lives in memory only: after a restart every
/// message is free again. All members are guarded by the gate of the queue.
/// </summary>
internal sealed class MessageLock(MessageQueue queue, Lane? lane, BrokerMessage message)
{
    public MessageQueue Queue { get; } = queue;

    /// <summary>Where the message goes back to; null when it was deferred and goes back to its shelf.</summary>
    public Lane? Lane { get; } = lane;

    public BrokerMessage Message { get; } = message;

    public string Token { get => field ??= Guid.NewGuid().ToString(); }

    /// <summary>As <see cref="BrokerContext.Elapsed"/>.</summary>
    public long Until { get; set; }

    /// <summary>The same in UTC ticks, by the clock as it is now.</summary>
    public long UntilMoment => Queue.Context.Now + (Until - Queue.Context.Elapsed);

    /// <summary>As <see cref="BrokerContext.Elapsed"/>: until when the host extends it for a running function; 0: it does not.</summary>
    public long RenewedUntil { get; set; }

    /// <summary>False as soon as it is settled, or ran out.</summary>
    public bool Held { get; set; }

    /// <summary>It ran out before it was settled.</summary>
    public bool Lost { get; set; }

    /// <summary>The message is from before the last start: its delivery count is written before it is delivered (see <see cref="DeliveryCounts"/>).</summary>
    public bool CountFirst { get; set; }

    public MessageLock? Previous { get; set; }

    public MessageLock? Next { get; set; }
}
