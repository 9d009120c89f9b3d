using System.Text.Json;

namespace Integratie.Kern.Berichten.Schema;

/// <summary>Text for people.</summary>
/// <param name="Max">Most characters (UTF-16 units).</param>
/// <param name="Regels">Whether it may have line breaks and tabs; other control characters never.</param>
public sealed record Tekst(int Max, bool Regels = false) : Vorm
{
    internal override void Controleer(JsonElement waarde, string pad, Fouten fouten)
    {
        if (waarde.ValueKind != JsonValueKind.String)
            fouten.Meld(pad, "Moet een tekst zijn.");
        else
            fouten.MeldAls(Fout(waarde.GetString()!), pad);
    }

    private string? Fout(string tekst)
    {
        if (string.IsNullOrWhiteSpace(tekst))
            return "Mag niet leeg zijn.";
        if (tekst.Length > Max)
            return $"Is langer dan {Max} tekens.";
        return Stuurtekens.In(tekst, Regels) ? "Bevat een stuurteken." : null;
    }
}
