using Azure;
using Integratie.Functions.Tabellen;

namespace Integratie.Functions.Aanlevering;

/// <summary>The part of table Open that says which accepted events must still be processed.</summary>
public sealed class OpenVerwerking(Tabellenset tabellen)
{
    public static string Partitie(string bucket) => $"verwerking-{bucket}";

    public Task ToevoegenAsync(Openverwijzing open, string ontvangst, DateTimeOffset nu, CancellationToken ct) =>
        tabellen.Open.UpsertEntityAsync(
            new TableEntity(Partitie(open.Bucket), open.Rij)
            {
                ["Ontvangst"] = ontvangst,
                ["Zaak"] = open.Zaak,
                ["Spoed"] = open.Spoed,
                ["Moment"] = nu,
            },
            TableUpdateMode.Replace,
            ct);

    public Task VerwijderenAsync(Openverwijzing open, CancellationToken ct) =>
        tabellen.Open.DeleteEntityAsync(Partitie(open.Bucket), open.Rij, ETag.All, ct);

    /// <summary>Receipts of the same zaak that were accepted earlier and are not processed yet, oldest first.</summary>
    public async Task<IReadOnlyList<string>> EerderAsync(Openverwijzing open, CancellationToken ct)
    {
        var partitie = Partitie(open.Bucket);
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {partitie} and RowKey lt {open.Rij} and Zaak eq {open.Zaak}");
        var eerder = new List<string>();
        await foreach (var rij in tabellen.Open.QueryAsync<TableEntity>(filter, cancellationToken: ct))
            eerder.Add(rij.Tekst("Ontvangst"));
        return eerder;
    }

    /// <summary>The row key of what was accepted last and still waits, of any zaak; null when nothing does.</summary>
    public async Task<string?> LaatsteAsync(CancellationToken ct)
    {
        string? laatste = null;
        // The buckets are hexadecimal: other work of processing lies behind them.
        var (vanaf, tot) = (Partitie("0"), Partitie("g"));
        var filter = TableClient.CreateQueryFilter($"PartitionKey ge {vanaf} and PartitionKey lt {tot}");
        await foreach (var rij in tabellen.Open.QueryAsync<TableEntity>(filter, cancellationToken: ct))
            if (string.CompareOrdinal(rij.RowKey, laatste) > 0)
                laatste = rij.RowKey;
        return laatste;
    }
}
