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
            .Stuur("a", "woonplaats.gewijzigd", De_bevoegdheid.Verhuizing("0518", "0344", "2026-03-01"))
            .Stuur("a", "woonplaats.gewijzigd", De_bevoegdheid.Verhuizing("0599", "0518", "2026-01-05"));
        Assert.Equal("0344", proef.Dossier.Gemeente);
        Assert.Equal(["denhaag woonplaats.gewijzigd", "rotterdam woonplaats.gewijzigd"], proef.Doorgegeven);
    }

    [Fact]
    public void Een_oude_uitspraak_die_laat_komt_verhuist_het_kind_niet_terug()
    {
        var proef = new Kindproef().Uitspraak("u2", De_uitspraak.Reclassering("b")).Stuur("b", "woonplaats.gewijzigd", De_bevoegdheid.Verhuizing("0599", "0518", "2025-11-01"))
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
