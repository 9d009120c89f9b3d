using System.Net;
using Integratie.Functions.Tests.Opstelling;
using static Integratie.Functions.Tests.Opstelling.Testregister;
using static Integratie.Functions.Tests.Stromen.Stroom;

namespace Integratie.Functions.Tests.Stromen;

public sealed class Wie_wat_mag
{
    private const string Gekoppeld = $$"""
        { {{Zaak}}, "datum": "2026-01-05", "vorm": "vast", "contactMetGezin": true, "aanleiding": "eerste" }
        """;

    private const string Zitting = $$"""{ {{Zaak}}, "datum": "2026-01-05", "tijd": "09:30", "beoogdeGi": "{{Gi}}" }""";

    [Fact]
    public async Task Een_andere_GI_wordt_geweigerd_en_hoort_dat()
    {
        await using var stroom = await StartAsync();
        await stroom.StuurAsync(Rechtbank, "uitspraak.gedaan", "u1", Uitspraak());

        var ontvangst = await stroom.StuurAsync(AndereGi, "jeugdbeschermer.gekoppeld", "j1", Gekoppeld);

        await AssertGeweigerdAsync(stroom, AndereGi, ontvangst, "j1", "niet-bevoegd");
        Assert.DoesNotContain("jeugdbeschermer.gekoppeld j1~gemeente", await stroom.RegelsAsync(Gemeente));
        Assert.DoesNotContain(await stroom.RegelsAsync(Gi), r => r.StartsWith("norm.gehaald", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Een_andere_gemeente_wordt_geweigerd()
    {
        await using var stroom = await StartAsync();
        await stroom.StuurAsync(Rechtbank, "uitspraak.gedaan", "u1", Uitspraak());
        await stroom.StuurAsync(Gi, "bepaling.gedaan", "b1", Bepaling.Maak());

        var ontvangst = await stroom.StuurAsync(AndereGemeente, "bepaling.ontvangen", "o1", $$"""{ {{Zaak}}, "bepaling": "b1" }""");

        await AssertGeweigerdAsync(stroom, AndereGemeente, ontvangst, "o1", "niet-bevoegd");
        Assert.DoesNotContain("bepaling.ontvangen o1", await stroom.RegelsAsync(Gi));
    }

    [Fact]
    public async Task De_beoogde_GI_wacht_op_de_uitspraak_en_telt_dan_mee()
    {
        await using var stroom = await StartAsync();
        await stroom.StuurAsync(Rechtbank, "zitting.gepland", "z1", Zitting);

        var ontvangst = await stroom.StuurAsync(Gi, "jeugdbeschermer.gekoppeld", "j1", Gekoppeld);

        Assert.Equal("ontvangen", (string?)(await stroom.HaalAsync(ontvangst, Gi))["status"]);
        Assert.Equal(["zitting.gepland z1"], await stroom.RegelsAsync(Gi));
        Assert.Equal(["zitting.gepland z1"], await stroom.RegelsAsync(Rvdk));
        Assert.Empty(await stroom.RegelsAsync(Gemeente));

        await stroom.StuurAsync(Rechtbank, "uitspraak.gedaan", "u1", Uitspraak());

        Assert.Equal("verwerkt", (string?)(await stroom.HaalAsync(ontvangst, Gi))["status"]);
        Assert.Equal(["zitting.gepland z1", "uitspraak.gedaan u1", "jeugdbeschermer.gekoppeld j1~rvdk"], await stroom.RegelsAsync(Rvdk));
        Assert.Equal(["uitspraak.gedaan u1~gemeente", "jeugdbeschermer.gekoppeld j1~gemeente"], await stroom.RegelsAsync(Gemeente));
        Assert.Contains("norm.gehaald jeugdbeschermer uitspraak 2026-01-12", await stroom.RegelsAsync(Gi));
    }

    [Fact]
    public async Task Noemt_de_uitspraak_een_ander_dan_wordt_wat_wachtte_geweigerd()
    {
        await using var stroom = await StartAsync();
        await stroom.StuurAsync(Rechtbank, "zitting.gepland", "z1", Zitting);
        var ontvangst = await stroom.StuurAsync(Gi, "jeugdbeschermer.gekoppeld", "j1", Gekoppeld);

        await stroom.StuurAsync(Rechtbank, "uitspraak.gedaan", "u1", Uitspraak(AndereGi));

        await AssertGeweigerdAsync(stroom, Gi, ontvangst, "j1", "niet-bevoegd");
        Assert.Equal(["uitspraak.gedaan u1~gemeente"], await stroom.RegelsAsync(Gemeente));
    }

    [Fact]
    public async Task Een_GI_draagt_niet_over_aan_zichzelf()
    {
        await using var stroom = await StartAsync();
        await stroom.StuurAsync(Rechtbank, "uitspraak.gedaan", "u1", Uitspraak());

        using var antwoord = await stroom.LeverAanAsync(Gi, "maatregel.overgedragen", "m1", $$"""
            { {{Zaak}}, "datum": "2026-01-05", "naarGi": "{{Gi}}", "grondslag": "mandaat", "dossier": [] }
            """);

        Assert.Equal(HttpStatusCode.BadRequest, antwoord.StatusCode);
        Assert.Contains("data.naarGi", await antwoord.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wie_niet_beoogd_is_wacht_niet()
    {
        await using var stroom = await StartAsync();
        await stroom.StuurAsync(Rechtbank, "zitting.gepland", "z1", Zitting);

        var ontvangst = await stroom.StuurAsync(AndereGi, "jeugdbeschermer.gekoppeld", "j1", Gekoppeld);

        await AssertGeweigerdAsync(stroom, AndereGi, ontvangst, "j1", "niet-bevoegd");
    }

    [Fact]
    public async Task Een_plan_voor_een_andere_gemeente_wijkt_af()
    {
        await using var stroom = await StartAsync();
        await stroom.StuurAsync(Rechtbank, "uitspraak.gedaan", "u1", Uitspraak());

        var ontvangst = await stroom.StuurAsync(Gi, "plan.vastgesteld", "p1", $$"""
            { {{Zaak}}, "datum": "2026-01-05", "gemeente": "0363",
              "document": { "url": "https://gi.voorbeeld.nl/plan/1", "mediaType": "application/pdf",
                            "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08" } }
            """);

        await AssertGeweigerdAsync(stroom, Gi, ontvangst, "p1", "gemeente-wijkt-af");
        Assert.Empty(await stroom.RegelsAsync(AndereGemeente));
        Assert.Equal(["uitspraak.gedaan u1~gemeente"], await stroom.RegelsAsync(Gemeente));
    }

    [Fact]
    public async Task De_eerste_bepaling_maakt_de_gemeente_bekend_en_die_krijgt_dan_ook_het_besluit()
    {
        await using var stroom = await StartAsync();
        await stroom.StuurAsync(Rechtbank, "uitspraak.gedaan", "u1", Uitspraak().Replace(", \"gemeente\": \"0599\"", "", StringComparison.Ordinal));
        Assert.Empty(await stroom.RegelsAsync(Gemeente));

        await stroom.StuurAsync(Gi, "bepaling.gedaan", "b1", Bepaling.Maak());

        Assert.Equal(["uitspraak.gedaan u1~gemeente", "bepaling.gedaan b1"], await stroom.RegelsAsync(Gemeente));
    }

    private static async Task AssertGeweigerdAsync(Stroom stroom, string zender, string ontvangst, string id, string probleem)
    {
        var stand = await stroom.HaalAsync(ontvangst, zender);
        Assert.Equal("geweigerd", (string?)stand["status"]);
        Assert.Equal(probleem, (string?)stand["probleem"]);
        Assert.Empty(stand["leveringen"]!.AsArray());
        var melding = (await stroom.EnigeAsync(zender, "gebeurtenis.geweigerd"))["data"]!;
        Assert.Equal(id, (string?)melding["gebeurtenis"]);
        Assert.Equal(probleem, (string?)melding["probleem"]);
    }
}
