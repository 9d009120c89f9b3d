using System.Globalization;
using Integratie.Functions.Tests.Opstelling;

namespace Integratie.Chaos;

/// <summary>
/// Drills: a GI is away while decisions come in, and comes back. Nothing may be lost, the order is kept, what waited comes at so many a
/// second at most, and another GI does not notice. Under the manual clock, so that three days take seconds.
/// </summary>
internal static class Uitval
{
    /// <summary>Default of <c>Hub:Bezorging:InhaalPerSeconde</c>.</summary>
    private const int PerSeconde = 50;

    private static readonly DateTimeOffset Begin = new(2026, 1, 5, 9, 0, 0, TimeSpan.FromHours(1));
    private static readonly TimeSpan Stap = TimeSpan.FromSeconds(10);

    /// <summary>
    /// What the retry plan has as its longest wait, with its jitter, and the probes of the others before it: of few deliveries none may be due earlier.
    /// </summary>
    private static readonly TimeSpan LangsteWacht = TimeSpan.FromHours(5);

    public static async Task<int> VoerUitAsync(Opties opties)
    {
        var goed = true;
        foreach (var duur in new[] { TimeSpan.FromSeconds(300), TimeSpan.FromHours(24), TimeSpan.FromHours(72) })
            goed &= await OefenAsync(opties, duur);
        return goed ? 0 : 1;
    }

    private static async Task<bool> OefenAsync(Opties opties, TimeSpan duur)
    {
        var weg = await Ontvangerproces.StartAsync(opties.Zaad);
        await using var ander = await Ontvangerproces.StartAsync(opties.Zaad);
        await ander.KalmeerAsync();
        await using var hub = Hubproces.Maak(new Testregister().Webhook(Testregister.Gi, weg.Url).Webhook(Testregister.AndereGi, ander.Url));
        hub.Geduld = TimeSpan.FromMinutes(30);
        hub.Start("--Hub:Klok", "handmatig", "--Hub:KlokBegin", Tekst(Begin));
        await hub.WachtTotKlaarAsync();
        var zender = new Uitvalzender(hub);
        var ervoor = await zender.MeetAsync(ander, Testregister.AndereGi, [], Math.Max(opties.Keren, 200));

        await weg.DisposeAsync();
        var tijdens = await zender.MeetAsync(ander, Testregister.AndereGi, [Testregister.Gi], opties.Keren);
        var nu = Begin;
        for (; nu < Begin + duur; nu += duur / 24)
            await hub.KlokAsync(Tekst(nu + (duur / 24)));
        var wachten = await WachtendenAsync(hub);

        await using var terug = await Ontvangerproces.StartAsync(opties.Zaad, weg.Poort);
        await terug.KalmeerAsync();
        var (meeste, ingehaald, terugkeer) = (0, 0, nu);
        List<Post> posten = [];
        while (ingehaald < wachten.Count && nu < terugkeer + LangsteWacht)
        {
            nu += Stap;
            await hub.KlokAsync(Tekst(nu));
            posten = await terug.PostenAsync();
            var aantal = posten.Count(post => wachten.Contains(post.WebhookId));
            meeste = Math.Max(meeste, aantal - ingehaald);
            ingehaald = aantal;
        }

        var fouten = Vergelijking.Fouten(zender.Aangenomen, posten).ToList();
        if (meeste > PerSeconde * (Stap.TotalSeconds + 1))
            fouten.Add($"{meeste} in {Stap.TotalSeconds} s na terugkeer");
        var p99 = (Ervoor: Bench.Percentielen.Van([.. ervoor.Order()], 0.99), Tijdens: Bench.Percentielen.Van([.. tijdens.Order()], 0.99));
        Console.WriteLine(
            $"weg {duur.TotalSeconds:F0} s: {zender.Aangenomen.Count} beslissingen, {wachten.Count} leveringen wachtten; "
            + $"{posten.DistinctBy(p => p.WebhookId).Count()} bezorgd, "
            + $"klaar {(nu - terugkeer).TotalSeconds:F0} s na terugkeer, ten hoogste {meeste} in {Stap.TotalSeconds} s; "
            + $"een ander p99 {p99.Ervoor:F1} ms ervoor en {p99.Tijdens:F1} ms intussen: "
            + (fouten.Count == 0 ? "niets verloren, volgorde goed" : string.Join("; ", fouten.Take(5))));
        return fouten.Count == 0;
    }

    private static async Task<HashSet<string>> WachtendenAsync(Hubproces hub) =>
        [.. await LeveringenAsync(hub, "wacht"), .. await LeveringenAsync(hub, "vastgelopen")];

    private static async Task<List<string>> LeveringenAsync(Hubproces hub, string status)
    {
        var (ids, na) = (new List<string>(), "");
        do
        {
            var bladzijde = await hub.HaalAsync($"/v1/leveringen?status={status}&ontvanger={Testregister.Gi}&max=1000{na}", Testregister.Beheer);
            ids.AddRange(bladzijde["leveringen"]!.AsArray().Select(levering => (string)levering!["id"]!));
            na = (string?)bladzijde["volgende"] is { } volgende ? $"&na={volgende}" : "";
        }
        while (na.Length > 0);
        return ids;
    }

    private static string Tekst(DateTimeOffset moment) => moment.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);
}
