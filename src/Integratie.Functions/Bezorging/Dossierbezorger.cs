using Integratie.Functions.Deelnemers;
using Integratie.Functions.Dossiers;
using Integratie.Functions.Wachtrijen;
using Integratie.Kern.Deelnemers;

namespace Integratie.Functions.Bezorging;

/// <summary>Delivers what waits in one dossier for one ontvanger, oldest first. The order per dossier and ontvanger is kept here.</summary>
public sealed class Dossierbezorger(
    LeveringStore leveringen, Registerbeeld register, Poorten poorten, Bezorgpoging poging, Afhandeling afhandeling, Wekker wekker, TimeProvider klok)
{
    /// <summary>Goes on until one has to wait.</summary>
    /// <param name="dossier">Out of which.</param>
    /// <param name="ontvanger">To whom.</param>
    /// <param name="negeerPlan">Whether a delivery that failed may be tried before its plan says so.</param>
    /// <returns>Whether there was a place for the last.</returns>
    public async Task<Plaats> BezorgAsync(Guid dossier, string ontvanger, bool negeerPlan, CancellationToken ct)
    {
        var beurten = poorten.Van(ontvanger).Beurten;
        if (!beurten.Neem(dossier, negeerPlan))
            return Plaats.Vrij;
        var ronde = new Ronde();
        try
        {
            Herhaling nog;
            do
            {
                await LoopAsync(dossier, ontvanger, negeerPlan, ronde, ct);
                nog = beurten.Laat(dossier);
                negeerPlan = nog == Herhaling.BuitenPlan;
            }
            while (nog != Herhaling.Geen);
        }
        catch
        {
            beurten.LaatVallen(dossier);
            throw;
        }

        if (ronde.Lopen)
            await wekker.WekAsync(new Leveringswek(ontvanger).Bericht(spoed: false), ct);
        return ronde.Plaats;
    }

    private async Task LoopAsync(Guid dossier, string ontvanger, bool negeerPlan, Ronde ronde, CancellationToken ct)
    {
        var bundel = new Bundel();
        try
        {
            await foreach (var levering in leveringen.OpenAsync(dossier, ontvanger, ct))
            {
                if (!ronde.Noteer(await ProbeerAsync(levering, negeerPlan, bundel, ct)))
                    break;
                if (bundel.IsVol)
                    await afhandeling.BewaarAsync(bundel.Neem());
            }
        }
        finally
        {
            await afhandeling.BewaarAsync(bundel.Neem());
        }
    }

    private async Task<Stap> ProbeerAsync(Leveringrij levering, bool negeerPlan, Bundel bundel, CancellationToken ct)
    {
        var nu = klok.GetUtcNow();
        if (levering.IsBezig(nu))
        {
            // Another process has it, and may have read before the next one came: somebody has to look when it is done.
            await wekker.WekAsync(new Leveringswek(levering.Genoemd, levering.Id.Dossier).Bericht(levering.Spoed, levering.BezigTot), ct);
            return Stap.Wacht;
        }

        if (Bezorging(levering) is not { } bezorging)
            return Stap.Wacht;
        if (bezorging.Opgezegd is not null && !levering.Nadrukkelijk)
        {
            await afhandeling.NietGebrachtAsync(levering, ct);
            return Stap.Wacht;
        }

        var poort = poorten.Van(levering.Genoemd);
        if (!negeerPlan && levering.WachtOpPlan(nu))
            return await WachtAsync(levering, poort, Stap.Wacht, nu, ct);
        var toegang = poort.Vraag(nu, levering.Id.Dossier, levering.Aangemaakt);
        if (toegang.Vrij)
            return await poging.DoeAsync(levering, bezorging, poort, bundel, ct);
        if (toegang.Tot is not { } tot)
            return Stap.Geen(Plaats.Vol);
        if (poort.PlanProef(nu, tot))
            await wekker.WekAsync(new Leveringswek(levering.Genoemd).Bericht(spoed: false, tot), ct);
        return await WachtAsync(levering, poort, Stap.Geen(Plaats.Later), nu, ct);
    }

    /// <summary>It is not tried now; when its ontvanger came back it will be in a moment, and nobody has to be told.</summary>
    private async Task<Stap> WachtAsync(Leveringrij levering, Poort poort, Stap stap, DateTimeOffset nu, CancellationToken ct)
    {
        if (!poort.Hersteld)
            await afhandeling.WachtAsync(levering, nu, ct);
        return stap;
    }

    /// <returns>Null when nobody has it brought.</returns>
    private Bezorginstelling? Bezorging(Leveringrij levering) =>
        levering.Ontvanger is { } ontvanger && register.Huidig.Vind(ontvanger)?.Bezorging is { WordtGebracht: true } bezorging ? bezorging : null;

    /// <summary>What came of the steps until now.</summary>
    private sealed class Ronde
    {
        public bool Lopen { get; private set; }

        public Plaats Plaats { get; private set; }

        /// <summary>False when the next of the same dossier has to wait.</summary>
        public bool Noteer(Stap stap)
        {
            Lopen |= stap.Lopen;
            Plaats = stap.Plaats;
            return stap.Doorgaan;
        }
    }
}
