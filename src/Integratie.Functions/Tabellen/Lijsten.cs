using System.Text;
using System.Text.Json;
using Integratie.Kern.Tijd;

namespace Integratie.Functions.Tabellen;

/// <summary>
/// A list in one property: JSON, or where that is longer than a property may be the same compressed in chunks, since one decision can bring out
/// hundreds of events that waited for it.
/// </summary>
public static class Lijsten
{
    /// <summary>The table service takes 64 KiB of UTF-16.</summary>
    private const int MeesteTekens = 32 * 1024;

    public static void ZetLijst<T>(this TableEntity rij, string naam, IReadOnlyList<T> lijst)
    {
        var json = JsonSerializer.Serialize(lijst, KernJson.Options);
        if (json.Length <= MeesteTekens)
            rij[naam] = json;
        else
            rij.ZetBrokken(Persing.Pers(Encoding.UTF8.GetBytes(json)), naam);
    }

    /// <summary>Empty when there is none of that name.</summary>
    public static List<T> LeesLijst<T>(this TableEntity rij, string naam)
    {
        if (rij.GetString(naam) is { } json)
            return JsonSerializer.Deserialize<List<T>>(json, KernJson.Options)!;
        if (rij.LeesBrokken(naam) is not { Length: > 0 } geperst)
            return [];
        using var stroom = Persing.Ontpers(geperst);
        return JsonSerializer.Deserialize<List<T>>(stroom, KernJson.Options)!;
    }
}
