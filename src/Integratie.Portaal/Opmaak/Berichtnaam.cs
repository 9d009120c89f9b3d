namespace Integratie.Portaal.Opmaak;

/// <summary>The types of events as a reader reads them.</summary>
public static class Berichtnaam
{
    private const string Voor = "nl.jeugdbescherming.";

    /// <summary>
    /// <c>Hulp niet beschikbaar</c> of <c>nl.jeugdbescherming.hulp.niet-beschikbaar.v1</c>: words, in which who knows the types knows them
    /// again.
    /// </summary>
    public static string Van(string type)
    {
        var naam = type.StartsWith(Voor, StringComparison.Ordinal) ? type[Voor.Length..] : type;
        return Tekst.Hoofdletter((naam.EndsWith(".v1", StringComparison.Ordinal) ? naam[..^3] : naam).Replace('.', ' ').Replace('-', ' '));
    }
}
