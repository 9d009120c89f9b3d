using System.Globalization;

namespace Integratie.Bench;

/// <summary>A command line of names that each have a whole number.</summary>
internal static class Getalopties
{
    /// <param name="args">As in <c>--keren 10</c>.</param>
    /// <param name="namen">Those that there are.</param>
    /// <returns>The numbers by name; null when something is not understood.</returns>
    public static IReadOnlyDictionary<string, int>? Lees(string[] args, params string[] namen)
    {
        var gelezen = new Dictionary<string, int>();
        foreach (var paar in args.Chunk(2))
        {
            if (paar is not [var naam, var tekst] || !namen.Contains(naam)
                || !int.TryParse(tekst, NumberStyles.None, CultureInfo.InvariantCulture, out var getal))
                return null;
            gelezen[naam] = getal;
        }

        return gelezen;
    }
}
