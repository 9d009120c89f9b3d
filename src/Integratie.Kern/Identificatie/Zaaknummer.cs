using System.Text;

namespace Integratie.Kern.Identificatie;

/// <summary>
/// A case number as a court writes it. Courts spell the same number in many ways, so every spelling is accepted
/// and passed on unchanged; two spellings are the same case when their <see cref="Normaal"/> is equal.
/// </summary>
public readonly record struct Zaaknummer
{
    private const int MaxLengte = 64;

    private Zaaknummer(string tekst)
    {
        Tekst = tekst;
        Normaal = Normaliseer(tekst);
    }

    /// <summary>The sender's own spelling.</summary>
    public string Tekst { get; }

    /// <summary>The form for comparing: <c>C/09/487760/JE RK 15-836</c> becomes <c>C-9-487760-JERK-15-836</c>.</summary>
    public string Normaal { get; }

    /// <summary>What is wrong with the text as a case number, in Dutch; null when it is one.</summary>
    public static string? Fout(string tekst)
    {
        if (tekst.Length > MaxLengte)
            return "Een zaaknummer is hoogstens 64 tekens lang.";
        if (tekst.Any(char.IsControl))
            return "Een zaaknummer bevat geen stuurtekens.";
        return HeeftVierCijfersAaneen(tekst) ? null : "Een zaaknummer bevat minstens vier cijfers achter elkaar.";
    }

    /// <exception cref="FormatException">The text is not a case number.</exception>
    public static Zaaknummer Parse(string tekst) =>
        Fout(tekst) is { } fout ? throw new FormatException(fout) : new Zaaknummer(tekst);

    public override string ToString() => Tekst;

    private static bool HeeftVierCijfersAaneen(string tekst)
    {
        var aaneen = 0;
        foreach (var teken in tekst)
        {
            aaneen = char.IsAsciiDigit(teken) ? aaneen + 1 : 0;
            if (aaneen == 4)
                return true;
        }

        return false;
    }

    private static string Normaliseer(string tekst)
    {
        var delen = new List<StringBuilder>();
        var (vorigeLetter, aaneen) = (false, false);
        foreach (var rune in tekst.EnumerateRunes())
        {
            var cijfer = rune.IsAscii && Rune.IsDigit(rune);
            var letter = Rune.IsLetter(rune);
            if (!cijfer && !letter)
            {
                aaneen = false;
                continue;
            }

            // A letter run joins the letter run before it, whatever stands between; a digit run only its own.
            if (delen.Count == 0 || letter != vorigeLetter || (cijfer && !aaneen))
                delen.Add(new StringBuilder());
            delen[^1].Append(Rune.ToUpperInvariant(rune).ToString());
            (vorigeLetter, aaneen) = (letter, true);
        }

        return string.Join('-', delen.Select(deel => ZonderVoorloopnullen(deel.ToString())));
    }

    private static string ZonderVoorloopnullen(string deel) =>
        deel.TrimStart('0') is { Length: > 0 } kort ? kort : "0";
}
