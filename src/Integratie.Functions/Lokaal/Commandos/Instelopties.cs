using System.CommandLine;
using Integratie.Functions.Instellingen;
using Microsoft.Extensions.Configuration;

namespace Integratie.Functions.Commandos;

/// <summary>The settings that a command shares with the hub: the same names, and the same values from environment and appsettings.json.</summary>
internal sealed class Instelopties
{
    private readonly Option<string> data = new("--Hub:Data") { HelpName = "map", Description = "De map met de gegevens van de hub (data)." };

    private readonly Option<string> sleutels = new("--Hub:Sleutels")
    {
        HelpName = "map",
        Description = "De map met de sleutels (sleutels in Hub:Data).",
    };

    /// <summary>Adds them to a command.</summary>
    public static Instelopties Aan(Command commando, bool metSleutels = true)
    {
        var opties = new Instelopties();
        commando.Options.Add(opties.data);
        if (metSleutels)
            commando.Options.Add(opties.sleutels);
        return opties;
    }

    /// <summary>What the hub would be configured with.</summary>
    public IConfiguration Lees(ParseResult gelezen)
    {
        var args = new List<string>();
        foreach (var optie in new[] { data, sleutels })
            if (gelezen.GetResult(optie) is not null && gelezen.GetValue(optie) is { } waarde)
                args.AddRange([optie.Name, waarde]);
        return FunctionsApplication.CreateBuilder([.. args]).Configuration;
    }

    /// <summary>The data folder.</summary>
    public string Data(ParseResult gelezen) => Lees(gelezen).Tekst("Hub:Data", "data");
}
