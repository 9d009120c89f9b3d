using Azure;
using Integratie.Functions.Tabellen;
using Integratie.Kern.Dossiers;

namespace Integratie.Functions.Dossiers;

/// <summary>
/// The part of table Open that says which deliveries are not finished: partition = ontvanger, in order of origin.
/// A row is written before the dossier transaction and removed after the delivery is done, so nothing open is unseen.
/// </summary>
public sealed class OpenLeveringen(Tabellenset tabellen, Volgorde volgorde)
{
    private const int PerTransactie = 100;

    /// <summary>How long a wake-up may take before the Veger sends it again.</summary>
    public static readonly TimeSpan Geduld = TimeSpan.FromMinutes(1);

    /// <summary>Starts announcing new deliveries.</summary>
    /// <returns>The row keys in the order of the deliveries, and when all is written.</returns>
    public (IReadOnlyList<string> Rijen, Task Geschreven) Kondig(
        Guid dossier, IReadOnlyList<Levering> leveringen, DateTimeOffset nu, CancellationToken ct)
    {
        var sleutels = leveringen.Select(_ => volgorde.Volgende()).ToList();
        var rijen = leveringen.Zip(sleutels, (levering, sleutel) => new TableEntity(levering.Ontvanger, sleutel)
        {
            ["Levering"] = new Webhookid(dossier, levering.Ontvanger, levering.Volgnummer).ToString(),
            ["Spoed"] = levering.Spoed,
            ["Wek"] = nu + Geduld,
        });
        return (sleutels, Task.WhenAll(rijen.GroupBy(rij => rij.PartitionKey).Select(groep => tabellen.Open.SubmitTransactionAsync(
            groep.Select(rij => new TableTransactionAction(TableTransactionActionType.Add, rij)), ct))));
    }

    /// <summary>When the Veger has to look again, at the earliest.</summary>
    public async Task VerzetAsync(Leveringrij levering, DateTimeOffset moment, CancellationToken ct)
    {
        var rij = new TableEntity(levering.Ontvanger, levering.OpenRij) { ["Wek"] = moment + Geduld };
        try
        {
            await tabellen.Open.UpdateEntityAsync(rij, ETag.All, TableUpdateMode.Merge, ct);
        }
        catch (RequestFailedException fout) when (fout.IsNietGevonden())
        {
            // Delivered by the feed in the meantime.
        }
    }

    /// <summary>Removes rows of an ontvanger; those that are gone already do not matter.</summary>
    public async Task VerwijderenAsync(string ontvanger, IReadOnlyCollection<string> rijen, CancellationToken ct)
    {
        foreach (var deel in rijen.Chunk(PerTransactie))
            if (deel.Length == 1 || !await ProbeerSamenAsync(ontvanger, deel, ct))
                await Task.WhenAll(deel.Select(rij => tabellen.Open.DeleteEntityAsync(ontvanger, rij, ETag.All, ct)));
    }

    private async Task<bool> ProbeerSamenAsync(string ontvanger, string[] rijen, CancellationToken ct)
    {
        try
        {
            await tabellen.Open.SubmitTransactionAsync(
                rijen.Select(rij => new TableTransactionAction(TableTransactionActionType.Delete, new TableEntity(ontvanger, rij), ETag.All)), ct);
            return true;
        }
        catch (TableTransactionFailedException fout) when (fout.IsNietGevonden())
        {
            return false;
        }
    }
}
