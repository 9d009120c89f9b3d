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
