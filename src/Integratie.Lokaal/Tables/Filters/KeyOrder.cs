namespace Integratie.Lokaal.Tables.Filters;

/// <summary>
/// The order of keys: by code point, which is the order of SQLite's UTF-8 bytes. It is the ordinal order of strings, except between
/// surrogate pairs and U+E000–U+FFFF; there the index and the filter must agree with each other.
/// </summary>
internal static class KeyOrder
{
    public static int Compare(string left, string right)
    {
        var shared = left.AsSpan().CommonPrefixLength(right);
        if (shared == left.Length || shared == right.Length) return left.Length.CompareTo(right.Length);
        return Rank(left[shared]).CompareTo(Rank(right[shared]));
    }

    private static int Rank(char unit) => char.IsSurrogate(unit) ? unit + 0x2000 : unit >= 0xE000 ? unit - 0x800 : unit;
}
