using System.Net;
using System.Text.RegularExpressions;
using Integratie.Portaal;

namespace Integratie.Functions.Tests.Portaal;

/// <summary>Somebody who looks at the pages: cookies, and forms as a browser sends them.</summary>
internal sealed partial class Portaalbezoek : IDisposable
{
    private readonly HttpClient _client;
    private readonly CookieContainer _koekjes = new();
    private string _formuliersleutel = "";

    public Portaalbezoek(Uri adres) =>
        _client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = _koekjes }) { BaseAddress = adres };

    /// <summary>How long the last answer asks to wait; null: it does not.</summary>
    public TimeSpan? Wacht { get; private set; }

    public async Task MeldAanAsync(string sleutel)
    {
        await StuurAsync("GET", "/aanmelden");
        var (status, _, inhoud) = await StuurAsync("POST", "/aanmelden", [("sleutel", sleutel)]);
        if (status != 302)
            throw new InvalidOperationException($"{status} {inhoud}");
        await StuurAsync("GET", "/");
    }

    public async Task<(int Status, string? Naar, string Inhoud)> StuurAsync(
        string methode, string pad, IEnumerable<(string Naam, string Waarde)>? velden = null, bool zonderSleutel = false)
    {
        using var verzoek = new HttpRequestMessage(new HttpMethod(methode), pad);
        if (methode == "POST")
            verzoek.Content = new FormUrlEncodedContent(
                (velden ?? []).Append((Bezoek.Formulierveld, zonderSleutel ? "" : _formuliersleutel)).Select(v => KeyValuePair.Create(v.Item1, v.Item2)));
        using var antwoord = await _client.SendAsync(verzoek);
        Wacht = antwoord.Headers.RetryAfter?.Delta;
        var inhoud = await antwoord.Content.ReadAsStringAsync();
        if (Sleutel().Match(inhoud) is { Success: true } gevonden)
            _formuliersleutel = gevonden.Groups[1].Value;
        return ((int)antwoord.StatusCode, antwoord.Headers.Location?.ToString(), inhoud);
    }

    public string? Koekje(string naam) => _koekjes.GetCookies(_client.BaseAddress!)[naam]?.Value;

    public void Koekje(string naam, string waarde) => _koekjes.Add(_client.BaseAddress!, new Cookie(naam, waarde, "/"));

    public void Dispose() => _client.Dispose();

    [GeneratedRegex("name=\"formuliersleutel\" value=\"([^\"]*)\"")]
    private static partial Regex Sleutel();
}
