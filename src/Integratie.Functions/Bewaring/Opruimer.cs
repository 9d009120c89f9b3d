using Azure;
using Integratie.Functions.Aanlevering;
using Integratie.Functions.Bediening;
using Integratie.Functions.Beveiliging;
using Integratie.Functions.Dossiers;
using Integratie.Functions.Tabellen;
using Integratie.Kern.Berichten;

namespace Integratie.Functions.Bewaring;

/// <summary>
/// Removes what a dossier with a tombstone left. What leads to it goes first and its own rows after, what refers to others before those, so
/// that what a fault in between leaves can still be read, and be removed later; the row of the child goes last, so that a new dossier begins
/// empty. Kept are the tombstone, the receipts without the event (the same event again has no second effect), the ids in the feeds, and what
/// was counted for the monitor.
/// </summary>
public sealed class Opruimer(
    Tabellenset tabellen, OntvangstStore ontvangsten, SleutelStore sleutels, Leveringindex index, Signaalindex signalen, OpenVerwijdering open,
    Versleuteling versleuteling)
{
    private const int PerTransactie = 100;

    /// <param name="dossier">Whose head is a tombstone.</param>
    /// <param name="kind">The partition of its child in Sleutels.</param>
    /// <param name="ct">The hub stops.</param>
    public async Task RuimOpAsync(Guid dossier, string kind, CancellationToken ct)
    {
        try
        {
            await signalen.VergeetAsync(dossier, ct);
            await VerwijderAsync(Rijsleutels.Partitie(dossier), await VergeetRijenAsync(dossier, ct), ct);
            await sleutels.VergeetKindAsync(kind, dossier, ct);
            await open.VerwijderenAsync(dossier, ct);
        }
        catch (RequestFailedException fout) when (fout.IsGewijzigd() || fout.IsNietGevonden())
        {
            // Somebody else is removing it too: whether that came to its end the Veger will see.
        }
    }

    /// <returns>Its rows, which can go now.</returns>
    private async Task<List<string>> VergeetRijenAsync(Guid dossier, CancellationToken ct)
    {
        var partitie = Rijsleutels.Partitie(dossier);
        var rijen = new List<string>();
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {partitie}");
        await foreach (var rij in tabellen.Dossiers.QueryAsync<TableEntity>(filter, cancellationToken: ct))
        {
            if (rij.RowKey == Rijsleutels.Kop)
                continue;
            rijen.Add(rij.RowKey);
            if (rij.RowKey.StartsWith("g-", StringComparison.Ordinal))
                await VergeetAsync(dossier, new Gebeurtenisrij(rij), ct);
            else if (rij.RowKey.StartsWith("l-", StringComparison.Ordinal))
                await VergeetAsync(new Leveringrij(rij), ct);
        }

        return rijen;
    }

    /// <summary>From the last to the first: a delivery goes before the event that it relays, so whoever still reads it finds that too.</summary>
    private async Task VerwijderAsync(string partitie, List<string> rijen, CancellationToken ct)
    {
        foreach (var deel in Enumerable.Reverse(rijen).Chunk(PerTransactie))
            await tabellen.Dossiers.SubmitTransactionAsync(
                deel.Select(rij => new TableTransactionAction(TableTransactionActionType.Delete, new TableEntity(partitie, rij), ETag.All)), ct);
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
