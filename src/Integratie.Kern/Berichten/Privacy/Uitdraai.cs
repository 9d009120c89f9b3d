using System.Text.Json;
using Integratie.Kern.Berichten.Schema;

namespace Integratie.Kern.Berichten.Privacy;

/// <summary>Writes event data as an ontvanger may see it.</summary>
internal sealed class Uitdraai(Utf8JsonWriter schrijver, bool geheimAdres)
{
    /// <summary>The data with all its members.</summary>
    internal void Alles(JsonElement data) => Waarde(data, null);

    /// <summary>Only the named members, and of what is inside them only what the catalogue describes.</summary>
    internal void Alleen(JsonElement data, IReadOnlyCollection<string> leden, Groep groep) =>
        Object(data, lid => leden.Contains(lid) && groep.Vind(lid) is { } bekend ? bekend.Vorm : null, alles: false);

    private void Waarde(JsonElement waarde, Vorm? vorm)
    {
        switch (waarde.ValueKind)
        {
            case JsonValueKind.Object:
                Object(waarde, lid => (vorm as Groep)?.Vind(lid)?.Vorm, alles: vorm is null or Inhoud);
                break;
            case JsonValueKind.Array:
                schrijver.WriteStartArray();
                foreach (var element in waarde.EnumerateArray())
                    Waarde(element, (vorm as Lijst)?.Van);
                schrijver.WriteEndArray();
                break;
            default:
                waarde.WriteTo(schrijver);
                break;
        }
    }

    private void Object(JsonElement waarde, Func<string, Vorm?> vormVan, bool alles)
    {
        schrijver.WriteStartObject();
        foreach (var lid in waarde.EnumerateObject())
        {
            var vorm = vormVan(lid.Name);
            if ((!alles && vorm is null) || (geheimAdres && Adresleden.Is(lid.Name)))
                continue;
            schrijver.WritePropertyName(lid.Name);
            Waarde(lid.Value, vorm);
        }

        schrijver.WriteEndObject();
    }
}
