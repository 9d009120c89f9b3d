using Integratie.Functions.Instellingen;
using Integratie.Lokaal.Opslag;

namespace Integratie.Functions.Commandos;

/// <summary>
/// The tables of a hub as they were at one moment: a copy in a folder of its own, so that it does not matter whether a hub works on them,
/// and nothing that is looked at can change.
/// </summary>
internal sealed class Momentopname : IAsyncDisposable
{
    private readonly string map;
    private readonly SqliteStore store;

    private Momentopname(string map, SqliteStore store)
    {
        this.map = map;
        this.store = store;
        Tabellen = LokaleTabellen.Client(store, TimeProvider.System);
    }

    public TableServiceClient Tabellen { get; }

    /// <param name="data">The data folder.</param>
    /// <param name="tijdelijk">Where the copy comes meanwhile; it is as large as the store. Null: where the system has such things.</param>
    /// <param name="ct">Breaks it off; then the copy is gone.</param>
    /// <exception cref="StoreException">There is no store, or no room for a copy.</exception>
    /// <exception cref="InstellingException">That place is not there.</exception>
    public static async Task<Momentopname> NeemAsync(string data, string? tijdelijk, CancellationToken ct)
    {
        var map = Path.Combine(Plaats(tijdelijk), $"hub-controle-{Guid.NewGuid():N}");
        try
        {
            MaakMap(map);
            await Voortgang.ToonAsync("Momentopname", meld => Task.Run(() => StoreCopies.Backup(data, Path.Combine(map, "hub.db"), meld, ct), ct));
            return new Momentopname(map, SqliteStore.Open(map));
        }
        catch
        {
            Ruim(map);
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await store.DisposeAsync();
        Ruim(map);
    }

    /// <summary>Where something may stand meanwhile.</summary>
    /// <exception cref="InstellingException">It is not there.</exception>
    public static string Plaats(string? tijdelijk) => tijdelijk is null || Directory.Exists(tijdelijk)
        ? tijdelijk ?? Path.GetTempPath()
        : throw new InstellingException($"--tijdelijk: de map {tijdelijk} bestaat niet.");

    private static void MaakMap(string map)
    {
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(map);
        else
            Directory.CreateDirectory(map, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    private static void Ruim(string map)
    {
        if (Directory.Exists(map))
            Directory.Delete(map, recursive: true);
    }
}
