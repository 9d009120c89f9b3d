using Integratie.Functions.Deelnemers;
using Integratie.Functions.Dossiers;
using Integratie.Functions.Postbus;

namespace Integratie.Functions.Veger;

/// <summary>
/// What stands in the feed of an ontvanger without a webhook waits for that ontvanger alone: there is nothing to wake, however long it
/// does not fetch.
/// </summary>
public sealed class Ophaalwacht(PostbusStore postbus, OpenLeveringen open, Registerbeeld register)
{
    private const int Tegelijk = 100;
    private readonly List<string> _nieuw = [];
    private string _ontvanger = "";

    /// <param name="rij">A delivery in Open.</param>
    public bool Wacht(TableEntity rij) => OpenLeveringen.StaatInFeed(rij) && !HeeftWebhook(rij.PartitionKey);

    /// <summary>Whether it is only to be fetched; then that is remembered in Open, with others of the same ontvanger at once.</summary>
    public async Task<bool> NeemAsync(Leveringrij levering, CancellationToken ct)
    {
        if (!levering.IsOpen || HeeftWebhook(levering.Ontvanger) || await postbus.MerkAsync(levering.Ontvanger, levering.Id.Dossier, ct) < levering.Volgnummer)
            return false;
        if (levering.Ontvanger != _ontvanger || _nieuw.Count == Tegelijk)
            await BewaarAsync(ct);
        _ontvanger = levering.Ontvanger;
        _nieuw.Add(levering.OpenRij);
        return true;
    }

    /// <summary>Writes what is not remembered yet.</summary>
    public async Task BewaarAsync(CancellationToken ct)
    {
        await open.MerkInFeedAsync(_ontvanger, _nieuw, ct);
        _nieuw.Clear();
    }

    private bool HeeftWebhook(string ontvanger) => register.Huidig.Vind(ontvanger) is { HeeftWebhook: true };
}
