using System.CommandLine;
using System.CommandLine.Help;
using Integratie.Functions.Instellingen;
using Integratie.Lokaal;

namespace Integratie.Functions.Commandos;

/// <summary>The commands of the executable beside starting the hub. Everything that begins with a setting starts the hub, as does nothing at all.</summary>
internal static class Commandoregel
{
    /// <summary>Starting the hub: the word may be left out.</summary>
    public const string Start = "start";

    /// <summary>Exit code: what was looked at is not in order.</summary>
    public const int Bevinding = 1;

    /// <summary>Exit code: it cannot be done so; nothing was changed.</summary>
    public const int Onbruikbaar = 2;

    /// <summary>Exit code: broken off, as shells have it (128 and the number of SIGINT).</summary>
    public const int Afgebroken = 130;

    private static readonly string[] Vragen = ["--help", "-h", "-?", "--version"];

    private static readonly HashSet<string> Webhost = new(
        [
            "urls", "http_ports", "https_ports", "environment", "contentRoot", "applicationName", "webRoot", "shutdownTimeoutSeconds", "detailedErrors",
            "preferHostingUrls", "suppressStatusMessages", "captureStartupErrors", "AllowedHosts",
        ],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Runs a command.</summary>
    /// <returns>Its exit code; null when these arguments start the hub.</returns>
    public static async Task<int?> VoerUitAsync(string[] args)
    {
        if (!args.Any(Vragen.Contains) && (args.Length == 0 || args[0] == Start || args[0].StartsWith('-') || args[0].StartsWith('/') || args[0].Contains('=')))
        {
            var bezwaar = Startbezwaar(args) is { } onbekend ? $"{onbekend} Zie --help." : OpenFiles.Objection();
            return bezwaar is null ? null : await WeigerAsync(bezwaar);
        }

        var gelezen = Maak().Parse(args);
        if (gelezen.Action is not Hulptekst && string.Join(' ', Invoerfout.Meldingen(gelezen)) is { Length: > 0 } fouten)
            return await WeigerAsync($"{fouten} Zie --help.");

        try
        {
            return await gelezen.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (Exception fout) when (Startfout.Melding(fout) is { } melding)
        {
            await Console.Error.WriteLineAsync(melding);
            return Onbruikbaar;
        }
        catch (OperationCanceledException)
        {
            return Afgebroken;
        }
        catch (Exception fout) when (fout is IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync($"Een bestand of map is niet te gebruiken: {Oorzaak.Van(fout)}");
            return Onbruikbaar;
        }
    }

    private static async Task<int> WeigerAsync(string bezwaar)
    {
        await Console.Error.WriteLineAsync(bezwaar);
        return Onbruikbaar;
    }

    private static string? Startbezwaar(string[] args) => args.FirstOrDefault(IsVerschreven) is { } verschreven
        ? $"Onbekende optie {verschreven}."
        : Invoerfout.InInstellingen(args);

    /// <summary>
    /// A setting is named with its section (<c>--Hub:Data</c>); without one only those of the web host. Anything else is a slip of the pen,
    /// which must not start a hub.
    /// </summary>
    private static bool IsVerschreven(string arg) =>
        arg.StartsWith('-') && arg.TrimStart('-').Split('=')[0] is [var eerste, ..] naam
        && char.IsLetter(eerste) && !naam.Contains(':') && !Webhost.Contains(naam);

    private static RootCommand Maak()
    {
        var wortel = new RootCommand("Integratie: de hub tussen rechtbank, Raad, GI en gemeente.")
        {
            new Command(
                Start,
                "Start de hub; hetzelfde als zonder opdracht. Neemt elke instelling aan: --urls, --Hub:Data en verder; docs/beheer.md noemt ze."),
            BackupCommando.Maak(),
            HerstelCommando.Maak(),
            ControleerCommando.Maak(),
            AuditCommando.Maak(),
            WisselCommando.Maak(),
            LogboekCommando.Maak(),
            OverdrachtCommando.Maak(),
        };
        wortel.Options.OfType<HelpOption>().Single().Action = new Hulptekst();
        return wortel;
    }
}
