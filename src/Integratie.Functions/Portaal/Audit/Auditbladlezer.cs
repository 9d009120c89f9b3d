using System.Text.RegularExpressions;
using Integratie.Functions.Audit;
using Integratie.Functions.Deelnemers;
using Integratie.Functions.Http;
using Integratie.Kern.Berichten;
using Integratie.Kern.Tijd;
using Integratie.Portaal.Audit;
using Microsoft.AspNetCore.Http;
using NodaTime;

namespace Integratie.Functions.Portaal.Audit;

/// <summary>The audit as a page shows it: the newest first, with names, and with the way to what a line is about.</summary>
internal sealed partial class Auditbladlezer(Auditterugblik audit, Registerbeeld register, TimeProvider klok)
{
    private const int PerBlad = 100;

    /// <exception cref="ProbleemException">400: a filter that is none.</exception>
    public async Task<Auditmodel> LeesAsync(HttpRequest request, CancellationToken ct)
    {
        var fouten = new List<Fout>();
        var na = request.Query.Tekst("na", fouten);
        var vandaag = Amsterdam.Vandaag(klok);
        // Without a period the last week: nobody wants to leaf through years.
        var van = request.Query.Datum("van", fouten) ?? vandaag.PlusDays(-7);
        var tot = request.Query.Datum("tot", fouten) ?? vandaag;
        if (fouten.Count > 0)
            throw new ProbleemException(Problemen.Ongeldig(fouten));
        var voor = tot < LocalDate.MaxIsoValue ? Amsterdam.EersteMomentNa(tot) : Instant.MaxValue;
        var (regels, volgende) = await audit.LeesAsync(new Bladzijde(na, PerBlad), Amsterdam.Begin(van), voor, ct);
        return new Auditmodel(
            van, tot, [.. regels.Select(Lijn)], na is null ? null : request.MetVeld("na", null), volgende is null ? null : request.MetVeld("na", volgende));
    }

    private Auditlijn Lijn(Auditregel r) => new(
        r.Moment, register.Huidig.Naam(r.Wie), r.Handeling, MetNamen(r.Onderwerp), Pad(r), r.Bijzonderheden is { } meer ? MetNamen(meer) : null);

    /// <summary>Whoever is meant by an OIN gets a name beside it.</summary>
    private string MetNamen(string tekst) => Oin().Replace(tekst, oin => register.Huidig.Vind(oin.Value) is { } d ? $"{d.Naam} ({oin.Value})" : oin.Value);

    /// <summary>Where what it is about can be seen; null: nowhere, or no more.</summary>
    private string? Pad(Auditregel r) => r.Handeling.Split('.')[0] switch
    {
        _ when register.Huidig.Vind(r.Onderwerp) is not null => $"/deelnemers/{r.Onderwerp}",
        "levering" => $"/leveringen/{r.Onderwerp}",
        "leveringen" => $"/opdrachten/{r.Onderwerp}",
        "dossier" when r.Handeling != "dossier.verwijderen" => $"/dossiers/{r.Onderwerp}",
        _ => null,
    };

    [GeneratedRegex(@"\b[0-9]{20}\b")]
    private static partial Regex Oin();
}
