using Integratie.Functions.Http;
using Integratie.Functions.Http.OpenApi;
using Integratie.Functions.Http.Toegang;
using Integratie.Kern.Berichten;
using Integratie.Kern.Deelnemers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Integratie.Functions.Logboek;

/// <summary>The records of the Logboek dataverwerkingen, to be fetched by the organisation's own log.</summary>
internal static class LogboekEndpoints
{
    private const string Voorbeeld = """
        { "regels": [ { "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736", "span_id": "00f067aa0ba902b7", "parent_span_id": "b7ad6b7169203331",
            "status": "OK", "name": "gegevens-verstrekken uitspraak.gedaan", "start_time": "2026-01-05T08:00:00Z", "end_time": "2026-01-05T08:00:01Z",
            "dpl.core.processing_activity_id": "urn:jeugdbescherming:verwerking:gegevens-verstrekken",
            "dpl.core.data_subject_id": "6f9619ff-8b86-4d01-b42d-00cf4fc964ff", "dpl.core.data_subject_id_type": "urn:jeugdbescherming:dossier",
            "hub.oin": "00000001800000003000" } ], "volgende": null }
        """;

    public static void Map(IEndpointRouteBuilder v1) => v1.MapGet("/logboek", Lees)
        .VoorRollen(Rol.Beheer)
        .Beschrijf(
            "leesLogboek", "Beheer", "Elke verwerking van gegevens van een kind",
            "Volgens de standaard Logboek dataverwerkingen: een regel per kind per verwerking, het kind onder pseudoniem. In een vaste volgorde, "
            + "niet die van de tijd.")
        .PerBladzijde("d_6f9619ff8b864d01b42d00cf4fc964ff_g-0000000001")
        .Antwoord<Logbladzijde>(200, "Een bladzijde.", Voorbeeld);

    private static async Task<IResult> Lees(HttpRequest request, Logboeklezer lezer)
    {
        var fouten = new List<Fout>();
        var bladzijde = Bladzijde.Lees(request, fouten);
        var na = bladzijde.Na is { } cursor ? Logplaats.Lees(cursor) : null;
        if (bladzijde.Na is not null && na is null)
            fouten.Add(new Fout("na", "is geen cursor van deze lijst"));
        if (fouten.Count > 0)
            return Problemen.Ongeldig(fouten);
        var (regels, laatste) = (new List<Logregel>(), na);
        await foreach (var (plaats, regel) in lezer.AlleAsync(na, request.HttpContext.RequestAborted))
        {
            if (regels.Count == bladzijde.Max)
                return Results.Json(new Logbladzijde(regels, laatste!.ToString()));
            regels.Add(regel);
            laatste = plaats;
        }

        return Results.Json(new Logbladzijde(regels, null));
    }
}
