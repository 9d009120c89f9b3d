using Integratie.Functions.Audit;
using Integratie.Functions.Dossiers;
using Integratie.Functions.Http;
using Integratie.Functions.Http.OpenApi;
using Integratie.Functions.Http.Toegang;
using Integratie.Functions.Logboek;
using Integratie.Kern.Deelnemers;
using Integratie.Kern.Identificatie;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Integratie.Functions.Inzage;

/// <summary>What the hub has about one child, for who asks for it by the AVG; the operator hands it over.</summary>
internal static class InzageEndpoints
{
    private const string Voorbeeld = """
        { "dossierId": "6f9619ff-8b86-4d01-b42d-00cf4fc964ff", "gemaakt": "2026-01-05T08:00:00Z", "gebeurtenissen": [], "berichten": [],
          "tijdlijn": { "dossierId": "6f9619ff-8b86-4d01-b42d-00cf4fc964ff", "gebeurtenissen": [], "leveringen": [], "tijdstempels": [], "termijnen": [] },
          "logboek": [] }
        """;

    public static void Map(IEndpointRouteBuilder v1) => v1.MapPost("/inzage", GeefAsync)
        .VoorRollen(Rol.Beheer)
        .Beschrijf(
            "geefInzage", "Beheer", "Alles wat de hub over één kind heeft",
            "Voor een verzoek om inzage (AVG artikel 15). Het BSN staat in de inhoud, nooit in een adres. De inzage zelf staat daarna in de audit "
            + "en in het logboek.")
        .Neemt<Inzageverzoek>("""{ "bsn": "999990342" }""")
        .Antwoord<Inzage>(200, "Alles van dit kind.", Voorbeeld)
        .Fouten(404);

    private static async Task<IResult> GeefAsync(
        HttpContext context, SleutelStore sleutels, DossierStore dossiers, Inzagelezer lezer, Auditstore audit, Logboekschrijver logboek)
    {
        var ct = context.RequestAborted;
        var bsn = await JsonLichaam.LeesAsync(context.Request, LeesBsn);
        var dossier = await sleutels.VindKindAsync(bsn, ct) is { } id ? await dossiers.LeesAsync(id, ct) : null;
        var beheer = context.Deelnemer().Oin;
        await audit.NoteerAsync(beheer, "inzage.geven", dossier?.Id.ToString() ?? "geen dossier", ct: ct);
        if (dossier is null)
            return Problemen.NietGevonden("De hub heeft niets over een kind met dit BSN.");
        await logboek.NoteerAsync(Handeling.Inzage, dossier.Id, beheer, ct);
        return Results.Json(await lezer.LeesAsync(dossier, context.Deelnemer(), ct));
    }

    private static string LeesBsn(Ledenlezer lezer)
    {
        var bsn = lezer.Tekst("bsn", verplicht: true) ?? "";
        if (bsn.Length > 0 && Bsn.Fout(bsn) is { } fout)
            lezer.Fout("bsn", fout);
        return bsn;
    }

    private sealed record Inzageverzoek(string Bsn);
}
