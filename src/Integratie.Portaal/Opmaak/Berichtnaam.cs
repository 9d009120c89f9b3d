namespace Integratie.Portaal.Opmaak;

/// <summary>The types of events as a reader reads them.</summary>
public static class Berichtnaam
{
    private const string Voor = "nl.jeugdbescherming.";

    /// <summary><c>uitspraak.gedaan</c> of <c>nl.jeugdbescherming.uitspraak.gedaan.v1</c>.</summary>
    public static string Kort(string type)
    {
        var naam = type.StartsWith(Voor, StringComparison.Ordinal) ? type[Voor.Length..] : type;
        return naam.EndsWith(".v1", StringComparison.Ordinal) ? naam[..^3] : naam;
    }
}
