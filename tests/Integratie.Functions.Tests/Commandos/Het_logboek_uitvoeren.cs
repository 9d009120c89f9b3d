using System.Text.Json.Nodes;
using Integratie.Functions.Tests.Http;
using Integratie.Functions.Tests.Opstelling;
using Integratie.Functions.Tests.Telemetrie;

namespace Integratie.Functions.Tests.Commandos;

/// <summary>The command <c>logboek</c>: the Logboek dataverwerkingen in a file and at an OTLP collector, from the store and from a hub that runs.</summary>
public sealed class Het_logboek_uitvoeren
{
    [Fact]
    public async Task Geeft_overal_dezelfde_regels()
    {
        await using var ruimte = await Proefruimte.MetBeslissingenAsync(2);
        await using var collector = await Verzamelaar.StartAsync();
        await File.WriteAllTextAsync(ruimte.Pad("sleutel"), Testregister.Sleutel(Testregister.Beheer));
        string[] vanHub = ["--hub", ruimte.Hub.Adres.ToString(), "--sleutel", ruimte.Pad("sleutel")];

        await GaatGoedAsync("--naar", ruimte.Pad("schijf.ndjson"), "--Hub:Data", ruimte.Data);
        await GaatGoedAsync(["--naar", ruimte.Pad("hub.ndjson"), .. vanHub]);
        await GaatGoedAsync(["--otlp", collector.Adres, .. vanHub]);

        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(ruimte.Pad("schijf.ndjson")));
        var regels = await File.ReadAllLinesAsync(ruimte.Pad("schijf.ndjson"));
        Assert.Equal(regels, await File.ReadAllLinesAsync(ruimte.Pad("hub.ndjson")));
        var spans = collector.Verzoeken("/v1/traces").SelectMany(v => v["resourceSpans"]![0]!["scopeSpans"]![0]!["spans"]!.AsArray()).ToList();
        Assert.Equal(regels.Select(r => (string?)JsonNode.Parse(r)!["span_id"]), spans.Select(s => (string?)s!["spanId"]));
        var verwerken = spans.First(s => (string?)s!["name"] == "gebeurtenis-verwerken uitspraak.gedaan")!;
        Assert.Matches("^[0-9a-f]{32}$", (string)verwerken["traceId"]!);
        Assert.Matches("^[0-9a-f]{16}$", (string)verwerken["parentSpanId"]!);
        Assert.Equal(1, (int)verwerken["status"]!["code"]!);
        Assert.Equal("1762430400000000000", (string?)verwerken["startTimeUnixNano"]);
        Assert.Equal(
            ["dpl.core.processing_activity_id", "dpl.core.data_subject_id", "dpl.core.data_subject_id_type", "hub.oin"],
            verwerken["attributes"]!.AsArray().Select(a => (string?)a!["key"]));
        Assert.DoesNotContain(regels, r => r.Contains(Bsns.Geef(0), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Laat_staan_wat_er_stond_als_het_niet_lukt()
    {
        using var map = new Proefmap();
        await using var geenHub = await Verzamelaar.StartAsync();
        var (oud, nieuw, sleutel) = (Path.Combine(map.Pad, "oud.ndjson"), Path.Combine(map.Pad, "nieuw.ndjson"), Path.Combine(map.Pad, "sleutel"));
        await File.WriteAllTextAsync(oud, "van gisteren\n");
        await File.WriteAllTextAsync(sleutel, "een-sleutel");

        string[][] bronnen =
        [
            ["--Hub:Data", map.Pad],
            ["--hub", "http://127.0.0.1:1", "--sleutel", sleutel],
            ["--hub", geenHub.Adres, "--sleutel", sleutel],
        ];
        foreach (var bron in bronnen)
        {
            Assert.Equal(2, (await Commando.VoerUitAsync(["logboek", "--naar", oud, .. bron])).Code);
            Assert.Equal(2, (await Commando.VoerUitAsync(["logboek", "--naar", nieuw, .. bron])).Code);
        }

        Assert.Equal("van gisteren\n", await File.ReadAllTextAsync(oud));
        Assert.False(File.Exists(nieuw));
    }

    [Theory]
    [InlineData("een\ntwee")]
    [InlineData("sleut\u00e9l")]
    [InlineData("a\u0001b")]
    public async Task Een_sleutel_die_er_geen_kan_zijn_eindigt_met_2_en_een_regel(string inhoud)
    {
        using var map = new Proefmap();
        var sleutel = Path.Combine(map.Pad, "sleutel");
        await File.WriteAllTextAsync(sleutel, inhoud);

        var uitkomst = await Commando.VoerUitAsync("logboek", "--naar", Path.Combine(map.Pad, "x"), "--hub", "http://127.0.0.1:1", "--sleutel", sleutel);

        Assert.Equal(2, uitkomst.Code);
        Assert.Contains("geen sleutel", Assert.Single(uitkomst.Fout.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task De_map_voor_de_kopie_moet_er_zijn()
    {
        await using var hub = Hubproces.Maak(new Testregister());
        hub.Start();
        await hub.WachtTotKlaarAsync();
        var nergens = Path.Combine(hub.Folder, "nergens");

        var uitkomst = await Commando.VoerUitAsync("logboek", "--naar", Path.Combine(hub.Folder, "x"), "--Hub:Data", hub.Data, "--tijdelijk", nergens);

        Assert.Equal(2, uitkomst.Code);
        Assert.Contains(nergens, uitkomst.Fout, StringComparison.Ordinal);
        Assert.False(Directory.Exists(nergens));
    }

    [Theory]
    [InlineData("logboek")]
    [InlineData("logboek --naar x --otlp http://127.0.0.1:1")]
    public async Task Gaat_naar_een_bestand_of_een_collector_en_niet_naar_beide(string regel) =>
        Assert.Equal(2, (await Commando.VoerUitAsync(regel.Split(' '))).Code);

    private static async Task GaatGoedAsync(params string[] args)
    {
        var uitkomst = await Commando.VoerUitAsync(["logboek", .. args]);
        Assert.Equal((0, ""), (uitkomst.Code, uitkomst.Fout));
    }
}
