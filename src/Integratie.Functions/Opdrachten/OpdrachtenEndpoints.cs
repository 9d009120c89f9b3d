using Integratie.Functions.Http;
using Integratie.Functions.Http.OpenApi;
using Integratie.Functions.Http.Toegang;
using Integratie.Kern.Berichten;
using Integratie.Kern.Deelnemers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Integratie.Functions.Opdrachten;

/// <summary>How far work is that was answered with 202.</summary>
internal static class OpdrachtenEndpoints
{
    private const string Voorbeeld = """
        { "id": "6f9619ff-8b86-4d01-b42d-00cf4fc964ff", "soort": "overdracht", "status": "loopt", "gedaan": 40, "totaal": 10000, "mislukt": 1,
          "aangemaakt": "2026-01-05T10:12:01Z",
          "mislukkingen": [ { "onderwerp": "0199a3c07b1d7c1e9d3c5f0a1b2c3d4e", "reden": "geen opvolger voor jeugdregio Zeeland" } ], "volgende": null }
        """;

    public static void Map(IEndpointRouteBuilder v1) => v1.MapGet("/opdrachten/{id}", LeesAsync)
        .VoorRollen(Rol.Beheer)
        .Beschrijf(
            "leesOpdracht", "Beheer", "Hoever een opdracht is",
            "`gedaan` telt ook wat mislukte; bij `klaar` is `gedaan` gelijk aan `totaal`. De mislukkingen staan per bladzijde.")
        .PerBladzijde("0199a3c07b1d7c1e9d3c5f0a1b2c3d4e")
        .Antwoord<Opdrachtstand>(200, "De stand.", Voorbeeld)
        .Fouten(404);

    /// <summary>The answer to work that was kept, or that has to wait for other work.</summary>
    public static async Task<IResult> BeginAsync(
        this Opdrachtwerker werker, HttpContext context, Opdracht opdracht, IReadOnlyCollection<Opdrachtdeel> delen)
    {
        if (await werker.BeginAsync(opdracht, delen, context.RequestAborted) is { } houder)
            return Problemen.Antwoord(Probleemsoort.Conflict, $"Dit wordt al gedaan: zie /v1/opdrachten/{houder}.");
        return Begonnen(context, opdracht);
    }

    /// <summary>The answer to work that was kept.</summary>
    public static IResult Begonnen(HttpContext context, Opdracht opdracht)
    {
        context.Response.Headers.Location = $"/v1/opdrachten/{opdracht.Id}";
        return Results.Json(Opdrachtstand.Van(opdracht, [], null), statusCode: StatusCodes.Status202Accepted);
    }

    private static async Task<IResult> LeesAsync(string id, HttpRequest request, OpdrachtStore store)
    {
        var ct = request.HttpContext.RequestAborted;
        var fouten = new List<Fout>();
        var bladzijde = Bladzijde.Lees(request, fouten);
        if (fouten.Count > 0)
            return Problemen.Ongeldig(fouten);
        if (!Guid.TryParse(id, out var nummer) || await store.LeesAsync(nummer, ct) is not { } opdracht)
            return Problemen.NietGevonden("Er is geen opdracht met dit kenmerk.");
        var (mislukt, volgende) = await store.MisluktAsync(nummer, bladzijde, ct);
        return Results.Json(Opdrachtstand.Van(opdracht, mislukt, volgende));
    }
}
