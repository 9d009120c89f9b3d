using System.Diagnostics;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;

namespace Integratie.Functions.Tests.Opstelling;

/// <summary>The hub as a process of its own, that can be killed and started again on the same folder.</summary>
internal sealed class Hubproces : IAsyncDisposable
{
    private readonly string? _adres;
    private readonly StringBuilder _fouten = new();
    private readonly StringBuilder _uitvoer = new();
    private readonly HttpClient _client;
    private Process? _proces;

    private Hubproces(string folder, string? adres)
    {
        Folder = folder;
        _adres = adres;
        _client = new HttpClient(new SocketsHttpHandler()) { BaseAddress = new Uri(adres ?? Standaardadres) };
    }

    /// <summary>Where it listens when nobody says where.</summary>
    public const string Standaardadres = "http://127.0.0.1:7071";

    public string Folder { get; }

    /// <summary>How long an answer may take; to be said before the first call.</summary>
    public TimeSpan Geduld { set => _client.Timeout = value; }

    /// <summary>Where it keeps its state.</summary>
    public string Data => Path.Combine(Folder, "data");

    public Uri Adres => _client.BaseAddress!;

    public bool IsGestopt => _proces is null or { HasExited: true };

    /// <summary>Of the process that runs now.</summary>
    public int Id => _proces!.Id;

    /// <summary>Program and arguments that the next start goes through; the process must become the hub itself, not start it.</summary>
    public IReadOnlyList<string> Via { get; set; } = [];

    /// <summary>What the process wrote on stderr since the last start.</summary>
    public string Fouten => Lees(_fouten);

    /// <summary>What the process wrote on stdout since the last start.</summary>
    public string Uitvoer => Lees(_uitvoer);

    public static Hubproces Maak(Testregister register) => Maak(register, $"http://127.0.0.1:{VrijePoort.Kies()}");

    /// <summary>One that is not told where to listen.</summary>
    public static Hubproces MaakZonderAdres(Testregister register) => Maak(register, adres: null);

    /// <summary>Starts it without waiting.</summary>
    public void Start(params string[] args)
    {
        string[] alle =
        [
            .. Via, "dotnet", typeof(Hub).Assembly.Location, .. _adres is null ? [] : (string[])["--urls", _adres], "--Hub:Data", Data,
            "--Hub:Deelnemers", Path.Combine(Folder, "register.json"), .. args,
        ];
        var start = new ProcessStartInfo(alle[0], alle[1..]) { RedirectStandardError = true, RedirectStandardOutput = true };
        lock (_fouten)
            _fouten.Clear();
        lock (_uitvoer)
            _uitvoer.Clear();
        _proces = Process.Start(start)!;
        _proces.ErrorDataReceived += (_, regel) => Bewaar(_fouten, regel.Data);
        _proces.OutputDataReceived += (_, regel) => Bewaar(_uitvoer, regel.Data);
        _proces.BeginErrorReadLine();
        _proces.BeginOutputReadLine();
    }

    /// <summary>So long that a machine that others use as well is not taken for a hub that hangs; one that ended is seen at once.</summary>
    public Task WachtTotKlaarAsync() => Wachten.TotAsync(IsKlaarAsync, "de hub is klaar", TimeSpan.FromMinutes(3));

    /// <summary>kill -9.</summary>
    public async Task DoodAsync()
    {
        _proces!.Kill(entireProcessTree: true);
        await _proces.WaitForExitAsync();
    }

    /// <summary>Waits until it ends by itself; its exit code.</summary>
    public async Task<int> EindAsync()
    {
        await _proces!.WaitForExitAsync().WaitAsync(TimeSpan.FromSeconds(30));
        return _proces.ExitCode;
    }

    /// <summary>SIGTERM; its exit code.</summary>
    public async Task<int> StopAsync()
    {
        await SeinAsync("TERM");
        return await EindAsync();
    }

    /// <summary>Sends it a signal.</summary>
    public async Task SeinAsync(string sein)
    {
        using var kill = Process.Start("kill", [$"-{sein}", _proces!.Id.ToString()]);
        await kill.WaitForExitAsync();
    }

    public Task<HttpResponseMessage> LeverAanAsync(string oin, JsonNode gebeurtenis) => RoepAsync(
        HttpMethod.Post, "/v1/gebeurtenissen", oin, new StringContent(gebeurtenis.ToJsonString(), Encoding.UTF8, "application/cloudevents+json"));

    /// <summary>Sets the manual clock, and lets all be done that is due until then.</summary>
    public async Task KlokAsync(string moment)
    {
        using var inhoud = new StringContent($$"""{ "nu": "{{moment}}" }""", Encoding.UTF8, "application/json");
        using var antwoord = await RoepAsync(HttpMethod.Post, "/lokaal/klok", Testregister.Beheer, inhoud);
        if (!antwoord.IsSuccessStatusCode)
            throw new InvalidOperationException(await antwoord.Content.ReadAsStringAsync());
    }

    /// <summary>A call with the key of a deelnemer.</summary>
    public Task<HttpResponseMessage> RoepAsync(HttpMethod methode, string pad, string oin, HttpContent? inhoud = null)
    {
        var verzoek = new HttpRequestMessage(methode, pad) { Content = inhoud };
        verzoek.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Testregister.Sleutel(oin));
        return _client.SendAsync(verzoek);
    }

    public async Task<JsonNode> HaalAsync(string pad, string oin)
    {
        using var antwoord = await RoepAsync(HttpMethod.Get, pad, oin);
        var tekst = await antwoord.Content.ReadAsStringAsync();
        return antwoord.IsSuccessStatusCode ? JsonNode.Parse(tekst)! : throw new InvalidOperationException($"{pad}: {(int)antwoord.StatusCode} {tekst}");
    }

    public async ValueTask DisposeAsync()
    {
        if (_proces is { HasExited: false })
            await DoodAsync();
        _proces?.Dispose();
        _client.Dispose();
        Directory.Delete(Folder, recursive: true);
    }

    private static Hubproces Maak(Testregister register, string? adres)
    {
        var folder = Directory.CreateTempSubdirectory("hubproces-").FullName;
        register.Schrijf(Path.Combine(folder, "register.json"));
        return new Hubproces(folder, adres);
    }

    private static void Bewaar(StringBuilder tekst, string? regel)
    {
        lock (tekst)
            tekst.AppendLine(regel);
    }

    private static string Lees(StringBuilder tekst)
    {
        lock (tekst)
            return tekst.ToString();
    }

    private async Task<bool> IsKlaarAsync()
    {
        try
        {
            using var antwoord = await _client.GetAsync("/health/ready");
            return antwoord.IsSuccessStatusCode;
        }
        catch (Exception fout) when (fout is HttpRequestException or SocketException)
        {
            return _proces!.HasExited ? throw new InvalidOperationException(Fouten) : false;
        }
    }
}
