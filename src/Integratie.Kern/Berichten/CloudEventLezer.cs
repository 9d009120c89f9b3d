using System.Text;
using System.Text.Json;
using Integratie.Kern.Berichten.Lezen;
using Integratie.Kern.Deelnemers;

namespace Integratie.Kern.Berichten;

/// <summary>
/// Reads CloudEvents 1.0 at the door, strictly: JSON format and HTTP binding of the specification, with what the NL GOV
/// profile adds. All faults of an event are reported at once; <c>null</c> is the same as absent. <c>time</c> may be absent, as
/// in both documents. Limits in bytes are the caller's.
/// </summary>
public static class CloudEventLezer
{
    /// <summary>Most events in a batch.</summary>
    public const int MaxBatch = 50;

    /// <summary>One event as <c>application/cloudevents+json</c>.</summary>
    /// <param name="zender">The caller's role, where it decides which data is required (see <see cref="Validatie.Controleer"/>).</param>
    public static Leesresultaat Structured(ReadOnlyMemory<byte> body, Rol? zender = null) => Structured(body.Span, "", zender);

    /// <summary>A batch as <c>application/cloudevents-batch+json</c>: a result per event, with its place (<c>[3].id</c>) in the faults.</summary>
    /// <param name="body">The list.</param>
    /// <param name="zender">As of one event.</param>
    /// <remarks>A batch that cannot be read at all, is empty or holds too many gives one result, without event.</remarks>
    public static IReadOnlyList<Leesresultaat> Batch(ReadOnlyMemory<byte> body, Rol? zender = null)
    {
        if (StrikteJson.Afgekeurd(body.Span) is { } melding)
            return [Geweigerd(melding)];
        try
        {
            if (Elementen(body.Span) is not { } stukken)
                return [Geweigerd("Een batch is een JSON-lijst van CloudEvents.")];
            return stukken.Count is < 1 or > MaxBatch
                ? [Geweigerd($"Een batch bevat 1 tot {MaxBatch} gebeurtenissen; deze bevat er {stukken.Count}.")]
                : [.. stukken.Select((stuk, index) =>
                    Structured(body.Span[stuk], Pad.Element("", index), zender) with { Bytes = stuk.End.Value - stuk.Start.Value })];
        }
        catch (JsonException fout)
        {
            return [Geweigerd($"Geen geldige JSON (regel {fout.LineNumber + 1}, byte {fout.BytePositionInLine + 1}).")];
        }
    }

    /// <summary>One event in binary mode: attributes in <c>ce-</c> headers, the data as body.</summary>
    /// <param name="headers">All headers, or only the <c>ce-</c> ones; a header that was sent twice occurs twice.</param>
    public static Leesresultaat Binary(
        IEnumerable<KeyValuePair<string, string>> headers, string? contentType, ReadOnlyMemory<byte> body, Rol? zender = null)
    {
        var gelezen = new Gelezen("", new Fouten());
        foreach (var kop in headers.Where(kop => kop.Key.StartsWith("ce-", StringComparison.OrdinalIgnoreCase)).GroupBy(Naam))
            ZetKop(gelezen, kop.Key, [.. kop.Select(paar => paar.Value)]);
        if (contentType is not null)
            gelezen.Zet("datacontenttype", Tekst(contentType));
        gelezen.MetData = !body.IsEmpty;
        if (gelezen.MetData)
            LeesBody(gelezen, contentType, body.Span);
        return gelezen.Rond(zender);
    }

    private static Leesresultaat Structured(ReadOnlySpan<byte> body, string plek, Rol? zender)
    {
        var gelezen = new Gelezen(plek, new Fouten());
        if (StrikteJson.Lees(body, plek, StrikteJson.MaxDiepte, gelezen.Fouten) is not { } json)
            return new Leesresultaat(null, gelezen.Fouten.Lijst);
        if (json.ValueKind != JsonValueKind.Object)
            return new Leesresultaat(null, [new Fout(plek, "Een CloudEvent is een JSON-object.")]);

        foreach (var lid in json.EnumerateObject().Where(lid => lid.Name is not ("data" or "data_base64")))
            gelezen.Zet(lid.Name, lid.Value);
        LeesData(gelezen, json);
        return gelezen.Rond(zender);
    }

    private static void LeesData(Gelezen gelezen, JsonElement json)
    {
        var data = json.Lid("data");
        var base64 = json.Lid("data_base64");
        gelezen.MetData = data is not null || base64 is not null;
        if (data is not null && base64 is not null)
            gelezen.Fouten.Meld(Pad.Lid(gelezen.Plek, "data_base64"), "Data en data_base64 gaan niet samen.");
        else if (data is not null)
            gelezen.Data = data.Value;
        else if (base64 is not null)
            LeesBase64(gelezen, base64.Value, Pad.Lid(gelezen.Plek, "data_base64"));
    }

    private static void LeesBase64(Gelezen gelezen, JsonElement base64, string pad)
    {
        if (base64.ValueKind != JsonValueKind.String || !base64.TryGetBytesFromBase64(out var bytes))
            gelezen.Fouten.Meld(pad, "Geen geldige base64.");
        else if (StrikteJson.Lees(bytes, pad, StrikteJson.MaxDiepte - 1, gelezen.Fouten) is { } data)
            gelezen.Data = data;
    }

    private static void ZetKop(Gelezen gelezen, string naam, string[] waarden)
    {
        if (naam is "data" or "datacontenttype")
            gelezen.Fouten.Meld(naam, "Dit staat in binary mode in de body en in Content-Type, niet in een ce-header.");
        else if (waarden.Length > 1)
            gelezen.Fouten.Meld(naam, "Deze header staat er meer dan eens.");
        else if (Kopwaarde.Lees(waarden[0]) is { } tekst)
            gelezen.Zet(naam, Tekst(tekst));
        else
            gelezen.Fouten.Meld(naam, "De header is niet geschreven zoals de HTTP-binding voorschrijft (percent-codering van UTF-8).");
    }

    private static void LeesBody(Gelezen gelezen, string? contentType, ReadOnlySpan<byte> body)
    {
        if (contentType is null)
            gelezen.Fouten.Meld("datacontenttype", "De header Content-Type ontbreekt.");
        else if (Mediatype.Charset(contentType) is { } charset && !Mediatype.IsUtf8(charset))
            gelezen.Fouten.Meld("datacontenttype", "Deze hub leest alleen UTF-8.");
        else if (Mediatype.IsJson(contentType) && StrikteJson.Lees(body, "data", StrikteJson.MaxDiepte - 1, gelezen.Fouten) is { } data)
            gelezen.Data = data;
    }

    private static List<Range>? Elementen(ReadOnlySpan<byte> body)
    {
        // Depth is judged per event; here it only must not stop the reading.
        var lezer = new Utf8JsonReader(body, new JsonReaderOptions { MaxDepth = StrikteJson.MaxDiepte * 8 });
        if (!lezer.Read() || lezer.TokenType != JsonTokenType.StartArray)
            return null;
        var stukken = new List<Range>();
        while (lezer.Read() && lezer.TokenType != JsonTokenType.EndArray)
        {
            var begin = (int)lezer.TokenStartIndex;
            lezer.Skip();
            stukken.Add(begin..(int)lezer.BytesConsumed);
        }

        lezer.Read(); // refuses anything after the list
        return stukken;
    }

    private static string Naam(KeyValuePair<string, string> kop) => kop.Key["ce-".Length..].ToLowerInvariant();

    private static Leesresultaat Geweigerd(string melding) => new(null, [new Fout("", melding)]);

    private static JsonElement Tekst(string tekst) => JsonSerializer.SerializeToElement(tekst);
}
