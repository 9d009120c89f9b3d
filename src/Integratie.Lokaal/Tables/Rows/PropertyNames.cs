using System.Collections.Concurrent;
using System.Text;

namespace Integratie.Lokaal.Tables.Rows;

/// <summary>The few names that all rows share, made once instead of once per row.</summary>
internal static class PropertyNames
{
    private const int Kept = 1024;
    private static readonly ConcurrentDictionary<string, string> Known = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> ByCharacters =
        Known.GetAlternateLookup<ReadOnlySpan<char>>();

    public static string Of(ReadOnlySpan<byte> utf8)
    {
        Span<char> characters = stackalloc char[utf8.Length];
        characters = characters[..Encoding.UTF8.GetChars(utf8, characters)];
        if (ByCharacters.TryGetValue(characters, out var known)) return known;
        var name = characters.ToString();
        if (Known.Count < Kept) Known.TryAdd(name, name);
        return name;
    }
}
