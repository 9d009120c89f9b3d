using static Integratie.Functions.Tests.Opstelling.Testregister;
using static Integratie.Functions.Tests.Stromen.Stroom;

namespace Integratie.Functions.Tests.Stromen;

public sealed class Wat_in_een_andere_volgorde_komt
{
    private const string Koers = $$"""
        { {{Zaak}}, "datum": "2026-01-12", "doelen": [ "naar school" ], "hulpBepaald": true,
          "gezin": "ja", "netwerk": "ja", "professionals": "ja", "kindGehoord": "ja" }
        """;

    private const string Koppeling = $$"""
        { {{Zaak}}, "datum": "2026-01-08", "vorm": "vast", "contactMetGezin": true, "aanleiding": "eerste" }
        """;

    [Fact]
    public async Task Een_koers_voor_de_jeugdbeschermer_telt_en_de_koppeling_ook_al_is_die_te_laat_gemeld()
    {
        await using var stroom = await StartAsync();
        await stroom.StuurAsync(Rechtbank, "uitspraak.gedaan", "u1", Uitspraak());
        await stroom.KlokAsync("2026-01-14T10:00:00+01:00");

        await stroom.StuurAsync(Gi, "koers.bepaald", "k1", Koers);
        await stroom.StuurAsync(Gi, "jeugdbeschermer.gekoppeld", "j1", Koppeling);

        Assert.Equal(
            [
                "uitspraak.gedaan u1",
                "norm.gestart jeugdbeschermer uitspraak 2026-01-12",
                "norm.gestart koers uitspraak 2026-02-16",
                "norm.gestart hulp uitspraak 2026-04-05",
                "norm.nadert jeugdbeschermer uitspraak 2026-01-12",
                "norm.overschreden jeugdbeschermer uitspraak 2026-01-12",
                "norm.gehaald koers uitspraak 2026-02-16",
                "norm.gehaald jeugdbeschermer uitspraak 2026-01-12",
            ],
            await stroom.RegelsAsync(Gi));
        var gehaald = (await stroom.FeedAsync(Gi)).Where(g => Regel(g).StartsWith("norm.gehaald", StringComparison.Ordinal)).ToList();
        Assert.Equal([null, true], gehaald.Select(g => (bool?)g["data"]!["gecorrigeerd"]));
        Assert.Equal(["uitspraak.gedaan u1", "koers.bepaald k1~rvdk", "jeugdbeschermer.gekoppeld j1~rvdk"], await stroom.RegelsAsync(Rvdk));
    }

    [Fact]
    public async Task Een_uitspraak_na_het_werk_van_de_GI_laat_dat_in_zijn_eigen_volgorde_gelden()
    {
        await using var stroom = await StartAsync(nu: "2026-01-14T10:00:00+01:00");
        var koppeling = await stroom.StuurAsync(Gi, "jeugdbeschermer.gekoppeld", "j1", Koppeling);
        var koers = await stroom.StuurAsync(Gi, "koers.bepaald", "k1", Koers);
        Assert.Empty(await stroom.RegelsAsync(Rvdk));
        await stroom.KlokAsync("2026-01-26T10:00:00+01:00");

        await stroom.StuurAsync(Rechtbank, "uitspraak.gedaan", "u1", Uitspraak());

        foreach (var ontvangst in new[] { koppeling, koers })
            Assert.Equal("verwerkt", (string?)(await stroom.HaalAsync(ontvangst, Gi))["status"]);
        Assert.Equal(["uitspraak.gedaan u1", "jeugdbeschermer.gekoppeld j1~rvdk", "koers.bepaald k1~rvdk"], await stroom.RegelsAsync(Rvdk));
        Assert.Equal(["uitspraak.gedaan u1~gemeente", "jeugdbeschermer.gekoppeld j1~gemeente"], await stroom.RegelsAsync(Gemeente));
        Assert.Equal(["koers.bepaald k1~rechtbank"], await stroom.RegelsAsync(Rechtbank));
        Assert.Equal(
            [
                "uitspraak.gedaan u1",
                "norm.gestart jeugdbeschermer uitspraak 2026-01-12",
                "norm.overschreden jeugdbeschermer uitspraak 2026-01-12",
                "norm.gestart koers uitspraak 2026-02-16",
                "norm.gestart hulp uitspraak 2026-04-05",
                "norm.gehaald jeugdbeschermer uitspraak 2026-01-12",
                "norm.gehaald koers uitspraak 2026-02-16",
            ],
            await stroom.RegelsAsync(Gi));
        Assert.Equal(
            ["jeugdbeschermer.gekoppeld j1", "koers.bepaald k1", "uitspraak.gedaan u1"],
            await stroom.TijdlijnAsync((await stroom.FeedAsync(Gi))[0], Beheer));
    }
}
