using Integratie.Functions.Http;
using Integratie.Functions.Http.OpenApi;
using Integratie.Functions.Http.Toegang;
using Integratie.Kern.Deelnemers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using NodaTime;

namespace Integratie.Functions.Deelnemers;

/// <summary>New keys and secrets, with an overlap in which the old ones still count.</summary>
internal static class WisselEndpoints
{
    private const string Groep = "Deelnemers";
    private const int MaximaleOverlap = 90;

    public static void Map(IEndpointRouteBuilder v1)
    {
        v1.MapPost("/deelnemers/{oin}/sleutels", NieuweSleutel)
            .VoorRollen(Rol.Beheer)
            .Beschrijf(
                "vernieuwSleutel", Groep, "Een nieuwe sleutel voor een deelnemer",
                "Toont de sleutel deze ene keer. De oude blijven nog `overlapDagen` geldig (standaard 7, 0 is per direct ongeldig).")
            .Neemt<Wisselverzoek>("""{ "overlapDagen": 7 }""", verplicht: false)
            .Antwoord<NieuweSleutel>(201, "De nieuwe sleutel.", """{ "sleutel": "jb_0123…", "vorigeGeldigTot": "2026-01-12T08:00:00Z" }""")
            .Fouten(404, 409);

        v1.MapPost("/deelnemers/{oin}/geheimen", NieuwGeheim)
            .Beschrijf(
                "vernieuwGeheim", Groep, "Een nieuw geheim voor het ondertekenen van bezorgingen",
                "Toont het geheim deze ene keer. Elk eerder geheim geldt nog tot het beloofde moment (`overlapDagen`, standaard 7); zolang staat er "
                + "voor elk een handtekening in `webhook-signature`. Beheer doet dit voor iedere deelnemer, een ander alleen voor zichzelf.")
            .Neemt<Wisselverzoek>("""{ "overlapDagen": 7 }""", verplicht: false)
            .Antwoord<NieuwGeheim>(
                201, "Het nieuwe geheim.", """{ "geheim": "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "vorigeGeldigTot": "2026-01-12T08:00:00Z" }""")
            .Fouten(403, 404, 409);
    }

    private static Task<IResult> NieuweSleutel(string oin, HttpContext context, Wisseldienst dienst) => WisselAsync(
        oin, context, dienst, "sleutel.vernieuwen", Wisseling.NieuweSleutel, (sleutel, tot) => new NieuweSleutel(sleutel, tot));

    private static async Task<IResult> NieuwGeheim(string oin, HttpContext context, Wisseldienst dienst) => DeelnemersEndpoints.MagBij(context, oin)
        ? await WisselAsync(oin, context, dienst, Wisseldienst.GeheimVernieuwen, Wisseling.NieuwGeheim, (geheim, tot) => new NieuwGeheim(geheim, tot))
        : Problemen.GeenToegang("U vernieuwt alleen uw eigen geheim.");

    private static async Task<IResult> WisselAsync<T>(
        string oin, HttpContext context, Wisseldienst dienst, string handeling, Func<Deelnemer, Instant, Instant, (Deelnemer, string, Instant?)> wissel,
        Func<string, Instant?, T> antwoord)
    {
        var overlap = await JsonLichaam.LeesAsync(context.Request, l => l.Getal("overlapDagen", 0, MaximaleOverlap), magLeeg: true);
        var (nieuw, tot) = await dienst.WisselAsync(oin, context.Deelnemer().Oin, overlap, handeling, wissel, context.RequestAborted);
        return Results.Json(antwoord(nieuw, tot), statusCode: StatusCodes.Status201Created);
    }
}
