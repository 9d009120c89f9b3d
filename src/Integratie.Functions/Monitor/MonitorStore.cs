using System.Runtime.CompilerServices;
using Azure;
using Integratie.Functions.Tabellen;
using NodaTime;
using NodaTime.Text;

namespace Integratie.Functions.Monitor;

/// <summary>
/// Table Monitor. Partition = the jeugdregio, in it <c>h-&lt;dossier&gt;</c> what a dossier contributes now and
/// <c>e-&lt;day&gt;-&lt;dossier&gt;</c> what it did until that day, which is nothing where it is new: a report over a past day adds only what
/// was replaced since, and what changed on a day is found by it. Where the <c>h-</c> row of a dossier is, stands in a partition of its own.
/// Beside them <c>stand</c> and the rows of <see cref="Dagtotalen"/>.
/// </summary>
public sealed class MonitorStore(Tabellenset tabellen)
{
    private const string Plaats = "plaats";
    private const string Stand = "stand";
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
    /// <param name="vandaag">What belongs to an earlier day comes late: totals of that day hold no longer.</param>
    /// <returns>The newer version as it stands there.</returns>
    /// <exception cref="RequestFailedException">412: somebody else replaced it.</exception>
    public async Task<Monitorversie> VervangAsync(Guid dossier, Monitorversie? oud, Monitorversie nieuw, LocalDate vandaag, CancellationToken ct)
    {
        List<TableTransactionAction> bewaar = oud?.Vanaf < nieuw.Vanaf
            ? [new(TableTransactionActionType.UpsertReplace, oud.Rij(Eerder(nieuw.Vanaf, dossier)))]
            : [];
        if (oud?.Regio == nieuw.Regio)
            return await SchrijfAsync(
                nieuw,
                [
                    new(TableTransactionActionType.UpdateReplace, nieuw.Rij(Nu(dossier)), oud.ETag!.Value),
                    .. bewaar, .. Telaat(oud.Regio, nieuw.Vanaf, vandaag),
                ],
                ct);

        List<TableTransactionAction> begin =
            [new(TableTransactionActionType.UpsertReplace, nieuw.Rij(Nu(dossier))), Nieuw(nieuw, dossier), .. Telaat(nieuw.Regio, nieuw.Vanaf, vandaag)];
        if (oud is null)
        {
            await ZetPlaatsAsync(dossier, nieuw.Regio, ct);
            return await SchrijfAsync(nieuw, begin, ct);
        }

        // The place is written last: until then the old row is found again and all of this is done once more.
        var geschreven = await SchrijfAsync(nieuw, begin, ct);
        await tabellen.Monitor.SubmitTransactionAsync(
            [
                new(TableTransactionActionType.Delete, new TableEntity(oud.Regio, Nu(dossier)), oud.ETag!.Value),
                .. bewaar, .. Telaat(oud.Regio, nieuw.Vanaf, vandaag),
            ],
            ct);
        await ZetPlaatsAsync(dossier, nieuw.Regio, ct);
        return geschreven;
    }

    /// <summary>Of each dossier that changed on a day: what it contributed until then, and what it does now if that is from that day on.</summary>
    public async IAsyncEnumerable<(Monitorversie? Eerder, Monitorversie? Nu)> WijzigingenAsync(
        string regio, LocalDate dag, [EnumeratorCancellation] CancellationToken ct)
    {
        var (vanaf, tot) = (Eerder(dag), Eerder(dag.PlusDays(1)));
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {regio} and RowKey ge {vanaf} and RowKey lt {tot}");
        await foreach (var rij in tabellen.Monitor.QueryAsync<TableEntity>(filter, cancellationToken: ct))
        {
            var nu = await LeesAsync(regio, $"h-{rij.RowKey[^DossierLengte..]}", ct);
            yield return (rij.ContainsKey("Vanaf") ? Monitorversie.Lees(rij) : null, nu is null ? null : Monitorversie.Lees(nu));
        }
    }

    /// <summary>Changes when something of an earlier day is written in this region: what was counted before that is of an older stand.</summary>
    public async Task<string> StandAsync(string regio, CancellationToken ct) =>
        await LeesAsync(regio, Stand, ct) is { } rij ? rij.Tekst(Stand) : "";

    /// <summary>A day as it stands in the rows.</summary>
    public static string Tekst(LocalDate dag) => Dag.Format(dag);

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

    // Without content; merged, because it may have been here earlier that day, and then what it contributed before stays.
    private static TableTransactionAction Nieuw(Monitorversie nieuw, Guid dossier) =>
        new(TableTransactionActionType.UpsertMerge, new TableEntity(nieuw.Regio, Eerder(nieuw.Vanaf, dossier)));

    private static IEnumerable<TableTransactionAction> Telaat(string regio, LocalDate dag, LocalDate vandaag) => dag < vandaag
        ? [new(TableTransactionActionType.UpsertReplace, new TableEntity(regio, Stand) { [Stand] = Guid.NewGuid().ToString("N") })]
        : [];

    /// <param name="acties">The first writes the version itself.</param>
    private async Task<Monitorversie> SchrijfAsync(Monitorversie versie, List<TableTransactionAction> acties, CancellationToken ct)
    {
        var antwoord = await tabellen.Monitor.SubmitTransactionAsync(acties, ct);
        return versie with { ETag = antwoord.Value[0].Headers.ETag };
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
