using Spectre.Console;

namespace Integratie.Voorbeeld.Scherm;

/// <summary>Lines to the person who watches: coloured on a terminal, plain text in a file or a pipe.</summary>
internal sealed class Uitvoer
{
    private readonly IAnsiConsole scherm = AnsiConsole.Create(new AnsiConsoleSettings
    {
        Ansi = Console.IsOutputRedirected ? AnsiSupport.No : AnsiSupport.Detect,
        Out = new AnsiConsoleOutput(Console.Out),
    });

    private readonly Lock slot = new();

    /// <summary>One or more lines that stay together, in Spectre's markup.</summary>
    public void Regel(params ReadOnlySpan<string> opmaak)
    {
        lock (slot)
            foreach (var regel in opmaak)
                if (Console.IsOutputRedirected)
                    Console.Out.WriteLine(Markup.Remove(regel));
                else
                    scherm.MarkupLine(regel);
    }

    /// <summary>A line that the next one takes the place of, on a terminal; in a file or a pipe an ordinary line.</summary>
    public void Tussenstand(string tekst)
    {
        lock (slot)
            if (Console.IsOutputRedirected)
                Console.Out.WriteLine(tekst);
            else
                Console.Out.Write($"\r{tekst}\e[K");
    }

    /// <summary>Names with their values: a table on a terminal, else a line each.</summary>
    public void Tabel(string titel, IEnumerable<(string Naam, string Waarde)> rijen)
    {
        if (Console.IsOutputRedirected)
        {
            Regel([titel, .. rijen.Select(rij => $"  {rij.Naam}: {rij.Waarde}")]);
            return;
        }

        var tabel = new Table { Title = new TableTitle(titel), ShowHeaders = false, Border = TableBorder.Rounded };
        tabel.AddColumns("naam", "waarde");
        foreach (var (naam, waarde) in rijen)
            tabel.AddRow(naam, waarde);
        lock (slot)
            scherm.Write(tabel);
    }
}
