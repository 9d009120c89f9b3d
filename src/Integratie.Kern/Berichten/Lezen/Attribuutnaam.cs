namespace Integratie.Kern.Berichten.Lezen;

/// <summary>Which names a context attribute can have (CloudEvents 1.0; the length is the NL GOV profile's).</summary>
internal static class Attribuutnaam
{
    private const int MaxLengte = 20;

    internal static string? Fout(string naam)
    {
        if (naam.Length == 0 || !naam.All(teken => char.IsAsciiLetterLower(teken) || char.IsAsciiDigit(teken)))
            return "De naam van een attribuut bestaat uit kleine letters a-z en cijfers.";
        return naam.Length > MaxLengte ? "De naam van een attribuut is hoogstens 20 tekens lang." : null;
    }
}
