using System.Text.Json;

namespace Integratie.Kern.Berichten.Lezen;

/// <summary>The rules for each context attribute that CloudEvents and the NL GOV profile define.</summary>
internal static class Kop
{
    private const int MaxId = 256;

    private static readonly string[] Verplicht = ["specversion", "id", "source", "type"];

    private static readonly Dictionary<string, Func<string, string?>> Regels = new()
    {
        ["specversion"] = tekst => tekst == "1.0" ? null : "Deze hub spreekt specversion 1.0.",
        ["id"] = tekst => tekst.Length <= MaxId ? null : "Een id is hoogstens 256 tekens lang.",
        ["source"] = tekst => Bron.Oin(tekst) is null ? Bron.Melding : null,
        ["type"] = tekst => Typenaam.Naam(tekst) is null ? Typenaam.Melding : null,
        ["time"] = tekst => Rfc3339.Lees(tekst) is null ? Rfc3339.Melding : null,
        ["datacontenttype"] = FoutInSoort,
        ["dataschema"] = tekst => AbsoluteUri.Is(tekst) ? null : "Verwacht wordt een absolute URI.",
        ["subject"] = _ => null,
    };

    /// <summary>Checks the attributes that are there, and that those are there which must be.</summary>
    internal static void Controleer(IReadOnlyDictionary<string, JsonElement> attributen, string pad, Fouten fouten)
    {
        foreach (var naam in Verplicht.Where(naam => !attributen.ContainsKey(naam)))
        {
            // What was sent and could not be read has its own fault already.
            if (!fouten.Noemt(Pad.Lid(pad, naam)))
                fouten.Meld(Pad.Lid(pad, naam), "Dit attribuut is verplicht.");
        }

        foreach (var (naam, waarde) in attributen)
            fouten.MeldAls(Attribuutnaam.Fout(naam) ?? GeenTekst(naam, waarde) ?? Attribuutwaarde.Fout(waarde) ?? Eigen(naam, waarde), Pad.Lid(pad, naam));
    }

    // Before the rules for numbers: who writes 1.0 without quotes is not told which numbers there are.
    private static string? GeenTekst(string naam, JsonElement waarde) =>
        Regels.ContainsKey(naam) && waarde.ValueKind != JsonValueKind.String ? "Dit attribuut is een tekst." : null;

    private static string? Eigen(string naam, JsonElement waarde)
    {
        if (!Regels.TryGetValue(naam, out var regel))
            return null;
        return waarde.GetString() is { Length: > 0 } tekst ? regel(tekst) : "Dit attribuut mag niet leeg zijn.";
    }

    private static string? FoutInSoort(string tekst) =>
        Mediatype.Fout(tekst) ?? (Mediatype.IsJson(tekst) ? null : "Deze hub neemt alleen JSON aan, zoals application/json.");
}
