using Integratie.Functions.Deelnemers;
using Integratie.Functions.Http;
using Integratie.Functions.Normlijst;
using Integratie.Kern.Berichten;
using Integratie.Kern.Deelnemers;
using Integratie.Kern.Identificatie;
using Integratie.Kern.Tijd;
using Integratie.Portaal.Leveringen;
using Integratie.Portaal.Normen;
using Microsoft.AspNetCore.Http;
using NodaTime;

namespace Integratie.Functions.Portaal.Normen;

/// <summary>The open terms as a page shows them.</summary>
internal sealed class Normbladlezer(Normlijstlezer lijst, Registerbeeld register, TimeProvider klok)
{
    private const int PerBlad = 50;

    /// <exception cref="ProbleemException">400: a filter that is none.</exception>
    public async Task<Normenmodel> LeesAsync(HttpRequest request, Deelnemer wie, CancellationToken ct)
    {
        if (!Normlijstlezer.Lezers.Contains(wie.Rol))
            return new Normenmodel(null, null, null, null, null, false, [], null, null);
        var fouten = new List<Fout>();
        var vraag = new Normlijstvraag(
            request.Query.Tekst("gi", fouten), request.Query.Tekst("gemeente", fouten), request.Query.Tekst("toon", fouten) == "alles");
        var na = request.Query.Tekst("na", fouten);
        if (fouten.Count > 0)
            throw new ProbleemException(Problemen.Ongeldig(fouten));
        var vandaag = Amsterdam.Vandaag(klok);
        var (termijnen, volgende) = await lijst.LeesAsync(wie, vraag, vandaag, new Bladzijde(na, PerBlad), ct);
        var kiest = wie.Rol is Rol.Beheer or Rol.Toezicht;
        IReadOnlyList<Keuze>? gis = kiest ? [.. register.Huidig.Met(Rol.Gi).Select(gi => new Keuze(gi.Oin, gi.Naam))] : null;
        IReadOnlyList<Keuze>? gemeenten = kiest
            ? [.. Gemeenten.Alle.Where(g => wie.Jeugdregios?.Contains(g.Jeugdregio) != false).Select(g => new Keuze(g.Code, g.Naam))] : null;
        return new Normenmodel(
            [.. termijnen.Select(t => Regel(t, vandaag, wie))],
            gis, gemeenten, vraag.Gi, vraag.Gemeente, vraag.Alles,
            [
                .. Niemand("gi", vraag.Gi, gis, "In het register staat geen GI met OIN"),
                .. Niemand("gemeente", vraag.Gemeente, gemeenten, "U kunt niet kiezen voor een gemeente met code"),
            ],
            na is null ? null : request.MetVeld("na", null),
            volgende is null ? null : request.MetVeld("na", volgende));
    }

    /// <summary>Says so when what is asked for is none of the choices.</summary>
    private static IEnumerable<Onbekendekeuze> Niemand(string veld, string? gevraagd, IReadOnlyList<Keuze>? keuzes, string woorden) =>
        gevraagd is null || keuzes is null || keuzes.Any(keuze => keuze.Waarde == gevraagd) ? [] : [new(veld, gevraagd, $"{woorden} {gevraagd}.")];

    /// <summary>The soonest that are past or near, as a first look; null for who has no list.</summary>
    public async Task<IReadOnlyList<Normregel>?> EersteAsync(Deelnemer wie, int aantal, CancellationToken ct)
    {
        if (!Normlijstlezer.Lezers.Contains(wie.Rol))
            return null;
        var vandaag = Amsterdam.Vandaag(klok);
        var (termijnen, _) = await lijst.LeesAsync(wie, new Normlijstvraag(null, null, false), vandaag, new Bladzijde(null, aantal), ct);
        return [.. termijnen.Select(t => Regel(t, vandaag, wie))];
    }

    /// <summary>A term as a row of the list.</summary>
    public Normregel Regel(Opentermijn t, LocalDate vandaag, Deelnemer wie) => new(
        t.Rijsleutel,
        // Toezicht watches terms, not children: it is no party in a dossier.
        wie.Rol == Rol.Toezicht ? null : t.Dossier.ToString(),
        t.Norm, t.Klok, t.Gi is { } gi ? register.Huidig.Naam(gi) : null, t.Gemeente is { } code ? Gemeenten.Vind(code)?.Naam ?? code : null,
        t.Einde, Period.DaysBetween(vandaag, t.Einde), t.Einde < vandaag ? "overschreden" : t.NadertVanaf <= vandaag ? "nadert" : "loopt", t.Verklaard);
}
