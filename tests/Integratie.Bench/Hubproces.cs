using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

namespace Integratie.Bench;

/// <summary>The hub, or another process of a measurement, started from its built dll.</summary>
internal sealed class Hubproces : IDisposable
{
    private static readonly ConcurrentDictionary<int, Process> Lopend = [];

    // Nothing disposes of them when the measurement itself is broken off, and what was started goes on for ever.
    private static readonly PosixSignalRegistration[] Afbreken =
        [PosixSignalRegistration.Create(PosixSignal.SIGINT, _ => BeeindigAlle()), PosixSignalRegistration.Create(PosixSignal.SIGTERM, _ => BeeindigAlle())];

    private readonly Process _proces;

    private Hubproces(Process proces, string adres, TimeSpan start)
    {
        _proces = proces;
        Adres = adres;
        Start = start;
    }

    public string Adres { get; }

    /// <summary>From the start of the process until it was ready.</summary>
    public TimeSpan Start { get; }

    public double GeheugenMiB
    {
        get
        {
            _proces.Refresh();
            return _proces.WorkingSet64 / 1048576.0;
        }
    }

    /// <summary>Processor time of the process until now, of all cores together.</summary>
    public TimeSpan Rekentijd
    {
        get
        {
            _proces.Refresh();
            return _proces.TotalProcessorTime;
        }
    }

    public static int VrijePoort()
    {
        using var luisteraar = new TcpListener(IPAddress.Loopback, 0);
        luisteraar.Start();
        return ((IPEndPoint)luisteraar.LocalEndpoint).Port;
    }

    public static Task<Hubproces> StartHubAsync(string data, string register, HttpClient client, params string[] meer)
    {
        var adres = $"http://127.0.0.1:{VrijePoort()}";
        return StartAsync(
            typeof(Functions.Hub).Assembly.Location, adres, client, ["--urls", adres, "--Hub:Data", data, "--Hub:Deelnemers", register, .. meer]);
    }

    public static Task<Hubproces> StartAsync(string dll, string adres, HttpClient client, params string[] args) =>
        StartAsync("dotnet", [dll, .. args], adres, () => IsKlaarAsync(client, adres));

    /// <summary>Another program that answers at <c>/health/ready</c>.</summary>
    public static Task<Hubproces> StartProgrammaAsync(string programma, string[] args, string adres, HttpClient client) =>
        StartAsync(programma, args, adres, () => IsKlaarAsync(client, adres));

    /// <param name="programma">What to run.</param>
    /// <param name="args">With what.</param>
    /// <param name="adres">Where it will be.</param>
    /// <param name="klaar">Whether it is ready.</param>
    public static async Task<Hubproces> StartAsync(string programma, string[] args, string adres, Func<Task<bool>> klaar)
    {
        var begin = Stopwatch.GetTimestamp();
        var proces = Process.Start(new ProcessStartInfo(programma, args))!;
        Lopend[proces.Id] = proces;
        while (!await klaar())
        {
            if (proces.HasExited || Stopwatch.GetElapsedTime(begin) > TimeSpan.FromSeconds(30))
                throw new InvalidOperationException($"{programma} {args[0]} is not ready.");
            await Task.Delay(10);
        }

        return new Hubproces(proces, adres, Stopwatch.GetElapsedTime(begin));
    }

    public void Dispose()
    {
        Lopend.TryRemove(_proces.Id, out _);
        _proces.Kill(entireProcessTree: true);
        _proces.WaitForExit();
        _proces.Dispose();
    }

    private static void BeeindigAlle()
    {
        foreach (var proces in Lopend.Values)
            proces.Kill(entireProcessTree: true);
    }

    private static async Task<bool> IsKlaarAsync(HttpClient client, string adres)
    {
        try
        {
            using var antwoord = await client.GetAsync($"{adres}/health/ready");
            return antwoord.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }
}
