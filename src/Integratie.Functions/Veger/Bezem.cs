using Azure;
using Integratie.Functions.Aanlevering;
using Integratie.Functions.Bewaring;
using Integratie.Functions.Bezorging;
using Integratie.Functions.Dossiers;
using Integratie.Functions.Tabellen;
using Integratie.Functions.Wachtrijen;
using Integratie.Kern.Dossiers;

namespace Integratie.Functions.Veger;

/// <summary>
/// Walks through table Open, which holds only what is not finished. The first round of a process takes everything that somebody has to move
/// on, since the one before it may have been killed; so does the first after the clock was put back, when nothing seems to be late. Other
/// rounds take what was not done in time. What only waits to be fetched has its turn
/// in <see cref="Naloop"/>.
/// </summary>
public sealed class Bezem(
    Tabellenset tabellen, Openronde ronde, Naloop naloop, OntvangstStore ontvangsten, LeveringStore leveringen, OpenLeveringen openLeveringen,
    DossierStore dossiers, Bewaarder bewaarder, Afhandeling afhandeling, Wekplan wekplan, Wekker wekker, Uitbak uitbak, Ophaalwacht ophaalwacht,
    TimeProvider klok)
{
    /// <summary>
    /// What only the operator can move on, or has waited long, is looked at again now and then: whoever moved it on may have crashed before
    /// he told it.
    /// </summary>
    private static readonly TimeSpan Langste = TimeSpan.FromHours(1);

    private readonly Losserijen _los = new();

    /// <summary>One round; what it saw is for whoever watches the hub.</summary>
    public async Task<Veegronde> VeegAsync(CancellationToken ct)
    {
        var nu = klok.GetUtcNow();
        var gezien = new Veegronde(nu);
        ronde.Begin(nu);
        _los.Begin();
        await foreach (var rij in ronde.LeesAsync(ct))
        {
            if (rij.ContainsKey("Ontvangst"))
            {
                gezien.NoteerOntvangst(rij.GetDateTimeOffset("Moment") ?? nu);
                await VerwerkingAsync(rij, nu, ct);
            }
            else if (rij.ContainsKey("Rest"))
                await RestAsync(rij, nu, ct);
            else if (rij.ContainsKey("Verwijdering"))
                await VerwijderingAsync(rij, nu, ct);
            else
            {
                gezien.NoteerLevering();
                await LeveringAsync(rij, gezien, nu, ct);
            }
        }

        await foreach (var rij in naloop.LeesAsync(ct))
            await NakijkenAsync(rij, gezien, nu, ct);
        await ophaalwacht.BewaarAsync(ct);
        return gezien;
    }

    private async Task VerwerkingAsync(TableEntity rij, DateTimeOffset nu, CancellationToken ct)
    {
        if (!IsTeLaat(rij, nu))
            return;
        var ontvangst = await ontvangsten.LeesAsync(rij.Tekst("Ontvangst"), ct);
        if (ontvangst is not null && ontvangst.Open.Rij == rij.RowKey)
            await wekker.WekAsync(Aanleveraar.Wekbericht(ontvangst), ct);
        else if (ontvangst is not null || _los.IsVerlaten(rij))
            await tabellen.Open.DeleteEntityAsync(rij.PartitionKey, rij.RowKey, ETag.All, ct);
    }

    private async Task RestAsync(TableEntity rij, DateTimeOffset nu, CancellationToken ct)
    {
        if (!IsTeLaat(rij, nu))
            return;
        if (await dossiers.LeesAsync(Guid.Parse(rij.Tekst("Rest")), ct) is { Rest.IsEmpty: false } dossier)
            await dossiers.VoerUitAsync(new Dossieropdracht(dossier.Id, Restregel.Pas), ct);
        else if (!_los.IsVerlaten(rij))
            return;
        await tabellen.Open.DeleteEntityAsync(rij.PartitionKey, rij.RowKey, ETag.All, ct);
    }

    private async Task VerwijderingAsync(TableEntity rij, DateTimeOffset nu, CancellationToken ct)
    {
        if (IsTeLaat(rij, nu) && !await bewaarder.MaakAfAsync(Guid.Parse(rij.RowKey), rij.Tekst("Verwijdering"), ct) && _los.IsVerlaten(rij))
            await tabellen.Open.DeleteEntityAsync(rij.PartitionKey, rij.RowKey, ETag.All, ct);
    }

    private bool IsTeLaat(TableEntity rij, DateTimeOffset nu) =>
        ronde.IsEerste || rij.GetDateTimeOffset("Moment") + OpenLeveringen.Geduld <= nu;

    private async Task LeveringAsync(TableEntity rij, Veegronde gezien, DateTimeOffset nu, CancellationToken ct)
    {
        if (!ronde.IsEerste && (!OpenLeveringen.IsTeLaat(rij, nu) || (Genoemd(rij) is { } id && await ophaalwacht.NeemAsync(id, rij.RowKey, ct))))
            return;
        await NakijkenAsync(rij, gezien, nu, ct);
    }

    private static Webhookid? Genoemd(TableEntity rij) => Webhookid.TryParse(rij.GetString("Levering"), out var id) ? id : null;

    private async Task NakijkenAsync(TableEntity rij, Veegronde gezien, DateTimeOffset nu, CancellationToken ct)
    {
        if (Genoemd(rij) is not { } id)
            return;
        var levering = await leveringen.LeesAsync(id, ct);
        if (levering is null && !ronde.Wacht(rij) && !_los.IsVerlaten(rij))
            return;
        if (levering?.OpenRij != rij.RowKey)
        {
            await openLeveringen.VerwijderenAsync(rij.PartitionKey, [rij.RowKey], ct);
            return;
        }

        // Nothing is half done about it, and it is marked already: of these there can be a great many.
        if (levering.IsOpen && ronde.Wacht(rij))
            return;
        await uitbak.VerstuurRestAsync(id.Dossier, ct);
        if (!levering.IsOpen)
            await afhandeling.SluitAsync([levering], ct);
        if (levering is { IsOpen: true, Ontvanger: null })
        {
            await openLeveringen.KijkLaterAsync(levering, nu + Langste, ct);
            return;
        }

        if (levering.IsOpen && await ophaalwacht.NeemAsync(id, rij.RowKey, ct))
            return;
        if (gezien.NeemWek(id.Dossier, id.Ontvanger))
            await wekker.WekAsync(wekplan.Voor(id.Dossier, id.Ontvanger, levering.Spoed), ct);
        if (levering.WachtOpPlan(nu))
            await openLeveringen.VerzetAsync(levering, levering.VolgendePoging!.Value, ct);
        else
            await openLeveringen.KijkLaterAsync(levering, nu + Uitstel(levering, nu), ct);
    }

    /// <summary>
    /// What has waited for an hour was not held up by one wake-up that got lost: its ontvanger is away, and there can be thousands of it. As
    /// long as it waits already.
    /// </summary>
    private static TimeSpan Uitstel(Leveringrij levering, DateTimeOffset nu)
    {
        var wacht = (nu - levering.Aangemaakt).Duration();
        return wacht < Langste ? wacht : Langste;
    }
}
