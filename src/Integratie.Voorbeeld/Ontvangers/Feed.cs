using System.Text.Json;
using Integratie.Voorbeeld.Hub;

namespace Integratie.Voorbeeld.Ontvangers;

/// <summary>An ontvanger that fetches: long-polls its feed and acknowledges every message that it has taken in.</summary>
internal sealed class Feed(HubClient hub, string oin, Action<Aankomst> meld, TimeProvider klok)
{
    /// <summary>Goes on until it is stopped or the hub fails: it never ends by itself.</summary>
    public async Task LeesAsync(CancellationToken stop)
    {
        string? na = null;
        while (true)
        {
            var pagina = await hub.BerichtenAsync(oin, na, stop);
            foreach (var bericht in pagina.Berichten)
                await NeemAanAsync(bericht, stop);
            na = pagina.Berichten.Count == 0 ? na : pagina.Berichten[^1].Cursor;
        }
    }

    private async Task NeemAanAsync(Bericht bericht, CancellationToken stop)
    {
        var moment = klok.GetTimestamp();
        await hub.BevestigAsync(oin, bericht.WebhookId, stop);
        meld(Aankomst.Van(oin, bericht.Gebeurtenis, perFeed: true, poging: 1, status: 204, moment));
    }
}
