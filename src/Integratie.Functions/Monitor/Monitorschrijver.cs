using Integratie.Functions.Dossiers;
using Integratie.Functions.Normlijst;
using Integratie.Kern.Normen;
using Integratie.Kern.Tijd;

namespace Integratie.Functions.Monitor;

/// <summary>
/// Brings the rows of one dossier up to date with its clocks. Everything is worked out anew from the facts, so a wake-up that comes
/// twice, late, or after a crash halfway ends with the same rows.
/// </summary>
public sealed class Monitorschrijver(
    DossierStore dossiers, MonitorStore store, Normlijststore normlijst, Normenset normen, TimeProvider klok)
{
    public async Task SchrijfAsync(Guid id, CancellationToken ct)
    {
        if (await dossiers.LeesAsync(id, ct) is not { Klokken: var klokken })
            return;
        var huidig = await store.HuidigAsync(id, ct);
        // A day that is over keeps what was known at its end; of the last one written a later fact can still change that.
        var dagen = klokken.Feiten.Select(feit => Amsterdam.Dag(feit.BekendOp)).Distinct().Order();
        foreach (var dag in dagen.SkipWhile(dag => dag < huidig?.Vanaf).ToList())
        {
            var regel = Monitorregel.Van(klokken, Amsterdam.EersteMomentNa(dag), normen);
            var nieuw = Monitorversie.Van(dag, regel);
            if (nieuw.ZelfdeAls(huidig))
                continue;
            await normlijst.WerkBijAsync(id, huidig?.Regel(), regel, ct);
            huidig = await store.VervangAsync(id, huidig, nieuw, Amsterdam.Vandaag(klok), ct);
        }
    }
}
