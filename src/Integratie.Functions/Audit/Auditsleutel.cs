using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace Integratie.Functions.Audit;

/// <summary>Where a line stands in the table: by time, and at the same time by its number.</summary>
internal static partial class Auditsleutel
{
    public static string Maak(long ticks, long nummer) => string.Create(CultureInfo.InvariantCulture, $"{ticks:D19}-{nummer:D12}");

    /// <summary>Before every line from a moment on, and behind those before it.</summary>
    public static string Grens(long ticks) => ticks.ToString("D19", CultureInfo.InvariantCulture);

    public static string Grens(Instant moment) => Grens(Math.Max(0, (moment - NodaConstants.BclEpoch).BclCompatibleTicks));

    public static bool IsCursor(string tekst) => Cursor().IsMatch(tekst);

    public static long Ticks(string sleutel) => long.Parse(sleutel.AsSpan(0, 19), NumberStyles.None, CultureInfo.InvariantCulture);

    public static long Nummer(string sleutel) => long.Parse(sleutel.AsSpan(20), NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex("^[0-9]{19}-[0-9]{12}$")]
    private static partial Regex Cursor();
}
