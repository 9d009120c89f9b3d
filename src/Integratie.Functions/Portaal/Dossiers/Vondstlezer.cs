using Integratie.Functions.Deelnemers;
using Integratie.Functions.Dossiers;
using Integratie.Functions.Tabellen;
using Integratie.Kern.Berichten;
using Integratie.Kern.Deelnemers;
using Integratie.Kern.Normen;
using Integratie.Portaal.Dossiers;
using NodaTime;

namespace Integratie.Functions.Portaal.Dossiers;

/// <summary>What tells the dossiers that a search found from each other: only what the reader would see in them as well.</summary>
internal sealed class Vondstlezer(DossierStore dossiers, Tijdlijnlezer tijdlijnen, Registerbeeld register)
{
    /// <summary>Each is read whole. A zaak is about some children; a number that holds for more than these says nothing.</summary>
    private const int Meeste = 50;

    private static readonly Termijnstatus[] Dringend = [Termijnstatus.Overschreden, Termijnstatus.Nadert, Termijnstatus.Loopt];

    /// <param name="gevonden">Dossiers that this deelnemer may see; that it searched was recorded.</param>
    /// <param name="wie">Who looks.</param>
    /// <param name="ct">The reader went away.</param>
    public async Task<IReadOnlyList<Vondst>> LeesAsync(IReadOnlyList<Guid> gevonden, Deelnemer wie, CancellationToken ct)
    {
        var vondsten = await Naastelkaar.LeesAsync(gevonden.OrderDescending().Take(Meeste), (id, ct) => LeesAsync(id, wie, ct), ct);
        return [.. vondsten.OfType<Vondst>().OrderByDescending(v => v.Ontvangen)];
    }

    /// <summary>Null: it was removed since it was found.</summary>
    private async Task<Vondst?> LeesAsync(Guid id, Deelnemer wie, CancellationToken ct) => await dossiers.LeesAsync(id, ct) is { } dossier
        ? Maak(dossier.Geboortedatum, await tijdlijnen.StelSamenAsync(dossier, wie, ct))
        : null;

    private Vondst Maak(LocalDate? geboren, Tijdlijn tijdlijn)
    {
        var laatste = tijdlijn.Gebeurtenissen.MaxBy(g => g.Nummer);
        var gi = tijdlijn.Termijnen.LastOrDefault(t => t.Gi is not null)?.Gi
            ?? tijdlijn.Leveringen.Where(l => register.Huidig.Vind(l.Ontvanger)?.Rol == Rol.Gi).MaxBy(l => l.Aangemaakt)?.Ontvanger;
        var termijn = Dringend.Cast<Termijnstatus?>().FirstOrDefault(status => tijdlijn.Termijnen.Any(t => t.Status == status && t.VoldaanOp is null));
        var levering = Leveringstatus.Alle.FirstOrDefault(
            status => Leveringstatus.IsOpen(status) && tijdlijn.Leveringen.Any(l => l.Gebeurtenis is not null && l.Status == status));
        return new Vondst(
            tijdlijn.DossierId, geboren, gi is null ? null : register.Huidig.Naam(gi), laatste?.Type,
            laatste is null ? null : register.Huidig.Naam(laatste.Zender), laatste?.Ontvangen, levering,
            termijn is { } dringend ? Draadnaam.Van(dringend) : null);
    }
}
