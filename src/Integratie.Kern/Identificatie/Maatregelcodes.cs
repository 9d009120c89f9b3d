namespace Integratie.Kern.Identificatie;

/// <summary>The measures that a decision can impose, by code.</summary>
public static class Maatregelcodes
{
    /// <summary>Machtiging gesloten jeugdhulp: the one measure that can be granted without naming a GI.</summary>
    public const string GeslotenJeugdhulp = "71";

    private static readonly Dictionary<string, Maatregelcode> OpCode =
        Gegevensbestand.Lees<Bestand>("maatregelen.json").Maatregelen.ToDictionary(code => code.Code);

    public static IReadOnlyCollection<Maatregelcode> Alle => OpCode.Values;

    /// <summary>The measure, or null for an unknown code.</summary>
    public static Maatregelcode? Vind(string code) => OpCode.GetValueOrDefault(code);

    /// <summary>What is wrong with the text as a measure's code, in Dutch; null when it is one.</summary>
    public static string? Fout(string code) =>
        OpCode.ContainsKey(code) ? null : $"Onbekende maatregelcode; bekend zijn {string.Join(", ", OpCode.Keys)}.";

    private sealed record Bestand(IReadOnlyList<Maatregelcode> Maatregelen);
}
