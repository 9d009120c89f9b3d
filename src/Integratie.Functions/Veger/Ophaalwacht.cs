using Integratie.Functions.Deelnemers;
using Integratie.Functions.Dossiers;
using Integratie.Functions.Postbus;

namespace Integratie.Functions.Veger;

/// <summary>
/// Remembers in Open which deliveries stand in the feed of an ontvanger without a webhook: there is nothing to wake for them, however
/// long it does not fetch.
/// </summary>
public sealed class Ophaalwacht(PostbusStore postbus, OpenLeveringen open, Registerbeeld register)
{
    private const int Tegelijk = 100;
    private const int Schrijvend = 8;
    private readonly List<Task> _geschreven = [];
    private List<string> _nieuw = [];
    private string _ontvanger = "";

    /// <summary>Whether it is only to be fetched; then that is written soon, with others of the same ontvanger at once.</summary>
    /// <param name="id">The delivery.</param>
    /// <param name="openRij">Its row in Open.</param>
    /// <param name="ct">The hub stops.</param>
    public async Task<bool> NeemAsync(Webhookid id, string openRij, CancellationToken ct)
    {
        if (register.Huidig.Vind(id.Ontvanger) is { WordtBezorgd: true }
            || await postbus.MerkAsync(id.Ontvanger, id.Dossier, id.Volgnummer, ct) < id.Volgnummer)
            return false;
        if (id.Ontvanger != _ontvanger || _nieuw.Count == Tegelijk)
            Begin(ct);
        if (_geschreven.Count == Schrijvend)
            await BewaarAsync(ct);
        _ontvanger = id.Ontvanger;
        _nieuw.Add(openRij);
        return true;
    }

    /// <summary>Writes what is not written yet.</summary>
    public async Task BewaarAsync(CancellationToken ct)
    {
        Begin(ct);
        var geschreven = Task.WhenAll(_geschreven);
        _geschreven.Clear();
        await geschreven;
    }

    /// <summary>The ontvangers beside each other: their rows are in partitions of their own.</summary>
    private void Begin(CancellationToken ct)
    {
        if (_nieuw.Count > 0)
            _geschreven.Add(open.MerkInFeedAsync(_ontvanger, _nieuw, ct));
        _nieuw = [];
    }
}
