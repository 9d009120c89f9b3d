using System.CommandLine;
using System.CommandLine.Invocation;

namespace Integratie.Functions.Commandos;

/// <summary>The help of a command, in Dutch as everything that an operator reads.</summary>
internal sealed class Hulptekst : SynchronousCommandLineAction
{
    private const int Kolom = 26;

    public override int Invoke(ParseResult parseResult)
    {
        var commando = parseResult.CommandResult.Command;
        var isWortel = commando is RootCommand;
        Schrijf(commando.Description ?? "");
        Schrijf("");
        Schrijf($"Gebruik: Integratie.Functions {(isWortel ? "[opdracht] [instellingen]" : $"{commando.Name} [instellingen]")}");
        Lijst("Opdrachten", commando.Subcommands.Select(c => (c.Name, c.Description)));
        Lijst("Instellingen", commando.Options.Where(o => !o.Hidden && o.Name is not ("--help" or "--version")).Select(o => (Naam(o), o.Description)));
        if (isWortel)
            Lijst("Verder", [
                ("--help", "Deze uitleg; na een opdracht die van de opdracht."), ("--version", "De versie."),
                ("Integratie.Voorbeeld", "Het programma dat een bestand met gebeurtenissen door een hub speelt: speel-af --help.")]);
        else if (commando.Options.Any(o => o.Required))
            Schrijf("\n* verplicht");
        Schrijf("\nAfsluitcodes: 0 gelukt, 1 er is iets niet in orde, 2 zo kan het niet (en er is niets gewijzigd), 130 afgebroken.");
        return 0;
    }

    private static string Naam(Option optie) =>
        optie.Arity.MaximumNumberOfValues == 0 ? optie.Name : optie.Required ? $"{optie.Name} <{optie.HelpName}> *" : $"{optie.Name} <{optie.HelpName}>";

    private static void Lijst(string kop, IEnumerable<(string Naam, string? Uitleg)> regels)
    {
        var alle = regels.ToList();
        if (alle.Count == 0)
            return;
        Schrijf($"\n{kop}:");
        foreach (var (naam, uitleg) in alle)
            Schrijf($"  {naam.PadRight(Kolom)} {uitleg}");
    }

    private static void Schrijf(string regel) => Console.Out.WriteLine(regel);
}
