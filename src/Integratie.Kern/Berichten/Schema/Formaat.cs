using System.Text.Json;

namespace Integratie.Kern.Berichten.Schema;

/// <summary>Text of a fixed form, or from a code list.</summary>
/// <param name="Naam">What form, for documentation: <c>datum</c>, <c>bsn</c>.</param>
/// <param name="Fout">What is wrong with a text, in Dutch; null when nothing is.</param>
/// <param name="Patroon">What of that a regular expression can say of the whole text; null: nothing.</param>
public sealed record Formaat(string Naam, Func<string, string?> Fout, string? Patroon = null) : Vorm
{
    internal override void Controleer(JsonElement waarde, string pad, Fouten fouten)
    {
        if (waarde.ValueKind != JsonValueKind.String)
            fouten.Meld(pad, "Moet een tekst zijn.");
        else
            fouten.MeldAls(Fout(waarde.GetString()!), pad);
    }
}
