using System.Collections.Frozen;
using System.Security.Cryptography;

namespace Integratie.Portaal.Bestanden;

/// <summary>A file that pages refer to, kept inside the assembly.</summary>
/// <param name="Naam">Its name.</param>
/// <param name="Mediatype">What it is.</param>
/// <param name="Inhoud">Its bytes.</param>
/// <param name="Adres">Where a page finds it: with a hash of the content, so that it may be kept for ever.</param>
public sealed record Bestand(string Naam, string Mediatype, byte[] Inhoud, string Adres)
{
    /// <summary>What stands before the name in the address.</summary>
    public const string Map = "/portaal";

    private static readonly FrozenDictionary<string, Bestand> Alle = new[]
    {
        Lees("portaal.css", "text/css; charset=utf-8"),
        Lees("portaal.js", "text/javascript; charset=utf-8"),
        Lees("portaal.svg", "image/svg+xml"),
    }.ToFrozenDictionary(bestand => bestand.Naam);

    public static string Stijl => Alle["portaal.css"].Adres;

    public static string Script => Alle["portaal.js"].Adres;

    public static string Pictogram => Alle["portaal.svg"].Adres;

    public static Bestand? Vind(string naam) => Alle.GetValueOrDefault(naam);

    private static Bestand Lees(string naam, string mediatype)
    {
        using var stroom = typeof(Bestand).Assembly.GetManifestResourceStream(naam)
            ?? throw new InvalidOperationException($"{naam} is not in the assembly.");
        var inhoud = new byte[stroom.Length];
        stroom.ReadExactly(inhoud);
        return new(naam, mediatype, inhoud, $"{Map}/{naam}?v={Convert.ToHexStringLower(SHA256.HashData(inhoud).AsSpan(0, 6))}");
    }
}
