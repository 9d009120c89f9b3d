using System.Text.RegularExpressions;
using Integratie.Kern.Deelnemers;
using Integratie.Kern.Identificatie;

namespace Integratie.Functions.Bediening;

/// <summary>What an operator types: it ends up in the Audit and in timelines, so no BSN may stand in it.</summary>
internal static partial class Vrijetekst
{
    private const int Langste = 500;

    public static string? Reden(Ledenlezer lezer) => lezer.Tekst("reden", verplicht: true, Langste, (ZonderBsn, "mag geen BSN bevatten"));

    /// <summary>What is wrong with a reason that came by a form, in Dutch; null: nothing.</summary>
    public static string? Bezwaar(string reden) => reden switch
    {
        "" => "ontbreekt",
        { Length: > Langste } => $"is langer dan {Langste} tekens",
        _ when !ZonderBsn(reden) => "mag geen BSN bevatten",
        _ => null,
    };

    // Also as people write it, in groups.
    private static bool ZonderBsn(string tekst) => Cijfers().Matches(tekst)
        .All(reeks => Bsn.Fout(string.Concat(reeks.Value.Where(char.IsAsciiDigit))) is not null);

    [GeneratedRegex("(?<![0-9])[0-9](?:[ .-]?[0-9]){8}(?![0-9])")]
    private static partial Regex Cijfers();
}
