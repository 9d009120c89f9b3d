namespace Integratie.Kern.Berichten.Privacy;

/// <summary>The members that say where a child lives. Under geheim adres they leave in no message, at any depth.</summary>
public static class Adresleden
{
    private static readonly string[] Beginnen = ["verblijfplaats", "straat", "huisnummer", "postcode", "woonplaats"];

    /// <remarks>
    /// Wider than the contract's list on purpose: <c>woonadres</c> and <c>huisnummertoevoeging</c> give away as much as what is on it.
    /// </remarks>
    public static bool Is(string naam) =>
        (naam.Contains("adres", StringComparison.OrdinalIgnoreCase) && !naam.Equals("geheimAdres", StringComparison.OrdinalIgnoreCase))
        || Beginnen.Any(begin => naam.StartsWith(begin, StringComparison.OrdinalIgnoreCase));
}
