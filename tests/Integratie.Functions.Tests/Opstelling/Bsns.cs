namespace Integratie.Functions.Tests.Opstelling;

/// <summary>Numbers of the public test range that pass the elfproef.</summary>
internal static class Bsns
{
    private static readonly string[] Alle = [.. Enumerable.Range(999900006, 90000).Select(n => n.ToString()).Where(Klopt)];

    public static string Geef(int nummer) => Alle[nummer];

    /// <summary>Whether nine digits pass the elfproef.</summary>
    public static bool Klopt(string bsn) => (bsn.Take(8).Select((c, i) => (c - '0') * (9 - i)).Sum() - (bsn[8] - '0')) % 11 == 0;
}
