using System.Net.Http.Headers;
using System.Text.Json;
using Integratie.Voorbeeld.Afspelen;
using Integratie.Voorbeeld.Hub;
using Integratie.Voorbeeld.Scherm;

namespace Integratie.Chaos.Jaar;

/// <summary>The hub of the drill, and what is asked of it in the name of those whose keys are known.</summary>
internal sealed class Jaarhub(Bench.Hubproces proces, Jaarregister register) : IDisposable
{
    private const string Beheer = "00000001800000006000";

    private readonly HttpClient _client = new(new SocketsHttpHandler())
    {
        BaseAddress = new Uri(proces.Adres),
        DefaultRequestHeaders = { Authorization = new AuthenticationHeaderValue("Bearer", register.Sleutels[Beheer]) },
    };

    private readonly HubClient _hub = new(new Uri(proces.Adres), register.Sleutels);

    /// <summary>Offers the events of a file and lets everybody but the GI's fetch, until the end of a day.</summary>
    /// <returns>Whether all were taken.</returns>
    public async Task<bool> SpeelAsync(string bestand, DateOnly tot)
    {
        var verslag = new Afspeelverslag(new Uitvoer(), Math.Max(1, new FileInfo(bestand).Length), TimeProvider.System);
        return await new Afspeler(_hub, register.Sleutels.Keys, verslag, [.. register.Sleutels.Keys.Except(register.Gis)])
            .SpeelAsync(bestand, tot, CancellationToken.None);
    }

    public Task ZetKlokAsync(DateTimeOffset nu) => _hub.ZetKlokAsync(Beheer, nu, CancellationToken.None);

    /// <summary>Whether something waits for one of these.</summary>
    public async Task<bool> WachtIetsAsync(IEnumerable<string> ontvangers)
    {
        foreach (var oin in ontvangers)
            foreach (var status in new[] { "wacht", "vastgelopen" })
            {
                var lijst = JsonSerializer.Deserialize<JsonElement>(await _client.GetStringAsync($"/v1/leveringen?status={status}&ontvanger={oin}&max=1"));
                if (lijst.GetProperty("leveringen").GetArrayLength() > 0)
                    return true;
            }

        return false;
    }

    public void Dispose()
    {
        _client.Dispose();
        _hub.Dispose();
    }
}
