using static Integratie.Functions.Tests.Opstelling.Testregister;
using static Integratie.Functions.Tests.Stromen.Stroom;

namespace Integratie.Functions.Tests.Stromen;

public sealed class Een_kind_dat_overgaat
{
    [Fact]
    public async Task Naar_een_andere_GI_neemt_zijn_geschiedenis_mee()
    {
        await using var stroom = await MetBepalingAsync();
        await stroom.KlokAsync("2026-02-02T10:00:00+01:00");

        await stroom.StuurAsync(Gi, "maatregel.overgedragen", "m1", $$"""
            { {{Zaak}}, "datum": "2026-02-02", "naarGi": "{{AndereGi}}", "grondslag": "mandaat",
              "dossier": [ { "soort": "plan", "compleet": true }, { "soort": "contactjournaal", "compleet": false } ] }
            """);

        Assert.Equal(
            ["uitspraak.gedaan u1", "jeugdbeschermer.gekoppeld j1", "bepaling.gedaan b1", "maatregel.overgedragen m1"],
            (await stroom.RegelsAsync(AndereGi)).Take(4));
        Assert.Equal("maatregel.overgedragen m1", (await stroom.RegelsAsync(Gemeente))[^1]);
        Assert.Equal("maatregel.overgedragen m1", (await stroom.RegelsAsync(Rvdk))[^1]);
        Assert.Equal(["maatregel.overgedragen m1"], await stroom.RegelsAsync(Rechtbank));
        var volgnummers = (await stroom.FeedAsync(AndereGi)).Take(4).Select(g => (string?)g["sequence"]);
        Assert.Equal(["0000000001", "0000000002", "0000000003", "0000000004"], volgnummers);
    }

    [Fact]
    public async Task Begint_bij_de_nieuwe_GI_opnieuw_met_norm_een_en_de_oude_mag_niets_meer()
    {
        await using var stroom = await MetBepalingAsync();
        await stroom.KlokAsync("2026-02-02T10:00:00+01:00");
        await stroom.StuurAsync(Gi, "maatregel.overgedragen", "m1", $$"""
            { {{Zaak}}, "datum": "2026-02-02", "naarGi": "{{AndereGi}}", "grondslag": "mandaat", "dossier": [] }
            """);
        await stroom.LeesVerderAsync(AndereGi);

        var oud = await stroom.StuurAsync(Gi, "termijn.verkort", "t1", $$"""{ {{Zaak}}, "norm": "koers", "datum": "2026-02-06" }""");

        Assert.Contains("norm.gestart jeugdbeschermer kennisgeving 2026-02-09", await stroom.RegelsAsync(AndereGi));
        Assert.Equal("niet-bevoegd", (string?)(await stroom.HaalAsync(oud, Gi))["probleem"]);
    }

    [Fact]
    public async Task Naar_een_andere_gemeente_neemt_zijn_bepalingen_mee()
    {
        await using var stroom = await MetBepalingAsync();

        await stroom.StuurAsync(Gi, "woonplaats.gewijzigd", "w1", $$"""
            { {{Zaak}}, "datum": "2026-01-05", "vanGemeente": "0599", "naarGemeente": "0363" }
            """);
        await stroom.StuurAsync(Gi, "bepaling.gedaan", "b2", Bepaling.Maak("0363", "46"));
        var oud = await stroom.StuurAsync(Gemeente, "bepaling.ontvangen", "o1", $$"""{ {{Zaak}}, "bepaling": "b1" }""");
        await stroom.StuurAsync(AndereGemeente, "bepaling.ontvangen", "o2", $$"""{ {{Zaak}}, "bepaling": "b1" }""");

        Assert.Equal(
            ["woonplaats.gewijzigd w1", "bepaling.gedaan b1", "bepaling.gedaan b2"],
            await stroom.RegelsAsync(AndereGemeente));
        var vorige = await stroom.RegelsAsync(Gemeente);
        Assert.Contains("woonplaats.gewijzigd w1", vorige);
        Assert.DoesNotContain("bepaling.gedaan b2", vorige);
        Assert.Equal("niet-bevoegd", (string?)(await stroom.HaalAsync(oud, Gemeente))["probleem"]);
        var gi = await stroom.RegelsAsync(Gi);
        Assert.Contains("bepaling.ontvangen o2", gi);
        Assert.DoesNotContain("bepaling.ontvangen o1", gi);
    }

    [Fact]
    public async Task Wordt_door_de_gemeente_aan_de_GI_gemeld_als_het_verhuist()
    {
        await using var stroom = await MetBepalingAsync();

        await stroom.StuurAsync(Gemeente, "woonplaats.gewijzigd", "w1", $$"""
            { {{Zaak}}, "datum": "2026-01-05", "vanGemeente": "0599", "naarGemeente": "0363" }
            """);

        Assert.Equal("woonplaats.gewijzigd w1", (await stroom.RegelsAsync(Gi))[^1]);
        Assert.Equal(["woonplaats.gewijzigd w1", "bepaling.gedaan b1"], await stroom.RegelsAsync(AndereGemeente));
    }

    private static async Task<Stroom> MetBepalingAsync()
    {
        var stroom = await StartAsync();
        await stroom.StuurAsync(Rechtbank, "uitspraak.gedaan", "u1", Uitspraak());
        await stroom.StuurAsync(Gi, "jeugdbeschermer.gekoppeld", "j1", $$"""
            { {{Zaak}}, "datum": "2026-01-05", "vorm": "vast", "contactMetGezin": true, "aanleiding": "eerste" }
            """);
        await stroom.StuurAsync(Gi, "bepaling.gedaan", "b1", Bepaling.Maak());
        return stroom;
    }
}
