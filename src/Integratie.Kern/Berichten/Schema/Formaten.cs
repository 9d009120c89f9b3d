using System.Text.RegularExpressions;
using Integratie.Kern.Berichten.Lezen;
using Integratie.Kern.Identificatie;
using NodaTime.Text;

namespace Integratie.Kern.Berichten.Schema;

/// <summary>The fixed forms of text that messages use.</summary>
internal static partial class Formaten
{
    private const int EersteJaar = 1900;
    private const int LaatsteJaar = 2199;
    private const string Kloktijd = "([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?";
    private const string Hexadecimaal = "[0-9A-Fa-f]{64}";

    internal static readonly Formaat Bsn = new("bsn", Identificatie.Bsn.Fout, "[0-9]{9}");
    internal static readonly Formaat Oin = new("oin", Identificatie.Oin.Fout, "[0-9]{20}");
    internal static readonly Formaat Ecli = new("ecli", Identificatie.Ecli.Fout);
    internal static readonly Formaat Zaaknummer = new("zaaknummer", Identificatie.Zaaknummer.Fout);
    internal static readonly Formaat Maatregelcode = new("maatregelcode", Maatregelcodes.Fout);
    internal static readonly Formaat Gerecht = new("gerechtcode", Gerechten.Fout);
    internal static readonly Formaat Gemeente = new("gemeentecode", Gemeenten.Fout, "[0-9]{4}");
    internal static readonly Formaat Jeugdregio = new("jeugdregio", Jeugdregios.Fout);
    internal static readonly Formaat Verwijzing = new("gebeurtenis-id", GebeurtenisId.Fout);
    internal static readonly Formaat Mediatype = new("mediatype", Lezen.Mediatype.Fout);
    internal static readonly Formaat Datum = new("datum", FoutInDatum);
    internal static readonly Formaat Tijd = new("tijd", tekst => Klok().IsMatch(tekst) ? null : "Geen tijd in de vorm uu:mm.", Kloktijd);
    internal static readonly Formaat Sha256 = new(
        "sha256", tekst => Hex().IsMatch(tekst) ? null : "Een SHA-256 bestaat uit 64 hexadecimale tekens.", Hexadecimaal);
    internal static readonly Formaat Webadres = new("webadres", FoutInWebadres);

    // Computing with the ends of the calendar overflows; who means "no end" leaves the date out.
    private static string? FoutInDatum(string tekst)
    {
        if (!Dag().IsMatch(tekst) || LocalDatePattern.Iso.Parse(tekst) is not { Success: true } datum)
            return "Geen bestaande datum in de vorm jjjj-mm-dd.";
        return datum.Value.Year is >= EersteJaar and <= LaatsteJaar ? null : $"De datum ligt niet tussen {EersteJaar} en {LaatsteJaar}.";
    }

    private static string? FoutInWebadres(string tekst) =>
        tekst.Length <= 2000 && AbsoluteUri.Is(tekst) && Uri.TryCreate(tekst, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp) && uri.Host.Length > 0
            ? null
            : "Geen volledig webadres (https://…) van hoogstens 2000 tekens.";

    [GeneratedRegex(@"\A[0-9]{4}-[0-9]{2}-[0-9]{2}\z")]
    private static partial Regex Dag();

    [GeneratedRegex(@"\A" + Kloktijd + @"\z")]
    private static partial Regex Klok();

    [GeneratedRegex(@"\A" + Hexadecimaal + @"\z")]
    private static partial Regex Hex();
}
