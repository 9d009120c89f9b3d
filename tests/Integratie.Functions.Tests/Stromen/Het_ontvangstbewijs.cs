using System.Text.Json.Nodes;
using static Integratie.Functions.Tests.Opstelling.Testregister;
using static Integratie.Functions.Tests.Stromen.Stroom;

namespace Integratie.Functions.Tests.Stromen;

/// <summary>A receipt tells the sender what became of its own event at each ontvanger, whichever event brought it out.</summary>
public sealed class Het_ontvangstbewijs
{
    private const string Gekoppeld = $$"""
        { {{Zaak}}, "datum": "2026-01-05", "vorm": "vast", "contactMetGezin": true, "aanleiding": "eerste" }
        """;

    [Fact]
    public async Task Van_wat_wachtte_noemt_de_ontvangers_van_na_de_uitspraak()
    {
        await using var stroom = await StartAsync();
        var koppeling = await stroom.StuurAsync(Gi, "jeugdbeschermer.gekoppeld", "j1", Gekoppeld);
        Assert.Empty(await OntvangersAsync(stroom, koppeling, Gi));

        var uitspraak = await stroom.StuurAsync(Rechtbank, "uitspraak.gedaan", "u1", Uitspraak());

        Assert.Equal([Rvdk, Gemeente], await OntvangersAsync(stroom, koppeling, Gi));
        Assert.Equal([Rvdk, Gi, Gemeente], await OntvangersAsync(stroom, uitspraak, Rechtbank));
    }

    [Fact]
    public async Task Van_een_correctie_noemt_ook_wie_de_intrekking_kreeg()
    {
        await using var stroom = await StartAsync();
        await stroom.StuurAsync(Rechtbank, "uitspraak.gedaan", "u1", Uitspraak());

        var correctie = await stroom.StuurAsync(Rechtbank, "uitspraak.gecorrigeerd", "u2", Uitspraak(AndereGi, """, "corrigeert": "u1" """));

        Assert.Equal([Rvdk, Gi, AndereGi, Gemeente], await OntvangersAsync(stroom, correctie, Rechtbank));
    }

    [Fact]
    public async Task Van_een_correctie_die_een_kind_weglaat_noemt_ook_diens_dossier_en_wie_de_intrekking_kreeg()
    {
        const string Kind = """{ "bsn": "999990019", "gemeente": "0363" }""";
        await using var stroom = await StartAsync();
        var over = Uitspraak().Replace("\"jeugdigen\": [", $"\"jeugdigen\": [ {Kind},", StringComparison.Ordinal);
        var eerste = await stroom.StuurAsync(Rechtbank, "uitspraak.gedaan", "u1", over);
        var dossiers = (await stroom.HaalAsync(eerste, Rechtbank))["dossierIds"]!.AsArray().Select(d => (string)d!).ToList();

        var correctie = await stroom.StuurAsync(Rechtbank, "uitspraak.gecorrigeerd", "u2", Uitspraak(extra: """, "corrigeert": "u1" """));

        var stand = await stroom.HaalAsync(correctie, Rechtbank);
        Assert.Equal([dossiers[1], dossiers[0]], stand["dossierIds"]!.AsArray().Select(d => (string)d!));
        Assert.Equal([Rvdk, Gi, Gemeente, Rvdk, Gi, AndereGemeente], await OntvangersAsync(stroom, correctie, Rechtbank));
        Assert.Equal("uitspraak.ingetrokken", (await stroom.RegelsAsync(AndereGemeente))[^1]);
    }

    [Fact]
    public async Task Van_een_geweigerde_correctie_over_meer_kinderen_komt_een_melding()
    {
        await using var stroom = await StartAsync();
        var over = Uitspraak(extra: """, "corrigeert": "onbekend" """).Replace(
            "\"jeugdigen\": [", """ "jeugdigen": [ { "bsn": "999990019" }, { "bsn": "999990548" },""", StringComparison.Ordinal);

        var correctie = await stroom.StuurAsync(Rechtbank, "uitspraak.gecorrigeerd", "u2", over);

        var stand = await stroom.HaalAsync(correctie, Rechtbank);
        Assert.Equal(("geweigerd", "niet-bevoegd", 3), ((string?)stand["status"], (string?)stand["probleem"], stand["dossierIds"]!.AsArray().Count));
        Assert.Equal("u2", (string?)(await stroom.EnigeAsync(Rechtbank, "gebeurtenis.geweigerd"))["data"]!["gebeurtenis"]);
    }

    [Fact]
    public async Task Van_wat_een_nieuwe_GI_als_geschiedenis_krijgt_noemt_ook_die()
    {
        await using var stroom = await StartAsync();
        await stroom.StuurAsync(Rechtbank, "uitspraak.gedaan", "u1", Uitspraak());
        var koppeling = await stroom.StuurAsync(Gi, "jeugdbeschermer.gekoppeld", "j1", Gekoppeld);

        var overdracht = await stroom.StuurAsync(Gi, "maatregel.overgedragen", "m1", $$"""
            { {{Zaak}}, "datum": "2026-01-05", "naarGi": "{{AndereGi}}", "grondslag": "mandaat", "dossier": [] }
            """);

        Assert.Equal([Rvdk, AndereGi, Gemeente], await OntvangersAsync(stroom, koppeling, Gi));
        Assert.Equal([Rechtbank, Rvdk, AndereGi, Gemeente], await OntvangersAsync(stroom, overdracht, Gi));
    }

    [Fact]
    public async Task Van_een_bepaling_die_meeverhuist_noemt_beide_gemeenten()
    {
        await using var stroom = await StartAsync();
        await stroom.StuurAsync(Rechtbank, "uitspraak.gedaan", "u1", Uitspraak());
        var bepaling = await stroom.StuurAsync(Gi, "bepaling.gedaan", "b1", Bepaling.Maak());

        var verhuizing = await stroom.StuurAsync(Gi, "woonplaats.gewijzigd", "w1", $$"""
            { {{Zaak}}, "datum": "2026-01-05", "vanGemeente": "0599", "naarGemeente": "0363" }
            """);

        Assert.Equal([Gemeente, AndereGemeente], await OntvangersAsync(stroom, bepaling, Gi));
        Assert.Equal([Gemeente, AndereGemeente], await OntvangersAsync(stroom, verhuizing, Gi));
    }

    [Fact]
    public async Task Van_een_instroomstop_noemt_wie_hem_kreeg_en_geen_dossier()
    {
        await using var stroom = await StartAsync();

        var stop = await stroom.StuurAsync(Gi, "instroomstop.gemeld", "i1", """{ "van": "2026-01-05" }""");

        Assert.Equal([Rechtbank, Rvdk, Toezicht], await OntvangersAsync(stroom, stop, Gi));
        Assert.Empty((await stroom.HaalAsync(stop, Gi))["dossierIds"]!.AsArray());
    }

    private static async Task<IEnumerable<string?>> OntvangersAsync(Stroom stroom, string ontvangst, string zender) =>
        (await stroom.HaalAsync(ontvangst, zender))["leveringen"]!.AsArray().Select(l => (string?)l!["ontvanger"]);
}
