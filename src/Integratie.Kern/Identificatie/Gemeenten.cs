namespace Integratie.Kern.Identificatie;

/// <summary>The gemeenten of 2026.</summary>
public static class Gemeenten
{
    private static readonly Dictionary<string, Gemeente> OpCode = Regiobestand.Regios
        .SelectMany(regio => regio.Gemeenten.Select(paar => new Gemeente(paar.Key, paar.Value, regio.Jeugdregio)))
        .ToDictionary(gemeente => gemeente.Code);

    public static IReadOnlyCollection<Gemeente> Alle => OpCode.Values;

    /// <summary>The gemeente, or null for an unknown code.</summary>
    public static Gemeente? Vind(string code) => OpCode.GetValueOrDefault(code);

    /// <summary>What is wrong with the text as a gemeentecode, in Dutch; null when it is one.</summary>
    public static string? Fout(string code)
    {
        if (code.Length != 4 || !code.All(char.IsAsciiDigit))
            return "Een gemeentecode bestaat uit precies 4 cijfers.";
        return OpCode.ContainsKey(code) ? null : "Onbekende gemeentecode.";
    }
}
