using Integratie.Lokaal.Opslag;
using Integratie.Lokaal.Tables.Entities;
using Integratie.Lokaal.Tables.Rows;

namespace Integratie.Lokaal.Tables;

/// <summary>What all table clients of one store share.</summary>
internal sealed class TableAccount
{
    private readonly RowWriter _writer;

    private TableAccount(SqliteStore store, RowWriter writer) => (Store, _writer) = (store, writer);

    public SqliteStore Store { get; }

    public TableCatalog Catalog { get; } = new();

    public static TableAccount Open(SqliteStore store, TimeProvider clock)
    {
        var opened = store.WriteAsync(session =>
        {
            session.Execute(RowWriter.Schema);
            var account = new TableAccount(store, new RowWriter(VersionCounter.Start(session), clock));
            account.Catalog.Load(session);
            return account;
        });
        return opened.GetAwaiter().GetResult();
    }

    /// <exception cref="Azure.RequestFailedException">The table is missing, or the disk refused (503).</exception>
    public async Task<WriteOutcome> WriteAsync(string table, EntityWrite write)
    {
        var number = Catalog.Number(table);
        return await Guarded(Store.WriteAsync(session => _writer.Apply(session, number, write)));
    }

    /// <summary>All or nothing, as one job of the store.</summary>
    /// <exception cref="TableTransactionFailedException">An operation was refused; nothing was done.</exception>
    public async Task<long[]> WriteAllAsync(string table, List<EntityWrite> writes)
    {
        var number = Catalog.Number(table);
        return await Guarded(Store.WriteAsync(session =>
        {
            var versions = new long[writes.Count];
            for (var index = 0; index < versions.Length; index++)
            {
                var outcome = _writer.Apply(session, number, writes[index]);
                if (outcome.Error is { } error) throw TableTransactionFailedException.At(index, error.ToException());
                versions[index] = outcome.Version;
            }
            return versions;
        }));
    }

    public T Read<T>(Func<SqliteSession, T> work)
    {
        try
        {
            return Store.Read(work);
        }
        catch (StoreException failure)
        {
            throw TableError.Unavailable(failure);
        }
    }

    private static async Task<T> Guarded<T>(Task<T> job)
    {
        try
        {
            return await job;
        }
        catch (StoreException failure)
        {
            throw TableError.Unavailable(failure);
        }
    }
}
