using System.Text.Json;

namespace Integratie.Kern.Berichten.Schema;

/// <summary>A JSON boolean; <c>"true"</c> as text is none.</summary>
public sealed record JaNee : Vorm
{
    internal override void Controleer(JsonElement waarde, string pad, Fouten fouten)
    {
        if (waarde.ValueKind is not (JsonValueKind.True or JsonValueKind.False))
            fouten.Meld(pad, "Moet true of false zijn.");
    }
}
