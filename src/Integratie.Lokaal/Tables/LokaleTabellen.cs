using Integratie.Lokaal.Opslag;

namespace Integratie.Lokaal.Tables;

/// <summary>Where the local runtime gets its tables; in Azure the app makes a TableServiceClient on an endpoint.</summary>
public static class LokaleTabellen
{
    /// <summary>One client per store: it numbers the versions of all rows.</summary>
    /// <param name="clock">Gives the Timestamp of rows; order and ETags do not depend on it.</param>
    /// <exception cref="StoreException">The store cannot be written.</exception>
    public static TableServiceClient Client(SqliteStore store, TimeProvider clock) => new(TableAccount.Open(store, clock));
}
