using System.Runtime.CompilerServices;
using Azure;
using Integratie.Functions.Tabellen;

namespace Integratie.Functions.Dossiers;

/// <summary>The delivery rows of the dossiers.</summary>
public sealed class LeveringStore(Tabellenset tabellen)
{
    /// <summary>Up to which delivery of a dossier and ontvanger all are done: what is done stays so, and is not read again.</summary>
    private readonly Rijgeheugen<(string Ontvanger, Guid Dossier), long> _klaar = new(4096);

    /// <summary>What waits in a dossier for an ontvanger, oldest first, up to what nobody may have: the order holds.</summary>
    public async IAsyncEnumerable<Leveringrij> OpenAsync(Guid dossier, string ontvanger, [EnumeratorCancellation] CancellationToken ct)
    {
        var (klaar, wacht) = (_klaar.Vind((ontvanger, dossier)), false);
        await foreach (var levering in TussenAsync(dossier, Rijsleutels.Levering(ontvanger, klaar), $"l-{ontvanger}.", ct))
        {
            if (!levering.IsOpen)
            {
                if (!wacht)
                    _klaar.Onthoud((ontvanger, dossier), levering.Volgnummer);
                continue;
            }

            if (levering.Ontvanger is null)
                yield break;
            wacht = true;
            yield return levering;
        }
    }

    /// <summary>All of a dossier that names an ontvanger, oldest first, also what nobody may have.</summary>
    public IAsyncEnumerable<Leveringrij> VanAsync(Guid dossier, string ontvanger, CancellationToken ct) =>
        LeesAsync(Rijsleutels.Bereik(dossier, $"l-{ontvanger}-"), ct);

    /// <summary>All of a dossier, by ontvanger.</summary>
    public IAsyncEnumerable<Leveringrij> VanAsync(Guid dossier, CancellationToken ct) => LeesAsync(Rijsleutels.Bereik(dossier, "l-"), ct);

    /// <summary>
    /// What of a dossier relays the event of this receipt, by ontvanger, whichever event brought it out; and what tells an ontvanger
    /// that the event concerns it no more.
    /// </summary>
    public async IAsyncEnumerable<Leveringrij> VanOntvangstAsync(Guid dossier, string ontvangst, [EnumeratorCancellation] CancellationToken ct)
    {
        var nummers = new HashSet<long?>();
        var merken = Rijsleutels.Bereik(dossier, Rijsleutels.Verwerkt($"{ontvangst}-"));
        await foreach (var rij in tabellen.Dossiers.QueryAsync<TableEntity>(merken, cancellationToken: ct))
            nummers.Add(Verwerktmerk.Van(rij).Nummer);
        await foreach (var levering in VanAsync(dossier, ct))
            if (nummers.Contains(levering.Gebeurtenis) || levering.Ontvangst == ontvangst)
                yield return levering;
    }

    /// <summary>What comes after a number, oldest first, up to what is open and nobody may have: the order holds.</summary>
    public IAsyncEnumerable<Leveringrij> NaAsync(Guid dossier, string ontvanger, long volgnummer, CancellationToken ct) =>
        TussenAsync(dossier, Rijsleutels.Levering(ontvanger, volgnummer), $"l-{ontvanger}.", ct)
            .TakeWhile(levering => !levering.IsOpen || levering.Ontvanger is not null);

    /// <summary>Those of these that are there; what is of one dossier and ontvanger with one question.</summary>
    public async Task<IReadOnlyDictionary<Webhookid, Leveringrij>> LeesAsync(IEnumerable<Webhookid> ids, CancellationToken ct)
    {
        var groepen = ids.GroupBy(id => (id.Dossier, id.Ontvanger), id => id.Volgnummer);
        var gelezen = await Naastelkaar.LeesAsync(groepen, (groep, ct) => LeesAsync(groep.Key.Dossier, groep.Key.Ontvanger, groep.Min(), groep.Max(), ct), ct);
        return gelezen.SelectMany(vanDossier => vanDossier).ToDictionary(levering => levering.Id);
    }

    public async Task<Leveringrij?> LeesAsync(Webhookid id, CancellationToken ct)
    {
        var rij = await tabellen.Dossiers.GetEntityIfExistsAsync<TableEntity>(
            Rijsleutels.Partitie(id.Dossier), Rijsleutels.Levering(id.Ontvanger, id.Volgnummer), cancellationToken: ct);
        return rij.HasValue ? new Leveringrij(rij.Value!) : null;
    }

    /// <summary>Writes rows of one dossier if nobody changed them since they were read; false otherwise, and then none is written.</summary>
    public async Task<bool> ProbeerSchrijvenAsync(IReadOnlyList<Leveringrij> gewijzigd, CancellationToken ct)
    {
        try
        {
            var antwoord = await tabellen.Dossiers.SubmitTransactionAsync(
                gewijzigd.Select(l => new TableTransactionAction(TableTransactionActionType.UpdateReplace, l.Rij, l.ETag)), ct);
            foreach (var (levering, geschreven) in gewijzigd.Zip(antwoord.Value))
                levering.Rij.ETag = geschreven.Headers.ETag!.Value;
            return true;
        }
        catch (RequestFailedException fout) when (fout.IsGewijzigd() || fout.IsNietGevonden())
        {
            return false;
        }
    }

    private async Task<IReadOnlyList<Leveringrij>> LeesAsync(Guid dossier, string ontvanger, long eerste, long laatste, CancellationToken ct)
    {
        var (voor, na) = (Rijsleutels.Levering(ontvanger, eerste - 1), Rijsleutels.Levering(ontvanger, laatste + 1));
        return await TussenAsync(dossier, voor, na, ct).ToListAsync(ct);
    }

    private IAsyncEnumerable<Leveringrij> TussenAsync(Guid dossier, string voor, string na, CancellationToken ct)
    {
        var partitie = Rijsleutels.Partitie(dossier);
        return LeesAsync(TableClient.CreateQueryFilter($"PartitionKey eq {partitie} and RowKey gt {voor} and RowKey lt {na}"), ct);
    }

    private async IAsyncEnumerable<Leveringrij> LeesAsync(string filter, [EnumeratorCancellation] CancellationToken ct)
    {
        await foreach (var rij in tabellen.Dossiers.QueryAsync<TableEntity>(filter, cancellationToken: ct))
            yield return new Leveringrij(rij);
    }
}
