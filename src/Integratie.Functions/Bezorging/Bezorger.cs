using Integratie.Functions.Deelnemers;
using Integratie.Functions.Dossiers;
using Integratie.Functions.Instellingen;
using Integratie.Functions.Wachtrijen;
using Integratie.Kern.Deelnemers;

namespace Integratie.Functions.Bezorging;

/// <summary>Decides which dossier is next for an ontvanger, and at what rate.</summary>
public sealed class Bezorger(
    Dossierbezorger dossierbezorger, OpenWandeling wandeling, Poorten poorten, Wekker wekker, HubOptions options, TimeProvider klok)
{
    public async Task BezorgAsync(Leveringswek wek, CancellationToken ct)
    {
        var vol = false;
        if (wek.Hersteld)
            poorten.Van(wek.Ontvanger).Herstel();
        if (wek.Dossier is { } dossier)
            vol = (await dossierbezorger.BezorgAsync(dossier, wek.Ontvanger, negeerPlan: false, ct)).Vol;
        else if (poorten.Van(wek.Ontvanger).BeginWandeling())
            await HaalInAsync(wek.Ontvanger, ct);
        else if (wek.Hersteld)
            await wekker.WekAsync(wek.Bericht(spoed: false, klok.GetUtcNow() + TimeSpan.FromSeconds(1)), ct);
        while (!vol && poorten.Van(wek.Ontvanger).Volgende() is { } wachtte)
            vol = (await dossierbezorger.BezorgAsync(wachtte, wek.Ontvanger, negeerPlan: false, ct)).Vol;
    }

    /// <summary>
    /// Walks through all that waits for an ontvanger: after it came back at a bounded rate, else as far as there is place.
    /// </summary>
    private async Task HaalInAsync(string ontvanger, CancellationToken ct)
    {
        var poort = poorten.Van(ontvanger);
        var nu = klok.GetUtcNow();
        var alles = false;
        try
        {
            alles = await WandelAsync(ontvanger, poort, ct);
        }
        finally
        {
            poort.EindeWandeling(alles);
        }

        if (!alles)
            await wekker.WekAsync(new Leveringswek(ontvanger).Bericht(spoed: false, nu + TimeSpan.FromSeconds(1)), ct);
    }

    /// <summary>False when the bound of this second was reached before the end.</summary>
    private async Task<bool> WandelAsync(string ontvanger, Poort poort, CancellationToken ct)
    {
        var geprobeerd = 0;
        await foreach (var dossier in wandeling.WachtendAsync(ontvanger, poort, klok, ct))
        {
            geprobeerd += (await dossierbezorger.BezorgAsync(dossier, ontvanger, poort.Hersteld, ct)).Geprobeerd;
            if (poort.Hersteld && geprobeerd >= options.Bezorging.InhaalPerSeconde)
                return false;
        }

        return true;
    }
}
