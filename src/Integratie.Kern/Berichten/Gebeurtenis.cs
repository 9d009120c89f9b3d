using System.Collections.ObjectModel;
using System.Text.Json;
using Integratie.Kern.Berichten.Lezen;

namespace Integratie.Kern.Berichten;

/// <summary>
/// One CloudEvent with a valid envelope; it never changes. Whether its data is valid says <see cref="Validatie"/>.
/// </summary>
public sealed class Gebeurtenis
{
    private static readonly JsonElement Specversie = JsonSerializer.SerializeToElement("1.0");
    private static readonly JsonElement Json = JsonSerializer.SerializeToElement("application/json");

    private string? _inhoudshash;

    internal Gebeurtenis(IDictionary<string, JsonElement> attributen, JsonElement data)
    {
        Attributen = new ReadOnlyDictionary<string, JsonElement>(new Dictionary<string, JsonElement>(attributen));
        Data = data;
        Id = Verplicht("id");
        Source = Verplicht("source");
        Type = Verplicht("type");
        TimeTekst = Attribuut("time");
        Time = TimeTekst is null ? null : Rfc3339.Lees(TimeTekst);
        Naam = Typenaam.Naam(Type) ?? throw new FormatException(Typenaam.Melding);
        Oin = Bron.Oin(Source) ?? throw new FormatException(Bron.Melding);
    }

    public string Id { get; }

    public string Source { get; }

    public string Type { get; }

    /// <summary>The name in <see cref="Type"/>: <c>uitspraak.gedaan</c>.</summary>
    public string Naam { get; }

    /// <summary>The twenty digits in <see cref="Source"/>.</summary>
    public string Oin { get; }

    /// <summary>When the sender logged the event, in UTC; null when it did not say. When it happened is in the data.</summary>
    public DateTimeOffset? Time { get; }

    /// <summary>The same as the sender wrote it.</summary>
    public string? TimeTekst { get; }

    /// <summary>All context attributes, none of them null; the data is not among them.</summary>
    public IReadOnlyDictionary<string, JsonElement> Attributen { get; }

    /// <summary>The data; <see cref="JsonValueKind.Undefined"/> when there was none.</summary>
    public JsonElement Data { get; }

    public string? Traceparent => Attribuut("traceparent");

    public string? Tracestate => Attribuut("tracestate");

    /// <summary>
    /// SHA-256 (hex, lower case) of the content: equal for events that are equal as JSON, however spelled or bound, and
    /// whatever their trace context.
    /// </summary>
    public string Inhoudshash => _inhoudshash ??= Lezen.Inhoudshash.Van(this);

    /// <summary>The event in structured mode (UTF-8), as it is stored; <see cref="Lees"/> reads it back.</summary>
    public byte[] NaarJson() => Jsonbytes.Schrijf(Jsonbytes.Leesbaar, schrijver =>
    {
        schrijver.WriteStartObject();
        foreach (var (naam, waarde) in Attributen)
        {
            schrijver.WritePropertyName(naam);
            waarde.WriteTo(schrijver);
        }

        if (Data.ValueKind != JsonValueKind.Undefined)
        {
            schrijver.WritePropertyName("data");
            Data.WriteTo(schrijver);
        }

        schrijver.WriteEndObject();
    });

    /// <summary>Reads what <see cref="NaarJson"/> wrote. Trusted: what comes from a sender goes through <see cref="CloudEventLezer"/>.</summary>
    public static Gebeurtenis Lees(ReadOnlyMemory<byte> opgeslagen)
    {
        var json = JsonElement.Parse(opgeslagen.Span);
        var attributen = json.EnumerateObject().Where(lid => lid.Name != "data").ToDictionary(lid => lid.Name, lid => lid.Value);
        return new Gebeurtenis(attributen, json.TryGetProperty("data", out var data) ? data : default);
    }

    /// <summary>An event of the hub itself.</summary>
    /// <param name="naam">Of a type in <see cref="Catalogus"/>: <c>norm.gestart</c>.</param>
    public static Gebeurtenis VanHub(string id, string oin, string naam, DateTimeOffset time, JsonElement data) => new(
        new Dictionary<string, JsonElement>
        {
            ["specversion"] = Specversie,
            ["id"] = JsonSerializer.SerializeToElement(id),
            ["source"] = JsonSerializer.SerializeToElement($"urn:nld:oin:{oin}:systeem:hub"),
            ["type"] = JsonSerializer.SerializeToElement(Typenaam.Van(naam)),
            ["time"] = JsonSerializer.SerializeToElement(time.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'")),
            ["datacontenttype"] = Json,
        },
        data);

    /// <summary>The same event under another id and with other data: what a child or an ontvanger gets of it.</summary>
    internal Gebeurtenis Met(string id, JsonElement data) =>
        new(new Dictionary<string, JsonElement>(Attributen) { ["id"] = JsonSerializer.SerializeToElement(id) }, data);

    private string? Attribuut(string naam) =>
        Attributen.TryGetValue(naam, out var waarde) ? Attribuutwaarde.Canoniek(waarde) : null;

    private string Verplicht(string naam) => Attribuut(naam) ?? throw new FormatException($"Attribute {naam} is missing.");
}
