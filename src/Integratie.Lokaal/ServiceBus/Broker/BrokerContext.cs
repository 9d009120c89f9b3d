using Integratie.Lokaal.Klok;
using Integratie.Lokaal.Opslag;
using Microsoft.Extensions.Logging;

namespace Integratie.Lokaal.ServiceBus.Broker;

/// <summary>What every entity of the broker works with.</summary>
internal sealed record BrokerContext(SqliteStore Store, TimeProvider Time, Bezigheid Work, ILogger Logger)
{
    /// <summary>UTC ticks.</summary>
    public long Now => Time.GetUtcNow().Ticks;

    /// <summary>Ticks that have passed since some moment: for locks, which last equally long when the clock of the machine is set.</summary>
    public long Elapsed => Time.GetElapsedTime(0).Ticks;
}
