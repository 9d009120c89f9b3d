using System.Text.Json;

namespace Integratie.Voorbeeld.Register;

/// <summary>A sample event as it stands in its file, with what is shown about it.</summary>
/// <param name="Gi">OIN of the GI that has to hear of it (assigned, or asked for and refused); null when none is named.</param>
internal sealed record Uitspraak(
    byte[] Inhoud,
    string Id,
    string Source,
    string Zaaknummer,
    string Ecli,
    string Rechtbank,
    DateOnly Uitgesproken,
    string? Gi,
    int Kinderen,
    bool Spoed)
{
    /// <summary>OIN of the court, or of the OM, that sends it.</summary>
    public string Zender => Source.Split(':')[3];

    public static Uitspraak Lees(byte[] inhoud)
    {
        using var document = JsonDocument.Parse(inhoud);
        var gebeurtenis = document.RootElement;
        var data = gebeurtenis.GetProperty("data");
        return new(
            inhoud,
            gebeurtenis.GetProperty("id").GetString()!,
            gebeurtenis.GetProperty("source").GetString()!,
            data.GetProperty("zaaknummer").GetString()!,
            data.GetProperty("ecli").GetString()!,
            data.GetProperty("rechtbank").GetString()!,
            DateOnly.ParseExact(data.GetProperty("uitgesproken").GetString()!, "yyyy-MM-dd"),
            Tekst(data, "gi") ?? Tekst(data, "beoogdeGi"),
            data.GetProperty("jeugdigen").GetArrayLength(),
            data.GetProperty("spoed").GetBoolean());
    }

    private static string? Tekst(JsonElement element, string lid) =>
        element.TryGetProperty(lid, out var waarde) ? waarde.GetString() : null;
}
