using Microsoft.Extensions.Configuration;

namespace Integratie.Functions.Instellingen;

/// <summary>Settings of the delivery: section <c>Hub:Bezorging</c>.</summary>
public sealed record BezorgingOptions
{
    /// <summary>Calls at once to one ontvanger.</summary>
    public int Gelijktijdig { get; init; } = 32;

    /// <summary>Deliveries a second to an ontvanger that came back, of what waited for it; what is new meanwhile goes at once.</summary>
    public int InhaalPerSeconde { get; init; } = 50;

    /// <summary>Whether several processes of the hub deliver beside each other: each attempt is then claimed in the store first.</summary>
    public bool MeerProcessen { get; init; } = Omgeving.MeerProcessen;

    /// <exception cref="InstellingException">A setting that cannot be used.</exception>
    public static BezorgingOptions Lees(IConfiguration configuration)
    {
        var standaard = new BezorgingOptions();
        return new BezorgingOptions
        {
            Gelijktijdig = configuration.Getal("Hub:Bezorging:Gelijktijdig", standaard.Gelijktijdig, 1, 1000),
            InhaalPerSeconde = configuration.Getal("Hub:Bezorging:InhaalPerSeconde", standaard.InhaalPerSeconde, 1, 100_000),
            MeerProcessen = configuration.Waarheid("Hub:Bezorging:MeerProcessen", standaard.MeerProcessen),
        };
    }

    /// <summary>How long an ontvanger may take to answer.</summary>
    public TimeSpan TimeOut { get; init; } = TimeSpan.FromSeconds(15);
}
