using System.Text.RegularExpressions;

namespace Integratie.Kern.Berichten.Lezen;

/// <summary>The <c>traceparent</c> of W3C Trace Context.</summary>
public static partial class Traceparent
{
    /// <summary>Whether it can be continued; a malformed one is dropped.</summary>
    public static bool IsGeldig(string tekst) => Vorm().IsMatch(tekst);

    // Version ff and ids of only zeros are forbidden; version 00 ends here, a later one may go on after a dash.
    [GeneratedRegex(@"\A(?:00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}|(?!ff|00)[0-9a-f]{2}-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}(-.*)?)\z", RegexOptions.CultureInvariant)]
    private static partial Regex Vorm();
}
