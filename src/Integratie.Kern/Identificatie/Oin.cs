namespace Integratie.Kern.Identificatie;

/// <summary>The organisatie-identificatienummer, by which every deelnemer is known.</summary>
public static class Oin
{
    /// <summary>What is wrong with the text as an OIN, in Dutch; null when it is one.</summary>
    public static string? Fout(string tekst) =>
        tekst.Length == 20 && tekst.All(char.IsAsciiDigit) ? null : "Een OIN bestaat uit precies 20 cijfers.";
}
