using Integratie.Bench.Jaar;

namespace Integratie.Chaos.Jaar;

/// <summary>
/// The national year, or a smaller one, under the manual clock, in which every third GI is away for a day, the one with the most decisions
/// for them. Nothing may be lost, the order is kept, on their return they get at most so many a second, and the other GI's got everything on
/// the day itself.
/// </summary>
internal static class Jaaruitval
{
    /// <summary>Default of <c>Hub:Bezorging:InhaalPerSeconde</c>.</summary>
    private const int PerSeconde = 50;

    private static readonly TimeSpan Stap = TimeSpan.FromSeconds(10);

    public static async Task<int> VoerUitAsync(Opties opties)
    {
        var map = Directory.CreateTempSubdirectory("chaos-jaar-").FullName;
        await using var gis = await Ontvangerproces.StartAsync(opties.Zaad);
        await gis.KalmeerAsync();
        var pad = Path.Combine(map, "register.json");
        var register = new Jaarregister(gis.Url, pad);
        List<string> weg = [.. register.Gis.Where((_, nummer) => nummer % 3 == opties.Zaad % 3)];
        var jaar = new Jaarbestand(opties.Zaad, opties.Keren, weg);
        using var client = new HttpClient(new SocketsHttpHandler());
        using var proces = await Bench.Hubproces.StartHubAsync(
            Path.Combine(map, "data"), pad, client, "--Hub:Klok", "handmatig", "--Hub:KlokBegin", $"{Jaarplan.Jaar}-01-01T00:00:00Z");
        using var hub = new Jaarhub(proces, register);
        var fouten = await OefenAsync(jaar, hub, gis, weg, register.Gis, map);
        Console.WriteLine(
            $"zaad {opties.Zaad}: {jaar.Aantal} gebeurtenissen, {jaar.Beslissingen.Count} beslissingen; weg op {jaar.Dag:yyyy-MM-dd}: "
            + (fouten.Count == 0 ? "niets verloren, volgorde goed, anderen merkten niets" : string.Join('\n', fouten.Take(20))));
        Directory.Delete(map, recursive: true);
        return fouten.Count == 0 ? 0 : 1;
    }

    private static async Task<List<string>> OefenAsync(
        Jaarbestand jaar, Jaarhub hub, Ontvangerproces gis, List<string> weg, List<string> allen, string map)
    {
        var fouten = new List<string>();
        await SpeelAsync(-1, jaar.Dag.AddDays(-1));
        await gis.ZijnWegAsync(weg);
        var ervoor = await gis.AantallenAsync();
        await SpeelAsync(0, jaar.Dag);
        var (intussen, anderen) = (await gis.AantallenAsync(), allen.Except(weg).ToList());
        if (weg.Any(oin => intussen.GetValueOrDefault(oin) != ervoor.GetValueOrDefault(oin)))
            fouten.Add("wie weg was, kreeg toch iets");
        if (await hub.WachtIetsAsync(anderen))
            fouten.Add("voor een ander wacht nog iets aan het eind van de dag");
        await gis.ZijnWegAsync([]);
        var (meeste, duur, ingehaald) = await HaalInAsync(hub, gis, weg, jaar.Dag);
        if (ingehaald == 0)
            fouten.Add("er was niets in te halen");
        if (meeste > PerSeconde * (Stap.TotalSeconds + 1))
            fouten.Add($"{meeste} in {Stap.TotalSeconds} s na terugkeer");
        Console.WriteLine(
            $"weg: {weg.Count} van {allen.Count} GI's; "
            + $"de anderen kregen intussen {anderen.Sum(oin => intussen.GetValueOrDefault(oin) - ervoor.GetValueOrDefault(oin))} posten; "
            + $"{ingehaald} ingehaald in {duur.TotalSeconds:F0} s na terugkeer, ten hoogste {meeste} voor één GI in {Stap.TotalSeconds} s");
        await SpeelAsync(1, Jaarplan.Peildatum);
        if (await hub.WachtIetsAsync(allen))
            fouten.Add("aan het eind van het jaar wacht nog iets");
        var posten = (await gis.PostenAsync()).ToLookup(post => post.Ontvanger);
        return
        [
            .. fouten,
            .. allen.SelectMany(oin => Vergelijking.Fouten([.. jaar.Beslissingen.Where(b => b.Gi == oin).Select(b => (b.Kind, b.Id))], [.. posten[oin]])
                .Select(fout => $"{oin}: {fout}")),
        ];

        async Task SpeelAsync(int deel, DateOnly tot)
        {
            var bestand = Path.Combine(map, $"deel{deel}.ndjson");
            jaar.Schrijf(bestand, deel);
            if (!await hub.SpeelAsync(bestand, tot))
                fouten.Add($"tot {tot:yyyy-MM-dd} is niet alles aangenomen");
        }
    }

    /// <summary>Moves the clock in small steps until nothing waits for those who came back.</summary>
    /// <returns>The most that one of them got in a step, how long it took on that clock, and how much came.</returns>
    private static async Task<(int Meeste, TimeSpan Duur, int Ingehaald)> HaalInAsync(Jaarhub hub, Ontvangerproces gis, List<string> weg, DateOnly dag)
    {
        var terug = new DateTimeOffset(dag.AddDays(1), TimeOnly.MinValue, TimeSpan.Zero);
        var eerder = await gis.AantallenAsync();
        var (meeste, begin, nu) = (0, weg.Sum(oin => eerder.GetValueOrDefault(oin)), terug);
        while (await hub.WachtIetsAsync(weg) && nu < terug + TimeSpan.FromHours(12))
        {
            nu += Stap;
            await hub.ZetKlokAsync(nu);
            var aantallen = await gis.AantallenAsync();
            meeste = Math.Max(meeste, weg.Max(oin => aantallen.GetValueOrDefault(oin) - eerder.GetValueOrDefault(oin)));
            eerder = aantallen;
        }

        return (meeste, nu - terug, weg.Sum(oin => eerder.GetValueOrDefault(oin)) - begin);
    }
}
