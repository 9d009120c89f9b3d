using Integratie.Functions.Http;
using Integratie.Kern.Berichten;
using Integratie.Kern.Berichten.Lezen;
using Integratie.Kern.Deelnemers;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Integratie.Functions.Aanlevering;

/// <summary>Reads events out of a request: structured, binary or a batch.</summary>
internal static class Inlezer
{
    private const int MaxGebeurtenis = 256 * 1024;
    private const int MaxBatch = 50;
    private const string Structured = "application/cloudevents+json";
    private const string Batched = "application/cloudevents-batch+json";

    /// <exception cref="ProbleemException">400 with all faults, 413 or 415.</exception>
    public static async Task<Ingelezen> LeesAsync(HttpRequest request, Rol zender)
    {
        _ = MediaTypeHeaderValue.TryParse(request.ContentType, out var soort);
        if (Is(soort, Structured))
            return await LeesEnkelAsync(request, bytes => CloudEventLezer.Structured(bytes, zender));
        if (Is(soort, Batched))
            return await LeesBatchAsync(request, zender);
        if (Mediatype.IsJson(request.ContentType ?? "") && request.Headers.Keys.Any(k => k.StartsWith("ce-", StringComparison.OrdinalIgnoreCase)))
            return await LeesEnkelAsync(request, bytes => CloudEventLezer.Binary(Koppen(request), request.ContentType, bytes, zender));
        throw new ProbleemException(Problemen.Antwoord(
            Probleemsoort.Mediatype, $"Stuur een CloudEvent: {Structured}, {Batched}, of application/json met ce-koppen."));
    }

    private static async Task<Ingelezen> LeesEnkelAsync(HttpRequest request, Func<ReadOnlyMemory<byte>, Leesresultaat> lees)
    {
        using var lichaam = await Lichaam.LeesAsync(request, MaxGebeurtenis);
        var gelezen = lees(lichaam.Bytes);
        return new Ingelezen([gelezen.Gebeurtenis ?? throw new ProbleemException(Problemen.Ongeldig(gelezen.Fouten))], Batch: false);
    }

    private static async Task<Ingelezen> LeesBatchAsync(HttpRequest request, Rol zender)
    {
        using var lichaam = await Lichaam.LeesAsync(request, MaxBatch * MaxGebeurtenis);
        var gelezen = CloudEventLezer.Batch(lichaam.Bytes, zender);
        if (gelezen.Count > MaxBatch)
            throw new ProbleemException(Problemen.Ongeldig("", $"Een batch bevat hoogstens {MaxBatch} gebeurtenissen; deze bevat er {gelezen.Count}."));
        if (gelezen.SelectMany(g => g.Fouten).ToList() is { Count: > 0 } fouten)
            throw new ProbleemException(Problemen.Ongeldig(fouten));
        return new Ingelezen([.. gelezen.Select(g => g.Gebeurtenis!)], Batch: true);
    }

    private static IEnumerable<KeyValuePair<string, string>> Koppen(HttpRequest request) =>
        request.Headers.SelectMany(kop => kop.Value.Select(waarde => KeyValuePair.Create(kop.Key, waarde ?? "")));

    private static bool Is(MediaTypeHeaderValue? soort, string naam) =>
        soort is not null && soort.MediaType.Equals(naam, StringComparison.OrdinalIgnoreCase);
}
