using System.Security.Cryptography;
using Integratie.Functions.Instellingen;
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
        var map = configuration.Tekst("Hub:Sleutels", Path.Combine(configuration.Tekst("Hub:Data", "data"), "sleutels"));
        try
        {
            MaakMap(map);
            var hmac = LeesOfMaak(Path.Combine(map, "hmac.key"));
            var bestanden = Directory.GetFiles(map, "data-*.key").Order(StringComparer.Ordinal).ToList();
            if (bestanden.Count == 0)
                bestanden.Add(Path.Combine(map, "data-0001.key"));
            var data = bestanden.ToDictionary(b => Path.GetFileNameWithoutExtension(b), LeesOfMaak);
            return new Sleutelring(data, Path.GetFileNameWithoutExtension(bestanden[^1]), hmac);
        }
        catch (Exception fout) when (fout is IOException or UnauthorizedAccessException)
        {
            throw new InstellingException($"Hub:Sleutels: de map {map} is niet te gebruiken: {fout.Message}", fout);
        }
    }

    private static void MaakMap(string map)
    {
        if (Directory.Exists(map))
            return;
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(map);
        else
            Directory.CreateDirectory(map, AlleenEigenaar | UnixFileMode.UserExecute);
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
