using Integratie.Functions.Aanlevering;
using Integratie.Functions.Beveiliging;
using Integratie.Functions.Deelnemers;
using Integratie.Functions.Tabellen;
using Integratie.Functions.Termijnen;

namespace Integratie.Functions.Controle;

/// <summary>Looks through all tables for what the hub could not read, or would never find again. Changes nothing.</summary>
public sealed class Opslagcontrole(TableServiceClient service, Tabellenset tabellen, TermijnStore termijnen, Versleuteling versleuteling)
{
    /// <param name="meld">Gets how many rows were looked at.</param>
    /// <param name="ct">Stops looking.</param>
    public async Task<Telling> LoopNaAsync(Action<long> meld, CancellationToken ct)
    {
        var telling = new Telling();
        await DeelnemersAsync(telling, ct);
        var dossiers = new Dossiercontrole(tabellen, termijnen, versleuteling, telling);
        await dossiers.LoopNaAsync(meld, ct);
        await OntvangstenAsync(telling, dossiers.Aangehouden, ct);
        return telling;
    }

    private async Task DeelnemersAsync(Telling telling, CancellationToken ct)
    {
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {Deelnemerrij.Partitie}");
        await foreach (var rij in service.GetTableClient(Registerbestand.Tabel).QueryAsync<TableEntity>(filter, cancellationToken: ct))
        {
            telling.Deelnemers++;
            try
            {
                Deelnemerrij.Lees(rij, versleuteling);
            }
            catch (OntsleutelException fout)
            {
                telling.Meld($"Deelnemers {rij.RowKey}", $"de geheimen zijn niet te lezen: {fout.Message}");
            }
        }
    }

    private async Task OntvangstenAsync(Telling telling, HashSet<string> aangehouden, CancellationToken ct)
    {
        await foreach (var rij in tabellen.Ontvangsten.QueryAsync<TableEntity>(cancellationToken: ct))
        {
            telling.Ontvangsten++;
            var ontvangst = OntvangstStore.VanRij(rij);
            if (ontvangst.Status != Ontvangst.StatusOntvangen)
                continue;
            try
            {
                versleuteling.Ontsleutel(ontvangst.Gebeurtenis, ontvangst.Id);
            }
            catch (OntsleutelException fout)
            {
                telling.Meld($"Ontvangsten {rij.RowKey}", $"is niet te lezen: {fout.Message}");
            }

            var partitie = OpenVerwerking.Partitie(ontvangst.Open.Bucket);
            if (!aangehouden.Contains(ontvangst.Id)
                && !(await tabellen.Open.GetEntityIfExistsAsync<TableEntity>(partitie, ontvangst.Open.Rij, cancellationToken: ct)).HasValue)
                telling.Meld($"Ontvangsten {rij.RowKey}", "deze gebeurtenis is niet verwerkt en staat niet in Open");
        }
    }
}
