using Integratie.Functions.Tests.Opstelling;
using static Integratie.Functions.Tests.Opstelling.Testregister;
using static Integratie.Functions.Tests.Stromen.Stroom;

namespace Integratie.Functions.Tests.Stromen;

public sealed class Een_instroomstop
{
    [Fact]
    public async Task Bereikt_rechtbanken_Raad_en_toezicht_en_hoort_bij_geen_dossier()
    {
        const string AndereRechtbank = "00000001800000001001";
        await using var stroom = await StartAsync(register: r => r.Voeg(AndereRechtbank, "rechtbank", d => d["code"] = "RBAMS"));

        await stroom.StuurAsync(Gi, "instroomstop.gemeld", "i1", """{ "van": "2026-01-05", "tot": "2026-03-01", "jeugdregios": [ "Rijnmond" ] }""");

        foreach (var oin in new[] { Rechtbank, AndereRechtbank, Rvdk, Toezicht })
        {
            var melding = Assert.Single(await stroom.FeedAsync(oin));
            Assert.Equal("instroomstop.gemeld i1", Regel(melding));
            Assert.Null(melding["subject"]);
            Assert.Null(melding["sequence"]);
            Assert.Null(melding["sequencetype"]);
        }

        Assert.Empty(await stroom.RegelsAsync(Gemeente));
        Assert.Empty(await stroom.RegelsAsync(AndereGi));
    }

    [Fact]
    public async Task Staat_van_de_eerste_tot_en_met_de_laatste_dag_in_het_register()
    {
        await using var stroom = await StartAsync();
        await stroom.StuurAsync(Gi, "instroomstop.gemeld", "i1", """{ "van": "2026-01-06", "tot": "2026-01-07", "jeugdregios": [ "Rijnmond" ] }""");

        Assert.False(await StopAsync(stroom));
        await stroom.KlokAsync("2026-01-06T00:30:00+01:00");
        Assert.True(await StopAsync(stroom));
        await stroom.KlokAsync("2026-01-07T23:30:00+01:00");
        Assert.True(await StopAsync(stroom));
        await stroom.KlokAsync("2026-01-08T00:30:00+01:00");
        Assert.False(await StopAsync(stroom));
        Assert.Contains(
            (await stroom.HaalAsync("/v1/audit?max=1000", Beheer))["regels"]!.AsArray(),
            r => (string?)r!["bijzonderheden"] == "instroomstop gemeld" && (string?)r["wie"] == Gi);
    }

    [Fact]
    public async Task Duurt_tot_de_GI_of_de_beheerder_anders_zegt()
    {
        await using var stroom = await StartAsync();
        await stroom.StuurAsync(Gi, "instroomstop.gemeld", "i1", """{ "van": "2026-01-01", "jeugdregios": [ "Rijnmond" ] }""");
        await stroom.StuurAsync(Gi, "instroomstop.gemeld", "i2", """{ "van": "2026-01-01" }""");
        await WijzigAsync(stroom, """{ "naam": "Een andere naam" }""");
        Assert.True(await StopAsync(stroom));

        await stroom.StuurAsync(Gi, "instroomstop.gemeld", "i3", """{ "van": "2026-01-01", "tot": "2026-01-04" }""");
        Assert.False(await StopAsync(stroom));

        await stroom.StuurAsync(Gi, "instroomstop.gemeld", "i4", """{ "van": "2026-01-05" }""");
        Assert.True(await StopAsync(stroom));
        await WijzigAsync(stroom, """{ "instroomstop": false }""");
        Assert.False(await StopAsync(stroom));
    }

    [Fact]
    public async Task Houdt_een_uitspraak_voor_die_GI_niet_tegen()
    {
        await using var stroom = await StartAsync();
        await stroom.StuurAsync(Gi, "instroomstop.gemeld", "i1", """{ "van": "2026-01-05" }""");

        await stroom.StuurAsync(Rechtbank, "uitspraak.gedaan", "u1", Uitspraak());

        Assert.Equal("uitspraak.gedaan u1", (await stroom.RegelsAsync(Gi))[0]);
    }

    private static async Task<bool> StopAsync(Stroom stroom) => (bool)(await stroom.HaalAsync($"/v1/deelnemers/{Gi}", Beheer))["instroomstop"]!;

    private static async Task WijzigAsync(Stroom stroom, string json)
    {
        using var antwoord = await stroom.RoepAsync(HttpMethod.Patch, $"/v1/deelnemers/{Gi}", Beheer, json);
        Assert.True(antwoord.IsSuccessStatusCode, await antwoord.Content.ReadAsStringAsync());
    }
}
