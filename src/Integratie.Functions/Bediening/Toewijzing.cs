using Azure;
using Integratie.Functions.Bezorging;
using Integratie.Functions.Deelnemers;
using Integratie.Functions.Dossiers;
using Integratie.Functions.Tabellen;
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
    OpenLeveringen openLeveringen, Wekplan wekplan, Wekker wekker, TimeProvider klok)
{
    /// <summary>Whether a delivery can be pointed to another at all: a message of the hub itself is about its own ontvanger.</summary>
    public static bool IsMogelijk(Leveringrij levering) => levering is { Status: Leveringstatus.Vastgelopen, Gebeurtenis: not null };

    /// <summary>To whom it can go.</summary>
    public IEnumerable<Deelnemer> Kandidaten(Leveringrij levering) =>
        IsMogelijk(levering) ? register.Huidig.Met(levering.Rol).Where(deelnemer => Bezwaar(levering, deelnemer.Oin) is null) : [];

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

    /// <summary>Looks again whether the ontvanger that a stuck delivery names may have it; false when not, and then nothing changed.</summary>
    public async Task<bool> ProbeerEigenAsync(Leveringrij levering, CancellationToken ct)
    {
        if (Bezwaar(levering, levering.Genoemd) is not null)
            return false;
        try
        {
            await WijsToeAsync(levering, levering.Genoemd, ct);
        }
        catch (RequestFailedException fout) when (fout.IsGewijzigd())
        {
            // Somebody else did something about it.
        }

        return true;
    }

    /// <summary>Brings it out; to its own ontvanger when the register says by now that it may have it.</summary>
    /// <returns>The delivery that it has.</returns>
    /// <exception cref="RequestFailedException">412: the delivery was changed by somebody else, for one because it arrived.</exception>
    public async Task<Leveringrij> WijsToeAsync(Leveringrij levering, string naar, CancellationToken ct)
    {
        // A handing over comes behind the history, so it goes anew.
        var eigen = naar == levering.Genoemd && levering.Naam != "maatregel.overgedragen";
        await (eigen ? GeefVrijAsync(levering, ct) : VervangAsync(levering, register.Huidig.Vind(naar)!, ct));
        // What waited behind it goes on, to whom it was meant for.
        await wekker.WekAsync(wekplan.Voor(levering.Id.Dossier, levering.Genoemd, levering.Spoed), ct);
        return eigen ? levering : (await GevondenAsync(levering, naar, ct))!;
    }

    /// <summary>In its own place, so that it still comes before what came after it.</summary>
    private async Task GeefVrijAsync(Leveringrij levering, CancellationToken ct)
    {
        var stuk = levering.Bezorgd;
        levering.GeefVrij();
        await dossiers.VoerUitAsync(new(levering.Id.Dossier, w => Toewijzingsregel.GeefVrij(w, stuk)) { Levering = levering }, ct);
        await openLeveringen.VerzetAsync(levering, klok.GetUtcNow(), ct);
    }

    private async Task VervangAsync(Leveringrij levering, Deelnemer deelnemer, CancellationToken ct)
    {
        await index.MeldAsync(Leveringstatus.Afgesloten, levering.Id, levering.OpenRij, ct);
        levering.SluitAf(Reden(deelnemer.Oin));
        var (dossier, stuk, weergave) = (levering.Id.Dossier, levering.Bezorgd, levering.Weergave);
        var gevolgen = await dossiers.VoerUitAsync(new(dossier, w => Toewijzingsregel.Pas(w, stuk, weergave, deelnemer)) { Levering = levering }, ct);
        foreach (var wachtte in gevolgen!.Nabehandeld)
            await nabehandeling.RondAfAsync(dossier, wachtte, ct);
        await afhandeling.SluitAsync([levering], ct);
    }

    private static string Reden(string naar) => $"toegewezen aan {naar}";
}
