using Integratie.Functions.Tests.Opstelling;

namespace Integratie.Functions.Tests.Commandos;

public sealed class De_gegevens_controleren
{
    [Fact]
    public async Task Van_een_hub_die_werkt_is_alles_in_orde()
    {
        await using var ruimte = await Proefruimte.MetBeslissingenAsync(3);

        var controle = await Commando.VoerUitAsync("controleer", "--Hub:Data", ruimte.Data);

        Assert.Equal((0, ""), (controle.Code, controle.Fout));
        Assert.Contains(
            controle.Regels,
            r => r.StartsWith("7 deelnemers, ", StringComparison.Ordinal) && r.EndsWith(" 3 ontvangsten.", StringComparison.Ordinal));
        Assert.Equal("Alles is in orde.", controle.Regels[^1]);
    }

    [Theory]
    [InlineData("Open", "1 = 1", "staat niet in Open")]
    [InlineData("Termijnen", "1 = 1", "staat niet in Termijnen")]
    [InlineData("Dossiers", "rk = 'kop'", "er is geen leesbare kop")]
    [InlineData("Dossiers", "rk LIKE 'g-%'", "er zijn 0 gebeurtenissen, volgens de kop 1")]
    [InlineData("Dossiers", "rk LIKE 'l-00000001800000003000-%1'", "ontbreekt een nummer")]
    public async Task Wat_niet_meer_af_zou_komen_wordt_genoemd(string tabel, string rijen, string bevinding)
    {
        await using var ruimte = await Proefruimte.MetBeslissingenAsync(1);
        await ruimte.Hub.StopAsync();
        ruimte.Verander($"DELETE FROM rij WHERE tabel = (SELECT nummer FROM tabel WHERE naam = '{tabel}') AND {rijen}");

        var controle = await Commando.VoerUitAsync("controleer", "--Hub:Data", ruimte.Data);

        Assert.Equal(1, controle.Code);
        Assert.Contains(bevinding, controle.Uit, StringComparison.Ordinal);
        Assert.DoesNotContain(Bsns.Geef(0), controle.Uit, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Met_de_sleutels_van_een_ander_is_niets_na_te_lopen_en_dat_staat_er_in_een_regel()
    {
        await using var ruimte = await Proefruimte.MetBeslissingenAsync(1);
        await using var ander = await Proefruimte.MetBeslissingenAsync(0);

        var controle = await Commando.VoerUitAsync("controleer", "--Hub:Data", ruimte.Data, "--Hub:Sleutels", Path.Combine(ander.Data, "sleutels"));

        Assert.Equal(2, controle.Code);
        Assert.StartsWith(
            "Hub:Sleutels: dit zijn niet de sleutels van deze gegevens.",
            Assert.Single(controle.Fout.Split('\n', StringSplitOptions.RemoveEmptyEntries)),
            StringComparison.Ordinal);
        Assert.DoesNotContain("bevinding", controle.Uit, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_map_zonder_gegevens_is_niet_te_controleren()
    {
        var map = Directory.CreateTempSubdirectory("geen-hub-").FullName;
        try
        {
            var controle = await Commando.VoerUitAsync("controleer", "--Hub:Data", map);

            Assert.Equal(
                (2, "", $"{Path.Combine(map, "hub.db")} bestaat niet: in deze map staan geen gegevens van een hub."),
                (controle.Code, controle.Uit, controle.Fout.Trim()));
            Assert.Empty(Directory.EnumerateFileSystemEntries(map));
        }
        finally
        {
            Directory.Delete(map, recursive: true);
        }
    }

    [Fact]
    public async Task Een_kapotte_bladzijde_wordt_genoemd_en_de_hub_start_er_niet_op()
    {
        await using var ruimte = await Proefruimte.MetBeslissingenAsync(1);
        await ruimte.Hub.StopAsync();
        await using (var bestand = File.OpenWrite(ruimte.Bestand))
        {
            bestand.Position = 3 * 4096;
            await bestand.WriteAsync(Enumerable.Repeat((byte)0xA5, 4096).ToArray());
        }

        var controle = await Commando.VoerUitAsync("controleer", "--Hub:Data", ruimte.Data);
        ruimte.Hub.Start();

        Assert.Equal(1, controle.Code);
        Assert.Contains("Het bestand met de gegevens is beschadigd; zet een back-up terug. Gevonden:", controle.Regels);
        Assert.Equal(2, await ruimte.Hub.EindAsync());
        Assert.Contains("Zet een back-up terug", ruimte.Hub.Fouten, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_nieuwere_opslagversie_wordt_geweigerd()
    {
        await using var ruimte = await Proefruimte.MetBeslissingenAsync(1);
        await ruimte.Hub.StopAsync();
        ruimte.Verander("CREATE TABLE latere_versie (a); PRAGMA user_version = 99; INSERT INTO latere_versie VALUES (1)");

        var backup = await Commando.VoerUitAsync("backup", "--naar", ruimte.Pad("bak"), "--Hub:Data", ruimte.Data);
        ruimte.Hub.Start();

        Assert.Equal(2, await ruimte.Hub.EindAsync());
        Assert.Equal(2, backup.Code);
        foreach (var melding in new[] { ruimte.Hub.Fouten, backup.Fout })
            Assert.Contains("opslagversie 99; deze hub kent alleen versie 1", melding, StringComparison.Ordinal);
    }
}
