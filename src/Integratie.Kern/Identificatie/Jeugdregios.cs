namespace Integratie.Kern.Identificatie;

/// <summary>The 42 jeugdregio's and the 11 jeugdbeschermingsregio's in which the inspecties counted them (report of 2021).</summary>
public static class Jeugdregios
{
    private static readonly Dictionary<string, string> Beschermingsregios =
        Regiobestand.Regios.ToDictionary(regio => regio.Jeugdregio, regio => regio.Beschermingsregio);

    public static IReadOnlyCollection<string> Alle => Beschermingsregios.Keys;

    /// <summary>The jeugdbeschermingsregio of a jeugdregio, or null for an unknown one.</summary>
    public static string? Beschermingsregio(string jeugdregio) => Beschermingsregios.GetValueOrDefault(jeugdregio);

    /// <summary>What is wrong with the text as a jeugdregio, in Dutch; null when it is one.</summary>
    public static string? Fout(string jeugdregio) =>
        Beschermingsregios.ContainsKey(jeugdregio) ? null : "Onbekende jeugdregio; verwacht wordt de naam, zoals Zuid-Kennemerland.";
}
