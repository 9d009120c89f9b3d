using Integratie.Functions.Http;
using Integratie.Functions.Http.OpenApi;
using Integratie.Functions.Http.Toegang;
using Integratie.Kern.Berichten;
using Integratie.Kern.Deelnemers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Integratie.Functions.Bediening;

/// <summary>What the operator has to look at besides deliveries: a hearing to which the intended GI is not summoned.</summary>
internal static class SignalenEndpoints
{
    private const string Groep = "Beheer";

    private const string Beeld = """
        { "id": "6f9619ff8b864d01b42d00cf4fc964ff_1", "soort": "gi-niet-opgeroepen", "dossierId": "6f9619ff-8b86-4d01-b42d-00cf4fc964ff",
          "gi": "00000001800000003000", "datum": "2026-01-13" }
        """;

    public static void Map(IEndpointRouteBuilder v1)
    {
        v1.MapGet("/signalen", LijstAsync).VoorRollen(Rol.Beheer)
            .Beschrijf(
                "lijstSignalen", Groep, "Wat een mens moet bekijken",
                "Een zitting waarvoor de beoogde GI niet is opgeroepen (`gi-niet-opgeroepen`), tot er in die zaak een uitspraak is of het signaal wordt "
                + "afgesloten. Een bladzijde kan korter zijn dan gevraagd; zolang er een `volgende` is, is er meer.")
            .PerBladzijde("6f9619ff8b864d01b42d00cf4fc964ff_1")
            .Antwoord<Signaalbladzijde>(200, "Een bladzijde.", $$"""{ "signalen": [ {{Beeld}} ], "volgende": null }""");
        v1.MapPost("/signalen/{id}/afsluiten", SluitAfAsync).VoorRollen(Rol.Beheer)
            .Beschrijf("sluitSignaalAf", Groep, "Een signaal afsluiten", "Met een reden, die in de audit komt. Nog eens afsluiten verandert niets.")
            .Neemt<Afsluitverzoek>("""{ "reden": "De rechtbank roept de GI alsnog op." }""")
            .Antwoord(204, "Afgesloten.")
            .Fouten(404);
    }

    private static async Task<IResult> LijstAsync(HttpContext context, Signaallijst lijst)
    {
        var fouten = new List<Fout>();
        var bladzijde = Bladzijde.Lees(context.Request, fouten);
        if (bladzijde.Na is { } na && Signaalplaats.Lees(na) is null)
            fouten.Add(new Fout("na", "is geen cursor van deze lijst"));
        return fouten.Count == 0 ? Results.Json(await lijst.LeesAsync(bladzijde, context.RequestAborted)) : Problemen.Ongeldig(fouten);
    }

    private static async Task<IResult> SluitAfAsync(string id, HttpContext context, Signaallijst lijst)
    {
        var reden = await JsonLichaam.LeesAsync(context.Request, Vrijetekst.Reden);
        await lijst.SluitAfAsync(id, reden!, context.Deelnemer().Oin, context.RequestAborted);
        return Results.NoContent();
    }
}
