namespace Integratie.Kern.Identificatie;

/// <summary>A valid burgerservicenummer. Its text form is masked, so that it cannot reach a log line by accident.</summary>
public readonly record struct Bsn
{
    private Bsn(string waarde) => Waarde = waarde;

    /// <summary>The nine digits; personal data: only for event data and for the pseudonym.</summary>
    public string Waarde { get; }

    /// <summary>What is wrong with the text as a BSN, in Dutch; null when it is one.</summary>
    public static string? Fout(string tekst)
    {
        if (tekst.Length != 9 || !tekst.All(char.IsAsciiDigit))
            return "Een BSN bestaat uit precies 9 cijfers.";
        return VoldoetAanElfproef(tekst) ? null : "Dit BSN voldoet niet aan de elfproef.";
    }

    /// <exception cref="FormatException">The text is not a BSN.</exception>
    public static Bsn Parse(string tekst) => Fout(tekst) is { } fout ? throw new FormatException(fout) : new Bsn(tekst);

    public override string ToString() => "*********";

    // Weights 9 to 2 and -1; nine zeros pass the sum but are nobody's number.
    private static bool VoldoetAanElfproef(string tekst)
    {
        var som = -(tekst[8] - '0');
        for (var i = 0; i < 8; i++)
            som += (9 - i) * (tekst[i] - '0');
        return som % 11 == 0 && tekst != "000000000";
    }
}
