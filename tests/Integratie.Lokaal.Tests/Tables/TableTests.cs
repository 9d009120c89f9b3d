using Azure;
using Integratie.Lokaal.Opslag;
using Integratie.Lokaal.Tables;
using Integratie.Lokaal.Tests.Opslag;

namespace Integratie.Lokaal.Tests.Tables;

/// <summary>A store with one empty table.</summary>
public abstract class TableTests : IAsyncLifetime
{
    private readonly TempFolder _folder = new();

    private protected VasteKlok Clock { get; } = new(new DateTimeOffset(2026, 11, 21, 10, 0, 0, TimeSpan.Zero));

    protected SqliteStore Store { get; private set; } = null!;

    protected TableServiceClient Service { get; private set; } = null!;

    protected TableClient Table { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        await Reopen();
        await Service.CreateTableAsync("Proef");
    }

    public async Task DisposeAsync()
    {
        await Store.DisposeAsync();
        _folder.Dispose();
    }

    /// <summary>As after a restart of the hub.</summary>
    protected async Task Reopen()
    {
        if (Store is not null) await Store.DisposeAsync();
        Store = SqliteStore.Open(_folder.Path);
        Service = LokaleTabellen.Client(Store, Clock);
        Table = Service.GetTableClient("Proef");
    }

    protected static async Task<RequestFailedException> Refused(int status, string code, Func<Task> act)
    {
        var refused = await Assert.ThrowsAnyAsync<RequestFailedException>(act);
        Assert.Equal((status, code), (refused.Status, refused.ErrorCode));
        return refused;
    }

    protected async Task<List<string>> Keys(string? filter = null)
    {
        var keys = new List<string>();
        await foreach (var row in Table.QueryAsync<TableEntity>(filter)) keys.Add($"{row.PartitionKey}/{row.RowKey}");
        return keys;
    }

    protected async Task<ETag> Put(string partitionKey, string rowKey, params (string Name, object Value)[] properties) =>
        (await Table.UpsertEntityAsync(Row(partitionKey, rowKey, properties), TableUpdateMode.Replace)).Headers.ETag!.Value;

    protected async Task<TableEntity> Get(string partitionKey, string rowKey) =>
        (await Table.GetEntityAsync<TableEntity>(partitionKey, rowKey)).Value;

    protected static TableEntity Row(string partitionKey, string rowKey, params (string Name, object Value)[] properties)
    {
        var row = new TableEntity(partitionKey, rowKey);
        foreach (var (name, value) in properties) row[name] = value;
        return row;
    }
}
