using System.Text.Json;

namespace Integratie.Kern.Berichten.Schema;

/// <summary>An object with known members; others may be there and are kept.</summary>
public sealed record Groep(IReadOnlyList<Lid> Leden) : Vorm
{
    /// <summary>The member of that name, or null when the catalogue does not know it.</summary>
    internal Lid? Vind(string naam) => Leden.FirstOrDefault(lid => lid.Naam == naam);

    internal override void Controleer(JsonElement waarde, string pad, Fouten fouten)
    {
        if (waarde.ValueKind != JsonValueKind.Object)
        {
            fouten.Meld(pad, "Moet een object zijn.");
            return;
        }

        foreach (var lid in Leden)
        {
            var plek = Pad.Lid(pad, lid.Naam);
            if (waarde.Lid(lid.Naam) is { } inhoud)
                lid.Vorm.Controleer(inhoud, plek, fouten);
            else if (lid.Verplicht)
                fouten.Meld(plek, "Dit lid is verplicht.");
        }
    }
}
