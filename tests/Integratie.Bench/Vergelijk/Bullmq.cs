using System.ComponentModel;
using System.Diagnostics;

namespace Integratie.Bench.Vergelijk;

/// <summary>The package that is compared with, in its folder beside the bench. Nothing of it is fetched unless asked.</summary>
internal static class Bullmq
{
    private static readonly string Map = Path.Combine(AppContext.BaseDirectory, "Vergelijk", "bullmq");

    public static string Script(string naam) => Path.Combine(Map, $"{naam}.mjs");

    /// <summary>Fetches what the lock file names. No <c>npm ci</c>: it refuses where a registry lacks what only other systems need.</summary>
    /// <returns>Exit code of npm.</returns>
    public static async Task<int> InstalleerAsync()
    {
        using var npm = Process.Start("npm", ["install", "--prefix", Map, "--no-save", "--ignore-scripts", "--no-audit", "--no-fund"]);
        await npm.WaitForExitAsync();
        return npm.ExitCode;
    }

    /// <summary>Why it cannot be compared here; null when it can.</summary>
    public static string? Ontbreekt()
    {
        if (!Kan("redis-server"))
            return "redis-server is not here (Debian: apt-get install redis-server)";
        if (!Kan("node"))
            return "node is not here";
        return Directory.Exists(Path.Combine(Map, "node_modules", "bullmq")) ? null : "its packages are not here: run vergelijk installeer once";
    }

    private static bool Kan(string programma)
    {
        try
        {
            using var proces = Process.Start(new ProcessStartInfo(programma, "--version") { RedirectStandardOutput = true })!;
            proces.WaitForExit();
            return proces.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}
