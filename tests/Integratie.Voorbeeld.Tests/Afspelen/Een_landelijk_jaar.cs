using System.Text.Json;
using Integratie.Bench.Jaar;
using Integratie.Kern.Identificatie;
using Integratie.Voorbeeld.Afspelen;
using Integratie.Voorbeeld.Hub;
using Integratie.Voorbeeld.Scherm;

namespace Integratie.Voorbeeld.Tests.Afspelen;

/// <summary>
/// The shares that the inspectorates measured come back in the report of the hub, which knows nothing of them: it counts from the
/// events. The year is the national one, made smaller.
/// </summary>
public sealed class Een_landelijk_jaar : IDisposable
{
    private static readonly Jaarplan Plan = Jaarplan.Kleiner(120);
    private readonly DirectoryInfo _map = Directory.CreateTempSubdirectory("jaar-");

    public void Dispose() => _map.Delete(recursive: true);

    [Fact]
    public async Task Gives_the_measured_shares_in_the_report()
    {
        var norm = Normen(await SpeelAsync());

        Assert.Equal("120 gestart, 104 gehaald, 16 overschreden, 86.7 %", norm["jeugdbeschermer kennisgeving"]); // 307 of 354
        Assert.Equal("120 gestart, 107 gehaald, 13 overschreden, 89.2 %", norm["koers uitspraak"]); // 230 of 258
        Assert.Equal("120 gestart, 80 gehaald, 40 overschreden, 66.7 %", norm["hulp uitspraak"]); // 239 of 357
    }

    [Fact]
    public void Is_the_country_of_2020_with_two_trajecten_for_some_children_because_test_numbers_are_few()
    {
        var trajecten = Jaargenerator.Trajecten(new Jaarplan()).ToList();

        Assert.Equal(
            (10_310, 5_015),
            (trajecten.Count(t => t.Familie == Familie.Jeugdbescherming), trajecten.Count(t => t.Familie == Familie.Jeugdreclassering)));
        Assert.Equal((9_091, 342), (trajecten.Select(t => t.Kind.Bsn).Distinct().Count(), trajecten.Select(t => t.Kind.Gemeente).Distinct().Count()));
        Assert.Equal(15_325 - 9_091, trajecten.GroupBy(t => t.Kind.Bsn).Count(groep => groep.Count() == 2));
        Assert.All(trajecten.GroupBy(t => (t.Kind.Bsn, t.Familie)).Where(groep => groep.Count() > 1), groep =>
        {
            var (eerst, dan) = (groep.First(), groep.Last());
            Assert.True(dan.Uitgesproken > eerst.LaatsteDag.AddDays(1), "a traject of its own starts only after a gap");
        });
        Assert.Equal(
            (13_290, 13_662, 10_260),
            (trajecten.Count(t => t.JeugdbeschermerOpTijd), trajecten.Count(t => t.KoersOpTijd), trajecten.Count(t => t.HulpOpTijd)));
    }

    [Fact]
    public void Is_the_same_for_the_same_seed() =>
        Assert.Equal(Jaargenerator.Maak(Plan).Select(voorval => voorval.Json), Jaargenerator.Maak(Plan).Select(voorval => voorval.Json));

    private async Task<JsonElement> SpeelAsync()
    {
        var bestand = Path.Combine(_map.FullName, "jaar.ndjson");
        Jaargenerator.Schrijf(Plan, bestand);
        var voorbeelden = Path.Combine(AppContext.BaseDirectory, "voorbeelden");
        var sleutels = JsonSerializer.Deserialize<Dictionary<string, string>>(await File.ReadAllBytesAsync(Path.Combine(voorbeelden, "sleutels.json")))!;
        using var register = Ophaalregister.Maak(Path.Combine(voorbeelden, "deelnemers.json"));
        var adres = new Uri($"http://127.0.0.1:{Ontvangers.Poort.Vrije()}");
        await using var proces = HubProces.Start(adres, Path.Combine(_map.FullName, "data"), register.Pad, "--Hub:Klok", "handmatig");
        using var hub = new HubClient(adres, sleutels);
        await proces.WachtTotKlaarAsync(hub, CancellationToken.None);
        var verslag = new Afspeelverslag(new Uitvoer(), new FileInfo(bestand).Length, TimeProvider.System);

        Assert.True(await new Afspeler(hub, sleutels.Keys, verslag).SpeelAsync(bestand, Jaarplan.Peildatum, CancellationToken.None));
        return await hub.MonitorAsync(sleutels.Single(paar => paar.Value == "voorbeeld-beheer").Key, CancellationToken.None);
    }

    private static Dictionary<string, string> Normen(JsonElement monitor) =>
        monitor.GetProperty("rijen")[0].GetProperty("normen").EnumerateArray().ToDictionary(
            norm => $"{norm.GetProperty("norm")} {norm.GetProperty("klok")}",
            norm => $"{norm.GetProperty("gestart")} gestart, {norm.GetProperty("gehaald")} gehaald, {norm.GetProperty("overschreden")} overschreden, "
                + $"{norm.GetProperty("percentageGehaald")} %");
}
