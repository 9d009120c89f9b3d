using Integratie.Functions.Tests.Opstelling;

namespace Integratie.Functions.Tests.Commandos;

public sealed class De_sleutels_wisselen
{
    [Fact]
    public async Task Daarna_is_alles_te_lezen_zonder_de_oude_sleutel()
    {
        await using var ruimte = await Proefruimte.MetBeslissingenAsync(3);
        var sleutels = Path.Combine(ruimte.Data, "sleutels");

        var terwijlDeHubWerkt = await Commando.VoerUitAsync("sleutels-wissel", "--Hub:Data", ruimte.Data);
        Assert.Equal(2, terwijlDeHubWerkt.Code);
        Assert.Contains("in gebruik", terwijlDeHubWerkt.Fout, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(sleutels, "data-0002.key")));

        await ruimte.Hub.StopAsync();
        var wissel = await Commando.VoerUitAsync("sleutels-wissel", "--Hub:Data", ruimte.Data);
        Assert.Equal((0, ""), (wissel.Code, wissel.Fout));
        Assert.Contains("opnieuw versleuteld met data-0002", wissel.Regels[^1], StringComparison.Ordinal);
        File.Delete(Path.Combine(sleutels, "data-0001.key"));

        var controle = await Commando.VoerUitAsync("controleer", "--Hub:Data", ruimte.Data);
        Assert.Equal((0, "Alles is in orde."), (controle.Code, controle.Regels[^1]));
        ruimte.Hub.Start("--Hub:Klok", "handmatig");
        await ruimte.Hub.WachtTotKlaarAsync();
        var feed = await ruimte.Hub.HaalAsync("/v1/berichten?max=1000", Testregister.Gi);
        var ids = feed["berichten"]!.AsArray().Select(b => (string)b!["gebeurtenis"]!["id"]!);
        Assert.Equal(["u0", "u1", "u2"], ids.Where(id => id[0] == 'u').Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Wat_met_de_oude_sleutel_staat_blijft_leesbaar_tot_het_opnieuw_versleuteld_is()
    {
        await using var ruimte = await Proefruimte.MetBeslissingenAsync(1);
        await ruimte.Hub.StopAsync();
        var sleutels = Path.Combine(ruimte.Data, "sleutels");
        await File.WriteAllTextAsync(Path.Combine(sleutels, "data-0002.key"), Convert.ToBase64String(Enumerable.Repeat((byte)7, 32).ToArray()));
        ruimte.Hub.Start("--Hub:Klok", "handmatig");
        await ruimte.Hub.WachtTotKlaarAsync();
        using (var antwoord = await ruimte.Hub.LeverAanAsync(Testregister.Rechtbank, Beslissing.Maak("later", d => d["jeugdigen"]![0]!["bsn"] = Bsns.Geef(1))))
            Assert.True(antwoord.IsSuccessStatusCode);
        await ruimte.Hub.StopAsync();

        Assert.Equal(0, (await Commando.VoerUitAsync("controleer", "--Hub:Data", ruimte.Data)).Code);
        var wissel = await Commando.VoerUitAsync("sleutels-wissel", "--zonder-nieuwe-sleutel", "--Hub:Data", ruimte.Data);

        Assert.Equal(0, wissel.Code);
        Assert.Equal(["data-0001.key", "data-0002.key", "hmac.key"], Directory.GetFiles(sleutels).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        var nogEens = await Commando.VoerUitAsync("sleutels-wissel", "--zonder-nieuwe-sleutel", "--Hub:Data", ruimte.Data);
        Assert.StartsWith("0 rijen opnieuw versleuteld", nogEens.Regels[^1], StringComparison.Ordinal);
    }
}
