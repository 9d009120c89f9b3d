using System.Text.Json;

namespace Integratie.Kern.Berichten.Schema;

/// <summary>Any JSON that says something, for what sender and ontvanger agree among themselves: a text, a list, an object.</summary>
public sealed record Inhoud(int Max = 4000) : Vorm
{
    internal override void Controleer(JsonElement waarde, string pad, Fouten fouten)
    {
        switch (waarde.ValueKind)
        {
            case JsonValueKind.String:
                new Tekst(Max, Regels: true).Controleer(waarde, pad, fouten);
                break;
            case JsonValueKind.Array when waarde.GetArrayLength() == 0:
                fouten.Meld(pad, "Mag niet leeg zijn.");
                break;
            case JsonValueKind.Array:
                foreach (var (index, element) in waarde.EnumerateArray().Index())
                    Controleer(element, Pad.Element(pad, index), fouten);
                break;
            case JsonValueKind.Object:
                foreach (var lid in waarde.EnumerateObject().Where(lid => lid.Value.ValueKind != JsonValueKind.Null))
                    Controleer(lid.Value, Pad.Lid(pad, lid.Name), fouten);
                break;
        }
    }
}
