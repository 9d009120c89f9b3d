using System.Net.Http.Headers;
using System.Text;

namespace Integratie.Bench.Volume;

/// <summary>
/// The same hub on a small and on a large store, in turns: each round starts it, moves its clock past the next thousand due terms, and asks
/// what people ask. The clock of a store moves with it, so a store serves as many rounds as <see cref="Vulplan.Rondes"/>.
/// </summary>
internal static class Miljoenmeting
{
    private const string Beheer = "voorbeeld-beheer";
    private const string Raad = "voorbeeld-rvdk";
    private const int Keren = 5;

    /// <summary>Past what a wake-up may be late before the Normwekker looks.</summary>
    private static readonly TimeSpan NaMiddernacht = TimeSpan.FromMinutes(5);

    // Every ontvanger of these lists is in the sample register; that of Middelburg never fetches.
    private static readonly (string Naam, string Sleutel, string Pad)[] Vragen =
    [
        ("monitor, one region", Beheer, "/v1/monitor?per=jeugdregio&regio=Rijnmond"),
        ("monitor, one region, a period: from the dossiers", Beheer, "/v1/monitor?per=jeugdregio&regio=Rijnmond&van=2000-01-01"),
        ("monitor, land", Beheer, "/v1/monitor?per=land"),
        ("monitor, land, a past day", Beheer, "/v1/monitor?per=land&peildatum=2025-10-03"),
        ("deliveries vastgelopen", Beheer, "/v1/leveringen?status=vastgelopen&max=100"),
        ("deliveries wacht, one ontvanger", Beheer, "/v1/leveringen?status=wacht&ontvanger=00000001800000010687&max=100"),
        ("deliveries wacht", Beheer, "/v1/leveringen?status=wacht&max=100"),
        ("deliveries afgeleverd, one GI", Beheer, "/v1/leveringen?status=afgeleverd&ontvanger=00000001800000003005&max=100"),
        ("audit", Beheer, "/v1/audit?max=100"),
        ("audit, a day", Beheer, "/v1/audit?max=100&van=2025-09-01&tot=2025-09-01"),
        ("feed, a page of 100", Raad, "/v1/berichten?max=100&na=1000"),
    ];

    public static async Task<int> VoerUitAsync(string klein, string groot, int rondes)
    {
        string[] winkels = [klein, groot];
        var waarden = new Meetwaarden(winkels);
        using var client = new HttpClient(new SocketsHttpHandler()) { Timeout = TimeSpan.FromMinutes(10) };
        Console.WriteLine($"durability: SQLite WAL, synchronous=FULL; disk fsync of 8 KiB: {Percentielen.Regel(Schijf.Meet(klein))}");
        var eerste = 0;
        foreach (var winkel in winkels)
            eerste = Math.Max(eerste, await WarmOpAsync(winkel, client));
        foreach (var dag in Vulplan.Rondes.Skip(eerste).Take(rondes))
            foreach (var winkel in winkels)
                await MeetAsync(winkel, dag, waarden, client);
        waarden.Toon();
        return 0;
    }

    /// <summary>Leaves behind what was due before the first round that is still to come.</summary>
    /// <returns>The number of that round.</returns>
    private static async Task<int> WarmOpAsync(string winkel, HttpClient client)
    {
        using var hub = await StartAsync(winkel, client);
        var ronde = 0;
        while (!await ProbeerKlokAsync(client, hub, Middernacht(Vulplan.Rondes[ronde].AddDays(-1))))
            ronde++;
        return ronde;
    }

    private static async Task MeetAsync(string winkel, DateOnly dag, Meetwaarden waarden, HttpClient client)
    {
        using var hub = await StartAsync(winkel, client);
        waarden.Noteer("start to ready, ms", winkel, hub.Start.TotalMilliseconds);
        var middernacht = Middernacht(dag);
        await ZetAsync("first round of the Veger, ms", middernacht - TimeSpan.FromMinutes(5));
        await ZetAsync("a step of the clock without anything due, ms", middernacht - TimeSpan.FromMinutes(4));
        await ZetAsync("a step with 1,000 due terms, ms", middernacht + NaMiddernacht);
        await ZetAsync("a step with the totals of the day, ms", middernacht + TimeSpan.FromMinutes(15));
        var geheugen = hub.GeheugenMiB;
        foreach (var (naam, sleutel, pad) in Vragen)
        {
            await waarden.MeetAsync($"{naam}: first, ms", winkel, () => VraagAsync(client, hub, sleutel, pad));
            for (var keer = 0; keer < Keren; keer++)
                await waarden.MeetAsync($"{naam}: again, ms", winkel, () => VraagAsync(client, hub, sleutel, pad));
            geheugen = Math.Max(geheugen, hub.GeheugenMiB);
        }

        await Paginameting.MeetAsync(hub, winkel, waarden);
        waarden.Noteer("memory, MiB", winkel, Math.Max(geheugen, hub.GeheugenMiB));

        Task ZetAsync(string naam, DateTimeOffset nu) => waarden.MeetAsync(naam, winkel, () => ZetKlokAsync(client, hub, nu));
    }

    private static Task<Hubproces> StartAsync(string winkel, HttpClient client) =>
        Hubproces.StartHubAsync(winkel, Path.Combine(Vulhub.Voorbeelden, "deelnemers.json"), client, "--Hub:Klok", "handmatig");

    private static async Task ZetKlokAsync(HttpClient client, Hubproces hub, DateTimeOffset nu)
    {
        if (!await ProbeerKlokAsync(client, hub, nu))
            throw new InvalidOperationException($"The clock of the hub cannot go to {nu:O}.");
    }

    /// <summary>False when the clock is past that already.</summary>
    private static async Task<bool> ProbeerKlokAsync(HttpClient client, Hubproces hub, DateTimeOffset nu)
    {
        using var verzoek = Verzoek(HttpMethod.Post, hub, Beheer, "/lokaal/klok");
        verzoek.Content = new StringContent($$"""{"nu":"{{nu:O}}"}""", Encoding.UTF8, "application/json");
        using var antwoord = await client.SendAsync(verzoek);
        return antwoord.IsSuccessStatusCode;
    }

    private static async Task VraagAsync(HttpClient client, Hubproces hub, string sleutel, string pad)
    {
        using var antwoord = await client.SendAsync(Verzoek(HttpMethod.Get, hub, sleutel, pad));
        antwoord.EnsureSuccessStatusCode();
    }

    private static HttpRequestMessage Verzoek(HttpMethod methode, Hubproces hub, string sleutel, string pad)
    {
        var verzoek = new HttpRequestMessage(methode, hub.Adres + pad);
        verzoek.Headers.Authorization = new AuthenticationHeaderValue("Bearer", sleutel);
        return verzoek;
    }

    private static DateTimeOffset Middernacht(DateOnly dag)
    {
        var lokaal = dag.ToDateTime(TimeOnly.MinValue);
        return new DateTimeOffset(lokaal, TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam").GetUtcOffset(lokaal));
    }
}
