using System.Runtime.CompilerServices;
using Azure;
using Integratie.Functions.Tabellen;
using NodaTime;
using NodaTime.Text;

namespace Integratie.Functions.Monitor;

/// <summary>
/// Table Monitor. Partition = the jeugdregio, in it <c>h-&lt;dossier&gt;</c> what a dossier contributes now and
/// <c>e-&lt;day&gt;-&lt;dossier&gt;</c> what it did until that day: a report over today reads one row per dossier of its region, one
/// over a past day adds only what was replaced since. Where the <c>h-</c> row of a dossier is, stands in a partition of its own.
/// </summary>
public sealed class MonitorStore(Tabellenset tabellen)
{
    private const string Plaats = "plaats";
    private const int DossierLengte = 32;
    private static readonly LocalDatePattern Dag = LocalDatePattern.Iso;

    /// <summary>What a dossier contributes now; null for nothing yet.</summary>
    public async Task<Monitorversie?> HuidigAsync(Guid dossier, CancellationToken ct)
    {
        if (await LeesAsync(Eigen(dossier), Plaats, ct) is not { } plaats)
            return null;
        return await LeesAsync(plaats.Tekst("Regio"), Nu(dossier), ct) is { } rij ? Monitorversie.Lees(rij) : null;
    }

    /// <summary>Puts a newer version in the place of what was read; that stays for reports over the days before, if there are any.</summary>
    /// <exception cref="RequestFailedException">412: somebody else replaced it.</exception>
    public async Task VervangAsync(Guid dossier, Monitorversie? oud, Monitorversie nieuw, CancellationToken ct)
    {
        var schrijf = new TableTransactionAction(TableTransactionActionType.UpsertReplace, nieuw.Rij(Nu(dossier)));
        if (oud is null)
        {
            await ZetPlaatsAsync(dossier, nieuw.Regio, ct);
            await tabellen.Monitor.SubmitTransactionAsync([schrijf], ct);
            return;
        }

        List<TableTransactionAction> bewaar = oud.Vanaf < nieuw.Vanaf
            ? [new(TableTransactionActionType.UpsertReplace, oud.Rij(Eerder(nieuw.Vanaf, dossier)))]
            : [];
        if (oud.Regio == nieuw.Regio)
        {
            await tabellen.Monitor.SubmitTransactionAsync(
                [new(TableTransactionActionType.UpdateReplace, nieuw.Rij(Nu(dossier)), oud.ETag!.Value), .. bewaar], ct);
            return;
        }

        // The place is written last: until then the old row is found again and all of this is done once more.
        await tabellen.Monitor.SubmitTransactionAsync([schrijf], ct);
        await tabellen.Monitor.SubmitTransactionAsync(
            [new(TableTransactionActionType.Delete, new TableEntity(oud.Regio, Nu(dossier)), oud.ETag!.Value), .. bewaar], ct);
        await ZetPlaatsAsync(dossier, nieuw.Regio, ct);
    }

    /// <summary>What the dossiers of a jeugdregio contributed at the end of a day: of each dossier one version at most.</summary>
    public async IAsyncEnumerable<Monitorversie> LeesAsync(
        string regio, LocalDate peildatum, [EnumeratorCancellation] CancellationToken ct)
    {
        var (op, na) = (Dag.Format(peildatum), Eerder(peildatum.PlusDays(1)));
        string[] filters =
        [
            TableClient.CreateQueryFilter($"PartitionKey eq {regio} and RowKey ge {"h-"} and RowKey lt {"h."} and Vanaf le {op}"),
            TableClient.CreateQueryFilter($"PartitionKey eq {regio} and RowKey ge {na} and RowKey lt {"e."} and Vanaf le {op}"),
        ];
        // A version that is replaced between the two questions would be seen by both.
        var gezien = new HashSet<string>(StringComparer.Ordinal);
        foreach (var filter in filters)
            await foreach (var rij in tabellen.Monitor.QueryAsync<TableEntity>(filter, cancellationToken: ct))
                if (gezien.Add(rij.RowKey[^DossierLengte..]))
                    yield return Monitorversie.Lees(rij);
    }

    private Task<Response> ZetPlaatsAsync(Guid dossier, string regio, CancellationToken ct) => tabellen.Monitor.UpsertEntityAsync(
        new TableEntity(Eigen(dossier), Plaats) { ["Regio"] = regio }, TableUpdateMode.Replace, ct);

    private async Task<TableEntity?> LeesAsync(string partitie, string rij, CancellationToken ct)
    {
        var antwoord = await tabellen.Monitor.GetEntityIfExistsAsync<TableEntity>(partitie, rij, cancellationToken: ct);
        return antwoord.HasValue ? antwoord.Value : null;
    }

    private static string Eigen(Guid dossier) => $"d-{dossier:N}";

    private static string Nu(Guid dossier) => $"h-{dossier:N}";

    private static string Eerder(LocalDate tot) => $"e-{Dag.Format(tot)}";

    private static string Eerder(LocalDate tot, Guid dossier) => $"{Eerder(tot)}-{dossier:N}";
}
