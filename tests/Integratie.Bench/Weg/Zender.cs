using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net.Http.Headers;
using System.Text;

namespace Integratie.Bench.Weg;

/// <summary>A court that posts decisions, each about another child, and notes when it did.</summary>
internal sealed class Zender(HttpClient client, string adres, string sleutel)
{
    private int _nummer;

    /// <summary>When each id was sent, in ticks of the machine's monotonic clock.</summary>
    public ConcurrentDictionary<string, long> Verzonden { get; } = new();

    public async Task<string> StuurAsync()
    {
        var nummer = Interlocked.Increment(ref _nummer);
        var id = $"{Beslissing.Voorvoegsel}{nummer}";
        using var verzoek = new HttpRequestMessage(HttpMethod.Post, $"{adres}/v1/gebeurtenissen")
        {
            Content = new ByteArrayContent(Encoding.UTF8.GetBytes(Beslissing.Maak(id, nummer))),
        };
        verzoek.Content.Headers.ContentType = new MediaTypeHeaderValue("application/cloudevents+json");
        verzoek.Headers.Authorization = new AuthenticationHeaderValue("Bearer", sleutel);
        Verzonden[id] = Stopwatch.GetTimestamp();
        using var antwoord = await client.SendAsync(verzoek);
        return (int)antwoord.StatusCode == 202
            ? id
            : throw new InvalidOperationException($"{id}: {(int)antwoord.StatusCode} {await antwoord.Content.ReadAsStringAsync()}");
    }
}
