using System.Text.Json;

namespace Integratie.Kern.Berichten.Schema;

/// <summary>
/// What sender and ontvanger agree among themselves, as long as it says something: a text, a list, an object, or true or false where
/// only that is known.
/// </summary>
public sealed record Inhoud(int Max = 4000) : Vorm
{
    private const string Leeg = "Mag niet leeg zijn.";

    internal override void Controleer(JsonElement waarde, string pad, Fouten fouten)
    {
        switch (waarde.ValueKind)
        {
            case JsonValueKind.String:
                new Tekst(Max, Regels: true).Controleer(waarde, pad, fouten);
                break;
            case JsonValueKind.Array:
                ControleerLijst(waarde, pad, fouten);
                break;
            case JsonValueKind.Object:
                ControleerObject(waarde, pad, fouten);
                break;
            case JsonValueKind.Number:
                fouten.Meld(pad, "Moet een tekst, een lijst of een object zijn.");
                break;
            case JsonValueKind.Null:
                fouten.Meld(pad, Leeg);
                break;
        }
    }

    private void ControleerLijst(JsonElement lijst, string pad, Fouten fouten)
    {
        if (lijst.GetArrayLength() == 0)
            fouten.Meld(pad, Leeg);
        foreach (var (index, element) in lijst.EnumerateArray().Index())
            Controleer(element, Pad.Element(pad, index), fouten);
    }

    // A number says something by the name that it has here.
    private void ControleerObject(JsonElement groep, string pad, Fouten fouten)
    {
        var leden = groep.EnumerateObject().Where(lid => lid.Value.ValueKind != JsonValueKind.Null).ToList();
        if (leden.Count == 0)
            fouten.Meld(pad, Leeg);
        foreach (var lid in leden.Where(lid => lid.Value.ValueKind != JsonValueKind.Number))
            Controleer(lid.Value, Pad.Lid(pad, lid.Name), fouten);
    }
}
