using System.Text.Json;
using Integratie.Functions.Audit;
using Integratie.Functions.Bezorging;
using Integratie.Functions.Http;
using Integratie.Functions.Http.OpenApi;
using Integratie.Functions.Http.Toegang;
using Integratie.Functions.Instellingen;
using Integratie.Kern.Berichten;
using Integratie.Kern.Bezorging;
using Integratie.Kern.Deelnemers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using NodaTime;

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
            .Antwoord<Proefuitslag>(200, "Wat de webhook antwoordde.", """{ "webhookId": "proef-6f9619ff8b864d01b42d00cf4fc964ff", "geslaagd": true, "status": 204 }""")
            .Fouten(403, 404, 409);

    private static async Task<IResult> ProefAsync(
        string oin, HttpContext context, RegisterStore register, Webhookzender zender, HubOptions options, Auditstore audit, TimeProvider klok)
    {
        if (!DeelnemersEndpoints.MagBij(context, oin))
            return Problemen.GeenToegang("U beproeft alleen uw eigen webhook.");
        if ((await register.LeesAsync(oin, context.RequestAborted))?.Deelnemer.Bezorging is not { } bezorging)
            return DeelnemersEndpoints.NietGevonden();
        if (bezorging is not { Wijze: Bezorgwijze.Webhook, Url: { } url })
            return Problemen.Antwoord(Probleemsoort.Conflict, "Deze deelnemer heeft geen webhook.");
        var nu = klok.GetUtcNow();
        var id = $"proef-{Guid.NewGuid():N}";
        var gebeurtenis = Gebeurtenis.VanHub(id, options.Oin, "hub.proef", nu, JsonElement.Parse("""{ "proef": true }"""));
        await audit.NoteerAsync(context.Deelnemer().Oin, "webhook.beproeven", oin, id, context.RequestAborted);
        var geheimen = bezorging.GeldigeGeheimen(Instant.FromDateTimeOffset(nu)).Select(g => g.Waarde);
        var antwoord = await zender.ZendAsync(url, id, gebeurtenis.NaarJson(), geheimen, context.RequestAborted);
        return Results.Json(new Proefuitslag(id, antwoord.Uitkomst == Kern.Bezorging.Uitkomst.Geslaagd, antwoord.Status, antwoord.Fout));
    }

    /// <param name="WebhookId">Of the test event.</param>
    /// <param name="Geslaagd">Whether the webhook took it.</param>
    /// <param name="Status">HTTP status; null: no answer.</param>
    /// <param name="Fout">Why there was no answer.</param>
    private sealed record Proefuitslag(string WebhookId, bool Geslaagd, int? Status, string? Fout);
}
