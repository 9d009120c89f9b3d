using System.Text.Json;
using Integratie.Kern.Tijd;

namespace Integratie.Functions.Bediening;

/// <summary>How far choosing the deliveries of a filter is.</summary>
/// <param name="Vraag">The filter.</param>
/// <param name="Status">The list that is being read; null: none yet.</param>
/// <param name="Ontvanger">Whose list; null: everybody's.</param>
/// <param name="Na">Cursor in it; null: from its beginning.</param>
internal sealed record Keuzestand(Leveringvraag Vraag, string? Status = null, string? Ontvanger = null, string? Na = null)
{
    public static Keuzestand Lees(string tekst) => JsonSerializer.Deserialize<Keuzestand>(tekst, KernJson.Options)!;

    public override string ToString() => JsonSerializer.Serialize(this, KernJson.Options);
}
