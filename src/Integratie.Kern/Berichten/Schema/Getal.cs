using System.Text.Json;

namespace Integratie.Kern.Berichten.Schema;

/// <summary>A number that is not negative.</summary>
public sealed record Getal : Vorm
{
    internal override void Controleer(JsonElement waarde, string pad, Fouten fouten)
    {
        if (waarde.ValueKind != JsonValueKind.Number)
            fouten.Meld(pad, "Moet een getal zijn.");
        else if (!waarde.TryGetDecimal(out var getal) || getal < 0)
            fouten.Meld(pad, "Moet een getal van 0 of meer zijn.");
    }
}
