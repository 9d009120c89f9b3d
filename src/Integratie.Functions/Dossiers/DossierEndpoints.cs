using Integratie.Functions.Http;
using Integratie.Functions.Http.Toegang;
using Integratie.Kern.Deelnemers;
using Integratie.Kern.Identificatie;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Integratie.Functions.Dossiers;

/// <summary>Finding dossiers and reading their timeline, for the parties and the operator.</summary>
internal static class DossierEndpoints
{
    public static void Map(IEndpointRouteBuilder v1)
    {
        v1.MapPost("/dossiers/_zoek", ZoekAsync).BeschrijfZoeken<Vraag, Gevonden>();
        v1.MapGet("/dossiers/{dossierId}/tijdlijn", TijdlijnAsync).BeschrijfTijdlijn();
    }

    private static async Task<IResult> ZoekAsync(HttpContext context, SleutelStore sleutels, DossierStore dossiers)
    {
        var sleutel = await JsonLichaam.LeesAsync(context.Request, Zoekvraag);
        var gevonden = new List<string>();
        foreach (var id in await sleutels.ZoekAsync(sleutel, context.RequestAborted))
            if (await dossiers.LeesAsync(id, context.RequestAborted) is { } dossier && MagZien(context.Deelnemer(), dossier))
                gevonden.Add(id.ToString());
        return Results.Json(new Gevonden(gevonden));
    }

    private static async Task<IResult> TijdlijnAsync(string dossierId, HttpContext context, DossierStore dossiers, Tijdlijnlezer lezer)
    {
        var beller = context.Deelnemer();
        return Guid.TryParse(dossierId, out var id) && await dossiers.LeesAsync(id, context.RequestAborted) is { } dossier && MagZien(beller, dossier)
            ? Results.Json(await lezer.LeesAsync(dossier, beller.Rol == Rol.Beheer ? null : beller.Oin, context.RequestAborted))
            : Problemen.NietGevonden("U bent geen partij in een dossier met dit kenmerk.");
    }

    private static bool MagZien(Deelnemer beller, Kern.Dossiers.Dossier dossier) =>
        beller.Rol == Rol.Beheer || (beller.Rol != Rol.Toezicht && dossier.IsPartij(beller.Oin));

    /// <summary>A case number does not belong in a URI, so the question is a body: exactly one of both.</summary>
    private static string Zoekvraag(Ledenlezer lezer)
    {
        var zaaknummer = lezer.Tekst("zaaknummer");
        var ecli = lezer.Tekst("ecli");
        if (zaaknummer is not null == ecli is not null)
            lezer.Fout("zaaknummer", "Geef een zaaknummer of een ecli.");
        else if (zaaknummer is not null && Zaaknummer.Fout(zaaknummer) is { } fout)
            lezer.Fout("zaaknummer", fout);
        return zaaknummer is null || Zaaknummer.Fout(zaaknummer) is not null ? ecli ?? "" : Zaaknummer.Parse(zaaknummer).Normaal;
    }

    private sealed record Vraag(string? Zaaknummer, string? Ecli);

    private sealed record Gevonden(IReadOnlyList<string> DossierIds);
}
