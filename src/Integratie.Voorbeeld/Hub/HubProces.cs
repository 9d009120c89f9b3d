using System.Diagnostics;
using System.Runtime.InteropServices;
using Integratie.Voorbeeld.Ontvangers;

namespace Integratie.Voorbeeld.Hub;

/// <summary>The hub as a process of its own, as it runs anywhere: nothing of it is called but its API.</summary>
internal sealed class HubProces : IAsyncDisposable
{
    private static readonly TimeSpan StopBinnen = TimeSpan.FromSeconds(10);
    private readonly Process proces;
    private readonly Laatste uitvoer = new(50);

    private HubProces(ProcessStartInfo opdracht)
    {
        proces = new Process { StartInfo = opdracht };
        proces.OutputDataReceived += (_, e) => uitvoer.Voeg(e.Data);
        proces.ErrorDataReceived += (_, e) => uitvoer.Voeg(e.Data);
    }

    /// <exception cref="Startfout">The port is taken or the hub ended at once; with what it said itself.</exception>
    /// <param name="verder">More arguments of the hub.</param>
    public static HubProces Start(Uri adres, string data, string register, params ReadOnlySpan<string> verder)
    {
        Poort.EisVrij(adres.Port, "Voor de hub (--urls kiest een andere)");
        var opdracht = new ProcessStartInfo(Dotnet())
        {
            ArgumentList =
            {
                "exec", Path.Combine(AppContext.BaseDirectory, "Integratie.Functions.dll"),
                "--urls", adres.GetLeftPart(UriPartial.Authority), "--Hub:Data", data, "--Hub:Deelnemers", register,
            },
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var argument in verder)
            opdracht.ArgumentList.Add(argument);
        var hub = new HubProces(opdracht);
        hub.proces.Start();
        hub.proces.BeginOutputReadLine();
        hub.proces.BeginErrorReadLine();
        return hub;
    }

    /// <summary>Ends when the process does.</summary>
    public Task EindeAsync(CancellationToken stop) => proces.WaitForExitAsync(stop);

    /// <exception cref="Startfout">The hub ended, or is not ready within half a minute.</exception>
    public async Task WachtTotKlaarAsync(HubClient client, CancellationToken stop)
    {
        using var grens = CancellationTokenSource.CreateLinkedTokenSource(stop);
        grens.CancelAfter(TimeSpan.FromSeconds(30));
        try
        {
            while (!await client.IsKlaarAsync(grens.Token))
            {
                if (proces.HasExited)
                    throw new Startfout(Gestopt());
                await Task.Delay(TimeSpan.FromMilliseconds(25), grens.Token);
            }
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            throw new Startfout($"De hub is na 30 s nog niet klaar.{Environment.NewLine}{uitvoer}");
        }
    }

    /// <summary>What to say when a call to the hub failed: most likely it ended, which may show a moment later.</summary>
    public async Task<string> VerklaarAsync(HttpRequestException fout)
    {
        await Task.WhenAny(proces.WaitForExitAsync(), Task.Delay(TimeSpan.FromSeconds(1)));
        return proces.HasExited ? Gestopt() : $"De hub antwoordt niet zoals het hoort: {fout.Message}";
    }

    public string Gestopt() => $"De hub is gestopt met code {proces.ExitCode}.{Environment.NewLine}{uitvoer}";

    /// <summary>Asks the hub to end and waits for it; kills it when that takes longer than it may.</summary>
    public async ValueTask DisposeAsync()
    {
        if (!proces.HasExited)
        {
            if (OperatingSystem.IsWindows() || Kill(proces.Id, Sigterm) != 0)
                proces.Kill();
            using var grens = new CancellationTokenSource(StopBinnen);
            try
            {
                await proces.WaitForExitAsync(grens.Token);
            }
            catch (OperationCanceledException)
            {
                proces.Kill();
            }
        }
        proces.Dispose();
    }

    /// <summary>The very dotnet that runs this program, also when it is not on the PATH.</summary>
    private static string Dotnet()
    {
        var naam = OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet";
        var pad = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", naam));
        return File.Exists(pad) ? pad : naam;
    }

    private const int Sigterm = 15;

    [DllImport("libc", EntryPoint = "kill")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Kill(int pid, int signaal);
}
