using Azure;
using Integratie.Functions.Beveiliging;
using Integratie.Functions.Deelnemers;
using Integratie.Functions.Tabellen;

namespace Integratie.Functions.Sleutelwissel;

/// <summary>
/// Writes again, with the active key, every row that was encrypted with an older one. Each row by itself and only from the version that was
/// read: it can be stopped and begun again, and what somebody else writes meanwhile is never lost.
/// </summary>
internal sealed class Herversleuteling(TableServiceClient service, Tabellenset tabellen, Versleuteling versleuteling)
{
    private const int Tegelijk = 64;
    private const int MaxPogingen = 20;

    /// <summary>How many rows were written.</summary>
    /// <param name="meld">Gets how many rows were looked at.</param>
    /// <param name="ct">Stops between two rows.</param>
    /// <exception cref="OntsleutelException">A key is missing, or a row is damaged; what was written stays.</exception>
    public async Task<long> VoerUitAsync(Action<long> meld, CancellationToken ct)
    {
        var (bekeken, geschreven) = (0L, 0L);
        foreach (var (tabel, context) in Tabellen())
        {
            await foreach (var deel in tabel.QueryAsync<TableEntity>(cancellationToken: ct).Chunk(Tegelijk).WithCancellation(ct))
            {
                geschreven += (await Task.WhenAll(deel.Select(rij => VernieuwAsync(tabel, rij, context(rij), ct)))).LongCount(nieuw => nieuw);
                foreach (var _ in deel)
                    meld(++bekeken);
            }
        }

        return geschreven;
    }

    private (TableClient Tabel, Func<TableEntity, string> Context)[] Tabellen() =>
    [
        (tabellen.Ontvangsten, rij => rij.RowKey),
        (tabellen.Dossiers, rij => rij.PartitionKey),
        (service.GetTableClient(Registerbestand.Tabel),
            rij => rij.PartitionKey == Deelnemerrij.Partitie ? Deelnemerrij.Context(rij.RowKey) : Registerbestand.Merk),
    ];

    private async Task<bool> VernieuwAsync(TableClient tabel, TableEntity rij, string context, CancellationToken ct)
    {
        for (var poging = 1; Vernieuw(rij, context); poging++)
        {
            try
            {
                await tabel.UpdateEntityAsync(rij, rij.ETag, TableUpdateMode.Replace, ct);
                return true;
            }
            catch (RequestFailedException fout) when (fout.IsNietGevonden())
            {
                return false;
            }
            catch (RequestFailedException fout) when (fout.IsGewijzigd() && poging < MaxPogingen)
            {
                var nu = await tabel.GetEntityIfExistsAsync<TableEntity>(rij.PartitionKey, rij.RowKey, cancellationToken: ct);
                if (!nu.HasValue)
                    return false;
                rij = nu.Value!;
            }
        }

        return false;
    }

    /// <summary>Whether anything in the row was encrypted with an older key.</summary>
    private bool Vernieuw(TableEntity rij, string context)
    {
        var nieuw = false;
        foreach (var naam in new[] { "Bericht", "Geheimen", "Proef" })
        {
            if (!rij.TryGetValue(naam, out var waarde) || waarde is not byte[] blob || !versleuteling.IsVerouderd(blob))
                continue;
            rij[naam] = versleuteling.Versleutel(versleuteling.Ontsleutel(blob, context), context);
            nieuw = true;
        }

        if (rij.LeesBrokken() is not { Length: > 0 } inhoud || !versleuteling.IsVerouderd(inhoud))
            return nieuw;
        rij.WisBrokken();
        rij.ZetBrokken(versleuteling.Versleutel(versleuteling.Ontsleutel(inhoud, context), context));
        return true;
    }
}
