using System.Diagnostics;
using System.Net;

namespace Integratie.Voorbeeld.Tests.Afspelen;

/// <summary>The command as somebody runs it: a process, a file, a hub that it starts.</summary>
public sealed class Een_bestand_met_gebeurtenissen : IDisposable
{
    private const string Gi = "00000001800000003006";
    private const string AndereGi = "00000001800000003009";

    // In the file it is one line.
    private static readonly string Uitspraak = """
        {"specversion":"1.0","id":"u1","source":"urn:nld:oin:00000001800000001006:systeem:proef",
        "type":"nl.jeugdbescherming.uitspraak.gedaan.v1","time":"2026-01-05T13:00:00Z","datacontenttype":"application/json",
        "data":{"zaaknummer":"C/15/700001 / JU RK 26-1","rechtbank":"RBNHO","soort":"beschikking","aard":"nieuw",
        "uitgesproken":"2026-01-05","spoed":false,"geheimAdres":false,"gi":"00000001800000003006",
        "jeugdigen":[{"bsn":"999990019","gemeente":"0392"}],
        "maatregelen":[{"code":"11","ingang":"2026-01-05","einde":"2027-01-04"}]}}
        """.ReplaceLineEndings("");

    private readonly DirectoryInfo _map = Directory.CreateTempSubdirectory("afspelen-");

    public void Dispose() => _map.Delete(recursive: true);

    [Fact]
    public async Task Norms_fire_at_their_moments_and_what_is_refused_is_named_by_its_line()
    {
        var uitvoer = await SpeelAsync(
            1,
            [
                Uitspraak,
                "{ dit is geen JSON",
                Uitspraak.Replace("\"u1\"", "\"u2\"").Replace("0392", "9999"),
                Van("00000001800000009999", "vreemd", "2026-01-05", Gekoppeld("2026-01-05")),
                Van(AndereGi, "onbevoegd", "2026-01-08", Gekoppeld("2026-01-08")),
                "",
                Van(Gi, "gekoppeld", "2026-01-09", Gekoppeld("2026-01-09")),
            ],
            "--tot", "2026-02-20");

        Assert.Contains("regel 2: geen JSON", uitvoer, StringComparison.Ordinal);
        Assert.Contains("regel 3: 400", uitvoer, StringComparison.Ordinal);
        Assert.Contains("jeugdigen[0].gemeente", uitvoer, StringComparison.Ordinal);
        Assert.Contains("regel 4: van 00000001800000009999 is geen sleutel bekend", uitvoer, StringComparison.Ordinal);
        Assert.Contains("regel 5: niet-bevoegd", uitvoer, StringComparison.Ordinal);
        Assert.Contains("gebeurtenissen aangenomen: 3", uitvoer, StringComparison.Ordinal);
        Assert.Contains("geweigerd bij aanbieden: 3", uitvoer, StringComparison.Ordinal);
        Assert.Contains("Monitor van Nederland op 2026-02-20", uitvoer, StringComparison.Ordinal);
        Assert.Contains("jeugdbeschermer, klok kennisgeving: 1 gestart, 1 gehaald, 0 overschreden, 100", uitvoer, StringComparison.Ordinal);
        Assert.Contains("koers, klok uitspraak: 1 gestart, 0 gehaald, 1 overschreden, 0", uitvoer, StringComparison.Ordinal);
        Assert.Contains("hulp, klok uitspraak: 1 gestart, 0 gehaald, 0 overschreden, –", uitvoer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_file_again_on_the_same_data_goes_on_where_it_was_and_counts_nothing_twice()
    {
        var data = Path.Combine(_map.FullName, "data");
        await SpeelAsync(0, [Uitspraak], "--data", data);

        var uitvoer = await SpeelAsync(
            0, [Uitspraak, Van(Gi, "gekoppeld", "2026-01-09", Gekoppeld("2026-01-09"))], "--data", data, "--tot", "2026-01-31");

        Assert.Contains("jeugdbeschermer, klok kennisgeving: 1 gestart, 1 gehaald, 0 overschreden, 100", uitvoer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Welk bestand?")]
    [InlineData("Er is geen bestand nergens.ndjson", "nergens.ndjson")]
    [InlineData("Onbekende optie --sneller", "--sneller")]
    public async Task What_cannot_be_played_is_one_line_and_exit_code_2(string melding, params string[] args) =>
        Assert.Contains(melding, await DraaiAsync(2, args), StringComparison.Ordinal);

    [Theory]
    [InlineData("regel 1: geen JSON: fout bij byte 1", "oin;naam;datum", "1;2;3")]
    [InlineData("regel 2: geen JSON-object", "", "[{}]")]
    [InlineData("regel 1: geen JSON: fout bij byte 2", "{", "  \"specversion\": \"1.0\"", "}")]
    public async Task A_file_that_begins_with_something_else_than_an_event_is_one_line_and_exit_code_2(string melding, params string[] regels)
    {
        var uitvoer = await SpeelAsync(2, regels);

        Assert.EndsWith($" is geen NDJSON met een gebeurtenis per regel; {melding}.\n", uitvoer, StringComparison.Ordinal);
        Assert.Single(uitvoer.TrimEnd().Split('\n'));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("""{ "00000001800000006000": null }""")]
    [InlineData("""{ "00000001800000006000": "een\ntwee" }""")]
    public async Task Keys_that_cannot_be_any_are_one_line_and_exit_code_2(string sleutels)
    {
        var bestand = Path.Combine(_map.FullName, "sleutels.json");
        await File.WriteAllTextAsync(bestand, sleutels);

        Assert.StartsWith($"{bestand} bevat geen sleutels", await SpeelAsync(2, [Uitspraak], "--sleutels", bestand), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_no_hub_is_one_line_and_exit_code_2()
    {
        using var geenHub = new HttpListener();
        var adres = $"http://127.0.0.1:{Ontvangers.Poort.Vrije()}/";
        geenHub.Prefixes.Add(adres);
        geenHub.Start();
        var antwoorden = AntwoordAsync(geenHub);

        Assert.Equal($"Op {adres} antwoordt geen hub.\n", await SpeelAsync(2, [Uitspraak], "--hub", adres));
        geenHub.Stop();
        await antwoorden;
    }

    [Fact]
    public async Task Where_nothing_listens_is_one_line_in_Dutch_and_exit_code_2()
    {
        var adres = $"http://127.0.0.1:{Ontvangers.Poort.Vrije()}/";

        Assert.Equal($"De hub op {adres} antwoordt niet: daar luistert niets.\n", await SpeelAsync(2, [Uitspraak], "--hub", adres));
    }

    [Fact]
    public async Task A_file_that_may_not_be_read_is_one_line_and_exit_code_2()
    {
        // The superuser may read everything.
        if (OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess)
            return;
        var dicht = Path.Combine(_map.FullName, "dicht.json");
        await File.WriteAllTextAsync(dicht, "{}");
        File.SetUnixFileMode(dicht, UnixFileMode.None);

        foreach (var args in new string[][] { [dicht], [dicht, "--sleutels", dicht], [dicht, "--deelnemers", dicht] })
            Assert.Contains(dicht, Assert.Single((await DraaiAsync(2, args)).Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_says_how() => Assert.Contains("speel-af <bestand>", await DraaiAsync(0, "--help"), StringComparison.Ordinal);

    private async Task<string> SpeelAsync(int verwacht, string[] regels, params string[] opties)
    {
        var bestand = Path.Combine(_map.FullName, $"{regels.Length}.ndjson");
        await File.WriteAllLinesAsync(bestand, regels.Select(regel => regel.Trim()));
        return await DraaiAsync(verwacht, [bestand, .. opties]);
    }

    private static async Task<string> DraaiAsync(int verwacht, params string[] args)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var arg in (string[])["exec", typeof(Voorstelling).Assembly.Location, "speel-af", .. args])
            start.ArgumentList.Add(arg);
        using var proces = Process.Start(start)!;
        var fouten = proces.StandardError.ReadToEndAsync();
        var uitvoer = await proces.StandardOutput.ReadToEndAsync() + await fouten;
        await proces.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(2));
        Assert.True(verwacht == proces.ExitCode, $"{proces.ExitCode}: {uitvoer}");
        return uitvoer;
    }

    private static async Task AntwoordAsync(HttpListener server)
    {
        while (server.IsListening)
            try
            {
                var bezoek = await server.GetContextAsync();
                bezoek.Response.OutputStream.Write("<html>"u8);
                bezoek.Response.Close();
            }
            catch (Exception fout) when (fout is HttpListenerException or ObjectDisposedException)
            {
                return;
            }
    }

    private static string Gekoppeld(string datum) => $$"""
        "zaaknummer":"C/15/700001 / JU RK 26-1","jeugdige":{"bsn":"999990019"},"datum":"{{datum}}","vorm":"vast","contactMetGezin":true,"aanleiding":"eerste"
        """;

    private static string Van(string oin, string id, string dag, string data) =>
        "{\"specversion\":\"1.0\",\"id\":\"" + id + "\",\"source\":\"urn:nld:oin:" + oin + ":systeem:proef\","
        + "\"type\":\"nl.jeugdbescherming.jeugdbeschermer.gekoppeld.v1\",\"time\":\"" + dag
        + "T14:00:00Z\",\"datacontenttype\":\"application/json\",\"data\":{" + data.Trim() + "}}";
}
