using Integratie.Functions.Audit;
using Integratie.Functions.Bezorging;
using Integratie.Functions.Http;
using Integratie.Functions.Http.OpenApi;
using Integratie.Functions.Http.Toegang;
using Integratie.Functions.Wachtrijen;
using Integratie.Kern.Berichten;
using Integratie.Kern.Deelnemers;
using Integratie.Kern.Tijd;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using NodaTime;

namespace Integratie.Functions.Deelnemers;

/// <summary>The register over HTTP: beheer may all, a deelnemer sees itself and changes its own bezorging and secrets.</summary>
internal static class DeelnemersEndpoints
{
    private const string Groep = "Deelnemers";
    private const string MergePatch = "application/merge-patch+json";
    private static readonly (string, string) Versiekop = ("ETag", "Versie van deze deelnemer; geef die mee in `If-Match`.");

    public static void Map(IEndpointRouteBuilder v1)
    {
        v1.MapGet("/deelnemers", Lijst)
            .VoorRollen(Rol.Beheer)
            .Beschrijf("lijstDeelnemers", Groep, "Alle deelnemers", "In volgorde van OIN. Sleutels en geheimen worden nooit getoond.")
            .Vraag<Rol>("rol", "Alleen deelnemers met deze rol.", "gi")
            .PerBladzijde("00000001800000003000")
            .Antwoord<DeelnemersAntwoord>(200, "Een bladzijde.", Voorbeelden.Lijst);

        v1.MapGet("/deelnemers/{oin}", Lees)
            .Beschrijf("leesDeelnemer", Groep, "Eén deelnemer", "Beheer leest iedere deelnemer, een ander alleen zichzelf.")
            .Kop("If-Match", "Alleen als de deelnemer nog deze versie heeft.", "\"1\"")
            .Kop("If-None-Match", "Alleen als de deelnemer een andere versie heeft dan deze.", "\"1\"")
            .Antwoord<DeelnemerAntwoord>(200, "De deelnemer.", Voorbeelden.Deelnemer, koppen: Versiekop)
            .Antwoord(304, "De deelnemer heeft nog de versie van `If-None-Match`.", Versiekop)
            .Fouten(403, 404, 412);

        v1.MapPut("/deelnemers/{oin}", Vervang)
            .VoorRollen(Rol.Beheer)
            .Beschrijf(
                "vervangDeelnemer", Groep, "Een deelnemer toevoegen of vervangen",
                "Sleutels en geheimen die niet worden genoemd, blijven. Bij een nieuwe `url` vraagt de hub die eerst met OPTIONS of hij mag bezorgen.")
            .Kop("If-Match", "Alleen als de deelnemer nog deze versie heeft.", "\"1\"")
            .Kop("If-None-Match", "`*`: alleen als er nog geen deelnemer met deze OIN is.", "*")
            .Neemt<Deelnemerinvoer>(Voorbeelden.Invoer)
            .Antwoord<DeelnemerAntwoord>(200, "Vervangen.", Voorbeelden.Deelnemer, koppen: Versiekop)
            .Antwoord<DeelnemerAntwoord>(201, "Toegevoegd.", Voorbeelden.Deelnemer, "application/json", Versiekop, ("Location", "Adres van de deelnemer."))
            .Fouten(409, 412);

        v1.MapPatch("/deelnemers/{oin}", WerkBij)
            .Beschrijf(
                "wijzigDeelnemer", Groep, "Een deelnemer wijzigen",
                "JSON Merge Patch: alleen wat wordt genoemd verandert. Een deelnemer wijzigt alleen zijn eigen `bezorging`. "
                + "Bij een nieuwe `url` vraagt de hub die eerst met OPTIONS of hij mag bezorgen; lukt dat niet, dan blijft de oude.")
            .Kop("If-Match", "Alleen als de deelnemer nog deze versie heeft.", "\"1\"")
            .Neemt<Deelnemerinvoer>(Voorbeelden.Wijziging, true, MergePatch, "application/json")
            .Antwoord<DeelnemerAntwoord>(200, "Gewijzigd.", Voorbeelden.Deelnemer, koppen: Versiekop)
            .Antwoord<Probleem>(
                415, "Mediatype niet ondersteund.", Voorbeelden.GeenWijziging, ProbleemAntwoord.Mediatype,
                ("Accept-Patch", "Welke Content-Types een wijziging mag hebben."))
            .Fouten(403, 404, 409, 412);

        WisselEndpoints.Map(v1);
        ProefEndpoints.Map(v1);
    }

    private static IResult Lijst(HttpRequest request, RegisterStore register, TimeProvider klok)
    {
        var fouten = new List<Fout>();
        var bladzijde = Bladzijde.Lees(request, fouten);
        var rol = request.Query.Keuze<Rol>("rol", fouten);
        if (fouten.Count > 0)
            return Problemen.Ongeldig(fouten);
        var nu = Instant.FromDateTimeOffset(klok.GetUtcNow());
        var alle = register.Huidig.Alle
            .Where(d => (rol is null || d.Rol == rol) && (bladzijde.Na is null || string.CompareOrdinal(d.Oin, bladzijde.Na) > 0))
            .Take(bladzijde.Max + 1).ToList();
        var volgende = alle.Count > bladzijde.Max ? alle[bladzijde.Max - 1].Oin : null;
        return Results.Json(new DeelnemersAntwoord([.. alle.Take(bladzijde.Max).Select(d => DeelnemerAntwoord.Van(d, nu))], volgende));
    }

    private static async Task<IResult> Lees(string oin, HttpContext context, RegisterStore register, TimeProvider klok)
    {
        if (!MagBij(context, oin))
            return Problemen.GeenToegang("U leest alleen uw eigen gegevens.");
        if (await register.LeesAsync(oin, context.RequestAborted) is not { } rij)
            return NietGevonden();
        var voorwaarde = Versievoorwaarde.Lees(context.Request.Headers);
        if (!voorwaarde.IsDeze(rij))
            return Problemen.Antwoord(Probleemsoort.VoorwaardeNietVervuld);
        return voorwaarde.IsBekend(rij) ? Ongewijzigd(context, rij) : Toon(context, rij, klok);
    }

    private static async Task<IResult> Vervang(
        string oin, HttpContext context, RegisterStore register, Deelnemerwijziging wijziging, Auditstore audit, Wekker wekker, TimeProvider klok)
    {
        var lichaam = await JsonLichaam.LeesAsync(context.Request);
        var (rij, nieuw) = await register.VervangAsync(
            oin,
            Versievoorwaarde.Lees(context.Request.Headers),
            async bestaand =>
            {
                var deelnemer = await wijziging.VervangAsync(oin, bestaand, lichaam, context.RequestAborted);
                await audit.NoteerAsync(context.Deelnemer().Oin, bestaand is null ? "deelnemer.toevoegen" : "deelnemer.vervangen", oin);
                return deelnemer;
            },
            context.RequestAborted);
        await WekAsync(rij.Deelnemer, wekker);
        if (nieuw)
            context.Response.Headers.Location = $"/v1/deelnemers/{oin}";
        return Toon(context, rij, klok, nieuw ? 201 : 200);
    }

    private static async Task<IResult> WerkBij(
        string oin, HttpContext context, RegisterStore register, Deelnemerwijziging wijziging, Auditstore audit, Wekker wekker, TimeProvider klok)
    {
        if (!MagBij(context, oin))
            return Problemen.GeenToegang("U wijzigt alleen uw eigen gegevens.");
        var lichaam = await JsonLichaam.LeesAsync(context.Request, ook: MergePatch);
        if (lichaam.ValueKind != System.Text.Json.JsonValueKind.Object)
            return Problemen.Ongeldig("", "moet een JSON-object zijn");
        var leden = lichaam.EnumerateObject().Select(l => l.Name).ToList();
        var verboden = context.Deelnemer().Rol == Rol.Beheer ? [] : leden.Where(l => l != "bezorging").ToList();
        if (verboden.Count > 0)
            return Problemen.GeenToegang("Alleen beheer wijzigt dit.", [.. verboden.Select(l => new Fout(l, "wijzigt alleen beheer"))]);
        var rij = await register.WijzigAsync(
            oin,
            Versievoorwaarde.Lees(context.Request.Headers),
            async bestaand =>
            {
                var deelnemer = await wijziging.WerkBijAsync(bestaand, lichaam, context.RequestAborted);
                await audit.NoteerAsync(context.Deelnemer().Oin, "deelnemer.wijzigen", oin, string.Join(", ", leden));
                return deelnemer;
            },
            context.RequestAborted);
        if (rij is null)
            return NietGevonden();
        if (leden.Contains("bezorging"))
            await WekAsync(rij.Deelnemer, wekker);
        return Toon(context, rij, klok);
    }

    /// <summary>A webhook that is registered (again) gets what waited for it at once, not when its retry plan comes round.</summary>
    private static Task WekAsync(Deelnemer deelnemer, Wekker wekker) => deelnemer.WordtBezorgd
        ? wekker.WekAsync(new Leveringswek(deelnemer.Oin, Hersteld: true).Bericht(spoed: false), CancellationToken.None)
        : Task.CompletedTask;

    internal static bool MagBij(HttpContext context, string oin) => context.Deelnemer() is var wie && (wie.Rol == Rol.Beheer || wie.Oin == oin);

    internal static ProbleemAntwoord NietGevonden() => Problemen.NietGevonden("Er is geen deelnemer met deze OIN.");

    private static IResult Ongewijzigd(HttpContext context, Deelnemerrij rij)
    {
        context.Response.Headers.ETag = rij.Versie;
        return Results.StatusCode(StatusCodes.Status304NotModified);
    }

    private static IResult Toon(HttpContext context, Deelnemerrij rij, TimeProvider klok, int status = 200)
    {
        context.Response.Headers.ETag = rij.Versie;
        var nu = Instant.FromDateTimeOffset(klok.GetUtcNow());
        return Results.Json(DeelnemerAntwoord.Van(rij.Deelnemer, nu), KernJson.Options, statusCode: status);
    }
}
