using System.Text.Json;
using Integratie.Kern.Berichten;
using Integratie.Kern.Identificatie;

namespace Integratie.Functions.Aanlevering;

/// <summary>By what an event is kept in order before its dossier is known.</summary>
public static class Zaakkenmerk
{
    /// <summary>The normal form of the zaaknummer; without one the source.</summary>
    public static string Van(Gebeurtenis gebeurtenis) =>
        Tekst(gebeurtenis.Data, "zaaknummer") is { } nummer && Zaaknummer.Fout(nummer) is null ? Zaaknummer.Parse(nummer).Normaal : gebeurtenis.Source;

    public static bool IsSpoed(Gebeurtenis gebeurtenis) =>
        gebeurtenis.Data.ValueKind == JsonValueKind.Object
        && gebeurtenis.Data.TryGetProperty("spoed", out var spoed) && spoed.ValueKind == JsonValueKind.True;

    private static string? Tekst(JsonElement data, string lid) =>
        data.ValueKind == JsonValueKind.Object && data.TryGetProperty(lid, out var waarde) && waarde.ValueKind == JsonValueKind.String
            ? waarde.GetString()
            : null;
}
