using System.Text.Json;
using System.Text.Unicode;

namespace Integratie.Kern.Berichten.Lezen;

/// <summary>
/// Reads JSON more strictly than the runtime does by itself: valid UTF-8 without BOM, no member twice, no half surrogate
/// pairs, bounded depth. Two readers that disagree about such a message would store one thing and deliver another.
/// </summary>
public static class StrikteJson
{
    /// <summary>Deepest nesting of an event in structured form; its data may go one level less deep.</summary>
    internal const int MaxDiepte = 32;

    private static ReadOnlySpan<byte> Bom => [0xEF, 0xBB, 0xBF];

    /// <summary>The value, or all that is wrong with the text.</summary>
    public static (JsonElement? Waarde, IReadOnlyList<Fout> Fouten) Lees(ReadOnlySpan<byte> utf8)
    {
        var fouten = new Fouten();
        var waarde = Lees(utf8, "", MaxDiepte, fouten);
        return (fouten.Leeg ? waarde : null, fouten.Lijst);
    }

    /// <summary>The value, or null when it cannot be used; faults go to <paramref name="fouten"/> with <paramref name="pad"/> before them.</summary>
    internal static JsonElement? Lees(ReadOnlySpan<byte> utf8, string pad, int maxDiepte, Fouten fouten)
    {
        if (Afgekeurd(utf8) is { } melding)
        {
            fouten.Meld(pad, melding);
            return null;
        }

        try
        {
            var bruikbaar = new Doorloop(pad, maxDiepte, fouten).Controleer(utf8);
            return bruikbaar ? JsonElement.Parse(utf8, new JsonDocumentOptions { MaxDepth = maxDiepte }) : null;
        }
        catch (JsonException fout)
        {
            fouten.Meld(pad, $"Geen geldige JSON (regel {fout.LineNumber + 1}, byte {fout.BytePositionInLine + 1}).");
            return null;
        }
    }

    /// <summary>What is wrong with the bytes as text, before they are read as JSON; null when nothing is.</summary>
    internal static string? Afgekeurd(ReadOnlySpan<byte> utf8)
    {
        if (utf8.IsEmpty)
            return "De inhoud is leeg; hier hoort JSON.";
        if (utf8.StartsWith(Bom))
            return "De tekst begint met een byte order mark; die hoort niet in JSON.";
        return Utf8.IsValid(utf8) ? null : "De tekst is geen geldige UTF-8.";
    }
}
