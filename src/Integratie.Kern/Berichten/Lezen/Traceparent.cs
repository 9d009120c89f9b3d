using System.Globalization;
using System.Text.RegularExpressions;

namespace Integratie.Kern.Berichten.Lezen;

/// <summary>The <c>traceparent</c> of W3C Trace Context.</summary>
public static partial class Traceparent
{
    /// <summary>
    /// Sampled, and the flag of level 2 that says that the trace id is random. What the others will mean is not known, and they must not be
    /// passed on.
    /// </summary>
    private const int BekendeVlaggen = 0x03;

    /// <summary>Whether it can be continued; a malformed one is dropped.</summary>
    public static bool IsGeldig(string tekst) => Vorm().IsMatch(tekst);

    /// <summary>What is continued of it: the part that version 00 has, with only the flags that it knows. Null when malformed.</summary>
    public static string? Lees(string tekst)
    {
        if (Vorm().Match(tekst) is not { Success: true } vorm)
            return null;
        var vlaggen = int.Parse(vorm.Groups["vlaggen"].ValueSpan, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture) & BekendeVlaggen;
        return string.Create(CultureInfo.InvariantCulture, $"00-{vorm.Groups["ids"].ValueSpan}-{vlaggen:x2}");
    }

    // Version ff and ids of only zeros are forbidden; version 00 ends here, a later one may go on after a dash.
    [GeneratedRegex(
        @"\A(?!ff)[0-9a-f]{2}-(?<ids>(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16})-(?<vlaggen>[0-9a-f]{2})(?:(?<!\A00.*)-.*)?\z",
        RegexOptions.CultureInvariant)]
    private static partial Regex Vorm();
}
