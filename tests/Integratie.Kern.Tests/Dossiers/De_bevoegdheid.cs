using Integratie.Kern.Dossiers;
using Integratie.Kern.Tests.Berichten;

namespace Integratie.Kern.Tests.Dossiers;

/// <summary>Who may do what to a dossier: every kind of sender against every state of the dossier.</summary>
public class De_bevoegdheid
{
    private const string Koppeling = """
        "datum": "2025-11-07", "vorm": "vast", "contactMetGezin": true, "aanleiding": "eerste"
        """;

    [Theory]
    [InlineData("leeg", "a", "aangehouden")]
    [InlineData("verzoek a", "a", "aangehouden")]
    [InlineData("verzoek a", "b", "niet-bevoegd")]
    [InlineData("aanhouding b", "b", "aangehouden")]
    [InlineData("aanhouding b", "a", "niet-bevoegd")]
    [InlineData("aanhouding zonder gi", "c", "aangehouden")]
    [InlineData("afwijzing a", "a", "niet-bevoegd")]
    [InlineData("afwijzing a, verzoek a", "a", "niet-bevoegd")]
    [InlineData("afwijzing a, verzoek b", "b", "aangehouden")]
    [InlineData("uitspraak a", "a", "aanvaard")]
    [InlineData("uitspraak a", "b", "niet-bevoegd")]
    [InlineData("uitspraak a, verzoek b", "b", "aangehouden")]
    [InlineData("uitspraak a, verzoek b", "a", "aanvaard")]
    [InlineData("uitspraak a, verzoek b, vonnis b", "b", "aanvaard")]
    [InlineData("uitspraak a, vonnis b", "a", "aanvaard")]
    [InlineData("uitspraak a, vonnis b", "c", "niet-bevoegd")]
    [InlineData("verzoek b, uitspraak a", "b", "niet-bevoegd")]
    [InlineData("uitspraak a, verzoek b in dezelfde zaak", "b", "niet-bevoegd")]
    [InlineData("uitspraak a, vervanging b", "a", "niet-bevoegd")]
    [InlineData("uitspraak a, vervanging b", "b", "aanvaard")]
    [InlineData("uitspraak a, vonnis a, vervanging b", "a", "niet-bevoegd")] // in the zaak of the measure that it lost
    [InlineData("uitspraak a, vonnis a, vervanging b", "b", "aanvaard")]
    [InlineData("uitspraak a, vonnis a, overdracht b", "a", "niet-bevoegd")]
    [InlineData("uitspraak a, overdracht b", "a", "niet-bevoegd")]
    [InlineData("uitspraak a, overdracht b", "b", "aanvaard")]
    [InlineData("uitspraak a, beeindiging", "a", "aanvaard")]
    [InlineData("uitspraak a, vervanging b na het einde", "b", "aanvaard")] // its extension is still on its way
    [InlineData("zitting b", "b", "aangehouden")]
    [InlineData("zitting b", "a", "niet-bevoegd")]
    [InlineData("verzoek b zonder zaak", "b", "aangehouden")]
    [InlineData("verzoek b zonder zaak, uitspraak a", "b", "niet-bevoegd")]
    [InlineData("uitspraak a, later traject b", "b", "aanvaard")]
    [InlineData("uitspraak a, later traject b", "a", "niet-bevoegd")]
    [InlineData("machtiging a, machtiging b", "b", "aanvaard")]
    [InlineData("machtiging a, machtiging b", "a", "niet-bevoegd")]
    public void Een_GI_mag_iets_als_een_uitspraak_haar_het_kind_gaf(string dossier, string gi, string uitkomst)
    {
        var proef = Maak(dossier).Stuur(gi, "jeugdbeschermer.gekoppeld", Koppeling);
        Assert.Equal(uitkomst, Uitkomst(proef));
        Assert.Equal(uitkomst == "aanvaard", proef.Doorgegeven.Any());
        Assert.Equal(uitkomst == "niet-bevoegd", proef.Berichten.Any());
    }

    [Fact]
    public void Een_GI_die_een_van_twee_families_kwijt_is_beeindigt_die_van_de_ander_niet()
    {
        var proef = Maak("uitspraak a, vonnis a, vervanging b");
        const string Einde = "\"datum\": \"2025-11-06\", \"reden\": \"doelen bereikt\"";
        Assert.Empty(proef.Op("2025-11-07").Stuur("a", "maatregel.beeindigd", Einde).Normen);
        Assert.Equal("niet-bevoegd", Uitkomst(proef));
        Assert.Equal("aanvaard", Uitkomst(proef.Stuur("a", "woonplaats.gewijzigd", Verhuizing("0599", "0518", "2025-11-06"))));
        Assert.Equal("aanvaard", Uitkomst(proef.Stuur("a", "maatregel.beeindigd", Einde, zaak: "10/123456-25")));
        Assert.Contains(proef.Normen, regel => regel.StartsWith("a vervallen", StringComparison.Ordinal));
        Assert.DoesNotContain(proef.Normen, regel => regel.StartsWith("b ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("leeg", "rotterdam", "niet-bevoegd")]
    [InlineData("uitspraak a", "rotterdam", "aanvaard")]
    [InlineData("uitspraak a", "denhaag", "niet-bevoegd")]
    [InlineData("uitspraak a, verhuizing denhaag", "rotterdam", "niet-bevoegd")]
    [InlineData("uitspraak a, verhuizing denhaag", "denhaag", "aanvaard")]
    public void Een_gemeente_mag_iets_als_het_kind_er_woont(string dossier, string gemeente, string uitkomst)
    {
        var proef = Maak(dossier).Stuur(gemeente, "hulp.gestart", Hulp);
        Assert.Equal(uitkomst, Uitkomst(proef));
        Assert.Equal(uitkomst == "aanvaard", proef.Doorgegeven.Any());
    }

    [Theory]
    [InlineData("rvdk", "onderzoek.gestart", "\"datum\": \"2025-10-01\"")]
    [InlineData("rvdk", "verzoek.ingediend", "\"datum\": \"2025-10-01\"")]
    [InlineData("om", "verzoek.ingediend", "\"datum\": \"2025-10-01\"")]
    [InlineData("rbdha", "zitting.gepland", "\"datum\": \"2025-10-01\", \"tijd\": \"09:30\"")]
    [InlineData("rbdha", "maatregel.beeindigd", "\"datum\": \"2025-12-01\", \"reden\": \"doelen bereikt\"")]
    public void Raad_OM_en_rechtbank_zijn_niet_aan_een_dossier_gebonden(string zender, string naam, string leden)
    {
        Assert.Equal("aanvaard", Uitkomst(Maak("uitspraak a").Stuur(zender, naam, leden)));
        Assert.Equal("aanvaard", Uitkomst(Maak("leeg").Stuur(zender, naam, leden)));
    }

    [Theory]
    [InlineData("leeg", "b", "aanvaard")]
    [InlineData("leeg", "denhaag", "aanvaard")]
    [InlineData("uitspraak a", "a", "aanvaard")]
    [InlineData("uitspraak a", "b", "niet-bevoegd")]
    [InlineData("uitspraak a", "rotterdam", "aanvaard")]
    [InlineData("uitspraak a", "denhaag", "niet-bevoegd")]
    public void Met_een_verzoek_kan_een_dossier_beginnen(string dossier, string zender, string uitkomst) =>
        Assert.Equal(uitkomst, Uitkomst(Maak(dossier).Stuur(zender, "verzoek.ingediend", "\"datum\": \"2025-11-05\"")));

    [Theory]
    [InlineData("rbrot", "u1", "aanvaard")]
    [InlineData("rbrot", "u1~rvdk", "aanvaard")]
    [InlineData("rbdha", "u1", "niet-bevoegd")]
    [InlineData("rbrot", "u9", "niet-bevoegd")]
    public void Een_correctie_mag_alleen_van_wie_de_uitspraak_zond(string zender, string corrigeert, string uitkomst)
    {
        var code = zender == "rbrot" ? "\"RBROT\"" : "\"RBDHA\"";
        var proef = new Kindproef().Uitspraak("u1").Uitspraak("u2", ("zender", zender), ("rechtbank", code), ("corrigeert", $"\"{corrigeert}\""));
        Assert.Equal(uitkomst, Uitkomst(proef));
    }

    [Theory]
    [InlineData("a", "koers.bepaald", "niet-bevoegd")]
    [InlineData("rbrot", "zitting.gepland", "aanvaard")]
    public void Wie_het_register_uit_is_heeft_geen_gezag_meer(string zender, string naam, string uitkomst)
    {
        var proef = Maak("uitspraak a");
        proef.Register = new([.. Rolverdeling.Register.Alle.Where(d => d.Naam != zender)]);
        proef.Stuur(zender, naam, naam == "koers.bepaald" ? De_uitspraak.Koers : "\"datum\": \"2025-12-01\", \"tijd\": \"09:30\"");
        Assert.Equal(uitkomst, Uitkomst(proef));
    }

    [Fact]
    public void Een_verzoek_van_wie_het_register_uit_is_telt_niet_want_een_GI_of_gemeente_kan_het_ook_doen()
    {
        var proef = new Kindproef { Register = new([.. Rolverdeling.Register.Alle.Where(d => d.Naam != "rvdk")]) };
        Assert.Equal("niet-bevoegd", Uitkomst(proef.Stuur("rvdk", "verzoek.ingediend", "\"datum\": \"2025-10-01\"")));
    }

    [Fact]
    public void Een_weigering_staat_in_het_dossier_en_verandert_verder_niets()
    {
        var proef = Maak("uitspraak a");
        var voor = proef.Dossier;
        proef.Stuur("b", "koers.bepaald", De_uitspraak.Koers, id: "vreemd");
        Assert.Equal(["""b gebeurtenis.geweigerd {"gebeurtenis":"vreemd","probleem":"niet-bevoegd"}"""], proef.Berichten);
        Assert.Equal(voor.Gebeurtenissen + 1, proef.Dossier.Gebeurtenissen);
        Assert.Equal(voor.Klokken.Feiten.Count, proef.Dossier.Klokken.Feiten.Count);
        Assert.Empty(proef.Gevolgen.Tijdstempels);
        Assert.False(proef.Dossier.IsPartij(Rolverdeling.Oin("b")));
        Assert.True(proef.Dossier.IsPartij(Rolverdeling.Oin("a")));
    }

    [Theory]
    [InlineData("plan.vastgesteld", """
        "datum": "2025-11-20", "gemeente": "0518", "document": { "url": "https://gi.example/1", "mediaType": "application/pdf",
          "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08" }
        """)]
    [InlineData("bepaling.gedaan", """
        "datum": "2025-11-20", "gemeente": "0518", "overlegdatum": "2025-11-19", "verwijzer": "04", "hulp": [{ "categorie": "45", "ingang": "2025-12-01" }]
        """)]
    public void Een_plan_of_bepaling_voor_een_andere_gemeente_wijkt_af_tot_het_kind_verhuist(string naam, string leden)
    {
        var proef = Maak("uitspraak a").Stuur("a", naam, leden, id: "x");
        Assert.Equal("gemeente-wijkt-af", Uitkomst(proef));
        Assert.Equal(["""a gebeurtenis.geweigerd {"gebeurtenis":"x","probleem":"gemeente-wijkt-af"}"""], proef.Berichten);
        proef.Stuur("a", "woonplaats.gewijzigd", Verhuizing("0599", "0518", "2025-11-10")).Stuur("a", naam, leden);
        Assert.Equal([$"denhaag {naam}"], proef.Doorgegeven);
    }

    internal const string Hulp = "\"datum\": \"2025-12-01\", \"overbrugging\": false, \"wachtlijstNaIntake\": false, \"passend\": \"ja\"";

    internal static string Verhuizing(string van, string naar, string dag) =>
        $"\"datum\": \"{dag}\", \"vanGemeente\": \"{van}\", \"naarGemeente\": \"{naar}\"";

    internal static string Overdracht(string naar, string dag, string grondslag = "mandaat") =>
        $$"""
        "datum": "{{dag}}", "naarGi": "@{{naar}}", "grondslag": "{{grondslag}}", "dossier": [{ "soort": "plan", "compleet": true }]
        """;

    internal static string Uitkomst(Kindproef proef) => proef.Gevolgen switch
    {
        { Aangehouden: true } => "aangehouden",
        { Weigering: { } probleem } => probleem,
        _ => "aanvaard",
    };

    private static Kindproef Maak(string stappen) => stappen.Split(", ").Aggregate(new Kindproef(), (proef, stap) => stap switch
    {
        "leeg" => proef,
        "uitspraak a" => proef.Uitspraak("u1"),
        "vonnis a" or "vonnis b" => proef.Uitspraak("u2", De_uitspraak.Reclassering(stap[^1..])),
        "vervanging b" => proef.Uitspraak("u3", De_uitspraak.Vervanging("b", "2025-11-05")),
        "overdracht b" => proef.Stuur("a", "maatregel.overgedragen", Overdracht("b", "2025-11-05")),
        "verzoek a" or "verzoek b" => proef.Stuur(
            "rvdk", "verzoek.ingediend", $"\"datum\": \"2025-10-01\", \"beoogdeGi\": \"@{stap[^1]}\"",
            zaak: stap[^1] == 'a' || proef.Dossier.Gebeurtenissen == 0 ? Kindproef.Zaak : "10/123456-25"),
        "vervanging b na het einde" => proef.Uitspraak("u3", [.. De_uitspraak.Vervanging("b", "2025-11-05").Where(w => w.Item1 != "maatregelen"),
            ("maatregelen", """[{ "code": "12", "ingang": "2026-01-13" }]""")]),
        "zitting b" => proef.Stuur("rbrot", "zitting.gepland", "\"datum\": \"2025-10-13\", \"tijd\": \"09:30\", \"beoogdeGi\": \"@b\""),
        "verzoek b zonder zaak" => proef.Stuur(
            "rvdk", "verzoek.ingediend", "\"datum\": \"2025-10-01\", \"beoogdeGi\": \"@b\", \"raadskenmerk\": \"K-1\"", zaak: null),
        "later traject b" => proef.Op("2026-04-01").Uitspraak("u4",
            [.. De_uitspraak.Vervanging("b", "2026-04-01").Where(w => w.Item1 is not ("aard" or "maatregelen")),
            ("maatregelen", """[{ "code": "11", "ingang": "2026-04-01", "einde": "2027-03-31" }]""")]),
        "machtiging a" or "machtiging b" => proef.Uitspraak($"m-{stap[^1]}", ("gi", $"\"@{stap[^1]}\""), ("opSchrift", null),
            ("uitgesproken", stap[^1] == 'a' ? "\"2025-10-13\"" : "\"2025-10-27\""),
            ("maatregelen", """[{ "code": "72", "ingang": "2025-10-27", "einde": "2026-01-12" }]""")),
        "verzoek b in dezelfde zaak" => proef.Stuur("rvdk", "verzoek.ingediend", "\"datum\": \"2025-10-01\", \"beoogdeGi\": \"@b\""),
        "aanhouding b" => proef.Uitspraak("u0", ("aard", "\"aanhouding\""), ("gi", null), ("beoogdeGi", "\"@b\""), ("maatregelen", "[]")),
        "afwijzing a" => proef.Uitspraak("u0", ("aard", "\"afwijzing\""), ("gi", null), ("beoogdeGi", "\"@a\""), ("maatregelen", "[]")),
        "aanhouding zonder gi" => proef.Uitspraak("u0", ("aard", "\"aanhouding\""), ("gi", null), ("maatregelen", "[]")),
        "beeindiging" => proef.Stuur("rbrot", "maatregel.beeindigd", "\"datum\": \"2025-11-05\", \"reden\": \"doelen bereikt\""),
        "verhuizing denhaag" => proef.Stuur("a", "woonplaats.gewijzigd", Verhuizing("0599", "0518", "2025-11-05")),
        _ => throw new ArgumentException(stap, nameof(stappen)),
    });
}
