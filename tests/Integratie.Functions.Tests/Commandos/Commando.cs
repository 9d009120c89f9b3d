using System.Diagnostics;

namespace Integratie.Functions.Tests.Commandos;

/// <summary>A command of the hub's executable, run to its end in a process of its own.</summary>
internal sealed record Commando(int Code, string Uit, string Fout)
{
    private static readonly TimeSpan Langste = TimeSpan.FromMinutes(2);

    public static async Task<Commando> VoerUitAsync(params string[] args)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardError = true, RedirectStandardOutput = true };
        start.ArgumentList.Add(typeof(Hub).Assembly.Location);
        foreach (var arg in args)
            start.ArgumentList.Add(arg);
        using var proces = Process.Start(start)!;
        var (uit, fout) = (proces.StandardOutput.ReadToEndAsync(), proces.StandardError.ReadToEndAsync());
        try
        {
            await proces.WaitForExitAsync().WaitAsync(Langste);
        }
        catch (TimeoutException)
        {
            // Its exit code then says that it was killed.
            proces.Kill(entireProcessTree: true);
            await proces.WaitForExitAsync();
        }

        return new Commando(proces.ExitCode, await uit, await fout);
    }

    /// <summary>The lines that it wrote for the operator.</summary>
    public string[] Regels => Uit.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
