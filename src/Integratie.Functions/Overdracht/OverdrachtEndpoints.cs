using Integratie.Functions.Audit;
using Integratie.Functions.Deelnemers;
using Integratie.Functions.Http;
using Integratie.Functions.Http.OpenApi;
using Integratie.Functions.Http.Toegang;
using Integratie.Functions.Opdrachten;
using Integratie.Kern.Berichten;
using Integratie.Kern.Deelnemers;
using Integratie.Kern.Tijd;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using NodaTime;

namespace Integratie.Functions.Overdracht;

/// <summary>Moves all children of a GI that ends.</summary>
internal static class OverdrachtEndpoints
{
    public static void Map(IEndpointRouteBuilder v1) => v1.MapPost("/deelnemers/{oin}/overdracht", DraagOverAsync)
        .VoorRollen(Rol.Beheer)
        .Beschrijf(
            "draagKinderenOver", "Beheer", "De kinderen van een GI overdragen",
            "Zonder inhoud gaan alle kinderen van deze GI naar haar opvolgers in het register, per jeugdregio; met een lijst (CSV met de kolommen `dossierId` "
            + "en `gi`, of JSON) gaan de genoemde kinderen naar de genoemde GI's. Zit er een fout in de lijst, of staat er geen kind in, dan gebeurt er "
            + "niets. Per kind krijgt de nieuwe GI eerst de geschiedenis en dan `maatregel.overgedragen`. Het gebeurt na het antwoord, in kleine stappen: "
            + "`Location` zegt waar te zien is hoever het is.")
        .Neemt<Overdrachtlijst>(
            """{ "dossiers": [ { "dossierId": "6f9619ff-8b86-4d01-b42d-00cf4fc964ff", "gi": "00000001800000003001" } ] }""", verplicht: false)
        .Neemt<string>("\"dossierId,gi\\n6f9619ff-8b86-4d01-b42d-00cf4fc964ff,00000001800000003001\"", false, Overdrachtlezer.Csv)
        .Antwoord<Opdrachtstand>(202, "Begonnen.", """
            { "id": "6f9619ff-8b86-4d01-b42d-00cf4fc964ff", "soort": "overdracht", "status": "loopt", "gedaan": 0, "totaal": 10000, "mislukt": 0,
              "aangemaakt": "2026-01-05T10:12:01Z", "mislukkingen": [], "volgende": null }
            """, "application/json", ("Location", "Adres van de opdracht."))
        .Fouten(404, 409);

    private static async Task<IResult> DraagOverAsync(
        string oin, HttpContext context, Overdrachtplan plan, Registerbeeld register, Opdrachtwerker werker, Auditstore audit, TimeProvider klok)
    {
        var ct = context.RequestAborted;
        if (register.Huidig.Vind(oin) is not { } gi)
            return DeelnemersEndpoints.NietGevonden();
        if (gi.Rol != Rol.Gi)
            return Problemen.Antwoord(Probleemsoort.Conflict, "Deze deelnemer is geen GI.");
        var fouten = new List<Fout>();
        var lijst = await Overdrachtlezer.LeesAsync(context.Request, fouten);
        var nu = klok.GetUtcNow();
        if (lijst is null && !Overdrachtkeuze.Opvolgers(register.Huidig, oin, Amsterdam.Dag(Instant.FromDateTimeOffset(nu))).Any())
            return Problemen.Antwoord(Probleemsoort.Conflict, "Deze GI heeft op dit moment geen opvolgers in het register; geef een lijst mee.");
        var delen = lijst is null ? await plan.AlleAsync(oin, ct) : await plan.VanLijstAsync(oin, lijst, fouten, ct);
        if (fouten.Count > 0)
            return Problemen.Ongeldig(fouten);
        var opdracht = new Opdracht
        {
            Id = Guid.CreateVersion7(),
            Soort = Kindoverdracht.Soort,
            Slot = $"{Kindoverdracht.Soort}-{oin}",
            Onderwerp = oin,
            Door = context.Deelnemer().Oin,
            Aangemaakt = nu,
            Gewijzigd = nu,
            Totaal = delen.Count,
        };
        await audit.NoteerAsync(opdracht.Door, "deelnemer.overdragen", oin, $"opdracht {opdracht.Id}: {delen.Count} dossiers", ct);
        return await werker.BeginAsync(context, opdracht, delen);
    }

    /// <summary>The list as JSON.</summary>
    private sealed record Overdrachtlijst(IReadOnlyList<Regel> Dossiers);

    /// <param name="Gi">OIN of the GI that it goes to.</param>
    private sealed record Regel(Guid DossierId, string Gi);
}
