using System.Collections.Concurrent;
using System.Net;
using System.Text.Json;
using Integratie.Functions.Tests.Opstelling;

namespace Integratie.Chaos.Fuzz;

/// <summary>What each answer must hold, whatever was asked.</summary>
internal sealed class Oordeel
{
    private static readonly TimeSpan Langste = TimeSpan.FromSeconds(25);
    private static readonly JsonDocumentOptions Streng = new() { AllowDuplicateProperties = false };
    private readonly ConcurrentDictionary<(string Operatie, int Status), int> _telling = new();

    public ConcurrentQueue<string> Fouten { get; } = new();

    public async Task DoeAsync(HttpClient client, Verzoek verzoek)
    {
        if (!verzoek.IsTeVersturen)
            return;
        using var limiet = new CancellationTokenSource(Langste);
        try
        {
            using var bericht = verzoek.Bericht();
            using var antwoord = await client.SendAsync(bericht, limiet.Token);
            await BeoordeelAsync(verzoek, antwoord);
        }
        catch (Exception fout) when (fout is HttpRequestException or OperationCanceledException or FormatException)
        {
            Fouten.Enqueue($"{fout.GetType().Name}: {verzoek}");
        }
    }

    public void Toon()
    {
        foreach (var operatie in _telling.GroupBy(t => t.Key.Operatie).OrderBy(g => g.Key, StringComparer.Ordinal))
            Console.WriteLine($"  {operatie.Key}: {string.Join(", ", operatie.OrderBy(t => t.Key.Status).Select(t => $"{t.Value} keer {t.Key.Status}"))}");
        Console.WriteLine($"{_telling.Values.Sum()} verzoeken: {(Fouten.IsEmpty ? "geen enkele fout" : $"{Fouten.Count} fouten")}");
        foreach (var fout in Fouten.Take(30))
            Console.WriteLine($"  FOUT {fout}");
    }

    private async Task BeoordeelAsync(Verzoek verzoek, HttpResponseMessage antwoord)
    {
        var status = (int)antwoord.StatusCode;
        _telling.AddOrUpdate((verzoek.Operatie, status), 1, (_, n) => n + 1);
        if (status >= 500)
            Fouten.Enqueue($"{status}: {verzoek}");
        var isProbleem = antwoord.Content.Headers.ContentType?.MediaType == "application/problem+json";
        // A NUL in the path is refused by the web server itself, before the hub sees the request.
        if (status >= 400 && verzoek.Methode != "HEAD" && !verzoek.Doel.Contains("%00", StringComparison.Ordinal) && !isProbleem)
            Fouten.Enqueue($"{status} zonder problem+json: {verzoek}");
        if (antwoord.StatusCode == HttpStatusCode.Accepted && verzoek.Operatie == "POST /v1/gebeurtenissen" && Onzin(verzoek.Inhoud!) is { } waarom)
            Fouten.Enqueue($"aangenomen, maar {waarom}: {verzoek}");
        await antwoord.Content.LoadIntoBufferAsync();
    }

    /// <summary>A second look at what was accepted, without the rules of the hub.</summary>
    private static string? Onzin(byte[] inhoud)
    {
        try
        {
            using var document = JsonDocument.Parse(inhoud, Streng);
            var wortel = document.RootElement;
            var gebeurtenissen = wortel.ValueKind == JsonValueKind.Array ? wortel.EnumerateArray().ToList() : [wortel];
            return gebeurtenissen.Select(Onzin).FirstOrDefault(waarom => waarom is not null);
        }
        catch (JsonException)
        {
            return "het is geen JSON of noemt iets dubbel";
        }
    }

    private static string? Onzin(JsonElement gebeurtenis)
    {
        if (Tekst(gebeurtenis, "specversion") != "1.0" || string.IsNullOrEmpty(Tekst(gebeurtenis, "id")))
            return "specversion of id klopt niet";
        var data = gebeurtenis.GetProperty("data");
        var kinderen = data.TryGetProperty("jeugdigen", out var lijst) ? lijst.EnumerateArray().ToList()
            : data.TryGetProperty("jeugdige", out var een) ? [een] : [];
        if (kinderen.Exists(kind => !Elfproef(Tekst(kind, "bsn"))))
            return "een BSN voldoet niet aan de elfproef";
        return Tekst(data, "datum") is { } datum && !DateOnly.TryParseExact(datum, "yyyy-MM-dd", out _) ? "datum bestaat niet" : null;
    }

    private static string? Tekst(JsonElement json, string naam) =>
        json.TryGetProperty(naam, out var waarde) && waarde.ValueKind == JsonValueKind.String ? waarde.GetString() : null;

    private static bool Elfproef(string? bsn) =>
        bsn is { Length: 9 } && bsn.All(char.IsAsciiDigit) && Bsns.Klopt(bsn);
}
