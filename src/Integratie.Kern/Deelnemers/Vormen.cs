using System.Buffers.Text;
using Integratie.Kern.Berichten.Lezen;

namespace Integratie.Kern.Deelnemers;

/// <summary>The form that values in the register must have, each with the fault to show.</summary>
internal static class Vormen
{
    public static readonly (Func<string, bool>, string) Oin =
        (t => t.Length == 20 && t.All(char.IsAsciiDigit), "moet een OIN van 20 cijfers zijn");

    public static readonly (Func<string, bool>, string) Gerechtcode =
        (t => t.Length >= 2 && t.All(c => char.IsAsciiLetterUpper(c) || char.IsAsciiDigit(c)), "moet een gerechtcode zijn (hoofdletters, bijvoorbeeld RBROT)");

    public static readonly (Func<string, bool>, string) Gemeentecode =
        (t => t.Length == 4 && t.All(char.IsAsciiDigit), "moet een gemeentecode van 4 cijfers zijn");

    public static readonly (Func<string, bool>, string) Sleutel =
        (IsSleutel, "moet sha256: en 64 hexadecimale cijfers zijn: de SHA-256 van de sleutel");

    public static readonly (Func<string, bool>, string) Geheim =
        (IsGeheim, "moet whsec_ en de base64 van 24 tot en met 64 bytes zijn");

    public static readonly (Func<string, bool>, string) Weburl =
        (t => Url(t) is not null, "moet een volledige http- of https-url zijn, zonder gebruikersnaam en zonder #, met bijzondere tekens als %20");

    public static readonly (Func<string, bool>, string) Guid =
        (t => System.Guid.TryParseExact(t, "D", out _), "moet een GUID zijn");

    public static Uri? Url(string tekst) =>
        AbsoluteUri.Is(tekst) && Uri.TryCreate(tekst, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp)
        && uri.Host.Length > 0 && uri.UserInfo.Length == 0 && uri.Fragment.Length == 0
            ? uri
            : null;

    private static bool IsSleutel(string tekst) =>
        tekst.StartsWith(Deelnemers.Sleutel.Voorvoegsel, StringComparison.Ordinal)
        && tekst.Length == Deelnemers.Sleutel.Voorvoegsel.Length + 64
        && tekst.Skip(Deelnemers.Sleutel.Voorvoegsel.Length).All(char.IsAsciiHexDigit);

    private static bool IsGeheim(string tekst) =>
        tekst.StartsWith(Deelnemers.Geheim.Voorvoegsel, StringComparison.Ordinal)
        && Base64.IsValid(tekst.AsSpan(Deelnemers.Geheim.Voorvoegsel.Length), out var bytes)
        && bytes is >= 24 and <= 64;
}
