using System.Runtime.CompilerServices;
using Azure;
using Integratie.Functions.Tabellen;

namespace Integratie.Functions.Bediening;

/// <summary>
/// Table Signalen: in which dossiers there is something for the operator to look at. A row is written before the dossier changes and
/// says only where to look: what is true stands in the dossier.
/// </summary>
public sealed class Signaalindex(Tabellenset tabellen)
{
    private const string Partitie = "signaal";

    /// <param name="dossier">The dossier.</param>
    /// <param name="gebeurtenis">Number of the event in it that shows the signal.</param>
    /// <param name="ct">Stops before it is written.</param>
    public Task MeldAsync(Guid dossier, long gebeurtenis, CancellationToken ct) => tabellen.Signalen.UpsertEntityAsync(
        new TableEntity(Partitie, new Signaalplaats(dossier, gebeurtenis).ToString()), TableUpdateMode.Replace, ct);

    public Task VerwijderAsync(Signaalplaats plaats, CancellationToken ct) =>
        tabellen.Signalen.DeleteEntityAsync(Partitie, plaats.ToString(), ETag.All, ct);

    /// <summary>Where there may be one, after a place.</summary>
    public async IAsyncEnumerable<Signaalplaats> LeesAsync(string? na, [EnumeratorCancellation] CancellationToken ct)
    {
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {Partitie} and RowKey gt {na ?? ""}");
        await foreach (var rij in tabellen.Signalen.QueryAsync<TableEntity>(filter, cancellationToken: ct))
            if (Signaalplaats.Lees(rij.RowKey) is { } plaats)
                yield return plaats;
    }

    /// <summary>Removes all of a dossier that is removed itself.</summary>
    public async Task VergeetAsync(Guid dossier, CancellationToken ct)
    {
        var voor = dossier.ToString("N");
        await foreach (var plaats in LeesAsync(voor, ct))
        {
            if (plaats.Dossier != dossier)
                return;
            await VerwijderAsync(plaats, ct);
        }
    }
}
