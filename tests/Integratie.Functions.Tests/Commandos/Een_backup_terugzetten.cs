using System.Collections.Concurrent;
using System.Net;
using Integratie.Functions.Tests.Opstelling;

namespace Integratie.Functions.Tests.Commandos;

/// <summary>The restore drill: the disk of a busy hub is lost, and another goes on with the last backup.</summary>
public sealed class Een_backup_terugzetten
{
    [Fact]
    public async Task Alles_van_voor_de_backup_komt_nog_aan()
    {
        var poort = VrijePoort.Kies();
        var register = new Testregister().Webhook(Testregister.Gi, $"http://127.0.0.1:{poort}/hook");
        await using var verloren = Hubproces.Maak(register);
        verloren.Start();
        await verloren.WachtTotKlaarAsync();
        var backup = Path.Combine(verloren.Folder, "hub.bak");
        var aangenomen = new ConcurrentQueue<string>();
        using var genoeg = new CancellationTokenSource();
        var aanvoer = LeverAanTotAsync(verloren, aangenomen, genoeg.Token);
        await Wachten.TotAsync(() => Task.FromResult(aangenomen.Count >= 30), "dertig beslissingen zijn aangenomen");

        var ervoor = aangenomen.ToList();
        var gemaakt = await Commando.VoerUitAsync("backup", "--naar", backup, "--Hub:Data", Path.Combine(verloren.Folder, "data"));

        await genoeg.CancelAsync();
        await aanvoer;
        Assert.Equal((0, ""), (gemaakt.Code, gemaakt.Fout));
        Assert.Contains("Back-up: 100%", gemaakt.Regels);
        Assert.True(aangenomen.Count > ervoor.Count, "er kwam niets aan tijdens de back-up");
        await verloren.DoodAsync();

        await using var nieuw = Hubproces.Maak(register);
        var data = Path.Combine(nieuw.Folder, "data");
        var teruggezet = await Commando.VoerUitAsync("herstel", "--van", backup, "--Hub:Data", data);
        Assert.Equal((0, ""), (teruggezet.Code, teruggezet.Fout));
        Directory.Move(Path.Combine(verloren.Folder, "data", "sleutels"), Path.Combine(data, "sleutels"));
        await using var gi = await Ontvanger.StartAsync(poort);
        nieuw.Start();
        await nieuw.WachtTotKlaarAsync();

        await Wachten.TotAsync(
            () => Task.FromResult(ervoor.Except(Uitspraken(gi)).ToList() is []), "alles van voor de back-up is bezorgd", TimeSpan.FromMinutes(2));
        Assert.All(Uitspraken(gi), id => Assert.Contains(id, aangenomen));
        var controle = await Commando.VoerUitAsync("controleer", "--Hub:Data", data);
        Assert.Equal((0, "Alles is in orde."), (controle.Code, controle.Regels[^1]));
    }

    [Fact]
    public async Task Zonder_de_sleutels_van_toen_start_de_hub_niet()
    {
        await using var ruimte = await Proefruimte.MetBeslissingenAsync(1);
        await ruimte.Hub.StopAsync();
        await Commando.VoerUitAsync("backup", "--naar", ruimte.Pad("hub.bak"), "--Hub:Data", ruimte.Data);
        await using var nieuw = Hubproces.Maak(new Testregister());
        await Commando.VoerUitAsync("herstel", "--van", ruimte.Pad("hub.bak"), "--Hub:Data", Path.Combine(nieuw.Folder, "data"));

        nieuw.Start();

        Assert.Equal(2, await nieuw.EindAsync());
        Assert.StartsWith("Hub:Sleutels: in ", nieuw.Fouten, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(nieuw.Folder, "data", "sleutels")));
    }

    [Fact]
    public async Task Een_map_waar_iets_staat_en_een_kapotte_backup_worden_geweigerd()
    {
        await using var ruimte = await Proefruimte.MetBeslissingenAsync(1);
        await ruimte.Hub.StopAsync();
        var bak = ruimte.Pad("hub.bak");
        await Commando.VoerUitAsync("backup", "--naar", bak, "--Hub:Data", ruimte.Data);

        var bezet = await Commando.VoerUitAsync("herstel", "--van", bak, "--Hub:Data", ruimte.Data);
        var geenBackup = await Commando.VoerUitAsync("herstel", "--van", ruimte.Bestand, "--Hub:Data", ruimte.Pad("leeg"));
        await using (var bestand = File.OpenWrite(bak))
        {
            bestand.Position = 4096;
            await bestand.WriteAsync(Enumerable.Repeat((byte)0xA5, 4096).ToArray());
        }

        var kapot = await Commando.VoerUitAsync("herstel", "--van", bak, "--Hub:Data", ruimte.Pad("leeg"));

        Assert.Equal([2, 2, 2], [bezet.Code, geenBackup.Code, kapot.Code]);
        Assert.Contains("is niet leeg", bezet.Fout, StringComparison.Ordinal);
        Assert.Contains("is geen back-up", geenBackup.Fout, StringComparison.Ordinal);
        Assert.Contains("is beschadigd", kapot.Fout, StringComparison.Ordinal);
        Assert.False(Directory.Exists(ruimte.Pad("leeg")));
    }

    private static IEnumerable<string> Uitspraken(Ontvanger ontvanger) => ontvanger.Posten
        .Where(p => ((string)p.Gebeurtenis["type"]!).Contains(".uitspraak.gedaan.", StringComparison.Ordinal))
        .Select(p => (string)p.Gebeurtenis["id"]!);

    private static async Task LeverAanTotAsync(Hubproces hub, ConcurrentQueue<string> aangenomen, CancellationToken genoeg)
    {
        for (var nummer = 0; !genoeg.IsCancellationRequested; nummer++)
        {
            var (id, bsn) = ($"u{nummer}", Bsns.Geef(nummer));
            using var antwoord = await hub.LeverAanAsync(Testregister.Rechtbank, Beslissing.Maak(id, d => d["jeugdigen"]![0]!["bsn"] = bsn));
            Assert.Equal(HttpStatusCode.Accepted, antwoord.StatusCode);
            aangenomen.Enqueue(id);
        }
    }
}
