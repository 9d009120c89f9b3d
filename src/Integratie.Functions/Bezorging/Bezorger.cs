using Integratie.Functions.Deelnemers;
using Integratie.Functions.Dossiers;
using Integratie.Functions.Instellingen;
using Integratie.Functions.Wachtrijen;
using Integratie.Kern.Deelnemers;

namespace Integratie.Functions.Bezorging;

/// <summary>Decides which delivery is next and whether it may go now. The order per dossier and ontvanger is kept here.</summary>
public sealed class Bezorger(
    LeveringStore leveringen, OpenWandeling wandeling, Uitbak uitbak, Registerbeeld register, Poorten poorten, Bezorgpoging poging, Wekker wekker,
    HubOptions options, TimeProvider klok)
{
    public Task BezorgAsync(Leveringswek wek, CancellationToken ct) => wek.Dossier is { } dossier
        ? BezorgDossierAsync(dossier, wek.Ontvanger, negeerPlan: false, ct)
        : HaalInAsync(wek.Ontvanger, ct);

    /// <summary>Delivers what waits in one dossier for one ontvanger, oldest first, until one has to wait. Returns how many were tried.</summary>
    private async Task<int> BezorgDossierAsync(Guid dossier, string ontvanger, bool negeerPlan, CancellationToken ct)
    {
        await uitbak.VerstuurRestAsync(dossier, ct);
        var lopen = false;
        var geprobeerd = 0;
        await foreach (var levering in leveringen.OpenAsync(dossier, ontvanger, ct))
        {
            var stap = await ProbeerAsync(levering, negeerPlan, ct);
            geprobeerd += stap.Geprobeerd ? 1 : 0;
            lopen |= stap.Lopen;
            if (!stap.Doorgaan)
                break;
        }

        if (lopen)
            await wekker.WekAsync(new Leveringswek(ontvanger).Bericht(spoed: false), ct);
        return geprobeerd;
    }

    private async Task<Stap> ProbeerAsync(Leveringrij levering, bool negeerPlan, CancellationToken ct)
    {
        var nu = klok.GetUtcNow();
        if (Adres(levering.Ontvanger) is not { } bezorging || IsBezig(levering, nu) || (!negeerPlan && levering.VolgendePoging > nu))
            return Stap.Wacht;
        var poort = poorten.Van(levering.Ontvanger);
        var toegang = poort.Vraag(nu);
        if (toegang.Vrij)
            return await poging.DoeAsync(levering, bezorging, poort, ct);
        if (toegang.Tot is { } tot && poort.PlanProef(nu, tot))
            await wekker.WekAsync(new Leveringswek(levering.Ontvanger).Bericht(spoed: false, tot), ct);
        return Stap.Wacht;
    }

    /// <summary>
    /// Walks through all that waits for an ontvanger: after it came back at a bounded rate, else as far as there is place.
    /// </summary>
    private async Task HaalInAsync(string ontvanger, CancellationToken ct)
    {
        var poort = poorten.Van(ontvanger);
        var geprobeerd = 0;
        var nu = klok.GetUtcNow();
        await foreach (var dossier in wandeling.WachtendAsync(ontvanger, poort, klok, ct))
        {
            geprobeerd += await BezorgDossierAsync(dossier, ontvanger, poort.Hersteld, ct);
            if (poort.Hersteld && geprobeerd >= options.Bezorging.InhaalPerSeconde)
            {
                await wekker.WekAsync(new Leveringswek(ontvanger).Bericht(spoed: false, nu + TimeSpan.FromSeconds(1)), ct);
                return;
            }
        }

        poort.Ingehaald();
    }

    private Bezorginstelling? Adres(string ontvanger) =>
        register.Huidig.Vind(ontvanger)?.Bezorging is { Wijze: Bezorgwijze.Webhook, Url: not null, Opgezegd: null } bezorging ? bezorging : null;

    private bool IsBezig(Leveringrij levering, DateTimeOffset nu) =>
        levering.BezigTot > nu && (!Omgeving.EnigeInstantie || levering.BezigDoor == poorten.Instantie);
}
