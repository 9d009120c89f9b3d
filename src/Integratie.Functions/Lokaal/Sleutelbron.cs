using System.Globalization;
using System.Security.Cryptography;
using Integratie.Functions.Instellingen;
using Integratie.Lokaal.Opslag;
using Microsoft.Extensions.Configuration;

namespace Integratie.Functions.Beveiliging;

/// <summary>
/// The hub's keys as files of one line of base64, in <c>Hub:Sleutels</c> (default <c>&lt;Hub:Data&gt;/sleutels</c>): <c>hmac.key</c>
/// and <c>data-0001.key</c>, the highest number being the one that is written with. Made at the first start, for the owner only.
/// </summary>
internal static class Sleutelbron
{
    private const UnixFileMode AlleenEigenaar = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <exception cref="InstellingException">The folder or a key file cannot be used.</exception>
    public static Sleutelring Laad(IConfiguration configuration)
    {
        var map = Map(configuration);
        try
        {
            WeigerNieuweBijOudeGegevens(map, Path.Combine(configuration.Tekst("Hub:Data", "data"), "hub.db"));
            MaakMappen(map, configuration);
            var hmac = LeesOfMaak(Path.Combine(map, "hmac.key"));
            var bestanden = Directory.GetFiles(map, "data-*.key").Order(StringComparer.Ordinal).ToList();
            if (bestanden.Count == 0)
                bestanden.Add(Path.Combine(map, "data-0001.key"));
            var data = bestanden.ToDictionary(b => Path.GetFileNameWithoutExtension(b), LeesOfMaak);
            return new Sleutelring(data, Path.GetFileNameWithoutExtension(bestanden[^1]), hmac);
        }
        catch (Exception fout) when (fout is IOException or UnauthorizedAccessException)
        {
            var (naam, plek) = HeeftEigenMap(configuration) ? ("Hub:Sleutels", map) : ("Hub:Data", configuration.Tekst("Hub:Data", "data"));
            throw new InstellingException($"{naam}: de map {plek} is niet te gebruiken: {Oorzaak.Van(fout)}", fout);
        }
    }

    /// <summary>Makes the next data key, which is written with from then on; the others stay, to read with.</summary>
    /// <returns>Its version.</returns>
    /// <exception cref="InstellingException">The folder cannot be used.</exception>
    public static string MaakVolgende(IConfiguration configuration)
    {
        var nummer = int.Parse(Laad(configuration).Actief.AsSpan("data-".Length), CultureInfo.InvariantCulture) + 1;
        var versie = string.Create(CultureInfo.InvariantCulture, $"data-{nummer:D4}");
        try
        {
            Maak(Path.Combine(Map(configuration), versie + ".key"));
            return versie;
        }
        catch (Exception fout) when (fout is IOException or UnauthorizedAccessException)
        {
            throw new InstellingException($"Hub:Sleutels: {versie}.key is niet te maken: {Oorzaak.Van(fout)}", fout);
        }
    }

    private static string Map(IConfiguration configuration) =>
        configuration.Tekst("Hub:Sleutels", Path.Combine(configuration.Tekst("Hub:Data", "data"), "sleutels"));

    private static bool HeeftEigenMap(IConfiguration configuration) => configuration["Hub:Sleutels"] is { Length: > 0 };

    // With new keys the old data stays closed for good, and a child would get a second dossier.
    private static void WeigerNieuweBijOudeGegevens(string map, string opslag)
    {
        if (File.Exists(opslag) && !IsEr(Path.Combine(map, "hmac.key")))
            throw new InstellingException($"Hub:Sleutels: in {map} staan geen sleutels, maar {opslag} is er al. Zet de sleutels van die gegevens terug.");
    }

    // Another user's folder: to call that empty would send the operator the wrong way.
    private static bool IsEr(string bestand)
    {
        try
        {
            return File.GetAttributes(bestand) is var _;
        }
        catch (IOException)
        {
            return false;
        }
    }

    private static void MaakMappen(string map, IConfiguration configuration)
    {
        if (Directory.Exists(map))
            return;
        // With keys in it the store would take the folder of the data for one that is shared on purpose, and leave it as it is.
        if (!HeeftEigenMap(configuration))
            PrivateFolder.Make(configuration.Tekst("Hub:Data", "data"));
        PrivateFolder.Make(map);
    }

    private static byte[] LeesOfMaak(string bestand)
    {
        if (!File.Exists(bestand))
            Maak(bestand);
        if (!OperatingSystem.IsWindows() && (File.GetUnixFileMode(bestand) & ~AlleenEigenaar) != 0)
            File.SetUnixFileMode(bestand, AlleenEigenaar);
        var sleutel = new byte[Sleutelring.Lengte];
        return Convert.TryFromBase64String(File.ReadAllText(bestand).Trim(), sleutel, out var aantal) && aantal == Sleutelring.Lengte
            ? sleutel
            : throw new InstellingException($"Hub:Sleutels: {bestand} bevat geen sleutel (base64 van {Sleutelring.Lengte} bytes)");
    }

    // Written beside and renamed: a crash never leaves half a key behind, with which data would be encrypted for good.
    private static void Maak(string bestand)
    {
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = AlleenEigenaar;
        var tijdelijk = bestand + ".nieuw";
        using (var stroom = new FileStream(tijdelijk, options))
        {
            stroom.Write(System.Text.Encoding.ASCII.GetBytes(Convert.ToBase64String(RandomNumberGenerator.GetBytes(Sleutelring.Lengte)) + "\n"));
            stroom.Flush(flushToDisk: true);
        }

        File.Move(tijdelijk, bestand);
    }
}
