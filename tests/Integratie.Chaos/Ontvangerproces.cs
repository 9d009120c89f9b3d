using System.Diagnostics;
using System.Net.Http.Json;
using Integratie.Functions.Tests.Opstelling;

namespace Integratie.Chaos;

/// <summary>The process of the <see cref="Wispelturig">ontvanger</see>, seen from the bed.</summary>
internal sealed class Ontvangerproces : IAsyncDisposable
{
    private readonly HttpClient _client = new(new SocketsHttpHandler());
    private readonly Process _proces;
    private readonly string _adres;

    private Ontvangerproces(Process proces, string adres) => (_proces, _adres) = (proces, adres);

    public string Url => $"{_adres}/hook";

    public int Poort => new Uri(_adres).Port;

    public async Task<int> AantalAsync() => await _client.GetFromJsonAsync<int>($"{_adres}/aantal");

    /// <param name="zaad">Of its moods.</param>
    /// <param name="poort">Where it stood before, when it comes back.</param>
    public static async Task<Ontvangerproces> StartAsync(int zaad, int? poort = null)
    {
        poort ??= VrijePoort.Kies();
        var proces = Process.Start("dotnet", [typeof(Ontvangerproces).Assembly.Location, "ontvanger", $"{poort}", $"{zaad}"]);
        var ontvanger = new Ontvangerproces(proces, $"http://127.0.0.1:{poort}");
        await Wachten.TotAsync(ontvanger.LuistertAsync, "de ontvanger luistert", TimeSpan.FromMinutes(3));
        return ontvanger;
    }

    public async Task<List<Post>> PostenAsync() => (await _client.GetFromJsonAsync<List<Post>>($"{_adres}/posten"))!;

    /// <summary>How many posts came, by what stood behind <c>/hook/</c>.</summary>
    public async Task<Dictionary<string, int>> AantallenAsync() => (await _client.GetFromJsonAsync<Dictionary<string, int>>($"{_adres}/aantallen"))!;

    /// <summary>At these paths behind <c>/hook/</c> every call is hung up from now on; at all others it is taken.</summary>
    public async Task ZijnWegAsync(IEnumerable<string> ontvangers) =>
        (await _client.PostAsJsonAsync($"{_adres}/weg", ontvangers)).EnsureSuccessStatusCode().Dispose();

    /// <summary>From now on it takes everything.</summary>
    public async Task KalmeerAsync() => (await _client.PostAsync(new Uri($"{_adres}/kalm"), null)).Dispose();

    public async ValueTask DisposeAsync()
    {
        _proces.Kill(entireProcessTree: true);
        await _proces.WaitForExitAsync();
        _proces.Dispose();
        _client.Dispose();
    }

    private async Task<bool> LuistertAsync()
    {
        try
        {
            await PostenAsync();
            return true;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }
}
