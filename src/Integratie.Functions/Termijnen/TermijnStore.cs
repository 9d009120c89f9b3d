using System.Globalization;
using Azure;
using Integratie.Functions.Tabellen;
using Integratie.Kern.Tijd;
using NodaTime;
using NodaTime.Text;

namespace Integratie.Functions.Termijnen;

/// <summary>
/// Table Termijnen: which dossier must be looked at when. Partition = the day in Europe/Amsterdam, so a round reads what is
/// due and never what exists.
/// </summary>
public sealed class TermijnStore(Tabellenset tabellen)
{
    private static readonly LocalDatePattern Dag = LocalDatePattern.Iso;

    /// <summary>Announces that a dossier has something due; written before the dossier transaction.</summary>
    public Task AankondigenAsync(Guid dossier, Instant moment, CancellationToken ct) => tabellen.Termijnen.UpsertEntityAsync(
        new TableEntity(Partitie(moment), Rij(dossier, moment)) { ["Moment"] = moment.ToDateTimeOffset(), ["Dossier"] = dossier.ToString("N") },
        TableUpdateMode.Replace,
        ct);

    public Task VerwijderenAsync(Guid dossier, Instant moment, CancellationToken ct) =>
        tabellen.Termijnen.DeleteEntityAsync(Partitie(moment), Rij(dossier, moment), ETag.All, ct);

    /// <summary>Whether a dossier is announced for a moment.</summary>
    public async Task<bool> BestaatAsync(Guid dossier, Instant moment, CancellationToken ct) =>
        (await tabellen.Termijnen.GetEntityIfExistsAsync<TableEntity>(Partitie(moment), Rij(dossier, moment), cancellationToken: ct)).HasValue;

    /// <summary>What was due before a moment and is still there, oldest first.</summary>
    public async IAsyncEnumerable<Termijnwek> AchterstalligAsync(
        Instant voor, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken ct)
    {
        var tot = Dag.Format(Amsterdam.Dag(voor).PlusDays(1));
        await foreach (var rij in tabellen.Termijnen.QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"PartitionKey lt {tot}"), cancellationToken: ct))
        {
            var moment = Instant.FromDateTimeOffset(rij.Moment("Moment"));
            if (moment < voor)
                yield return new Termijnwek(Guid.Parse(rij.Tekst("Dossier")), moment);
        }
    }

    private static string Partitie(Instant moment) => Dag.Format(Amsterdam.Dag(moment));

    private static string Rij(Guid dossier, Instant moment) =>
        string.Create(CultureInfo.InvariantCulture, $"{moment.ToUnixTimeTicks():D19}-{dossier:N}");
}
