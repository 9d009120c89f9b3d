using System.Text.Json;

namespace Integratie.Kern.Berichten.Schema;

/// <summary>One of a few words.</summary>
public sealed record Keuze(IReadOnlyCollection<string> Waarden) : Vorm
{
    internal override void Controleer(JsonElement waarde, string pad, Fouten fouten)
    {
        if (waarde.ValueKind != JsonValueKind.String || !Waarden.Contains(waarde.GetString()!))
            fouten.Meld(pad, $"Moet een van deze waarden zijn: {string.Join(", ", Waarden)}.");
    }
}
