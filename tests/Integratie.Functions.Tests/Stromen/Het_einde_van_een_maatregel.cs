using static Integratie.Functions.Tests.Opstelling.Testregister;
using static Integratie.Functions.Tests.Stromen.Stroom;

namespace Integratie.Functions.Tests.Stromen;

public sealed class Het_einde_van_een_maatregel
{
    private const string Einde = $$"""{ {{Zaak}}, "datum": "2026-02-02", "reden": "Het gaat goed." }""";

    private static readonly string[] Begin =
    [
        "uitspraak.gedaan u1",
        "norm.gestart jeugdbeschermer uitspraak 2026-01-12",
        "norm.gestart koers uitspraak 2026-02-16",
        "norm.gestart hulp uitspraak 2026-04-05",
        "norm.gehaald jeugdbeschermer uitspraak 2026-01-12",
    ];

    private static readonly string[] Vervallen = ["norm.vervallen koers uitspraak 2026-02-16", "norm.vervallen hulp uitspraak 2026-04-05"];

    [Fact]
    public async Task Dat_de_GI_meldt_gaat_naar_Raad_en_gemeente_en_laat_vervallen_wat_nog_liep()
    {
        await using var stroom = await InFebruariAsync();

        await stroom.StuurAsync(Gi, "maatregel.beeindigd", "e1", Einde);
        await stroom.KlokAsync("2026-07-01T10:00:00+02:00");

        Assert.Equal([.. Begin, .. Vervallen], await stroom.RegelsAsync(Gi));
        Assert.Equal(["uitspraak.gedaan u1", "jeugdbeschermer.gekoppeld j1~rvdk", "maatregel.beeindigd e1"], await stroom.RegelsAsync(Rvdk));
        Assert.Equal(
            ["uitspraak.gedaan u1~gemeente", "jeugdbeschermer.gekoppeld j1~gemeente", "maatregel.beeindigd e1"], await stroom.RegelsAsync(Gemeente));
        Assert.Empty(await stroom.RegelsAsync(Rechtbank));
    }

    [Fact]
    public async Task Dat_de_rechtbank_meldt_gaat_ook_naar_de_GI_en_niet_terug()
    {
        await using var stroom = await InFebruariAsync();

        await stroom.StuurAsync(Rechtbank, "maatregel.beeindigd", "e1", Einde);
        Assert.Equal([.. Begin, "maatregel.beeindigd e1"], await stroom.RegelsAsync(Gi));
        await stroom.KlokAsync("2026-02-03T00:00:00+01:00");

        Assert.Equal([.. Begin, "maatregel.beeindigd e1", .. Vervallen], await stroom.RegelsAsync(Gi));
        Assert.Equal("maatregel.beeindigd e1", (await stroom.RegelsAsync(Rvdk))[^1]);
        Assert.Equal("maatregel.beeindigd e1", (await stroom.RegelsAsync(Gemeente))[^1]);
        Assert.Empty(await stroom.RegelsAsync(Rechtbank));
    }

    private static async Task<Stroom> InFebruariAsync()
    {
        var stroom = await StartAsync();
        await stroom.StuurAsync(Rechtbank, "uitspraak.gedaan", "u1", Uitspraak());
        await stroom.StuurAsync(Gi, "jeugdbeschermer.gekoppeld", "j1", $$"""
            { {{Zaak}}, "datum": "2026-01-05", "vorm": "vast", "contactMetGezin": true, "aanleiding": "eerste" }
            """);
        await stroom.KlokAsync("2026-02-02T10:00:00+01:00");
        return stroom;
    }
}
