using System.Net;
using Integratie.Functions.Tests.Opstelling;

namespace Integratie.Functions.Tests.Bezorgen;

public sealed class De_hub_als_proces
{
    [Fact]
    public async Task Eindigt_op_SIGTERM_met_code_0()
    {
        await using var hub = Hubproces.Maak(new Testregister());
        hub.Start();
        await hub.WachtTotKlaarAsync();

        Assert.Equal(0, await hub.StopAsync());
    }

    [Fact]
    public async Task Eindigt_op_SIGTERM_met_code_0_ook_terwijl_hij_start()
    {
        await using var hub = Hubproces.Maak(new Testregister());
        hub.Start();
        await Wachten.TotAsync(() => Task.FromResult(File.Exists(Path.Combine(hub.Data, "hub.db"))), "de opslag is er, en de tabellen nog niet");

        Assert.Equal(0, await hub.StopAsync());
        Assert.Empty(Regels(hub));
    }

    [Fact]
    public async Task Eindigt_met_code_0_als_zijn_terminal_sluit()
    {
        await using var hub = Hubproces.Maak(new Testregister());
        hub.Via = ["env", "--default-signal=HUP"]; // also where the tests themselves run under nohup
        hub.Start();
        await hub.WachtTotKlaarAsync();

        await hub.SeinAsync("HUP");

        Assert.Equal(0, await hub.EindAsync());
        Assert.False(File.Exists(Path.Combine(hub.Data, "hub.db-wal")), "het logboek van de opslag is niet weggewerkt");
    }

    [SkippableFact]
    public async Task Werkt_door_als_zijn_terminal_sluit_en_hij_met_nohup_begon()
    {
        Skip.IfNot(OperatingSystem.IsLinux(), "what a process does with signals stands in /proc");
        await using var hub = Hubproces.Maak(new Testregister());
        hub.Via = ["nohup"];
        hub.Start();
        await hub.WachtTotKlaarAsync();

        var genegeerd = (await File.ReadAllLinesAsync($"/proc/{hub.Id}/status")).Single(regel => regel.StartsWith("SigIgn:", StringComparison.Ordinal));

        Assert.True((Convert.ToUInt64(genegeerd.Split('\t')[1], 16) & 1) == 1, "SIGHUP wordt niet genegeerd");
        await hub.SeinAsync("HUP");
        Assert.Equal(0, await hub.StopAsync());
    }

    [Fact]
    public async Task Zegt_waar_hij_luistert_en_waar_zijn_gegevens_staan()
    {
        await using var hub = Hubproces.Maak(new Testregister());
        hub.Start();

        await Wachten.TotAsync(() => Task.FromResult(hub.Uitvoer.Contains('\n', StringComparison.Ordinal)), "de hub zegt waar hij luistert");

        Assert.StartsWith($"De hub luistert op {hub.Adres.ToString().TrimEnd('/')}; de gegevens staan in {hub.Data}.", hub.Uitvoer, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Luistert_op_poort_7071_als_niemand_een_adres_noemt()
    {
        Skip.IfNot(VrijePoort.IsVrij(7071), "port 7071 is in use");
        await using var hub = Hubproces.MaakZonderAdres(new Testregister());
        hub.Start();
        await hub.WachtTotKlaarAsync();
        await using var tweede = Hubproces.MaakZonderAdres(new Testregister());

        tweede.Start();

        Assert.Equal(2, await tweede.EindAsync());
        Assert.Equal("urls: http://127.0.0.1:7071 is al in gebruik; kies een ander met --urls", Assert.Single(Regels(tweede)));
    }

    [Fact]
    public async Task Weigert_een_adres_dat_in_gebruik_is_met_een_regel()
    {
        await using var hub = Hubproces.Maak(new Testregister());
        hub.Start();
        await hub.WachtTotKlaarAsync();
        await using var tweede = Hubproces.Maak(new Testregister());

        tweede.Start("--urls", hub.Adres.ToString());

        Assert.Equal(2, await tweede.EindAsync());
        Assert.Contains("in gebruik", Assert.Single(Regels(tweede)), StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", tweede.Uitvoer, StringComparison.Ordinal);
        Assert.False(Directory.Exists(tweede.Data), "er is al een map met gegevens");
    }

    [Fact]
    public async Task Weigert_een_map_die_in_gebruik_is()
    {
        await using var hub = Hubproces.Maak(new Testregister());
        hub.Start();
        await hub.WachtTotKlaarAsync();
        await using var tweede = Hubproces.Maak(new Testregister());

        tweede.Start("--Hub:Data", Path.Combine(hub.Folder, "data"));

        Assert.Equal(2, await tweede.EindAsync());
        Assert.Contains("in gebruik", Assert.Single(Regels(tweede)), StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Zegt_van_een_pad_dat_te_lang_is_dat_het_te_lang_is()
    {
        Skip.If(OperatingSystem.IsWindows(), "there SQLite takes another length");
        await using var hub = Hubproces.Maak(new Testregister());
        var lang = Path.Combine([hub.Folder, .. Enumerable.Repeat(new string('x', 100), 5)]);

        hub.Start("--Hub:Data", lang);

        Assert.Equal(2, await hub.EindAsync());
        Assert.Contains("het pad is te lang", Assert.Single(Regels(hub)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--Hub:Oin", "123")]
    [InlineData("--Hub:Klok", "zandloper")]
    [InlineData("--Hub:Deelnemers", "bestaat-niet.json")]
    [InlineData("--Hub:Bezorging:LokaleAdressen", "misschien")]
    public async Task Weigert_een_onbruikbare_instelling_met_een_regel(string naam, string waarde)
    {
        await using var hub = Hubproces.Maak(new Testregister());

        hub.Start(naam, waarde);

        Assert.Equal(2, await hub.EindAsync());
        Assert.Single(Regels(hub));
    }

    [Fact]
    public async Task Neemt_een_lege_instelling_als_een_die_er_niet_is()
    {
        await using var hub = Hubproces.Maak(new Testregister());
        hub.Via = ["env", "-C", hub.Folder];

        hub.Start("--Hub:Data", "");
        await hub.WachtTotKlaarAsync();

        Assert.True(File.Exists(Path.Combine(hub.Folder, "data", "hub.db")));
    }

    [Fact]
    public async Task Zegt_van_een_instelling_die_niet_bestaat_dat_zij_niets_doet()
    {
        await using var hub = Hubproces.Maak(new Testregister());

        hub.Start("--Hub:Xyz", "1", "--hub:oorsprong", "hub.example", "--Hub:Bezorging:Herhaalplan", "5s");
        await hub.WachtTotKlaarAsync();

        Assert.Equal(
            ["Hub:Bezorging:Herhaalplan is geen instelling van de hub en doet niets.", "Hub:Xyz is geen instelling van de hub en doet niets."], Regels(hub));
    }

    [Fact]
    public async Task Weigert_een_beschadigd_opslagbestand()
    {
        await using var hub = Hubproces.Maak(new Testregister());
        var data = Directory.CreateDirectory(Path.Combine(hub.Folder, "data")).FullName;
        await File.WriteAllTextAsync(Path.Combine(data, "hub.db"), new string('x', 8192));

        hub.Start();

        Assert.Equal(2, await hub.EindAsync());
        Assert.Single(Regels(hub));
    }

    [Fact]
    public async Task Vergeet_na_een_herstart_niets()
    {
        await using var hub = Hubproces.Maak(new Testregister());
        hub.Start();
        await hub.WachtTotKlaarAsync();
        using (var antwoord = await hub.LeverAanAsync(Testregister.Rechtbank, Beslissing.Maak()))
            Assert.Equal(HttpStatusCode.Accepted, antwoord.StatusCode);
        await hub.StopAsync();
        hub.Start();
        await hub.WachtTotKlaarAsync();

        using var ander = await hub.LeverAanAsync(Testregister.Rechtbank, Beslissing.Maak(data: d => d["spoed"] = true));

        Assert.Equal(HttpStatusCode.Conflict, ander.StatusCode);
    }

    private static string[] Regels(Hubproces hub) => hub.Fouten.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
