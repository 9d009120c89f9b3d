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
        // Where that is known already, saying it again would begin the walk anew for ever.
        if (wek.Hersteld && !poort.Hersteld)
            poort.Herstel(klok.GetUtcNow());
        if (wek.Dossier is { } dossier)
            plaats = await dossierbezorger.BezorgAsync(dossier, wek.Ontvanger, negeerPlan: false, ct);
        else if (poort.BeginWandeling())
            while (await WandelAsync(wek.Ontvanger, poort, ct) && poort.BeginWandeling())
                ct.ThrowIfCancellationRequested();
        else if (wek.Hersteld)
            await wekker.WekAsync(wek.Bericht(spoed: false, klok.GetUtcNow() + TimeSpan.FromSeconds(1)), ct);
        while (plaats == Plaats.Vrij && poort.Volgende() is { } wachtte)
            plaats = await dossierbezorger.BezorgAsync(wachtte, wek.Ontvanger, poort.Hersteld, ct);
    }

    /// <summary>Walks through all that waits for an ontvanger, as far as it may go now.</summary>
    /// <returns>Whether it must be walked again.</returns>
    private async Task<bool> WandelAsync(string ontvanger, Poort poort, CancellationToken ct)
    {
        var (alles, opnieuw) = (false, false);
        try
        {
            alles = await LoopAsync(ontvanger, poort, ct);
        }
        finally
        {
            opnieuw = poort.EindeWandeling(alles);
        }

        return opnieuw;
    }

    /// <returns>Whether all was tried: what found no place is not.</returns>
    private async Task<bool> LoopAsync(string ontvanger, Poort poort, CancellationToken ct)
    {
        var alles = true;
        await foreach (var dossier in wandeling.WachtendAsync(ontvanger, poort, klok, ct))
        {
            var plaats = await dossierbezorger.BezorgAsync(dossier, ontvanger, poort.Hersteld, ct);
            if (plaats == Plaats.Later)
                return false;
            alles &= plaats != Plaats.Vol;
        }

        return alles;
    }
}
