using System.Text.RegularExpressions;

namespace Integratie.Kern.Identificatie;

/// <summary>
/// The European Case Law Identifier of a Dutch decision. The court in it is not looked up: old decisions
/// carry courts that no longer exist (RBMAA, RBZUT), and old numbers have letters (BL8293).
/// </summary>
public static partial class Ecli
{
    /// <summary>What is wrong with the text as an ECLI, in Dutch; null when it is one.</summary>
    public static string? Fout(string tekst) =>
        Vorm().IsMatch(tekst) ? null : "Geen geldige ECLI; verwacht wordt ECLI:NL:<gerecht>:<jaar>:<nummer>.";

    /// <summary>The form for comparing: an ECLI is the same in upper and lower case.</summary>
    public static string Normaal(string tekst) => tekst.ToUpperInvariant();

    [GeneratedRegex(@"\A[Ee][Cc][Ll][Ii]:[Nn][Ll]:[A-Za-z][A-Za-z0-9]{0,6}:[0-9]{4}:[A-Za-z0-9.]{1,25}\z")]
    private static partial Regex Vorm();
}
