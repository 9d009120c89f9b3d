using Integratie.Functions.Bezorging;
using Integratie.Functions.Deelnemers;
using Integratie.Functions.Dossiers;
using Integratie.Functions.Verwerking;
using Integratie.Functions.Wachtrijen;
using Integratie.Kern.Deelnemers;
using Integratie.Kern.Dossiers;
using Integratie.Kern.Tijd;

namespace Integratie.Functions.Bediening;

/// <summary>
/// Points a stuck delivery to another deelnemer. Closing it, the delivery in its place and what that does to the dossier are one
/// transaction, so that nobody ever has it twice or not at all.
/// </summary>
internal sealed class Toewijzing(
    DossierStore dossiers, LeveringStore leveringen, Leveringindex index, Afhandeling afhandeling, Nabehandeling nabehandeling, Registerbeeld register,
    Wekplan wekplan, Wekker wekker, TimeProvider klok)
{
    /// <summary>Why this delivery cannot go to that deelnemer, in Dutch; null: no objection.</summary>
    public string? Bezwaar(Leveringrij levering, string naar)
    {
        if (register.Huidig.Vind(naar) is not { } deelnemer)
            return "is geen deelnemer";
        if (naar == levering.Ontvanger)
            return "is de ontvanger waar de levering al voor is";
        if (deelnemer.Rol != levering.Rol)
            return "heeft een andere rol dan de ontvanger van de levering";
        var vandaag = Amsterdam.Vandaag(klok);
        var geldig = deelnemer.Rol == Rol.Gi ? register.Huidig.KiesGi(naar, null, vandaag).Gi?.Oin == naar : deelnemer.GeldigOp(vandaag);
        return geldig ? null : "doet op dit moment niet mee";
    }

    /// <summary>The delivery that took the place of a stuck one; null while it is stuck.</summary>
    public async Task<Leveringrij?> GevondenAsync(Leveringrij levering, string naar, CancellationToken ct) =>
        levering.Status == Leveringstatus.Afgesloten && levering.Reden == Reden(naar)
            ? await leveringen.VanAsync(levering.Id.Dossier, naar, ct).LastOrDefaultAsync(l => l.Gebeurtenis == levering.Gebeurtenis, ct)
            : null;

    /// <exception cref="Azure.RequestFailedException">412: the delivery was changed by somebody else, for one because it arrived.</exception>
    public async Task WijsToeAsync(Leveringrij levering, string naar, CancellationToken ct)
    {
        var deelnemer = register.Huidig.Vind(naar)!;
        await index.MeldAsync(Leveringstatus.Afgesloten, levering.Id, levering.OpenRij, ct);
        levering.SluitAf(Reden(naar));
        var (dossier, stuk, weergave) = (levering.Id.Dossier, levering.Bezorgd, levering.Weergave);
        var gevolgen = await dossiers.VoerUitAsync(new(dossier, w => Toewijzingsregel.Pas(w, stuk, weergave, deelnemer)) { Levering = levering }, ct);
        foreach (var wachtte in gevolgen!.Nabehandeld)
            await nabehandeling.RondAfAsync(dossier, wachtte, ct);
        await afhandeling.SluitAsync([levering], ct);
        // What waited behind it goes on, to whom it was meant for.
        await wekker.WekAsync(wekplan.Voor(dossier, levering.Ontvanger, levering.Spoed), ct);
    }

    private static string Reden(string naar) => $"toegewezen aan {naar}";
}
