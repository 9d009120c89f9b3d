using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Integratie.Functions.Tests.Http;
using Integratie.Functions.Tests.Opstelling;
using Integratie.Functions.Tests.Telemetrie;

namespace Integratie.Functions.Tests.Commandos;

/// <summary>The command <c>overdracht</c> at a hub that runs.</summary>
public sealed class De_kinderen_van_een_GI_overdragen
{
    [Fact]
    public async Task Volgt_de_opdracht_tot_ze_bij_de_opvolger_zijn()
    {
        await using var ruimte = await MetDrieKinderenAsync(opvolger: true);

        var gedaan = await DraagOverAsync(ruimte);

        Assert.Equal((0, ""), (gedaan.Code, gedaan.Fout));
        Assert.Contains("Overdracht: 100%", gedaan.Regels);
        Assert.Equal("3 kinderen overgedragen, 0 niet.", gedaan.Regels[^1]);
        Assert.Equal(3, await OvergedragenAsync(ruimte, Testregister.AndereGi));
    }

    [Fact]
    public async Task Noemt_wie_er_niet_heen_kon_en_eindigt_dan_met_1()
    {
        await using var ruimte = await MetDrieKinderenAsync(opvolger: true, "Groningen");

        var gedaan = await DraagOverAsync(ruimte);

        Assert.Equal((1, ""), (gedaan.Code, gedaan.Fout));
        Assert.Equal(3, gedaan.Regels.Count(r => r.EndsWith(": geen opvolger voor jeugdregio Rijnmond", StringComparison.Ordinal)));
        Assert.Equal("0 kinderen overgedragen, 3 niet.", gedaan.Regels[^1]);
    }

    [Fact]
    public async Task Een_lijst_zegt_wie_waarheen_gaat_en_met_een_fout_erin_gebeurt_er_niets()
    {
        await using var ruimte = await MetDrieKinderenAsync(opvolger: true);
        var dossiers = (await ruimte.Hub.HaalAsync("/v1/berichten?max=1000", Testregister.Gi))["berichten"]!.AsArray()
            .Select(b => (string?)b!["gebeurtenis"]!["subject"]).OfType<string>().Distinct().ToList();
        var lijst = ruimte.Pad("lijst.csv");
        await File.WriteAllTextAsync(lijst, $"dossierId,gi\n{dossiers[0]},{Testregister.AndereGi}\n{dossiers[1]},{Testregister.AndereGi}\n");
        Assert.Equal(0, (await DraagOverAsync(ruimte, "--lijst", lijst)).Code);

        await File.WriteAllTextAsync(lijst, $"dossierId,gi\n{dossiers[2]},{Testregister.AndereGi}\n{dossiers[1]},{Testregister.Gemeente}\n");
        var geen = await DraagOverAsync(ruimte, "--lijst", lijst);

        Assert.Equal(2, geen.Code);
        Assert.StartsWith("Ongeldige aanvraag: ", geen.Fout, StringComparison.Ordinal);
        Assert.Equal(2, await OvergedragenAsync(ruimte, Testregister.AndereGi));
    }

    [Fact]
    public async Task Een_lege_lijst_is_geen_opdracht_voor_alle_kinderen()
    {
        await using var ruimte = await MetDrieKinderenAsync(opvolger: true);
        await File.WriteAllTextAsync(ruimte.Pad("leeg.csv"), "");

        var geen = await DraagOverAsync(ruimte, "--lijst", ruimte.Pad("leeg.csv"));
        using var lichaam = new StringContent("", Encoding.UTF8, "text/csv");
        using var antwoord = await ruimte.Hub.RoepAsync(HttpMethod.Post, $"/v1/deelnemers/{Testregister.Gi}/overdracht", Testregister.Beheer, lichaam);

        Assert.Equal((2, HttpStatusCode.BadRequest), (geen.Code, antwoord.StatusCode));
        Assert.Contains("is leeg", geen.Fout, StringComparison.Ordinal);
        Assert.Equal(0, await OvergedragenAsync(ruimte, Testregister.AndereGi));
    }

    [Fact]
    public async Task Wat_geen_hub_is_eindigt_met_2_en_een_regel()
    {
        await using var geenHub = await Verzamelaar.StartAsync();
        using var map = new Proefmap();
        await File.WriteAllTextAsync(Path.Combine(map.Pad, "sleutel"), "een-sleutel");

        var uitkomst = await Commando.VoerUitAsync(
            "overdracht", "--gi", Testregister.Gi, "--hub", geenHub.Adres, "--sleutel", Path.Combine(map.Pad, "sleutel"));

        Assert.Equal(2, uitkomst.Code);
        Assert.Contains("geen hub", Assert.Single(uitkomst.Fout.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Zegt_wat_de_hub_weigert_in_zijn_woorden_en_eindigt_met_2()
    {
        await using var ruimte = await MetDrieKinderenAsync(opvolger: false);

        var geweigerd = await DraagOverAsync(ruimte);

        Assert.Equal(2, geweigerd.Code);
        Assert.Contains("geen opvolgers in het register", geweigerd.Fout, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Zegt_van_een_sleutel_die_de_hub_niet_kent_waar_de_goede_hoort()
    {
        await using var ruimte = await MetDrieKinderenAsync(opvolger: true);
        await File.WriteAllTextAsync(ruimte.Pad("sleutel"), "een-sleutel");

        var geweigerd = await Commando.VoerUitAsync(
            "overdracht", "--gi", Testregister.Gi, "--hub", ruimte.Hub.Adres.ToString(), "--sleutel", ruimte.Pad("sleutel"));

        Assert.Equal((2, "De hub kent deze sleutel niet: geef die van beheer met --sleutel <bestand> of in HUB_SLEUTEL.\n"), (geweigerd.Code, geweigerd.Fout));
    }

    [Theory]
    [InlineData("overdracht")]
    [InlineData("overdracht --gi 00000001800000003000")]
    [InlineData("overdracht --gi 00000001800000003000 --sleutel bestaat-niet")]
    [InlineData("overdracht --gi 00000001800000003000 --sleutel {sleutel} --hub daar")]
    [InlineData("overdracht --gi 00000001800000003000 --sleutel {sleutel} --hub http://127.0.0.1:1")]
    public async Task Wat_niet_kan_eindigt_met_2_en_zegt_waarom(string regel)
    {
        var sleutel = Path.GetTempFileName();
        await File.WriteAllTextAsync(sleutel, "een-sleutel");

        var uitkomst = await Commando.VoerUitAsync(regel.Replace("{sleutel}", sleutel, StringComparison.Ordinal).Split(' '));

        File.Delete(sleutel);
        Assert.Equal((2, ""), (uitkomst.Code, uitkomst.Uit));
        Assert.NotEmpty(uitkomst.Fout);
    }

    /// <param name="opvolger">Whether the GI has one.</param>
    /// <param name="regio">The only region of which it takes the children; null: all.</param>
    private static Task<Proefruimte> MetDrieKinderenAsync(bool opvolger, string? regio = null) => Proefruimte.MetBeslissingenAsync(3, register =>
    {
        var ander = new JsonObject { ["oin"] = Testregister.AndereGi, ["vanaf"] = "2020-01-01" };
        if (regio is not null)
            ander["jeugdregios"] = new JsonArray(regio);
        if (opvolger)
            register.Zet(Testregister.Gi, "opvolgers", new JsonArray(ander));
    });

    private static async Task<Commando> DraagOverAsync(Proefruimte ruimte, params string[] verder)
    {
        var sleutel = ruimte.Pad("sleutel-van-beheer");
        await File.WriteAllTextAsync(sleutel, Testregister.Sleutel(Testregister.Beheer) + "\n");
        return await Commando.VoerUitAsync(
            ["overdracht", "--gi", Testregister.Gi, "--hub", ruimte.Hub.Adres.ToString(), "--sleutel", sleutel, .. verder]);
    }

    private static async Task<int> OvergedragenAsync(Proefruimte ruimte, string gi) =>
        (await ruimte.Hub.HaalAsync("/v1/berichten?max=1000", gi))["berichten"]!.AsArray()
            .Count(b => (string)b!["gebeurtenis"]!["type"]! == "nl.jeugdbescherming.maatregel.overgedragen.v1");
}
