namespace Integratie.Kern.Tests.Dossiers;

/// <summary>A child moves to another gemeente.</summary>
public class De_woonplaats
{
    [Fact]
    public void Beide_gemeenten_horen_het_en_de_nieuwe_krijgt_de_lopende_bepalingen()
    {
        var proef = new Kindproef().Uitspraak("u1")
            .Stuur("a", "bepaling.gedaan", De_bepaling.Bepaling("0599", "2025-12-31"), id: "voorbij")
            .Stuur("a", "bepaling.gedaan", De_bepaling.Bepaling("0599"), id: "oud")
            .Stuur("a", "bepaling.gedaan", De_bepaling.Bepaling("0599") + ", \"corrigeert\": \"oud\"", id: "nieuw")
            .Stuur("a", "woonplaats.gewijzigd", De_bevoegdheid.Verhuizing("0599", "0518", "2026-01-05"));
        Assert.Equal(["denhaag woonplaats.gewijzigd", "rotterdam woonplaats.gewijzigd", "denhaag bepaling.gedaan"], proef.Doorgegeven);
        Assert.Equal("nieuw", proef.Gevolgen.Leveringen.Last(l => l.Gebeurtenis is not null).GebeurtenisId);
    }

    [Fact]
    public void De_gemeente_die_vertrek_meldt_hoort_het_zelf_niet_en_elke_GI_wel()
    {
        var proef = new Kindproef().Uitspraak("u1").Uitspraak("u2", De_uitspraak.Reclassering("b"))
            .Stuur("rotterdam", "woonplaats.gewijzigd", De_bevoegdheid.Verhuizing("0599", "0518", "2026-01-05"));
        Assert.Equal(["denhaag woonplaats.gewijzigd", "a woonplaats.gewijzigd", "b woonplaats.gewijzigd"], proef.Doorgegeven);
    }

    [Fact]
    public void De_datum_beslist_ook_als_de_verhuizing_later_binnenkomt()
    {
        var proef = new Kindproef().Uitspraak("u1")
            .Stuur("a", "woonplaats.gewijzigd", De_bevoegdheid.Verhuizing("0518", "0344", "2026-03-01"), id: "w2")
            .Stuur("a", "woonplaats.gewijzigd", De_bevoegdheid.Verhuizing("0599", "0518", "2026-01-05"), id: "w1");
        Assert.Equal("0344", proef.Dossier.Gemeente);
        Assert.Equal(["denhaag woonplaats.gewijzigd", "rotterdam woonplaats.gewijzigd", "denhaag woonplaats.gewijzigd"], proef.Doorgegeven);
        Assert.Equal(["w1", "w1", "w2"], proef.Gevolgen.Leveringen.Where(l => l.Gebeurtenis is not null).Select(l => l.GebeurtenisId).Order());
    }

    [Theory]
    [InlineData("2026-01-05", "", true)] // moved on the last day of the help
    [InlineData("2026-01-04", "", false)]
    [InlineData("2026-01-04", ", \"einde\": \"2026-06-30\"", true)] // other help in it goes on
    [InlineData("2026-01-04", " ", true)] // or has no end
    public void De_nieuwe_gemeente_krijgt_een_bepaling_tot_en_met_de_laatste_dag_van_al_haar_hulp(string einde, string andere, bool krijgt)
    {
        var tweede = andere.Length == 0 ? "" : $$""", { "categorie": "46", "ingang": "2025-12-01"{{andere}} }""";
        var proef = new Kindproef().Uitspraak("u1").Stuur("a", "bepaling.gedaan", De_bepaling.Bepaling("0599", einde).Replace("}]", $"}}{tweede}]"))
            .Stuur("a", "woonplaats.gewijzigd", De_bevoegdheid.Verhuizing("0599", "0518", "2026-01-05"));
        Assert.Equal(krijgt, proef.Doorgegeven.Contains("denhaag bepaling.gedaan"));
    }

    [Fact]
    public void Een_gemeente_ertussen_hoort_alleen_het_eerste_vertrek_na_haar()
    {
        var proef = new Kindproef().Uitspraak("u1")
            .Stuur("a", "woonplaats.gewijzigd", De_bevoegdheid.Verhuizing("0518", "0344", "2026-03-01"), id: "w2")
            .Stuur("a", "woonplaats.gewijzigd", De_bevoegdheid.Verhuizing("0344", "0014", "2026-05-01"), id: "w3")
            .Stuur("a", "woonplaats.gewijzigd", De_bevoegdheid.Verhuizing("0599", "0518", "2026-01-05"), id: "w1");
        Assert.Equal(
            ["w1", "w2"], proef.Gevolgen.Leveringen.Where(l => l.Ontvanger == Rolverdeling.Oin("denhaag")).Select(l => l.GebeurtenisId!));
    }

    [Theory]
    [InlineData("a", "0518", "0344", "gemeente-0344 woonplaats.gewijzigd gemeente-niet-aangesloten, rotterdam woonplaats.gewijzigd")]
    [InlineData("rotterdam", "0518", "0344", "gemeente-0344 woonplaats.gewijzigd gemeente-niet-aangesloten, a woonplaats.gewijzigd")]
    [InlineData("a", "0344", "0518", "denhaag woonplaats.gewijzigd, rotterdam woonplaats.gewijzigd")]
    public void Een_gemeente_waar_het_kind_niet_woonde_hoort_niets_van_zijn_vertrek(string zender, string van, string naar, string naarWie)
    {
        var proef = new Kindproef().Uitspraak("u1").Stuur(zender, "woonplaats.gewijzigd", De_bevoegdheid.Verhuizing(van, naar, "2026-01-05"));
        Assert.Equal(naarWie, string.Join(", ", proef.Doorgegeven));
        Assert.Equal(naar, proef.Dossier.Gemeente);
    }

    [Fact]
    public void Een_gemeente_waar_het_kind_ooit_woonde_ook_niet()
    {
        var proef = new Kindproef().Uitspraak("u1").Stuur("a", "woonplaats.gewijzigd", De_bevoegdheid.Verhuizing("0599", "0518", "2026-01-05"))
            .Stuur("a", "woonplaats.gewijzigd", De_bevoegdheid.Verhuizing("0599", "0344", "2026-02-05"));
        Assert.Equal(["gemeente-0344 woonplaats.gewijzigd gemeente-niet-aangesloten", "denhaag woonplaats.gewijzigd"], proef.Doorgegeven);
    }

    [Fact]
    public void Waar_de_hub_geen_gemeente_kent_geldt_wat_de_zender_zegt()
    {
        var proef = new Kindproef().Uitspraak("u1", ("jeugdigen.0.gemeente", null))
            .Stuur("a", "woonplaats.gewijzigd", De_bevoegdheid.Verhuizing("0599", "0518", "2026-01-05"));
        Assert.Equal(
            ["denhaag uitspraak.gedaan Besluit", "denhaag woonplaats.gewijzigd", "rotterdam woonplaats.gewijzigd"], proef.Doorgegeven);
    }

    [Fact]
    public void Onder_geheim_adres_hoort_de_gemeente_ertussen_ook_achteraf_niet_waarheen()
    {
        var proef = new Kindproef().Uitspraak("u1", ("geheimAdres", "true"))
            .Stuur("a", "woonplaats.gewijzigd", De_bevoegdheid.Verhuizing("0518", "0344", "2026-03-01"))
            .Stuur("a", "woonplaats.gewijzigd", De_bevoegdheid.Verhuizing("0599", "0518", "2026-01-05"));
        Assert.Equal(
            ["denhaag woonplaats.gewijzigd", "rotterdam woonplaats.gewijzigd Vertrek", "denhaag woonplaats.gewijzigd Vertrek"], proef.Doorgegeven);
    }

    [Fact]
    public void Een_oude_uitspraak_die_laat_komt_verhuist_het_kind_niet_terug()
    {
        var proef = new Kindproef().Uitspraak("u2", De_uitspraak.Reclassering("b"))
            .Stuur("b", "woonplaats.gewijzigd", De_bevoegdheid.Verhuizing("0599", "0518", "2025-11-01"))
            .Uitspraak("u1");
        Assert.Equal(["a uitspraak.gedaan", "rvdk uitspraak.gedaan", "denhaag uitspraak.gedaan Besluit"], proef.Doorgegeven);
    }

    [Fact]
    public void Onder_geheim_adres_hoort_de_oude_gemeente_niet_waarheen()
    {
        var proef = new Kindproef().Uitspraak("u1", ("geheimAdres", "true"))
            .Stuur("a", "woonplaats.gewijzigd", De_bevoegdheid.Verhuizing("0599", "0518", "2026-01-05"));
        Assert.Equal(["denhaag woonplaats.gewijzigd", "rotterdam woonplaats.gewijzigd Vertrek"], proef.Doorgegeven);
        Assert.All(proef.Gevolgen.Leveringen.Where(l => l.Gebeurtenis is not null), l => Assert.True(l.GeheimAdres));
    }

    [Fact]
    public void Een_geheim_adres_blijft_tot_een_latere_uitspraak_het_opheft()
    {
        var proef = new Kindproef().Uitspraak("u1", ("geheimAdres", "true"));
        proef.Uitspraak("ouder", ("uitgesproken", "\"2025-01-10\""), ("opSchrift", null));
        Assert.True(proef.Dossier.GeheimAdres);
        proef.Uitspraak("zelfde dag", ("zaaknummer", "\"C/10/700000 / JE RK 25-1\""));
        Assert.True(proef.Dossier.GeheimAdres);
        proef.Uitspraak("later", ("uitgesproken", "\"2025-11-01\""));
        Assert.False(proef.Dossier.GeheimAdres);
    }
}
