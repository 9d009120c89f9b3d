using System.Text.RegularExpressions;
using Integratie.Functions.Instellingen;
using Integratie.Functions.Tests.Infra;

namespace Integratie.Functions.Tests.Http;

public sealed partial class InstellingenTests : IDisposable
{
    private readonly Proefmap map = new();

    public void Dispose() => map.Dispose();

    [Theory]
    [InlineData("Hub:Limieten:PerSeconde", "veel", "Hub:Limieten:PerSeconde moet een geheel getal van 1 tot en met 1000000 zijn, niet 'veel'")]
    [InlineData("Hub:Limieten:AnoniemPerSeconde", "0", "Hub:Limieten:AnoniemPerSeconde moet een geheel getal van 1 tot en met 1000000 zijn, niet '0'")]
    [InlineData(
        "Hub:Limieten:FouteSleutelsPerMinuut", "-1",
        "Hub:Limieten:FouteSleutelsPerMinuut moet een geheel getal van 1 tot en met 1000000 zijn, niet '-1'")]
    [InlineData("Hub:Bezorging:LokaleAdressen", "misschien", "Hub:Bezorging:LokaleAdressen moet true of false zijn, niet 'misschien'")]
    [InlineData(
        "Hub:Normen:normen:0:termijn", "6-werkdagen",
        "Hub:Normen moet één tekst zijn: de normen als JSON, of het pad van een bestand; een los deel ervan telt niet")]
    [InlineData(
        "Hub:Bezorging:Wachtrijen", "00000001800000003000,123",
        "Hub:Bezorging:Wachtrijen moet OIN's van 20 cijfers bevatten, gescheiden door komma's, niet '123'")]
    [InlineData("Hub:Bezorging:Wachtrijen", "00000001800000003000,00000001800000003000", "Hub:Bezorging:Wachtrijen noemt '00000001800000003000' twee keer")]
    [InlineData(
        "Hub:Aanlevering:Wachtrijen", "00000001800000003000, 00000001800000003000",
        "Hub:Aanlevering:Wachtrijen noemt '00000001800000003000' twee keer")]
    [InlineData("urls", " ; ", "urls noemt geen adres om op te luisteren; een adres heeft de vorm http://127.0.0.1:7071")]
    public async Task A_setting_that_cannot_be_used_stops_the_start_and_is_named(string naam, string waarde, string melding)
    {
        var fout = await Assert.ThrowsAsync<InstellingException>(() => Proefhub.StartAsync(map, $"--{naam}", waarde));

        Assert.Equal(melding, fout.Message);
    }

    [Fact]
    public void Every_setting_that_the_code_reads_is_known_and_no_other()
    {
        var code = Bron.Bestanden("src", "*.cs").Where(pad => Path.GetFileName(pad) != "Instellingenlijst.cs").Select(File.ReadAllText);
        var gelezen = code.SelectMany(tekst => Instelling().Matches(tekst)).Select(naam => naam.Groups[1].Value).Distinct().Order();

        Assert.Equal(gelezen, Instellingenlijst.Namen.Order());
    }

    [GeneratedRegex("\"(Hub:[A-Za-z:]+)\"")]
    private static partial Regex Instelling();

    [Theory]
    [InlineData("\"6-weken\"", "\"zes-weken\"", "regel 28: normen[2].termijn: ")]
    [InlineData("\"atw\"", "\"eigen\"", "regel 9: normen[0].kalender: verwacht een van: atw, kaal")]
    public void Norms_with_a_fault_stop_the_start_before_there_is_a_store_and_the_line_is_named(string goed, string fout, string melding)
    {
        var json = Kern.Normen.Normenset.StandaardJson;
        var plaats = json.IndexOf(goed, StringComparison.Ordinal);
        var normen = map.Schrijf("normen.json", json[..plaats] + fout + json[(plaats + goed.Length)..]);
        var data = Path.Combine(map.Pad, "data");

        var geweigerd = Assert.Throws<InstellingException>(() => Hub.Maak(["--urls", "http://127.0.0.1:0", "--Hub:Data", data, "--Hub:Normen", normen]));

        Assert.StartsWith($"Hub:Normen: {melding}", geweigerd.Message, StringComparison.Ordinal);
        Assert.False(Directory.Exists(data));
    }
}
