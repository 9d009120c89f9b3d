using Integratie.Functions.Deelnemers;
using Integratie.Functions.Dossiers;
using Integratie.Functions.Wachtrijen;
using Integratie.Kern.Deelnemers;

namespace Integratie.Functions.Bezorging;

/// <summary>Decides which dossier is next for an ontvanger.</summary>
public sealed class Bezorger(Dossierbezorger dossierbezorger, OpenWandeling wandeling, Poorten poorten, Wekker wekker, TimeProvider klok)
{
    public async Task BezorgAsync(Leveringswek wek, CancellationToken ct)
    {
        var poort = poorten.Van(wek.Ontvanger);
        var plaats = Plaats.Vrij;
        if (wek.Hersteld)
            poort.Herstel();
        if (wek.Dossier is { } dossier)
            plaats = await dossierbezorger.BezorgAsync(dossier, wek.Ontvanger, negeerPlan: false, ct);
        else if (poort.BeginWandeling())
            await WandelAsync(wek.Ontvanger, poort, ct);
        else if (wek.Hersteld)
            await wekker.WekAsync(wek.Bericht(spoed: false, klok.GetUtcNow() + TimeSpan.FromSeconds(1)), ct);
        while (plaats == Plaats.Vrij && poort.Volgende() is { } wachtte)
            plaats = await dossierbezorger.BezorgAsync(wachtte, wek.Ontvanger, negeerPlan: false, ct);
    }

    /// <summary>Walks through all that waits for an ontvanger, as far as it may go now.</summary>
    private async Task WandelAsync(string ontvanger, Poort poort, CancellationToken ct)
    {
        var alles = false;
        try
        {
            await foreach (var dossier in wandeling.WachtendAsync(ontvanger, poort, klok, ct))
                if (await dossierbezorger.BezorgAsync(dossier, ontvanger, poort.Hersteld, ct) == Plaats.Later)
                    return;
            alles = true;
        }
        finally
        {
            poort.EindeWandeling(alles);
        }
    }
}
