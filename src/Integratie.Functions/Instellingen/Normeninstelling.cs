using Integratie.Kern.Normen;
using Microsoft.Extensions.Configuration;

namespace Integratie.Functions.Instellingen;

/// <summary>The setting <c>Hub:Normen</c>: the norms as JSON, or the path of a file that holds it; without it the built-in norms.</summary>
public static class Normeninstelling
{
    /// <exception cref="InstellingException">A fault in the norms, or no such file; every fault is in the message, with its line.</exception>
    public static Normenset Lees(IConfiguration configuration)
    {
        var waarde = configuration.Tekst("Hub:Normen", "");
        if (waarde.Length == 0)
            return HeeftDelen(configuration)
                ? throw new InstellingException("Hub:Normen moet één tekst zijn: de normen als JSON, of het pad van een bestand; een los deel ervan telt niet")
                : Normenset.Standaard;
        var lezing = Normenset.Lees(IsJson(waarde) ? waarde : LeesBestand(waarde));
        return lezing.Normen ?? throw new InstellingException($"Hub:Normen: {string.Join("; ", lezing.Fouten)}");
    }

    // In appsettings.json an object is the first thing to write: without this the hub would run with the built-in norms.
    private static bool HeeftDelen(IConfiguration configuration) => configuration.GetSection("Hub:Normen").GetChildren().Any();

    private static bool IsJson(string waarde) => waarde.TrimStart() is ['{', ..];

    private static string LeesBestand(string pad)
    {
        try
        {
            return File.ReadAllText(pad);
        }
        catch (Exception fout) when (fout is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new InstellingException($"Hub:Normen is geen JSON en geen leesbaar bestand: {Oorzaak.VanBestand(pad, fout)}", fout);
        }
    }
}
