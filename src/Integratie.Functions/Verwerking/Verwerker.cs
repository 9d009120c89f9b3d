using Integratie.Functions.Aanlevering;
using Integratie.Functions.Beveiliging;
using Integratie.Functions.Dossiers;
using Integratie.Kern.Berichten;
using Integratie.Kern.Dossiers;
using NodaTime;

namespace Integratie.Functions.Verwerking;

/// <summary>Brings an accepted event into the dossier of each child that it is about.</summary>
public sealed class Verwerker(
    OntvangstStore ontvangsten, OpenVerwerking open, SleutelStore sleutels, DossierStore dossiers,
    Versleuteling versleuteling)
{
    /// <summary>Processes a receipt, after what the same zaak still had waiting. Running it again has no further effect.</summary>
    public async Task VerwerkAsync(string ontvangstId, CancellationToken ct)
    {
        if (await ontvangsten.LeesAsync(ontvangstId, ct) is not { } ontvangst)
            return;
        if (ontvangst.Status == Ontvangst.StatusOntvangen)
        {
            foreach (var eerder in await open.EerderAsync(ontvangst.Open, ct))
                await VerwerkEnkelAsync(eerder, ct);
            await VerwerkEnkelAsync(ontvangst, ct);
        }

        await open.VerwijderenAsync(ontvangst.Open, ct);
    }

    private async Task VerwerkEnkelAsync(string ontvangstId, CancellationToken ct)
    {
        if (await ontvangsten.LeesAsync(ontvangstId, ct) is { Status: Ontvangst.StatusOntvangen } ontvangst)
            await VerwerkEnkelAsync(ontvangst, ct);
    }

    private async Task VerwerkEnkelAsync(Ontvangst ontvangst, CancellationToken ct)
    {
        var geheel = Gebeurtenis.Lees(versleuteling.Ontsleutel(ontvangst.Gebeurtenis, ontvangst.Id));
        var perKind = Splitsing.PerKind(geheel);
        var geraakt = new List<Guid>();
        for (var i = 0; i < perKind.Count; i++)
            geraakt.Add(await VerwerkKindAsync(ontvangst, perKind[i], i, perKind.Count > 1, ct));
        await ontvangsten.RondAfAsync(ontvangst.Id, Ontvangst.StatusVerwerkt, geraakt, null, ct);
    }

    private async Task<Guid> VerwerkKindAsync(Ontvangst ontvangst, Gebeurtenis gebeurtenis, int plaats, bool gesplitst, CancellationToken ct)
    {
        var uitspraak = Uitspraak.Lees(gebeurtenis.Data);
        var dossier = await sleutels.DossierVanKindAsync(uitspraak.Jeugdigen[0].Bsn.Waarde, ct);
        await Task.WhenAll(Zoeksleutels.Van(uitspraak).Select(s => sleutels.VerbindAsync(s, dossier, ct)));
        var aanlevering = new Kern.Dossiers.Aanlevering(Instant.FromDateTimeOffset(ontvangst.Moment), gesplitst);
        var opdracht = new Dossieropdracht(dossier, w => Behandeling.Pas(w, gebeurtenis, aanlevering))
        {
            Gebeurtenis = new(gebeurtenis, ontvangst.Id, $"{ontvangst.Id}-{plaats}", ontvangst.Moment, ontvangst.Traceparent),
            Spoed = ontvangst.Open.Spoed,
        };
        await dossiers.VoerUitAsync(opdracht, ct);
        return dossier;
    }
}
