using System.Diagnostics;
using Integratie.Functions.Tests.Opstelling;

namespace Integratie.Chaos;

/// <summary>The program of the hub, run on the folder of a hub until it ends by itself.</summary>
internal static class Hubcommando
{
    private static readonly TimeSpan Langste = TimeSpan.FromMinutes(2);

    public static async Task<(int Code, string Uitvoer, string Fouten)> DraaiAsync(Hubproces hub, params string[] args)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var arg in args.Prepend(typeof(Functions.Hub).Assembly.Location).Append("--Hub:Data").Append(Path.Combine(hub.Folder, "data")))
            start.ArgumentList.Add(arg);
        using var proces = Process.Start(start)!;
        var (uitvoer, fouten) = (proces.StandardOutput.ReadToEndAsync(), proces.StandardError.ReadToEndAsync());
        try
        {
            await proces.WaitForExitAsync().WaitAsync(Langste);
        }
        catch (TimeoutException)
        {
            proces.Kill(entireProcessTree: true);
        }

        await proces.WaitForExitAsync();
        return (proces.ExitCode, await uitvoer, await fouten);
    }
}
