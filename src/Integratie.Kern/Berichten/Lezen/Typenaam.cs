using System.Text.RegularExpressions;

namespace Integratie.Kern.Berichten.Lezen;

/// <summary>The <c>type</c> of an event: <c>nl.jeugdbescherming.uitspraak.gedaan.v1</c>.</summary>
internal static partial class Typenaam
{
    internal const string Melding = "Verwacht wordt nl.jeugdbescherming.<naam>.v1.";

    /// <summary>The name in it (<c>uitspraak.gedaan</c>), or null when the text is no such type.</summary>
    internal static string? Naam(string type) =>
        Vorm().Match(type) is { Success: true } delen ? delen.Groups["naam"].Value : null;

    internal static string Van(string naam) => $"nl.jeugdbescherming.{naam}.v1";

    // Wider than the names that exist: an odd name is an unknown type, not a malformed one.
    [GeneratedRegex(@"\Anl\.jeugdbescherming\.(?<naam>[A-Za-z0-9_-]{1,64}(\.[A-Za-z0-9_-]{1,64}){0,7})\.v1\z", RegexOptions.CultureInvariant)]
    private static partial Regex Vorm();
}
