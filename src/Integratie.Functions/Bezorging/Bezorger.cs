using Integratie.Functions.Deelnemers;
using Integratie.Functions.Dossiers;
using Integratie.Functions.Instellingen;
using Integratie.Functions.Wachtrijen;
using Integratie.Kern.Deelnemers;

namespace Integratie.Functions.Bezorging;

/// <summary>Decides which delivery is next and whether it may go now. The order per dossier and ontvanger is kept here.</summary>
public sealed class Bezorger(
    LeveringStore leveringen, OpenWandeling wandeling, Registerbeeld register, Poorten poorten, Bezorgpoging poging, Wekker wekker,
    HubOptions options, TimeProvider klok)
{
    public async Task BezorgAsync(Leveringswek wek, CancellationToken ct)
    {
        var vol = false;
        if (wek.Hersteld)
            poorten.Van(wek.Ontvanger).Herstel();
        if (wek.Dossier is { } dossier)
            vol = (await BezorgDossierAsync(dossier, wek.Ontvanger, negeerPlan: false, ct)).Vol;
        else if (poorten.Van(wek.Ontvanger).BeginWandeling())
            await HaalInAsync(wek.Ontvanger, ct);
        else if (wek.Hersteld)
            await wekker.WekAsync(wek.Bericht(spoed: false, klok.GetUtcNow() + TimeSpan.FromSeconds(1)), ct);
        while (!vol && poorten.Van(wek.Ontvanger).Volgende() is { } wachtte)
            vol = (await BezorgDossierAsync(wachtte, wek.Ontvanger, negeerPlan: false, ct)).Vol;
    }

    /// <summary>Delivers what waits in one dossier for one ontvanger, oldest first, until one has to wait.</summary>
    /// <returns>How many were tried, and whether there was no place for the last.</returns>
    private async Task<(int Geprobeerd, bool Vol)> BezorgDossierAsync(Guid dossier, string ontvanger, bool negeerPlan, CancellationToken ct)
    {
        var (lopen, geprobeerd, vol) = (false, 0, false);
        await foreach (var levering in leveringen.OpenAsync(dossier, ontvanger, ct))
        {
            var stap = await ProbeerAsync(levering, negeerPlan, ct);
            geprobeerd += stap.Geprobeerd ? 1 : 0;
            lopen |= stap.Lopen;
            vol = ReferenceEquals(stap, Stap.Vol);
            if (!stap.Doorgaan)
                break;
        }

        if (lopen)
            await wekker.WekAsync(new Leveringswek(ontvanger).Bericht(spoed: false), ct);
        if (geprobeerd > 0 && poorten.Van(ontvanger).NeemNogEens(dossier))
            await wekker.WekAsync(new Leveringswek(ontvanger, dossier).Bericht(spoed: false), ct);
        return (geprobeerd, vol);
    }

    private async Task<Stap> ProbeerAsync(Leveringrij levering, bool negeerPlan, CancellationToken ct)
    {
        var nu = klok.GetUtcNow();
        if (IsBezig(levering, nu))
            return await WachtOpAnderAsync(levering, nu, ct);
        if (Adres(levering) is not { } bezorging || (!negeerPlan && levering.VolgendePoging > nu))
            return Stap.Wacht;
        var poort = poorten.Van(levering.Ontvanger);
        var toegang = poort.Vraag(nu, levering.Id.Dossier);
        if (toegang.Vrij)
            return await poging.DoeAsync(levering, bezorging, poort, ct);
        if (toegang.Tot is not { } tot)
            return Stap.Vol;
        if (poort.PlanProef(nu, tot))
            await wekker.WekAsync(new Leveringswek(levering.Ontvanger).Bericht(spoed: false, tot), ct);
        return Stap.Wacht;
    }

    /// <summary>
    /// Somebody is trying it, and read what comes next before this wake-up was sent: it is told to look again. If it was done just
    /// before that, the wake-up is sent once more.
    /// </summary>
    private async Task<Stap> WachtOpAnderAsync(Leveringrij levering, DateTimeOffset nu, CancellationToken ct)
    {
        var poort = poorten.Van(levering.Ontvanger);
        poort.MeldNogEens(levering.Id.Dossier);
        var klaar = await leveringen.LeesAsync(levering.Id, ct) is not { } intussen || !IsBezig(intussen, nu);
        if (klaar && poort.NeemNogEens(levering.Id.Dossier))
            await wekker.WekAsync(new Leveringswek(levering.Ontvanger, levering.Id.Dossier).Bericht(levering.Spoed), ct);
        return Stap.Wacht;
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
            geprobeerd += (await BezorgDossierAsync(dossier, ontvanger, poort.Hersteld, ct)).Geprobeerd;
            if (poort.Hersteld && geprobeerd >= options.Bezorging.InhaalPerSeconde)
                return false;
        }

        return true;
    }

    private Bezorginstelling? Adres(Leveringrij levering) =>
        register.Huidig.Vind(levering.Ontvanger)?.Bezorging is { Wijze: Bezorgwijze.Webhook, Url: not null } bezorging
        && (bezorging.Opgezegd is null || levering.Nadrukkelijk)
            ? bezorging
            : null;

    private bool IsBezig(Leveringrij levering, DateTimeOffset nu) =>
        levering.BezigTot > nu && (!Omgeving.EnigeInstantie || levering.BezigDoor == poorten.Instantie);
}
