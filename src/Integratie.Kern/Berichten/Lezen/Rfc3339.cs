using System.Globalization;
using System.Text.RegularExpressions;

namespace Integratie.Kern.Berichten.Lezen;

/// <summary>A moment as RFC 3339 section 5.6 writes it; the parsers of .NET accept much more than that.</summary>
internal static partial class Rfc3339
{
    internal const string Melding = "Geen tijdstip volgens RFC 3339, zoals 2025-11-06T10:12:00Z.";

    /// <summary>The moment in UTC, or null when the text is not one.</summary>
    internal static DateTimeOffset? Lees(string tekst)
    {
        if (Vorm().Match(tekst) is not { Success: true } delen)
            return null;
        if (!DateTime.TryParseExact(delen.Groups["tot"].ValueSpan.ToString().ToUpperInvariant(), "yyyy-MM-dd'T'HH:mm",
            CultureInfo.InvariantCulture, DateTimeStyles.None, out var minuut))
            return null;

        var seconden = int.Parse(delen.Groups["s"].ValueSpan, CultureInfo.InvariantCulture);
        var verschil = TimeSpan.FromMinutes(60 * Getal(delen, "uur") + Getal(delen, "minuut")) * (delen.Groups["teken"].Value == "-" ? -1 : 1);
        if (minuut.Ticks - verschil.Ticks is var ticks && (ticks < 0 || ticks >= DateTime.MaxValue.Ticks - TimeSpan.TicksPerDay))
            return null;

        // A leap second is only ever the last of a day in UTC; .NET has none, so it counts as the first of the next.
        var utc = new DateTimeOffset(ticks, TimeSpan.Zero);
        if (seconden == 60 && utc is not { Hour: 23, Minute: 59 })
            return null;
        return utc.AddSeconds(seconden).AddTicks(Fractie(delen.Groups["fractie"].Value));
    }

    private static int Getal(Match delen, string groep) =>
        delen.Groups[groep] is { Success: true } deel ? int.Parse(deel.ValueSpan, CultureInfo.InvariantCulture) : 0;

    private static long Fractie(string cijfers) =>
        cijfers.Length == 0 ? 0 : long.Parse(cijfers.PadRight(7, '0')[..7], CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"\A(?<tot>[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}):(?<s>[0-5][0-9]|60)(\.(?<fractie>[0-9]+))?"
        + @"(Z|(?<teken>[+-])(?<uur>[01][0-9]|2[0-3]):(?<minuut>[0-5][0-9]))\z",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Vorm();
}
