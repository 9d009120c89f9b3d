using Integratie.Functions.Http;
using Integratie.Functions.Http.OpenApi;
using Integratie.Functions.Http.Toegang;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Integratie.Functions.Deelnemers;

/// <summary>Sends a signed event without content to a webhook, so that an ontvanger can try its end before there is a real one.</summary>
internal static class ProefEndpoints
{
    public static void Map(IEndpointRouteBuilder v1) =>
        v1.MapPost("/deelnemers/{oin}/proef", ProefAsync)
            .Beschrijf(
                "proefBezorging", "Deelnemers", "Een proefbericht naar de webhook van een deelnemer",
                "Ondertekend zoals elke bezorging, van type `nl.jeugdbescherming.hub.proef.v1`, zonder persoonsgegevens; eenmaal, zonder herhaling. "
                + "Beheer doet dit voor iedere deelnemer, een ander alleen voor zichzelf.")
            .Antwoord<Proefuitslag>(
                200, "Wat de webhook antwoordde.", """{ "webhookId": "proef-6f9619ff8b864d01b42d00cf4fc964ff", "geslaagd": true, "status": 204 }""")
            .Fouten(403, 404, 409);

    private static async Task<IResult> ProefAsync(string oin, HttpContext context, Proefzender proef) => DeelnemersEndpoints.MagBij(context, oin)
        ? Results.Json(await proef.ZendAsync(oin, context.Deelnemer().Oin, context.RequestAborted))
        : Problemen.GeenToegang("U beproeft alleen uw eigen webhook.");
}
