using Integratie.Functions.Audit;
using Integratie.Functions.Deelnemers;
using Integratie.Functions.Dossiers;
using Integratie.Functions.Telemetrie;
using Integratie.Kern.Berichten;
using Integratie.Kern.Dossiers;
using Integratie.Kern.Tijd;
using NodaTime;

namespace Integratie.Functions.Aanlevering;

/// <summary>
/// Keeps an attempt of a gemeente to judge a bepaling: in the dossier when it is the dossier's own gemeente, in the audit always.
/// </summary>
public sealed class Belemmeraar(SleutelStore sleutels, DossierStore dossiers, Registerbeeld register, Auditstore audit, TimeProvider klok)
{
    public async Task LegVastAsync(Gebeurtenis gebeurtenis, Spoorkop? spoor, CancellationToken ct)
    {
        var ontvangst = OntvangstStore.MaakId(gebeurtenis.Source, gebeurtenis.Id);
        await audit.NoteerAsync(gebeurtenis.Oin, "bepaling.beoordelen", ontvangst, gebeurtenis.Naam, ct);
        var moment = klok.GetUtcNow();
        var nu = Instant.FromDateTimeOffset(moment);
        foreach (var dossier in await DossiersAsync(Kern.Berichten.Poging.Lees(gebeurtenis), ct))
        {
            if (!Belemmeringsregel.Geldt(dossier, register.Huidig, gebeurtenis.Oin, Amsterdam.Dag(nu)))
                continue;
            await dossiers.VoerUitAsync(
                new Dossieropdracht(dossier.Id, w => Belemmeringsregel.Poging(w, gebeurtenis, nu))
                {
                    Gebeurtenis = new(gebeurtenis, ontvangst, $"{ontvangst}-poging", moment, spoor),
                },
                ct);
        }
    }

    /// <summary>
    /// By the child if it is named, else by the zaak: of its children those of the bepaling that is named. Of a bepaling that the hub
    /// does not know it cannot say whose it is; then it is kept for all.
    /// </summary>
    private async Task<IReadOnlyList<Dossier>> DossiersAsync(Kern.Berichten.Poging poging, CancellationToken ct)
    {
        var gevonden = new List<Dossier>();
        foreach (var id in await DossierIdsAsync(poging, ct))
            if (await dossiers.LeesAsync(id, ct) is { } dossier)
                gevonden.Add(dossier);
        var vanBepaling = poging.Bepaling is { } bepaling ? gevonden.FindAll(d => d.Bepaling(bepaling) is not null) : [];
        return vanBepaling.Count > 0 ? vanBepaling : gevonden;
    }

    private async Task<IReadOnlyList<Guid>> DossierIdsAsync(Kern.Berichten.Poging poging, CancellationToken ct)
    {
        if (poging.Bsn is { } bsn)
            return await sleutels.VindKindAsync(bsn.Waarde, ct) is { } dossier ? [dossier] : [];
        return poging.Zaaknummer is { } zaak ? await sleutels.ZoekAsync(zaak.Normaal, ct) : [];
    }
}
