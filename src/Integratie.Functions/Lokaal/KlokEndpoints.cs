using Azure;
using Integratie.Functions.Http.Toegang;
using Integratie.Kern.Deelnemers;
using Integratie.Lokaal.Klok;
using Integratie.Lokaal.Opslag;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using NodaTime;

namespace Integratie.Functions.Http;

/// <summary>Moves the manual clock (<c>Hub:Klok=handmatig</c>), for tests and demonstrations.</summary>
internal static class KlokEndpoints
{
    public static void Map(IEndpointRouteBuilder endpoints) =>
        endpoints.MapPost("/lokaal/klok", Zet).VoorRollen(Rol.Beheer).WithMetadata(new AlleenLoopback());

    private static async Task<IResult> Zet(HttpRequest request, Klokbesturing klok)
    {
        var nu = await JsonLichaam.LeesAsync(request, l => l.Moment("nu", verplicht: true));
        try
        {
            await klok.VooruitAsync(nu!.Value.ToDateTimeOffset(), request.HttpContext.RequestAborted);
        }
        catch (ArgumentOutOfRangeException)
        {
            return Problemen.Ongeldig("nu", $"ligt voor de klok van de hub ({Instant.FromDateTimeOffset(klok.Nu)})");
        }
        catch (StoreException fout)
        {
            // As a table that does not answer: whoever sets it to the same moment again is helped.
            throw new RequestFailedException(StatusCodes.Status503ServiceUnavailable, fout.Message, fout);
        }

        return Results.Json(new Stand(Instant.FromDateTimeOffset(klok.Nu)));
    }

    private sealed record Stand(Instant Nu);
}
