using System.Text.Json;

namespace Integratie.Kern.Berichten.Schema;

/// <summary>A list of values of one form.</summary>
public sealed record Lijst(Vorm Van, int Min, int Max) : Vorm
{
    internal override void Controleer(JsonElement waarde, string pad, Fouten fouten)
    {
        if (waarde.ValueKind != JsonValueKind.Array)
        {
            fouten.Meld(pad, "Moet een lijst zijn.");
            return;
        }

        var aantal = waarde.GetArrayLength();
        if (aantal < Min)
            fouten.Meld(pad, "Mag niet leeg zijn.");
        else if (aantal > Max)
            fouten.Meld(pad, $"Heeft meer dan {Max} elementen.");
        else
            foreach (var (index, element) in waarde.EnumerateArray().Index())
                Van.Controleer(element, Pad.Element(pad, index), fouten);
    }
}
