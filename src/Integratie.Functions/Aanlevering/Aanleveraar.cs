using Integratie.Functions.Beveiliging;
using Integratie.Functions.Dossiers;
using Integratie.Functions.Tabellen;
using Integratie.Functions.Telemetrie;
using Integratie.Functions.Verwerking;
using Integratie.Functions.Wachtrijen;
using Integratie.Kern.Berichten;

namespace Integratie.Functions.Aanlevering;

/// <summary>Accepts valid events: durable first, then the answer; the wake-up only makes it quick.</summary>
public sealed class Aanleveraar(
    OntvangstStore ontvangsten, OpenVerwerking open, SleutelStore sleutels, Wekker wekker, Versleuteling versleuteling, Pseudoniem pseudoniem,
    Volgorde volgorde, TimeProvider klok)
{
    /// <summary>
    /// Accepts all or nothing. Returns the receipts in order.
    /// </summary>
    /// <exception cref="IdHergebruiktException">An id was used before with other content; nothing is kept.</exception>
    public async Task<IReadOnlyList<Ontvangst>> AccepteerAsync(IReadOnlyList<Gebeurtenis> gebeurtenissen, Spoorkop? spoor, CancellationToken ct)
    {
        var nieuw = gebeurtenissen.Select(g => Maak(g, spoor)).ToList();
        if (nieuw.Count > 1)
            await ControleerAsync(nieuw, ct);
        var bewaard = gebeurtenissen.Zip(nieuw, (gebeurtenis, ontvangst) => BewaarAsync(gebeurtenis, ontvangst, ct)).ToList();
        try
        {
            var alles = Task.WhenAll(bewaard);
            // Of a batch nothing is processed before all of it stands, since it may still be withdrawn.
            if (nieuw.Count > 1)
                await alles;
            await alles.GevolgdDoorAsync(() => wekker.WekAsync(nieuw.Select(Wekbericht), ct));
        }
        catch
        {
            await TrekInAsync(nieuw.Zip(bewaard).Where(b => b.Second is { IsCompletedSuccessfully: true, Result: true }).Select(b => b.First));
            throw;
        }

        return nieuw;
    }

    /// <summary>The wake-up of a receipt: a session per bucket, so that one zaak is handled in order.</summary>
    public static Wekbericht Wekbericht(Ontvangst ontvangst) => new(
        ontvangst.Open.Spoed ? Queues.GebeurtenissenSpoed : Queues.Gebeurtenissen, ontvangst.Id, ontvangst.Open.Bucket);

    /// <summary>
    /// The index row and the receipt go out together: no receipt is ever without one, and a lone index row is cleared by the Veger.
    /// With them a child that is new gets its dossier id, so that the processing need not wait for that.
    /// </summary>
    private async Task<bool> BewaarAsync(Gebeurtenis gebeurtenis, Ontvangst ontvangst, CancellationToken ct)
    {
        var kinderen = Betrokkene.Bsns(gebeurtenis).Select(bsn => sleutels.MeldKindAsync(bsn, ct)).ToList();
        var index = open.ToevoegenAsync(ontvangst.Open, ontvangst.Id, ontvangst.Moment, ct);
        var toegevoegd = await ontvangsten.ProbeerToeTeVoegenAsync(ontvangst, ct);
        await index;
        await Task.WhenAll(kinderen);
        if (toegevoegd)
            return true;
        await open.VerwijderenAsync(ontvangst.Open, ct);
        await ZelfdeAsync(ontvangst, ct);
        return false;
    }

    private async Task ControleerAsync(List<Ontvangst> nieuw, CancellationToken ct)
    {
        if (nieuw.GroupBy(o => o.Id).FirstOrDefault(g => g.Select(o => o.Vingerafdruk).Distinct().Count() > 1) is not null)
            throw new IdHergebruiktException();
        foreach (var ontvangst in nieuw)
            await ZelfdeAsync(ontvangst, ct);
    }

    /// <summary>Refuses other content under a known id. A known event whose processing hangs is woken again.</summary>
    private async Task ZelfdeAsync(Ontvangst ontvangst, CancellationToken ct)
    {
        if (await ontvangsten.LeesAsync(ontvangst.Id, ct) is not { } eerder)
            return;
        if (eerder.Vingerafdruk != ontvangst.Vingerafdruk)
            throw new IdHergebruiktException();
        if (eerder.Status == Ontvangst.StatusOntvangen)
        {
            await open.ToevoegenAsync(eerder.Open, eerder.Id, eerder.Moment, ct);
            await wekker.WekAsync(Wekbericht(eerder), ct);
        }
    }

    private async Task TrekInAsync(IEnumerable<Ontvangst> opgeslagen)
    {
        foreach (var ontvangst in opgeslagen)
            await ontvangsten.VerwijderAsync(ontvangst.Id, CancellationToken.None);
    }

    private Ontvangst Maak(Gebeurtenis gebeurtenis, Spoorkop? spoor)
    {
        var id = OntvangstStore.MaakId(gebeurtenis.Source, gebeurtenis.Id);
        var zaak = pseudoniem.Van(Zaakkenmerk.Van(gebeurtenis));
        return new Ontvangst
        {
            Id = id,
            Zender = gebeurtenis.Oin,
            Vingerafdruk = pseudoniem.Van(gebeurtenis.Inhoudshash),
            Moment = klok.GetUtcNow(),
            Open = new(Pseudoniem.Bucket(zaak), volgorde.Volgende(), zaak, Zaakkenmerk.IsSpoed(gebeurtenis)),
            Gebeurtenis = versleuteling.Versleutel(gebeurtenis.NaarJson(), id),
            Spoor = spoor,
        };
    }
}
