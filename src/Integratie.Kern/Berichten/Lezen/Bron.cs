using System.Text.RegularExpressions;

namespace Integratie.Kern.Berichten.Lezen;

/// <summary>The <c>source</c> of an event: <c>urn:nld:oin:00000001800000001000:systeem:zaaksysteem</c> (NL GOV profile).</summary>
internal static partial class Bron
{
    internal const string Melding = "Verwacht wordt urn:nld:oin:<20 cijfers>:systeem:<naam>.";

    /// <summary>The OIN in it, or null when the text is no such source.</summary>
    internal static string? Oin(string source) =>
        Vorm().Match(source) is { Success: true } delen ? delen.Groups["oin"].Value : null;

    [GeneratedRegex(@"\Aurn:nld:oin:(?<oin>[0-9]{20}):systeem:([A-Za-z0-9._~:@+-]|%[0-9A-Fa-f]{2}){1,200}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Vorm();
}
