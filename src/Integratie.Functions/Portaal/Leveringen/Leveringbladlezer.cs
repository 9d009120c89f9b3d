using Integratie.Functions.Bediening;
using Integratie.Functions.Deelnemers;
using Integratie.Functions.Dossiers;
using Integratie.Functions.Http;
using Integratie.Kern.Berichten;
using Integratie.Kern.Deelnemers;
using Integratie.Portaal.Leveringen;
using Microsoft.AspNetCore.Http;

namespace Integratie.Functions.Portaal.Leveringen;

/// <summary>Deliveries for pages: the operator sees all, another what it gets and what became of what it sent.</summary>
internal sealed class Leveringbladlezer(
    Leveringlijst lijst, Leveringbronnen bronnen, Leveringfouten fouten, Leveringwerk werk, Toewijzing toewijzing, Registerbeeld register)
{
    /// <summary>What was done with a selection of nothing.</summary>
    public const string Niets = "niets";

    private const int PerBlad = 50;

    /// <exception cref="ProbleemException">400: a filter that is none.</exception>
    public async Task<Leveringenmodel> LijstAsync(HttpRequest request, Deelnemer wie, CancellationToken ct)
    {
        var bezwaren = new List<Fout>();
        var vraag = Leveringvraag.Lees(request.Query, bezwaren).Voor(wie);
        await bronnen.ControleerAsync(vraag, bezwaren, ct);
        if (bezwaren.Count > 0)
            throw new ProbleemException(Problemen.Ongeldig(bezwaren));
        var na = request.Query["na"].ToString();
        var blad = await lijst.LeesAsync(vraag, new Bladzijde(na.Length == 0 ? null : na, PerBlad), ct);
        var toonFouten = na.Length == 0 && vraag is { Status: null or Leveringstatus.Vastgelopen, Type: null, Van: null, Tot: null };
        var (groepen, meer) = toonFouten ? await fouten.LeesAsync(vraag, ct) : ([], false);
        return new Leveringenmodel(
            new Leveringfilter(vraag.Status, vraag.Ontvanger, vraag.Type, vraag.Van, vraag.Tot),
            Leveringstatus.Alle,
            vraag.Status is null || Leveringstatus.IsOpen(vraag.Status),
            wie.Rol == Rol.Beheer ? Ontvangers(vraag.Ontvanger) : null,
            [.. Catalogus.Alle.Select(type => type.Naam).Order(StringComparer.Ordinal)],
            groepen,
            meer,
            [.. blad.Leveringen.Select(Regel)],
            na.Length == 0 ? null : request.MetVeld("na", null),
            blad.Volgende is null ? null : request.MetVeld("na", blad.Volgende))
        {
            Na = na,
            NietsGekozen = request.Query[Velden.Gedaan] == Niets,
        };
    }

    /// <exception cref="ProbleemException">404: none, or not for this deelnemer.</exception>
    public async Task<Leveringmodel> LeesAsync(string id, string? gedaan, Deelnemer wie, CancellationToken ct)
    {
        var levering = await werk.VindAsync(id, ct);
        if (wie.Rol != Rol.Beheer && levering.Ontvanger != wie.Oin && levering.Bezorgd.Zender != wie.Oin)
            throw new ProbleemException(Problemen.NietGevonden("Er is geen levering met dit kenmerk."));
        var magBedienen = wie.Rol == Rol.Beheer && levering.IsOpen;
        return new Leveringmodel(
            Regel(Leveringregel.Van(levering)), levering.Bevestigd, gedaan, magBedienen, levering is { Ontvanger: null, IsOpen: true },
            magBedienen ? [.. toewijzing.Kandidaten(levering).Select(d => new Keuze(d.Oin, d.Naam))] : [],
            [.. levering.Pogingen.Reverse().Select(p => new Pogingregel(p.Moment, p.Status, p.Ms, p.Fout))]);
    }

    /// <summary>All that can be chosen, and what was: a delivery can be for somebody who is not in the register.</summary>
    private List<Keuze> Ontvangers(string? gekozen)
    {
        var keuzes = register.Huidig.Alle.Select(d => new Keuze(d.Oin, d.Naam)).ToList();
        if (gekozen is not null && register.Huidig.Vind(gekozen) is null)
            keuzes.Insert(0, new Keuze(gekozen, register.Huidig.Naam(gekozen)));
        return keuzes;
    }

    private Leveringblad Regel(Leveringregel r) => new(
        r.Id, r.DossierId, r.Ontvanger, register.Huidig.Naam(r.Ontvanger), r.Type, r.Status, Leveringstatus.IsOpen(r.Status), r.Reden,
        r.Aangemaakt, r.Afgeleverd, r.Pogingen, r.LaatsteFout, r.VolgendePoging);
}
