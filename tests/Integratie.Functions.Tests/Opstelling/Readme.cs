using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Integratie.Functions.Tests.Opstelling;

/// <summary>The README as a reader copies from it, to a hub at another address.</summary>
internal sealed partial class Readme(HttpClient client, string adres)
{
    /// <summary>The curl commands under a heading, in order.</summary>
    public static async Task<List<string>> OpdrachtenAsync(string kop)
    {
        var tekst = await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "README.md"));
        var begin = tekst.IndexOf($"\n## {kop}\n", StringComparison.Ordinal) + 1;
        var deel = tekst[begin..tekst.IndexOf("\n## ", begin, StringComparison.Ordinal)];
        return [.. Blok().Matches(deel).SelectMany(m => Opdracht().Split(m.Groups["sh"].Value.Trim()))];
    }

    /// <summary>What curl would do; only what the README uses of it. Fails where the answer is no success.</summary>
    /// <param name="opdracht">The command.</param>
    /// <param name="invullen">What stands for the names between angle brackets.</param>
    public async Task<JsonNode> VoerUitAsync(string opdracht, IReadOnlyDictionary<string, string> invullen)
    {
        foreach (var (naam, waarde) in invullen)
            opdracht = opdracht.Replace($"<{naam}>", waarde, StringComparison.Ordinal);
        var woorden = Woord().Matches(opdracht.Replace("\\\n", " ", StringComparison.Ordinal))
            .Select(m => m.Groups["stuk"].Value + m.Groups["los"].Value)
            .ToList();
        var doel = woorden.First(w => w.StartsWith("http:", StringComparison.Ordinal))
            .Replace("http://127.0.0.1:7071", adres, StringComparison.Ordinal);
        using var verzoek = new HttpRequestMessage(HttpMethod.Get, doel);
        string? Na(string optie) => woorden.IndexOf(optie) is >= 0 and var plaats ? woorden[plaats + 1] : null;
        if ((Na("-d") ?? Na("--data-binary")) is { } inhoud)
            (verzoek.Method, verzoek.Content) = (HttpMethod.Post, new StringContent(inhoud, Encoding.UTF8));
        if (Na("-X") is { } methode)
            verzoek.Method = new HttpMethod(methode);
        foreach (var kop in woorden.Where((_, i) => i > 0 && woorden[i - 1] == "-H").Select(k => k.Split(": ", 2)))
        {
            if (kop[0] == "Content-Type")
                verzoek.Content!.Headers.ContentType = new MediaTypeHeaderValue(kop[1]);
            else
                verzoek.Headers.Add(kop[0], kop[1]);
        }

        using var antwoord = await client.SendAsync(verzoek);
        var tekst = await antwoord.Content.ReadAsStringAsync();
        Assert.True(antwoord.IsSuccessStatusCode, $"{opdracht}: {(int)antwoord.StatusCode} {tekst}");
        return tekst.Length == 0 ? new JsonObject() : JsonNode.Parse(tekst)!;
    }

    [GeneratedRegex(@"^```sh\n(?<sh>curl .*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Blok();

    [GeneratedRegex(@"\n(?=curl )")]
    private static partial Regex Opdracht();

    [GeneratedRegex(@"'(?<stuk>[^']*)'|(?<los>[^\s']+)")]
    private static partial Regex Woord();
}
