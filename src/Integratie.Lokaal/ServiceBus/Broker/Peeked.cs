namespace Integratie.Lokaal.ServiceBus.Broker;

/// <summary>A message that is only looked at, and where it lies.</summary>
internal readonly record struct Peeked(BrokerMessage Message, bool IsAside, long? Moment)
{
    /// <param name="now">UTC ticks.</param>
    public ServiceBusMessageState StateAt(long now)
    {
        if (!IsAside) return ServiceBusMessageState.Active;
        if (Moment is not { } moment) return ServiceBusMessageState.Deferred;
        return moment > now ? ServiceBusMessageState.Scheduled : ServiceBusMessageState.Active;
    }
}
