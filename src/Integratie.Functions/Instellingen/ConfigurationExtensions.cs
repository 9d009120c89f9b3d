using Integratie.Kern.Identificatie;
using Microsoft.Extensions.Configuration;

namespace Integratie.Functions.Instellingen;

/// <summary>Reads the hub's settings; what cannot be used becomes an <see cref="InstellingException"/> that names the setting.</summary>
public static class ConfigurationExtensions
{
    public static string Tekst(this IConfiguration configuration, string naam, string standaard) =>
        configuration[naam] is { Length: > 0 } tekst ? tekst : standaard;

    public static bool Waarheid(this IConfiguration configuration, string naam, bool standaard)
    {
        if (configuration[naam] is not { Length: > 0 } tekst)
            return standaard;
        return bool.TryParse(tekst, out var waarde) ? waarde : throw new InstellingException($"{naam} moet true of false zijn, niet '{tekst}'");
    }

    public static int Getal(this IConfiguration configuration, string naam, int standaard, int minimum, int maximum)
    {
        if (configuration[naam] is not { Length: > 0 } tekst)
            return standaard;
        return int.TryParse(tekst, out var waarde) && waarde >= minimum && waarde <= maximum
            ? waarde
            : throw new InstellingException($"{naam} moet een geheel getal van {minimum} tot en met {maximum} zijn, niet '{tekst}'");
    }

    /// <summary>OINs, separated by commas.</summary>
    public static IReadOnlyList<string> Oins(this IConfiguration configuration, string naam)
    {
        var oins = configuration.Tekst(naam, "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (Array.Find(oins, oin => Oin.Fout(oin) is not null) is { } fout)
            throw new InstellingException($"{naam} moet OIN's van 20 cijfers bevatten, gescheiden door komma's, niet '{fout}'");
        return oins.GroupBy(oin => oin).FirstOrDefault(groep => groep.Skip(1).Any()) is { } dubbel
            ? throw new InstellingException($"{naam} noemt '{dubbel.Key}' twee keer")
            : oins;
    }
}
