using System.Net;
using System.Text.RegularExpressions;
using Integratie.Portaal;

namespace Integratie.Bench.Volume;

/// <summary>Somebody who looks at the pages of a hub, signed in with a key.</summary>
internal sealed partial class Paginabezoek : IDisposable
{
    private readonly HttpClient _client;

    private Paginabezoek(string adres) => _client = new HttpClient(new SocketsHttpHandler { CookieContainer = new CookieContainer() })
    {
        BaseAddress = new Uri(adres),
        Timeout = TimeSpan.FromMinutes(10),
    };

    public static async Task<Paginabezoek> BeginAsync(string adres, string sleutel)
    {
        var bezoek = new Paginabezoek(adres);
        var formulier = Formuliersleutel().Match(await bezoek.LeesAsync("/aanmelden")).Groups[1].Value;
        using var velden = new FormUrlEncodedContent([new(Bezoek.Formulierveld, formulier), new("sleutel", sleutel)]);
        using var antwoord = await bezoek._client.PostAsync("/aanmelden", velden);
        antwoord.EnsureSuccessStatusCode();
        return bezoek;
    }

    public async Task<string> LeesAsync(string pad)
    {
        using var antwoord = await _client.GetAsync(pad);
        antwoord.EnsureSuccessStatusCode();
        return await antwoord.Content.ReadAsStringAsync();
    }

    /// <summary>Reads a page until these words are on it.</summary>
    public async Task WachtAsync(string pad, string woorden)
    {
        while (!(await LeesAsync(pad)).Contains(woorden, StringComparison.Ordinal))
            await Task.Delay(100);
    }

    /// <summary>The first address on a page that begins like this, without what is asked of it.</summary>
    public async Task<string> ZoekAsync(string pad, string begin) =>
        Regex.Match(await LeesAsync(pad), $"href=\"({Regex.Escape(begin)}[^\"?]*)").Groups[1] is { Success: true } adres
            ? WebUtility.HtmlDecode(adres.Value)
            : throw new InvalidOperationException($"{pad} leads to no {begin}…");

    public void Dispose() => _client.Dispose();

    [GeneratedRegex($"name=\"{Bezoek.Formulierveld}\" value=\"([^\"]*)\"")]
    private static partial Regex Formuliersleutel();
}
