using Azure;
using Integratie.Functions.Tabellen;
using Integratie.Kern.Normen;
using NodaTime;
using NodaTime.Text;

namespace Integratie.Functions.Normlijst;

/// <summary>
/// Table Normlijst: which norms are not met yet, by the day on which they should be. Partition = a GI, a gemeente or a jeugdregio, so a
/// page of the soonest reads no more than that page.
/// </summary>
public sealed class Normlijststore(Tabellenset tabellen)
{
    private const int PerTransactie = 100;

    public static string VanGi(string oin) => $"gi-{oin}";

    public static string VanGemeente(string code) => $"gemeente-{code}";

    public static string VanRegio(string regio) => $"regio-{regio}";

    /// <summary>
    /// Changes what stands there of a dossier. Written before what it follows from is replaced: after a crash in between the same
    /// change is worked out again.
    /// </summary>
    public Task WerkBijAsync(Guid dossier, Monitorregel? oud, Monitorregel nieuw, CancellationToken ct)
    {
        var (waren, zijn) = (PerPartitie(dossier, oud), PerPartitie(dossier, nieuw));
        return Task.WhenAll(waren.Concat(zijn).Select(groep => groep.Key).Distinct()
            .Select(partitie => WerkBijAsync(partitie, [.. waren[partitie]], [.. zijn[partitie]], ct)));
    }

    /// <summary>The soonest of a partition.</summary>
    /// <param name="partitie">Where.</param>
    /// <param name="na">Only after this row key; null: from the beginning.</param>
    /// <param name="voor">Only what ends before this day; null: everything.</param>
    /// <param name="perKeer">How many rows to fetch at once.</param>
    /// <param name="ct">Stops reading.</param>
    public async IAsyncEnumerable<Opentermijn> LeesAsync(
        string partitie, string? na, LocalDate? voor, int perKeer, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken ct)
    {
        var (vanaf, tot) = (na ?? "", voor is { } dag ? LocalDatePattern.Iso.Format(dag) : ":");
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {partitie} and RowKey gt {vanaf} and RowKey lt {tot}");
        await foreach (var rij in tabellen.Normlijst.QueryAsync<TableEntity>(filter, perKeer, cancellationToken: ct))
            yield return Opentermijn.Lees(rij);
    }

    /// <summary>Clears away what nobody waits for any more. Somebody else may be doing the same: then the next reader finds what is left.</summary>
    public async Task VerwijderAsync(string partitie, IReadOnlyList<string> rijen, CancellationToken ct)
    {
        foreach (var deel in rijen.Chunk(PerTransactie))
            try
            {
                await tabellen.Normlijst.SubmitTransactionAsync(deel.Select(rij => Weg(partitie, rij)), ct);
            }
            catch (RequestFailedException fout) when (fout.IsNietGevonden())
            {
                return;
            }
    }

    private async Task WerkBijAsync(string partitie, IReadOnlyList<Opentermijn> waren, IReadOnlyList<Opentermijn> zijn, CancellationToken ct)
    {
        List<string> weg = [.. waren.Select(termijn => termijn.Rijsleutel).Except(zijn.Select(termijn => termijn.Rijsleutel))];
        var anders = zijn.Except(waren).Select(termijn => new TableTransactionAction(TableTransactionActionType.UpsertReplace, termijn.Rij(partitie))).ToList();
        if (weg.Count + anders.Count == 0)
            return;
        try
        {
            await tabellen.Normlijst.SubmitTransactionAsync([.. anders, .. weg.Select(rij => Weg(partitie, rij))], ct);
        }
        catch (TableTransactionFailedException fout) when (fout.IsNietGevonden())
        {
            // A crash in between: some of it was done before.
            foreach (var rij in weg)
                await tabellen.Normlijst.DeleteEntityAsync(partitie, rij, ETag.All, ct);
            if (anders.Count > 0)
                await tabellen.Normlijst.SubmitTransactionAsync(anders, ct);
        }
    }

    private static TableTransactionAction Weg(string partitie, string rij) =>
        new(TableTransactionActionType.Delete, new TableEntity(partitie, rij), ETag.All);

    private static ILookup<string, Opentermijn> PerPartitie(Guid dossier, Monitorregel? regel) => Opentermijn.Van(dossier, regel)
        .SelectMany(termijn => termijn.Partities, (termijn, partitie) => (partitie, termijn)).ToLookup(rij => rij.partitie, rij => rij.termijn);
}
