using System.Globalization;

namespace Integratie.Lokaal;

/// <summary>
/// How many files and connections this process may have open. At the end of that the runtime can start no thread and load no assembly, and
/// ends the process: so it must be enough at the start, and connections of callers may not take all of it.
/// </summary>
public static class OpenFiles
{
    /// <summary>Some three hundred are the program and its store; the rest are connections from callers and to ontvangers.</summary>
    private const long Least = 1024;

    /// <summary>How many connections callers may have at once; the other half is for all else. Null: no bound is known.</summary>
    public static long? Connections => Limit() / 2;

    /// <summary>Why the hub cannot start; null when it can.</summary>
    public static string? Objection() => Limit() is { } limit && limit < Least
        ? $"De hub mag hier maar {limit} bestanden en verbindingen tegelijk open hebben en heeft er minstens {Least} nodig: verhoog de grens (ulimit -n, of LimitNOFILE van systemd)."
        : null;

    // The runtime has raised the first of the two, what holds now, to the second.
    private static long? Limit()
    {
        const string Name = "Max open files";
        if (!OperatingSystem.IsLinux() || !File.Exists("/proc/self/limits")) return null;
        var line = File.ReadLines("/proc/self/limits").FirstOrDefault(line => line.StartsWith(Name, StringComparison.Ordinal));
        var words = line?[Name.Length..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words is [var soft, ..] && long.TryParse(soft, CultureInfo.InvariantCulture, out var limit) ? limit : null;
    }
}
