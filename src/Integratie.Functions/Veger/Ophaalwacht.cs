using Azure;
using Integratie.Functions.Deelnemers;
using Integratie.Functions.Dossiers;
using Integratie.Functions.Postbus;
using Integratie.Functions.Tabellen;
using Integratie.Kern.Deelnemers;

namespace Integratie.Functions.Veger;

/// <summary>
/// What stands in the feed of an ontvanger without a webhook waits for that ontvanger alone: there is nothing to wake, however long it
/// does not fetch.
/// </summary>
public sealed class Ophaalwacht(Tabellenset tabellen, PostbusStore postbus, Registerbeeld register)
{
    private const string InFeed = "InFeed";

    /// <param name="rij">A delivery in Open.</param>
    public bool Wacht(TableEntity rij) => rij.GetBoolean(InFeed) == true && !HeeftWebhook(rij.PartitionKey);

    /// <summary>Remembers in Open that it is only to be fetched, if that is so.</summary>
    public async Task MerkAsync(Leveringrij levering, CancellationToken ct)
    {
        if (!levering.IsOpen || HeeftWebhook(levering.Ontvanger) || await postbus.MerkAsync(levering.Ontvanger, levering.Id.Dossier, ct) < levering.Volgnummer)
            return;
        try
        {
            var merk = new TableEntity(levering.Ontvanger, levering.OpenRij) { [InFeed] = true };
            await tabellen.Open.UpdateEntityAsync(merk, ETag.All, TableUpdateMode.Merge, ct);
        }
        catch (RequestFailedException fout) when (fout.IsNietGevonden())
        {
            // Fetched in the meantime.
        }
    }

    private bool HeeftWebhook(string ontvanger) => register.Huidig.Vind(ontvanger)?.Bezorging.Wijze == Bezorgwijze.Webhook;
}
