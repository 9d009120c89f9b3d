using System.Text.Json;

namespace Integratie.Voorbeeld.Afspelen;

/// <summary>One line of a file of events: as much of the event as the replay needs, or why it cannot be offered.</summary>
/// <param name="Nummer">From 1.</param>
/// <param name="Inhoud">The line as it is, sent to the hub unchanged.</param>
internal sealed record Regel(long Nummer, ReadOnlyMemory<byte> Inhoud)
{
    public string Id { get; private init; } = "";

    /// <summary>OIN of the sender, from <c>source</c>.</summary>
    public string Zender { get; private init; } = "";

    /// <summary>When it happened: the clock of the hub is moved there.</summary>
    public DateTimeOffset Tijd { get; private init; }

    /// <summary>The BSNs that it is about, for the order per child.</summary>
    public IReadOnlyList<string> Kinderen { get; private init; } = [];

    public string? Zaaknummer { get; private init; }

    /// <summary>Why it cannot even be offered; null when it can.</summary>
    public string? Fout { get; init; }

    /// <summary>It is a JSON object, as every event is.</summary>
    public bool IsObject { get; private init; }

    public static Regel Lees(long nummer, ReadOnlyMemory<byte> inhoud)
    {
        var regel = new Regel(nummer, inhoud);
        try
        {
            using var document = JsonDocument.Parse(inhoud);
            if (document.RootElement.ValueKind != JsonValueKind.Object)
                return regel with { Fout = "geen JSON-object" };
            regel = regel with { IsObject = true };
            return regel.Met(document.RootElement);
        }
        catch (JsonException fout)
        {
            // Not its message: that repeats what the line holds, and a terminal would obey it.
            return regel with { Fout = $"geen JSON: fout bij byte {fout.BytePositionInLine + 1}" };
        }
        catch (InvalidOperationException)
        {
            // Bytes that are no UTF-8, or half a character: found only when the text is asked for.
            return regel with { Fout = "geen JSON: een tekst erin is niet te lezen" };
        }
    }

    private Regel Met(JsonElement gebeurtenis)
    {
        if (Tekst(gebeurtenis, "source")?.Split(':') is not ["urn", "nld", "oin", var zender, ..])
            return this with { Fout = "geen source met een OIN" };
        if (!gebeurtenis.TryGetProperty("time", out var tijd) || tijd.ValueKind != JsonValueKind.String || !tijd.TryGetDateTimeOffset(out var moment))
            return this with { Fout = "geen time, en zonder is niet te zeggen wanneer zij gebeurde" };
        var data = gebeurtenis.TryGetProperty("data", out var lid) ? lid : default;
        return this with
        {
            Id = Tekst(gebeurtenis, "id") ?? "",
            Zender = zender,
            Tijd = moment,
            Zaaknummer = Tekst(data, "zaaknummer"),
            Kinderen = [.. Bsns(data).OfType<string>()],
        };
    }

    private static IEnumerable<string?> Bsns(JsonElement data) => data switch
    {
        { ValueKind: not JsonValueKind.Object } => [],
        _ when data.TryGetProperty("jeugdigen", out var alle) && alle.ValueKind == JsonValueKind.Array =>
            alle.EnumerateArray().Select(kind => Tekst(kind, "bsn")),
        _ => data.TryGetProperty("jeugdige", out var kind) ? [Tekst(kind, "bsn")] : [],
    };

    private static string? Tekst(JsonElement element, string naam) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(naam, out var lid) && lid.ValueKind == JsonValueKind.String
            ? lid.GetString()
            : null;
}
