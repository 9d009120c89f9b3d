using Integratie.Functions.Tests.Opstelling;

namespace Integratie.Functions.Tests.Commandos;

public sealed class De_opdrachtregel
{
    [Fact]
    public async Task Help_noemt_elke_opdracht_en_de_afsluitcodes()
    {
        var hulp = await Commando.VoerUitAsync("--help");

        Assert.Equal(0, hulp.Code);
        foreach (var opdracht in new[] { "start", "backup", "herstel", "controleer", "audit-controle", "sleutels-wissel", "logboek" })
            Assert.Contains(hulp.Regels, r => r.StartsWith($"{opdracht} ", StringComparison.Ordinal));
        Assert.Contains("Afsluitcodes: 0 gelukt", hulp.Uit, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_van_een_opdracht_noemt_haar_instellingen()
    {
        var hulp = await Commando.VoerUitAsync("backup", "--help");

        Assert.Equal(0, hulp.Code);
        Assert.Empty(hulp.Fout);
        Assert.Contains("--naar <bestand|map> *", hulp.Uit, StringComparison.Ordinal);
        Assert.Contains("--Hub:Data <map>", hulp.Uit, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Version_is_de_versie() => Assert.StartsWith("0.1.0", (await Commando.VoerUitAsync("--version")).Uit, StringComparison.Ordinal);

    [Theory]
    [InlineData("bakcup")]
    [InlineData("backup")]
    [InlineData("backup --naar x --Hub:Daat y")]
    [InlineData("backup --naar x --Hub:Data bestaat-niet")]
    [InlineData("herstel --van bestaat-niet")]
    public async Task Wat_niet_kan_eindigt_met_2_en_zegt_waarom(string regel)
    {
        var uitkomst = await Commando.VoerUitAsync(regel.Split(' '));

        Assert.Equal(2, uitkomst.Code);
        Assert.NotEmpty(uitkomst.Fout);
        Assert.Empty(uitkomst.Uit);
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
