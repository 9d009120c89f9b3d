using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Integratie.Kern.Berichten.Lezen;

/// <summary>The type system of CloudEvents: what value an attribute can have, whichever attribute it is.</summary>
internal static partial class Attribuutwaarde
{
    internal static string? Fout(JsonElement waarde) => waarde.ValueKind switch
    {
        JsonValueKind.String => FoutInTekst(waarde.GetString()!),
        JsonValueKind.True or JsonValueKind.False => null,
        JsonValueKind.Number => FoutInGetal(waarde),
        _ => "De waarde van een attribuut is een tekst, een geheel getal, true of false.",
    };

    /// <summary>The text that every binding agrees on: a header knows no numbers or booleans.</summary>
    internal static string Canoniek(JsonElement waarde) => waarde.ValueKind switch
    {
        JsonValueKind.String => waarde.GetString()!,
        JsonValueKind.Number => waarde.GetInt32().ToString(),
        _ => waarde.GetRawText(),
    };

    private static string? FoutInTekst(string tekst)
    {
        foreach (var rune in tekst.EnumerateRunes())
        {
            if (Rune.IsControl(rune))
                return "De waarde bevat een stuurteken.";
            if ((rune.Value & 0xFFFE) == 0xFFFE || rune.Value is >= 0xFDD0 and <= 0xFDEF)
                return "De waarde bevat een teken dat Unicode niet als teken kent.";
        }

        return null;
    }

    // A fraction or exponent is not an integer in the JSON format of CloudEvents, also where its value is whole.
    private static string? FoutInGetal(JsonElement waarde) =>
        GeheelGetal().IsMatch(waarde.GetRawText()) && waarde.TryGetInt32(out _)
            ? null
            : "Een getal in een attribuut is geheel en ligt tussen -2147483648 en 2147483647.";

    [GeneratedRegex(@"\A-?[0-9]+\z")]
    private static partial Regex GeheelGetal();
}
