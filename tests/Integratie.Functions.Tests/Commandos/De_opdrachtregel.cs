using System.Globalization;
using Integratie.Functions.Tests.Http;
using Integratie.Functions.Tests.Opstelling;

namespace Integratie.Functions.Tests.Commandos;

public sealed class De_opdrachtregel
{
    [Fact]
    public async Task Help_noemt_elke_opdracht_en_de_afsluitcodes()
    {
        var hulp = await Commando.VoerUitAsync("--help");

        Assert.Equal(0, hulp.Code);
        foreach (var opdracht in new[] { "start", "backup", "herstel", "controleer", "audit-controle", "sleutels-wissel", "logboek", "overdracht" })
            Assert.Contains(hulp.Regels, r => r.StartsWith($"{opdracht} ", StringComparison.Ordinal));
        Assert.Contains("speel-af", hulp.Uit, StringComparison.Ordinal);
        Assert.Contains("Afsluitcodes: 0 gelukt", hulp.Uit, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("backup", "--naar <bestand|map> *", "--Hub:Data <map>")]
    [InlineData("herstel", "--van <bestand> *", "--Hub:Data <map>")]
    [InlineData("controleer", "--tijdelijk <map>", "--Hub:Sleutels <map>")]
    [InlineData("audit-controle", "--anker <schakel>", "--Hub:Sleutels <map>")]
    [InlineData("sleutels-wissel", "--zonder-nieuwe-sleutel", "--Hub:Sleutels <map>")]
    [InlineData("logboek", "--naar <bestand>", "--otlp <adres>")]
    [InlineData("overdracht", "--gi <oin> *", "--hub <adres>")]
    public async Task Help_van_een_opdracht_noemt_haar_instellingen_en_de_afsluitcodes(string opdracht, string eigen, string ook)
    {
        var hulp = await Commando.VoerUitAsync(opdracht, "--help");

        Assert.Equal(0, hulp.Code);
        Assert.Empty(hulp.Fout);
        Assert.Contains($"Gebruik: Integratie.Functions {opdracht} ", hulp.Uit, StringComparison.Ordinal);
        Assert.Contains(eigen, hulp.Uit, StringComparison.Ordinal);
        Assert.Contains(ook, hulp.Uit, StringComparison.Ordinal);
        Assert.Contains("Afsluitcodes: 0 gelukt", hulp.Uit, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Version_is_de_versie() => Assert.StartsWith("0.1.0", (await Commando.VoerUitAsync("--version")).Uit, StringComparison.Ordinal);

    [Theory]
    [InlineData("bakcup")]
    [InlineData("backup")]
    [InlineData("backup --naar x --Hub:Daat y")]
    [InlineData("backup --naar x --Hub:Data bestaat-niet")]
    [InlineData("herstel --van bestaat-niet")]
    [InlineData("logboek --naar")]
    [InlineData("--helpp")]
    [InlineData("-x")]
    [InlineData("start --url http://127.0.0.1:7199")]
    [InlineData("--Hub:Data")]
    [InlineData("start --Hub:Data --Hub:Klok handmatig")]
    [InlineData("start onzin")]
    [InlineData("-Hub:Klok=handmatig")]
    [InlineData("--Hub:Klok handmatig onzin")]
    public async Task Wat_niet_kan_eindigt_met_2_en_zegt_waarom(string regel)
    {
        var uitkomst = await Commando.VoerUitAsync(regel.Split(' '));

        Assert.Equal(2, uitkomst.Code);
        Assert.NotEmpty(uitkomst.Fout);
        Assert.Empty(uitkomst.Uit);
    }

    [Theory]
    [InlineData("onzin")]
    [InlineData("127.0.0.1:7199")]
    [InlineData("http://")]
    [InlineData("http://127.0.0.1:99999")]
    [InlineData("http://127.0.0.1:7199/pad")]
    [InlineData("http://127.0.0.1:0;ftp://127.0.0.1:0")]
    [InlineData("https://127.0.0.1:7199")]
    [InlineData("http://203.0.113.9:7199")]
    public async Task Een_adres_waarop_niet_te_luisteren_is_eindigt_met_2_en_een_regel(string urls)
    {
        using var map = new Proefmap();

        var uitkomst = await Commando.VoerUitAsync("--urls", urls, "--Hub:Data", Path.Combine(map.Pad, "data"));

        Assert.Equal(2, uitkomst.Code);
        Assert.StartsWith("urls: ", Assert.Single(uitkomst.Fout.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wat_er_niet_klopt_staat_er_in_het_Nederlands()
    {
        Assert.Equal("'bakcup' is geen opdracht of instelling. Zie --help.\n", (await Commando.VoerUitAsync("bakcup")).Fout);
        Assert.Equal("Onbekende optie --helpp. Zie --help.\n", (await Commando.VoerUitAsync("--helpp")).Fout);
        Assert.Equal("--naar ontbreekt. Zie --help.\n", (await Commando.VoerUitAsync("backup")).Fout);
        Assert.Equal("'bakcup' is geen opdracht of instelling. Zie --help.\n", (await Commando.VoerUitAsync("bakcup", "--naar", "x")).Fout);
        Assert.Equal("--naar is meer dan een keer gegeven. Zie --help.\n", (await Commando.VoerUitAsync("backup", "--naar", "a", "--naar", "b")).Fout);
        Assert.Equal("'onzin' is geen opdracht of instelling. Zie --help.\n", (await Commando.VoerUitAsync("start", "onzin")).Fout);
        Assert.Equal("Na --Hub:Klok ontbreekt de waarde. Zie --help.\n", (await Commando.VoerUitAsync("--urls", "http://127.0.0.1:0", "--Hub:Klok")).Fout);
    }

    [Fact]
    public async Task Een_instelling_die_niet_te_gebruiken_is_wordt_genoemd_met_de_reden_in_het_Nederlands()
    {
        using var map = new Proefmap();
        var bestand = map.Schrijf("bestand", "");
        var kapot = map.Schrijf("kapot.json", "{");
        var (data, weg) = (Path.Combine(map.Pad, "data"), Path.Combine(map.Pad, "weg"));

        Assert.Equal($"Hub:Data: de map {bestand} is niet te gebruiken: {bestand} is een bestand, geen map.\n", await StartAsync("--Hub:Data", bestand));
        Assert.Equal(
            $"Hub:Sleutels: de map {bestand} is niet te gebruiken: {bestand} is een bestand, geen map.\n",
            await StartAsync("--Hub:Data", data, "--Hub:Sleutels", bestand));
        Assert.Equal($"Hub:Normen is geen JSON en geen leesbaar bestand: {data} bestaat niet.\n", await StartAsync("--Hub:Data", data, "--Hub:Normen", data));
        Assert.Equal(
            $"Hub:Bezorging:Certificaat: {weg} is niet te gebruiken: {weg} bestaat niet.\n",
            await StartAsync("--Hub:Data", data, "--Hub:Bezorging:Certificaat", weg));
        Assert.Equal(
            $"Hub:Deelnemers: {kapot} heeft één fout: is geen geldige JSON (regel 1, byte 2)\n",
            await StartAsync("--Hub:Data", data, "--Hub:Deelnemers", kapot));
    }

    [Fact]
    public async Task Een_map_waar_een_bestand_moet_staan_heet_een_map()
    {
        using var map = new Proefmap();
        var data = Path.Combine(map.Pad, "data");

        Assert.Equal($"Hub:Normen is geen JSON en geen leesbaar bestand: {map.Pad} is een map, geen bestand.\n", await StartAsync("--Hub:Data", data, "--Hub:Normen", map.Pad));
        Assert.Equal(
            $"Hub:Bezorging:Certificaat: {map.Pad} is niet te gebruiken: {map.Pad} is een map, geen bestand.\n",
            await StartAsync("--Hub:Data", data, "--Hub:Bezorging:Certificaat", map.Pad));
        Assert.Equal(
            (2, $"--sleutel: {map.Pad} is niet te lezen: {map.Pad} is een map, geen bestand.\n"),
            await VoerUitMetAsync("overdracht", "--gi", Testregister.Gi, "--sleutel", map.Pad));
    }

    private static async Task<(int Code, string Fout)> VoerUitMetAsync(params string[] regel)
    {
        var uitkomst = await Commando.VoerUitAsync(regel);
        return (uitkomst.Code, uitkomst.Fout);
    }

    private static async Task<string> StartAsync(params string[] instellingen) =>
        (await Commando.VoerUitAsync(["--urls", "http://127.0.0.1:0", .. instellingen])) is { Code: 2 } uitkomst ? uitkomst.Fout : "de hub startte";

    [Theory]
    [InlineData("--naar", "backup")]
    [InlineData("--van", "herstel")]
    [InlineData("--Hub:Data", "controleer")]
    [InlineData("--anker", "audit-controle")]
    [InlineData("--naar", "logboek")]
    [InlineData("--gi", "overdracht")]
    [InlineData("--lijst", "overdracht", "--gi", "00000001800000003000")]
    public async Task Een_lege_waarde_is_geen_waarde(string optie, params string[] regel) =>
        Assert.Equal((2, $"Na {optie} ontbreekt de waarde. Zie --help.\n"), await VoerUitMetAsync([.. regel, optie, ""]));

    [Theory]
    [InlineData("backup --naar {0}/bestaat-niet/")]
    [InlineData("logboek --naar {0}/bestaat-niet/logboek.ndjson")]
    public async Task Een_bestand_dat_niet_te_schrijven_is_eindigt_met_2_en_noemt_het(string regel)
    {
        await using var hub = Hubproces.Maak(new Testregister());
        hub.Start();
        await hub.WachtTotKlaarAsync();

        var uitkomst = await Commando.VoerUitAsync([.. string.Format(CultureInfo.InvariantCulture, regel, hub.Folder).Split(' '), "--Hub:Data", hub.Data]);

        Assert.Equal(2, uitkomst.Code);
        Assert.Contains("bestaat-niet", Assert.Single(uitkomst.Fout.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_is_hetzelfde_als_zonder_opdracht()
    {
        await using var hub = Hubproces.Maak(new Testregister());
        hub.Start("start", "--Iets:Wat:De:Hub:Niet:Kent", "1");
        await hub.WachtTotKlaarAsync();

        Assert.Equal(0, await hub.StopAsync());
    }
}
