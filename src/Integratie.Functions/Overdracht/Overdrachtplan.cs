using Integratie.Functions.Bediening;
using Integratie.Functions.Deelnemers;
using Integratie.Functions.Dossiers;
using Integratie.Functions.Opdrachten;
using Integratie.Functions.Postbus;
using Integratie.Functions.Tabellen;
using Integratie.Kern.Berichten;
using Integratie.Kern.Deelnemers;
using Integratie.Kern.Dossiers;
using Integratie.Kern.Tijd;
using NodaTime;

namespace Integratie.Functions.Overdracht;

/// <summary>Which children an overdracht is about, fixed when it is asked: all of the GI, or those of a list.</summary>
internal sealed class Overdrachtplan(DossierStore dossiers, PostbusStore postbus, Leveringbronnen bronnen, Registerbeeld register, TimeProvider klok)
{
    /// <summary>
    /// All children of a GI. Whoever is in charge of a child got the decision or handing over that says so, so its feed, and what did not
    /// get that far yet, name every dossier that can be one: no index of its own is needed.
    /// </summary>
    public async Task<IReadOnlyCollection<Opdrachtdeel>> AlleAsync(string gi, CancellationToken ct)
    {
        var kandidaten = new HashSet<Guid>();
        await foreach (var dossier in postbus.DossiersAsync(gi, ct))
            kandidaten.Add(dossier);
        foreach (var status in new[] { Leveringstatus.Wacht, Leveringstatus.Vastgelopen })
            await foreach (var open in bronnen.LeesAsync(status, gi, null, ct))
                kandidaten.Add(open.Id.Dossier);
        return [.. (await InBeheerAsync(gi, kandidaten, ct)).Select(dossier => new Opdrachtdeel(dossier.ToString("N")))];
    }

    /// <summary>The children of a list; every row that is wrong is a fault.</summary>
    public async Task<IReadOnlyCollection<Opdrachtdeel>> VanLijstAsync(
        string gi, IReadOnlyList<Overdrachtregel> regels, List<Fout> fouten, CancellationToken ct)
    {
        var vandaag = Amsterdam.Vandaag(klok);
        var dossiersVanGi = await InBeheerAsync(gi, [.. regels.Select(r => r.Dossier).OfType<Guid>()], ct);
        var gezien = new HashSet<Guid>();
        foreach (var regel in regels)
        {
            if (regel.Dossier is not { } dossier)
                fouten.Add(new(regel.DossierPad, "moet het kenmerk van een dossier zijn"));
            else if (!gezien.Add(dossier))
                fouten.Add(new(regel.DossierPad, "staat er meer dan eens"));
            else if (!dossiersVanGi.Contains(dossier))
                fouten.Add(new(regel.DossierPad, "is geen dossier van deze GI"));
            if (Bezwaar(gi, regel.Gi, vandaag) is { } bezwaar)
                fouten.Add(new(regel.GiPad, bezwaar));
        }

        return [.. regels.Where(r => r.Dossier is not null).Select(r => new Opdrachtdeel(r.Dossier!.Value.ToString("N"), r.Gi))];
    }

    private string? Bezwaar(string van, string naar, LocalDate dag) => register.Huidig.Vind(naar) switch
    {
        not { Rol: Rol.Gi } => "is geen GI",
        _ when naar == van => "is de GI zelf",
        _ => register.Huidig.KiesGi(naar, null, dag).Gi?.Oin == naar ? null : "doet op dit moment niet mee",
    };

    private async Task<HashSet<Guid>> InBeheerAsync(string gi, HashSet<Guid> kandidaten, CancellationToken ct)
    {
        var eigen = await Naastelkaar.LeesAsync(
            kandidaten, async (id, ct) => await dossiers.LeesAsync(id, ct) is { } dossier && Beheer.IsInBeheer(dossier, gi) ? id : (Guid?)null, ct);
        return [.. eigen.OfType<Guid>()];
    }
}
