using Integratie.Functions.Http;
using Integratie.Functions.Http.Toegang;
using Integratie.Kern.Deelnemers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Integratie.Functions.Dossiers;

/// <summary>Finding dossiers and reading their timeline, for the parties and the operator.</summary>
internal static class DossierEndpoints
{
    public static void Map(IEndpointRouteBuilder v1)
    {
        v1.MapPost("/dossiers/_zoek", ZoekAsync).BeschrijfZoeken<Zoekverzoek, Gevonden>();
        v1.MapGet("/dossiers/{dossierId}/tijdlijn", TijdlijnAsync).BeschrijfTijdlijn();
    }

    private static async Task<IResult> ZoekAsync(HttpContext context, Dossiertoegang toegang)
    {
        var sleutel = await JsonLichaam.LeesAsync(context.Request, Zoekvraag);
        var gevonden = await toegang.ZoekAsync(sleutel, context.Deelnemer(), context.RequestAborted);
        return Results.Json(new Gevonden([.. gevonden.Select(id => id.ToString())]));
    }

    private static async Task<IResult> TijdlijnAsync(string dossierId, HttpContext context, Dossiertoegang toegang, Tijdlijnlezer lezer)
    {
        var beller = context.Deelnemer();
        return await toegang.VindAsync(dossierId, beller, context.RequestAborted) is { } dossier
            ? Results.Json(await lezer.LeesAsync(dossier, beller, context.RequestAborted))
            : Problemen.NietGevonden("U bent geen partij in een dossier met dit kenmerk.");
    }

    /// <summary>A case number does not belong in a URI, so the question is a body.</summary>
    private static string Zoekvraag(Ledenlezer lezer)
    {
        var fouten = lezer.Fouten;
        var (sleutel, fout) = Dossiertoegang.Zoeksleutel(lezer.Tekst("zaaknummer"), lezer.Tekst("ecli"));
        // Of what is there and cannot be used its own fault says enough.
        if (fout is not null && lezer.Fouten == fouten)
            lezer.Fout(fout.Pad, fout.Melding);
        return sleutel;
    }

    private sealed record Zoekverzoek(string? Zaaknummer, string? Ecli);

    private sealed record Gevonden(IReadOnlyList<string> DossierIds);
}
