using System.Globalization;
using Azure;

namespace Integratie.Lokaal.Tables.Entities;

/// <summary>The version of a row as an ETag, in the weak form of the service.</summary>
internal static class RowVersion
{
    private const string Before = "W/\"", After = "\"";

    public static ETag ToETag(long version) => new(string.Create(CultureInfo.InvariantCulture, $"{Before}{version:x}{After}"));

    /// <summary>The version that an If-Match asks for; an ETag that no row here ever had matches none.</summary>
    public static long Parse(ETag tag)
    {
        var text = tag.ToString();
        return text.Length > Before.Length + After.Length
            && text.StartsWith(Before, StringComparison.Ordinal)
            && text.EndsWith(After, StringComparison.Ordinal)
            && long.TryParse(text.AsSpan(Before.Length, text.Length - Before.Length - After.Length),
                NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var version)
            ? version
            : -1;
    }
}
