namespace Integratie.Kern.Identificatie;

/// <summary>
/// The courts that can decide about a child today: the eleven rechtbanken and the four gerechtshoven. The Hoge Raad,
/// tuchtcolleges and the courts of the islands impose no measure under the Jeugdwet; courts of the past occur only in an
/// <see cref="Ecli"/>.
/// </summary>
public static class Gerechten
{
    private static readonly Dictionary<string, Gerecht> OpCode =
        Gegevensbestand.Lees<Bestand>("gerechten.json").Gerechten.ToDictionary(gerecht => gerecht.Code);

    public static IReadOnlyCollection<Gerecht> Alle => OpCode.Values;

    /// <summary>The court, or null for an unknown code.</summary>
    public static Gerecht? Vind(string code) => OpCode.GetValueOrDefault(code);

    /// <summary>What is wrong with the text as a court's code, in Dutch; null when it is one.</summary>
    public static string? Fout(string code) =>
        OpCode.ContainsKey(code) ? null : "Onbekend gerecht; verwacht wordt de code van een rechtbank of gerechtshof, zoals RBROT.";

    private sealed record Bestand(IReadOnlyList<Gerecht> Gerechten);
}
