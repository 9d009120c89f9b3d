using Integratie.Kern.Normen;
using NodaTime;

namespace Integratie.Kern.Tests.Dossiers;

/// <summary>What an event tells the norm clocks and the figures: each member where it belongs, and whose it is.</summary>
public class De_feiten
{
    private const string Zaak = "C-10-707628-JERK-25-2021";
    private static readonly string A = Rolverdeling.Oin("a");

    [Fact]
    public void Een_koers_houdt_elk_antwoord_apart()
    {
        var proef = new Kindproef().Uitspraak("u1").Stuur("a", "koers.bepaald", """
            "datum": "2025-11-20", "doelen": ["rust"], "hulpBepaald": true, "gezin": "ja", "netwerk": "nee", "professionals": "onbekend", "kindGehoord": "ja"
            """);
        Assert.Equal(
            new KoersBepaald("2", A, new LocalDate(2025, 11, 20), true, true, Antwoord.Ja, Antwoord.Nee, Antwoord.Onbekend, Zaak), Feit<KoersBepaald>(proef));
    }

    [Fact]
    public void Een_koers_zonder_doelen_haalt_norm_2_niet()
    {
        var proef = new Kindproef().Op("2025-10-14").Uitspraak("u1", ("opSchrift", null)).Op("2025-11-20")
            .Stuur("a", "koers.bepaald", De_uitspraak.Koers.Replace("[\"rust\"]", "false"));
        Assert.False(Feit<KoersBepaald>(proef).Doelen);
        Assert.Equal(["koers-bepaald 2025-11-20"], proef.Stempels);
    }

    [Fact]
    public void Een_losgekoppelde_jeugdbeschermer_gaat_naar_niemand_en_het_kind_staat_weer_zonder()
    {
        var proef = new Kindproef().Uitspraak("u1").Stuur("a", "jeugdbeschermer.losgekoppeld", "\"datum\": \"2025-11-20\", \"reden\": \"vertrek\"");
        Assert.Empty(proef.Doorgegeven);
        Assert.Equal(new JeugdbeschermerLosgekoppeld("2", A, new LocalDate(2025, 11, 20), Zaak), Feit<JeugdbeschermerLosgekoppeld>(proef));
    }

    [Fact]
    public void Een_bepaling_telt_in_de_doorlooptijden() => Assert.Equal(
        new BepalingGedaan("2", A, new LocalDate(2025, 11, 20), Zaak),
        Feit<BepalingGedaan>(new Kindproef().Uitspraak("u1").Stuur("a", "bepaling.gedaan", De_bepaling.Bepaling("0599"))));

    [Fact]
    public void De_gemeente_van_de_uitspraak_telt_vanaf_het_uitspreken() => Assert.Equal(
        new GemeenteBekend("1", "0599", new LocalDate(2025, 10, 13)), Feit<GemeenteBekend>(new Kindproef().Uitspraak("u1")));

    [Fact]
    public void Een_verzoek_met_alleen_een_raadskenmerk_telt_voor_de_zaak_die_erbij_hoort()
    {
        var proef = new Kindproef().Stuur("rvdk", "onderzoek.afgerond", "\"datum\": \"2025-09-01\", \"raadskenmerk\": \"K-1\"")
            .Stuur("rvdk", "verzoek.ingediend", "\"datum\": \"2025-09-20\", \"raadskenmerk\": \"K-1\"", zaak: null);
        Assert.Equal(new VerzoekIngediend("2", new LocalDate(2025, 9, 20), Zaak), Feit<VerzoekIngediend>(proef));
        proef = new Kindproef().Stuur("rvdk", "verzoek.ingediend", "\"datum\": \"2025-09-20\"");
        Assert.Equal(new VerzoekIngediend("1", new LocalDate(2025, 9, 20), Zaak), Feit<VerzoekIngediend>(proef));
    }

    [Fact]
    public void Hulp_die_de_gemeente_meldt_haalt_norm_3_en_hulp_die_een_GI_meldt_alleen_die_van_haar_eigen_traject()
    {
        Kindproef Begin() => new Kindproef().Op("2025-10-21").Uitspraak("u1", ("opSchrift", null))
            .Uitspraak("u2", De_uitspraak.Reclassering("b")).Op("2025-12-02");
        Assert.Contains(
            "b gehaald hulp/uitspraak 2025-10-20..2026-01-20",
            Begin().Stuur("rotterdam", "hulp.gestart", De_bevoegdheid.Hulp, zaak: "10/123456-25").Normen);

        var proef = Begin().Stuur("a", "hulp.gestart", De_bevoegdheid.Hulp, zaak: "C/10/999999");
        Assert.Contains("a gehaald hulp/uitspraak 2025-10-13..2026-01-13", proef.Normen);
        Assert.DoesNotContain("b gehaald hulp/uitspraak 2025-10-20..2026-01-20", proef.Normen);
    }

    [Fact]
    public void Een_GI_beeindigt_alleen_haar_eigen_maatregel_ook_als_zij_de_zaak_van_een_ander_noemt()
    {
        var proef = new Kindproef().Uitspraak("u1").Uitspraak("u2", De_uitspraak.Reclassering("b"))
            .Stuur("a", "maatregel.beeindigd", "\"datum\": \"2025-11-05\", \"reden\": \"doelen bereikt\"", zaak: "10/123456-25");
        Assert.Equal([new LocalDate(2025, 11, 5), new LocalDate(2026, 10, 19)], proef.Dossier.Klokken.Trajecten.Select(traject => traject.LaatsteDag!.Value));
    }

    [Fact]
    public void Een_maatregel_begint_op_haar_ingang_en_het_tijdstempel_is_van_de_eerste_die_ingaat()
    {
        var proef = new Kindproef().Uitspraak("u1", ("maatregelen", """
            [{ "code": "12", "ingang": "2025-10-01", "einde": "2026-01-12" }, { "code": "72", "ingang": "2025-10-13", "einde": "2026-01-12" }]
            """));
        Assert.Contains("ingang 2025-10-01", proef.Stempels);
        Assert.Equal(new LocalDate(2025, 10, 1), Assert.Single(proef.Dossier.Klokken.Trajecten).Begin);
    }

    private static T Feit<T>(Kindproef proef) where T : Feit =>
        Assert.Single(proef.Dossier.Klokken.Feiten.Select(bekend => bekend.Feit).OfType<T>());
}
