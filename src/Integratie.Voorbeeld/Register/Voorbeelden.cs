using System.Text.Json;

namespace Integratie.Voorbeeld.Register;

/// <summary>
/// The samples that stand beside this program: register, keys, and decisions in the order in which they were pronounced.
/// </summary>
internal sealed record Voorbeelden(
    string Registerbestand,
    IReadOnlyDictionary<string, Deelnemer> Deelnemers,
    IReadOnlyDictionary<string, string> Sleutels,
    IReadOnlyList<Uitspraak> Uitspraken)
{
    public static Voorbeelden Laad(string map)
    {
        var register = Path.Combine(map, "deelnemers.json");
        var uitspraken = Directory.EnumerateFiles(Path.Combine(map, "uitspraken"), "*.json")
            .Select(bestand => Uitspraak.Lees(File.ReadAllBytes(bestand)))
            .OrderBy(u => u.Uitgesproken).ThenBy(u => u.Ecli, StringComparer.Ordinal);
        return new(
            register,
            Lees<Bestand>(register).Deelnemers.ToDictionary(d => d.Oin),
            Lees<Dictionary<string, string>>(Path.Combine(map, "sleutels.json")),
            [.. uitspraken]);
    }

    public string Naam(string oin) => Deelnemers.TryGetValue(oin, out var deelnemer) ? deelnemer.Naam : oin;

    private static T Lees<T>(string bestand) =>
        JsonSerializer.Deserialize<T>(File.ReadAllBytes(bestand), JsonSerializerOptions.Web)!;

    private sealed record Bestand(IReadOnlyList<Deelnemer> Deelnemers);
}
