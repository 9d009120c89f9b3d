using Integratie.Functions.Http;
using Integratie.Kern.Berichten;
using Integratie.Kern.Berichten.Lezen;
using Integratie.Kern.Deelnemers;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Integratie.Functions.Aanlevering;

/// <summary>Reads events out of a request or a message: structured, binary or a batch.</summary>
internal static class Inlezer
{
    private const int MaxGebeurtenis = 256 * 1024;

    // The limit of a batch is that of its events; brackets, commas and what makes it readable come on top.
    private const int MaxOmslag = 64 * 1024;
    private const string Structured = "application/cloudevents+json";
    private const string Batched = "application/cloudevents-batch+json";

    /// <summary>How the content of a request is read, and of how many bytes at most.</summary>
    public static (Func<ReadOnlyMemory<byte>, Ingelezen> Lees, int Meeste) Lezer(HttpRequest request, Rol zender) =>
        Lezer(request.ContentType, Koppen(request), zender);

    /// <summary>How a content of this media type is read, and of how many bytes at most.</summary>
    /// <param name="mediatype">The Content-Type; null: none was given.</param>
    /// <param name="koppen">In binary mode the attributes, as <c>ce-</c> headers.</param>
    /// <param name="zender">The caller's role, where it decides which data is required.</param>
    /// <exception cref="ProbleemException">415: not a CloudEvent; the reading itself throws 400 with all faults.</exception>
    public static (Func<ReadOnlyMemory<byte>, Ingelezen> Lees, int Meeste) Lezer(
        string? mediatype, IEnumerable<KeyValuePair<string, string>> koppen, Rol zender)
    {
        var soort = MediaTypeHeaderValue.TryParse(mediatype, out var gelezen) ? gelezen.MediaType : default;
        if (soort.Equals(Structured, StringComparison.OrdinalIgnoreCase))
            return (bytes => Enkel(CloudEventLezer.Structured(bytes, zender)), MaxGebeurtenis);
        if (soort.Equals(Batched, StringComparison.OrdinalIgnoreCase))
            return (bytes => Batch(CloudEventLezer.Batch(bytes, zender)), (CloudEventLezer.MaxBatch * MaxGebeurtenis) + MaxOmslag);
        if (Mediatype.IsJson(mediatype ?? "") && koppen.Any(k => k.Key.StartsWith("ce-", StringComparison.OrdinalIgnoreCase)))
            return (bytes => Enkel(CloudEventLezer.Binary(koppen, mediatype, bytes, zender)), MaxGebeurtenis);
        throw new ProbleemException(Problemen.Antwoord(
            Probleemsoort.Mediatype, $"Stuur een CloudEvent, met Content-Type: {Structured}, {Batched}, of application/json met ce-koppen."));
    }

    private static Ingelezen Enkel(Leesresultaat gelezen) =>
        new([gelezen.Gebeurtenis ?? throw new ProbleemException(Problemen.Ongeldig(gelezen.Fouten))], Batch: false);

    private static Ingelezen Batch(IReadOnlyList<Leesresultaat> gelezen)
    {
        if (gelezen.Any(g => g.Bytes > MaxGebeurtenis))
            throw new ProbleemException(Problemen.Antwoord(Probleemsoort.TeGroot, $"Een gebeurtenis in de batch is groter dan {MaxGebeurtenis} bytes."));
        if (gelezen.SelectMany(g => g.Fouten).ToList() is { Count: > 0 } fouten)
            throw new ProbleemException(Problemen.Ongeldig(fouten));
        return new Ingelezen([.. gelezen.Select(g => g.Gebeurtenis!)], Batch: true);
    }

    private static IEnumerable<KeyValuePair<string, string>> Koppen(HttpRequest request) =>
        request.Headers.SelectMany(kop => kop.Value.Select(waarde => KeyValuePair.Create(kop.Key, waarde ?? "")));
}
