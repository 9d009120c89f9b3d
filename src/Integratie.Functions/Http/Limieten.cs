using Integratie.Functions.Instellingen;
using Microsoft.Extensions.Configuration;

namespace Integratie.Functions.Http;

/// <summary>How much one caller may ask (<c>Hub:Limieten</c>). High by default: they stop a runaway loop, not a busy court.</summary>
public sealed record Limieten
{
    /// <summary>Calls a second of one deelnemer; as many can come at once.</summary>
    public int PerSeconde { get; init; } = 5000;

    /// <summary>Calls a second of one address without a key.</summary>
    public int AnoniemPerSeconde { get; init; } = 1000;

    /// <summary>Unknown keys a minute from one address before it is refused unheard.</summary>
    public int FouteSleutelsPerMinuut { get; init; } = 600;

    /// <exception cref="InstellingException">A limit that is no number or below what the hub promises.</exception>
    public static Limieten Lees(IConfiguration configuration)
    {
        var standaard = new Limieten();
        return new Limieten
        {
            PerSeconde = configuration.Getal(
                "Hub:Limieten:PerSeconde", configuration.Getal("Hub:Limieten", standaard.PerSeconde, 1, 1_000_000), 1, 1_000_000),
            AnoniemPerSeconde = configuration.Getal("Hub:Limieten:AnoniemPerSeconde", standaard.AnoniemPerSeconde, 1, 1_000_000),
            FouteSleutelsPerMinuut = configuration.Getal("Hub:Limieten:FouteSleutelsPerMinuut", standaard.FouteSleutelsPerMinuut, 1, 1_000_000),
        };
    }
}
