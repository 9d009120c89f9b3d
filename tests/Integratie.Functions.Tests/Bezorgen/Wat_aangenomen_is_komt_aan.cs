using System.Collections.Concurrent;
using System.Net;
using System.Text.Json.Nodes;
using Integratie.Functions.Tests.Opstelling;

namespace Integratie.Functions.Tests.Bezorgen;

public sealed class Wat_aangenomen_is_komt_aan
{
    private const int Doden = 20;
    private const int Kinderen = 12;

    /// <summary>Kills the real process at random moments while decisions come in, and compares the id sets afterwards.</summary>
    [Fact]
    public async Task Ook_na_twintig_keer_kill_9()
    {
        await using var gi = await Ontvanger.StartAsync();
        await using var hub = Hubproces.Maak(new Testregister().Webhook(Testregister.Gi, gi.Url));
        var aangenomen = new ConcurrentQueue<string>();
        using var klaar = new CancellationTokenSource();
        hub.Start();
        await hub.WachtTotKlaarAsync();
        var zenders = Enumerable.Range(0, Kinderen).Select(kind => ZendAsync(hub, kind, aangenomen, klaar.Token)).ToArray();
        var toeval = new Random(20261121);
        for (var i = 0; i < Doden; i++)
        {
            var tot = aangenomen.Count + toeval.Next(1, 40);
            await Wachten.TotAsync(() => Task.FromResult(aangenomen.Count >= tot), "er wordt aangenomen");
            await hub.DoodAsync();
            hub.Start();
            await hub.WachtTotKlaarAsync();
        }

        await klaar.CancelAsync();
        await Task.WhenAll(zenders);
        var verwacht = aangenomen.ToHashSet();
        await Wachten.TotAsync(
            () => Task.FromResult(verwacht.IsSubsetOf(Ids(gi))),
            "alles wat aangenomen is, is bezorgd",
            TimeSpan.FromSeconds(60));

        foreach (var keren in gi.Posten.GroupBy(p => (string)p.Gebeurtenis["id"]!))
            Assert.Single(keren.Select(p => p.WebhookId).Distinct());
        foreach (var dossier in gi.Posten.GroupBy(p => (string)p.Gebeurtenis["subject"]!))
        {
            var volgnummers = dossier.Select(p => int.Parse((string)p.Gebeurtenis["sequence"]!)).ToList();
            var eersteKeer = volgnummers.Distinct().ToList();
            Assert.Equal(Enumerable.Range(1, eersteKeer.Count), eersteKeer);
            var beslissingen = dossier.DistinctBy(p => p.WebhookId).Where(p => ((string)p.Gebeurtenis["id"]!)[0] == 'k');
            var nummers = beslissingen.Select(p => int.Parse(((string)p.Gebeurtenis["id"]!).Split('-')[1])).ToList();
            Assert.Equal(nummers.Order(), nummers);
        }
    }

    private static HashSet<string> Ids(Ontvanger gi) => [.. gi.Posten.Select(p => (string)p.Gebeurtenis["id"]!)];

    /// <summary>One child: each decision is sent until it is answered with 202, then the next.</summary>
    private static async Task ZendAsync(Hubproces hub, int kind, ConcurrentQueue<string> aangenomen, CancellationToken klaar)
    {
        for (var nummer = 1; !klaar.IsCancellationRequested; nummer++)
        {
            var id = $"k{kind}-{nummer}";
            while (!await ProbeerAsync(hub, Beslissing.Over(kind, id)))
                await Task.Yield();
            aangenomen.Enqueue(id);
        }
    }

    private static async Task<bool> ProbeerAsync(Hubproces hub, JsonNode gebeurtenis)
    {
        try
        {
            using var antwoord = await hub.LeverAanAsync(Testregister.Rechtbank, gebeurtenis);
            return antwoord.StatusCode == HttpStatusCode.Accepted;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }
}
