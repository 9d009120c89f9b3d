using Microsoft.Extensions.Configuration;

namespace Integratie.Functions.Instellingen;

/// <summary>Settings of the hub itself: section <c>Hub</c>.</summary>
public sealed record HubOptions
{
    /// <summary>The hub's own OIN: the source of the events that it makes.</summary>
    public string Oin { get; init; } = "00000001800000099000";

    public BezorgingOptions Bezorging { get; init; } = new();

    /// <summary>
    /// Callers reach the hub by a front end that ends TLS and says in <c>X-Forwarded-For</c> and <c>X-Forwarded-Proto</c> who they are and how
    /// they came: that is believed. Only when nobody can reach the hub but by it.
    /// </summary>
    public bool AchterVoorkant { get; init; } = Omgeving.AchterVoorkant;

    /// <summary>OINs of the deelnemers that bring events on a queue of their own: <c>Hub:Aanlevering:Wachtrijen</c>.</summary>
    public IReadOnlyList<string> Aanleverwachtrijen { get; init; } = [];

    /// <exception cref="InstellingException">A setting that cannot be used.</exception>
    public static HubOptions Lees(IConfiguration configuration)
    {
        var oin = configuration.Tekst("Hub:Oin", new HubOptions().Oin);
        if (Kern.Identificatie.Oin.Fout(oin) is not null)
            throw new InstellingException($"Hub:Oin moet een OIN van 20 cijfers zijn, niet '{oin}'");
        return new HubOptions
        {
            Oin = oin,
            Bezorging = BezorgingOptions.Lees(configuration),
            AchterVoorkant = configuration.Waarheid("Hub:AchterVoorkant", Omgeving.AchterVoorkant),
            Aanleverwachtrijen = configuration.Oins("Hub:Aanlevering:Wachtrijen"),
        };
    }
}
