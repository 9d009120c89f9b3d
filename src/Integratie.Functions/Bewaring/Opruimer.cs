using Azure;
using Integratie.Functions.Aanlevering;
using Integratie.Functions.Bediening;
using Integratie.Functions.Beveiliging;
using Integratie.Functions.Dossiers;
using Integratie.Functions.Tabellen;
using Integratie.Kern.Berichten;

namespace Integratie.Functions.Bewaring;

/// <summary>
/// Removes what a dossier with a tombstone left. What leads to it goes first and its own rows after, so that a crash in between is finished
/// in the next round; the row of the child, by which it is found, goes last. Kept are the tombstone, the receipts without the event (the
/// same event again has no second effect), the ids in the feeds, and what was counted for the monitor.
/// </summary>
public sealed class Opruimer(
    Tabellenset tabellen, OntvangstStore ontvangsten, SleutelStore sleutels, Leveringindex index, Signaalindex signalen, Versleuteling versleuteling)
{
    private const int PerTransactie = 100;

    /// <param name="dossier">Whose head is a tombstone.</param>
    /// <param name="kind">The row of the child in Sleutels.</param>
    /// <param name="ct">The hub stops.</param>
    public async Task RuimOpAsync(Guid dossier, TableEntity kind, CancellationToken ct)
    {
        var partitie = Rijsleutels.Partitie(dossier);
        await signalen.VergeetAsync(dossier, ct);
        var sleutelsVanRijen = new List<string>();
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {partitie}");
        await foreach (var rij in tabellen.Dossiers.QueryAsync<TableEntity>(filter, cancellationToken: ct))
        {
            if (rij.RowKey == Rijsleutels.Kop)
                continue;
            sleutelsVanRijen.Add(rij.RowKey);
            if (rij.RowKey.StartsWith("g-", StringComparison.Ordinal))
                await VergeetAsync(dossier, new Gebeurtenisrij(rij), ct);
            else if (rij.RowKey.StartsWith("l-", StringComparison.Ordinal))
                await VergeetAsync(new Leveringrij(rij), ct);
        }

        foreach (var deel in sleutelsVanRijen.Chunk(PerTransactie))
            await tabellen.Dossiers.SubmitTransactionAsync(
                deel.Select(rij => new TableTransactionAction(TableTransactionActionType.Delete, new TableEntity(partitie, rij), ETag.All)), ct);
        await tabellen.Sleutels.DeleteEntityAsync(kind.PartitionKey, kind.RowKey, ETag.All, ct);
    }

    private async Task VergeetAsync(Guid dossier, Gebeurtenisrij rij, CancellationToken ct)
    {
        var gebeurtenis = Gebeurtenis.Lees(versleuteling.Ontsleutel(rij.Inhoud, Rijsleutels.Partitie(dossier)));
        foreach (var sleutel in Zoeksleutels.Van(gebeurtenis))
            await sleutels.VerbreekAsync(sleutel, dossier, ct);
        await ontvangsten.WisInhoudAsync(rij.Ontvangst, ct);
    }

    private async Task VergeetAsync(Leveringrij levering, CancellationToken ct)
    {
        foreach (var status in new[] { Leveringstatus.Vastgelopen, Leveringstatus.Afgesloten })
            await index.VerwijderAsync(status, levering.Genoemd, levering.OpenRij, ct);
    }
}
