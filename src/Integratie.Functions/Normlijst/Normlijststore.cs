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
    public static string VanGi(string oin) => $"gi-{oin}";

    public static string VanGemeente(string code) => $"gemeente-{code}";

    public static string VanRegio(string regio) => $"regio-{regio}";

    /// <summary>
    /// Changes what stands there of a dossier. Written before what it follows from is replaced: after a crash in between the same
    /// change is worked out again.
    /// </summary>
    public async Task WerkBijAsync(Guid dossier, Monitorregel? oud, Monitorregel nieuw, CancellationToken ct)
    {
        var (waren, zijn) = (Rijen(dossier, oud), Rijen(dossier, nieuw));
        foreach (var partitie in waren.Concat(zijn).Select(rij => rij.Partitie).Distinct())
        {
            var blijven = zijn.Where(rij => rij.Partitie == partitie).ToList();
            var sleutels = blijven.Select(rij => rij.Termijn.Rijsleutel).ToHashSet();
            foreach (var weg in waren.Where(rij => rij.Partitie == partitie && !sleutels.Contains(rij.Termijn.Rijsleutel)))
                await VerwijderAsync(partitie, weg.Termijn.Rijsleutel, ct);
            var anders = blijven.Except(waren).Select(
                rij => new TableTransactionAction(TableTransactionActionType.UpsertReplace, rij.Termijn.Rij(partitie))).ToList();
            if (anders.Count > 0)
                await tabellen.Normlijst.SubmitTransactionAsync(anders, ct);
        }
    }

    /// <summary>The soonest of a partition.</summary>
    /// <param name="partitie">Where.</param>
    /// <param name="na">Only after this row key; null: from the beginning.</param>
    /// <param name="voor">Only what ends before this day; null: everything.</param>
    /// <param name="ct">Stops reading.</param>
    public async IAsyncEnumerable<Opentermijn> LeesAsync(
        string partitie, string? na, LocalDate? voor, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken ct)
    {
        var (vanaf, tot) = (na ?? "", voor is { } dag ? LocalDatePattern.Iso.Format(dag) : ":");
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {partitie} and RowKey gt {vanaf} and RowKey lt {tot}");
        await foreach (var rij in tabellen.Normlijst.QueryAsync<TableEntity>(filter, cancellationToken: ct))
            yield return Opentermijn.Lees(rij);
    }

    public Task<Response> VerwijderAsync(string partitie, string rij, CancellationToken ct) =>
        tabellen.Normlijst.DeleteEntityAsync(partitie, rij, ETag.All, ct);

    private static List<(string Partitie, Opentermijn Termijn)> Rijen(Guid dossier, Monitorregel? regel) =>
        [.. Opentermijn.Van(dossier, regel).SelectMany(termijn => termijn.Partities.Select(partitie => (partitie, termijn)))];
}
