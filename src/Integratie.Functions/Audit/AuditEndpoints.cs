using Integratie.Functions.Http;
using Integratie.Functions.Http.OpenApi;
using Integratie.Functions.Http.Toegang;
using Integratie.Kern.Berichten;
using Integratie.Kern.Deelnemers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using NodaTime;

namespace Integratie.Functions.Audit;

/// <summary>Who did what, for the operator.</summary>
internal static class AuditEndpoints
{
    private const string Schakel = "0f343b0931126a20f133d67c2b018a3b0f343b0931126a20f133d67c2b018a3b";

    private const string Voorbeeld = """
        { "regels": [ { "moment": "2026-01-05T08:00:00Z", "wie": "00000001800000006000", "handeling": "deelnemer.wijzigen", "onderwerp": "00000001800000003000",
          "bijzonderheden": "PATCH: bezorging", "nummer": 1,
          "schakel": "0f343b0931126a20f133d67c2b018a3b0f343b0931126a20f133d67c2b018a3b" } ], "volgende": null }
        """;

    public static void Map(IEndpointRouteBuilder v1)
    {
        v1.MapGet("/audit", Lees)
            .VoorRollen(Rol.Beheer)
            .Beschrijf("leesAudit", "Beheer", "Wie wat deed", "Alle handelingen van beheer en deelnemers aan de hub zelf, in de volgorde van de tijd.")
            .Vraag<LocalDate>("van", "Vanaf deze dag (UTC).", "2026-01-01")
            .Vraag<LocalDate>("tot", "Tot en met deze dag (UTC).", "2026-01-31")
            .PerBladzijde("0639000000000000000-000000000001")
            .Antwoord<Auditbladzijde>(200, "Een bladzijde.", Voorbeeld);

        v1.MapGet("/audit/controle", Controleer)
            .VoorRollen(Rol.Beheer)
            .Beschrijf(
                "controleerAudit", "Beheer", "Of de audit nog heel is",
                "Loopt alle regels na: elke houdt de schakel van de vorige vast, dus wat gewijzigd, weggehaald of tussengevoegd is valt op.")
            .Vraag<string>("anker", "Een schakel die eerder gezien is en er nog in moet staan.", Schakel)
            .Antwoord<Ketenuitslag>(200, "De uitslag; `fout` ontbreekt als de keten heel is.", $$"""{ "regels": 12, "schakel": "{{Schakel}}" }""");
    }

    private static async Task<IResult> Controleer(HttpRequest request, Ketencontrole controle)
    {
        var fouten = new List<Fout>();
        var anker = request.Query.Tekst("anker", fouten);
        return fouten.Count > 0 ? Problemen.Ongeldig(fouten) : Results.Json(await controle.LoopNaAsync(anker, request.HttpContext.RequestAborted));
    }

    private static async Task<IResult> Lees(HttpRequest request, Auditstore audit)
    {
        var fouten = new List<Fout>();
        var bladzijde = Bladzijde.Lees(request, fouten);
        var (van, tot) = (request.Query.Datum("van", fouten), request.Query.Datum("tot", fouten));
        if (fouten.Count > 0)
            return Problemen.Ongeldig(fouten);
        var (regels, volgende) = await audit.LeesAsync(bladzijde, van, tot, request.HttpContext.RequestAborted);
        return Results.Json(new Auditbladzijde(regels, volgende));
    }
}
