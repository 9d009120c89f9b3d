using Integratie.Functions.Bediening;
using Integratie.Functions.Bezorging;
using Integratie.Functions.Deelnemers;
using Integratie.Functions.Http;
using Integratie.Functions.Monitor;
using Integratie.Functions.Portaal.Cijfers;
using Integratie.Functions.Portaal.Leveringen;
using Integratie.Functions.Portaal.Normen;
using Integratie.Kern.Deelnemers;
using Integratie.Kern.Normen;
using Integratie.Portaal.Overzicht;

namespace Integratie.Functions.Portaal.Overzicht;

/// <summary>Gathers what needs a person now, as far as it is for this deelnemer.</summary>
internal sealed class Overzichtlezer(
    Leveringfouten fouten, Langstwachtenden wachtenden, Poorten poorten, Registerbeeld register, Cijferbron cijfers,
    Normbladlezer termijnen, Signaallijst signalen, TimeProvider klok)
{
    private const int Wachtenden = 8;
    private const int Termijnen = 8;
    private const int Zittingen = 50;

    private static readonly Rol[] MetCijfers = [Rol.Toezicht, Rol.Beheer, Rol.Gi, Rol.Gemeente];

    public async Task<Overzichtmodel> LeesAsync(Deelnemer wie, CancellationToken ct)
    {
        // Figures first: they are counted while the lists are read.
        var normen = MetCijfers.Contains(wie.Rol) ? NormenAsync(wie) : null;
        var leveringen = wie.Rol == Rol.Toezicht ? null : LeveringenAsync(new Leveringvraag(null, null).Voor(wie), ct);
        var eerste = await termijnen.EersteAsync(wie, Termijnen, ct);
        var zittingen = wie.Rol == Rol.Beheer ? await ZittingenAsync(ct) : null;
        return new(leveringen is null ? null : await leveringen, eerste, normen is null ? null : await normen, zittingen);
    }

    private async Task<IReadOnlyList<Zittingsignaal>> ZittingenAsync(CancellationToken ct) =>
    [
        .. (await signalen.LeesAsync(new Bladzijde(null, Zittingen), ct)).Signalen
            .Select(s => new Zittingsignaal(s.DossierId, s.Gi is { } gi ? register.Huidig.Naam(gi) : "onbekend", s.Datum)).OrderBy(z => z.Datum),
    ];

    private async Task<Leveringoverzicht> LeveringenAsync(Leveringvraag vraag, CancellationToken ct)
    {
        var (groepen, meer) = await fouten.LeesAsync(vraag, ct);
        var nu = klok.GetUtcNow();
        return new Leveringoverzicht(
            groepen,
            meer,
            [.. (await wachtenden.LeesAsync(vraag, Wachtenden, ct))
                .Select(r => new Wachtende(r.Id, register.Huidig.Naam(r.Ontvanger), r.Type, r.Status, r.Aangemaakt))],
            vraag.Ontvanger is null ? [.. Stil(nu)] : null);
    }

    private IEnumerable<Stilleontvanger> Stil(DateTimeOffset nu) =>
        from deelnemer in register.Huidig.Alle.Where(d => d.Bezorging.Wijze == Bezorgwijze.Webhook)
        let opgezegd = deelnemer.Bezorging.Opgezegd
        where opgezegd is not null || poorten.Van(deelnemer.Oin).IsDicht(nu)
        select new Stilleontvanger(deelnemer.Oin, deelnemer.Naam, opgezegd);

    private async Task<Normoverzicht> NormenAsync(Deelnemer wie)
    {
        // Without a period: those figures come from stored totals.
        var vraag = new Monitorvraag(cijfers.Vandaag, null, null, Monitoraanvraag.Standaard(wie.Rol));
        // At the same time: a page waits for figures once.
        var (rapport, verloop) = (cijfers.RapportAsync(new Monitoraanvraag(vraag, null), wie), cijfers.VerloopAsync(wie));
        return new Normoverzicht((await rapport)?.Rijen, await verloop);
    }
}
