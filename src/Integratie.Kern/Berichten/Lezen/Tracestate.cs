using System.Text.RegularExpressions;

namespace Integratie.Kern.Berichten.Lezen;

/// <summary>The <c>tracestate</c> of W3C Trace Context.</summary>
public static partial class Tracestate
{
    /// <summary>What the recommendation asks everybody to pass on.</summary>
    private const int Langste = 512;
    private const int LangsteLid = 128;
    private const int MeesteLeden = 32;

    /// <summary>
    /// What is passed on: the members, without the white space and the empty ones between them that are allowed. Above 512 characters first those of
    /// more than 128 are left out, then the last ones. Null when there are none, or when it is malformed: then it is dropped as a whole.
    /// </summary>
    public static string? Lees(string? tekst)
    {
        var leden = (tekst ?? "").Split(',').Select(lid => lid.Trim(' ', '\t')).Where(lid => lid.Length > 0).ToList();
        if (leden.Count is 0 or > MeesteLeden || leden.Any(lid => !Vorm().IsMatch(lid)) || leden.DistinctBy(Sleutel).Count() < leden.Count)
            return null;
        if (Lengte(leden) > Langste)
            leden.RemoveAll(lid => lid.Length > LangsteLid);
        while (Lengte(leden) > Langste)
            leden.RemoveAt(leden.Count - 1);
        return leden.Count > 0 ? string.Join(',', leden) : null;
    }

    private static int Lengte(List<string> leden) => leden.Sum(lid => lid.Length) + leden.Count - 1;

    private static string Sleutel(string lid) => lid[..lid.IndexOf('=', StringComparison.Ordinal)];

    // A key is a name, or a tenant at a system; a value holds no comma and no equals sign, and does not end in a space.
    [GeneratedRegex(
        @"\A(?:[a-z0-9][a-z0-9_*/-]{0,255}|[a-z0-9][a-z0-9_*/-]{0,240}@[a-z][a-z0-9_*/-]{0,13})"
        + @"=[\x20-\x2b\x2d-\x3c\x3e-\x7e]{0,255}[\x21-\x2b\x2d-\x3c\x3e-\x7e]\z",
        RegexOptions.CultureInvariant)]
    private static partial Regex Vorm();
}
