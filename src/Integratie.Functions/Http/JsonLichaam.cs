using System.Text.Json;
using Integratie.Kern.Berichten;
using Integratie.Kern.Berichten.Lezen;
using Integratie.Kern.Deelnemers;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Integratie.Functions.Http;

/// <summary>Reads small JSON bodies strictly: media type, size, depth, no member twice, and every fault at once.</summary>
public static class JsonLichaam
{
    /// <summary>Most bytes of a body that is no event.</summary>
    public const int Maximum = 64 * 1024;

    private const string Json = "application/json";

    /// <summary>Reads the body, lets <paramref name="lees"/> read the members and refuses when there was any fault.</summary>
    /// <param name="request">The request; without a body it reads as <c>{}</c> if <paramref name="magLeeg"/>.</param>
    /// <param name="lees">Takes the members it knows; the rest is noted as unknown.</param>
    /// <param name="magLeeg">Whether a body may be absent.</param>
    /// <exception cref="ProbleemException">400, 413 or 415.</exception>
    public static async Task<T> LeesAsync<T>(HttpRequest request, Func<Ledenlezer, T> lees, bool magLeeg = false)
    {
        var json = await LeesAsync(request, magLeeg);
        var fouten = new List<Fout>();
        var lezer = new Ledenlezer(json, "", fouten);
        var gelezen = lees(lezer);
        lezer.Klaar();
        return fouten.Count == 0 ? gelezen : throw new ProbleemException(Problemen.Ongeldig(fouten));
    }

    /// <summary>Reads the body as JSON.</summary>
    /// <exception cref="ProbleemException">400, 413 or 415.</exception>
    public static async Task<JsonElement> LeesAsync(HttpRequest request, bool magLeeg = false, string? ook = null)
    {
        using var lichaam = await Lichaam.LeesAsync(request, Maximum);
        if (magLeeg && lichaam.Bytes.IsEmpty)
            return JsonElement.Parse("{}");
        ControleerMediatype(request, ook);
        var (waarde, fouten) = StrikteJson.Lees(lichaam.Bytes.Span);
        return waarde ?? throw new ProbleemException(Problemen.Ongeldig(fouten));
    }

    private static void ControleerMediatype(HttpRequest request, string? ook)
    {
        if (MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
            && (type.MediaType.Equals(Json, StringComparison.OrdinalIgnoreCase)
                || (ook is not null && type.MediaType.Equals(ook, StringComparison.OrdinalIgnoreCase))))
            return;
        // RFC 5789, 2.2: who sends a patch that is none hears which there are.
        if (HttpMethods.IsPatch(request.Method))
            request.HttpContext.Response.Headers["Accept-Patch"] = ook is null ? Json : $"{ook}, {Json}";
        throw new ProbleemException(Problemen.Antwoord(Probleemsoort.Mediatype, "Stuur JSON met Content-Type: application/json."));
    }
}
