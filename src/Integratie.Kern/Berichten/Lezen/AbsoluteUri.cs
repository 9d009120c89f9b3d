using System.Text.RegularExpressions;

namespace Integratie.Kern.Berichten.Lezen;

/// <summary>
/// An absolute URI of RFC 3986 section 4.3. <see cref="Uri"/> itself takes a file path for one, and repairs spaces; it does see a host that is none.
/// </summary>
internal static partial class AbsoluteUri
{
    internal static bool Is(string tekst) => Vorm().IsMatch(tekst) && Uri.TryCreate(tekst, UriKind.Absolute, out _);

    [GeneratedRegex(@"\A[A-Za-z][A-Za-z0-9+.-]*:([A-Za-z0-9\-._~:/?\[\]@!$&'()*+,;=]|%[0-9A-Fa-f]{2})+\z", RegexOptions.CultureInvariant)]
    private static partial Regex Vorm();
}
