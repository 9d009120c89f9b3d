using Integratie.Kern.Dossiers;
using NodaTime;

namespace Integratie.Kern.Tests.Dossiers;

/// <summary>A correction goes to everyone whom the new version concerns; who is no longer concerned hears only that.</summary>
public class De_correctie
{
    private static readonly Aanlevering Gesplitst = new(Instant.FromUtc(2025, 11, 6, 10, 0), Gesplitst: true);

    [Fact]
    public void Een_gelijke_kring_krijgt_de_nieuwe_versie()
    {
        var proef = new Kindproef().Uitspraak("u1").Uitspraak("u2", ("corrigeert", "\"u1\""), ("opSchrift", "\"2025-11-05\""));
        Assert.Equal(["a uitspraak.gecorrigeerd", "rvdk uitspraak.gecorrigeerd", "rotterdam uitspraak.gecorrigeerd Besluit"], proef.Doorgegeven);
        Assert.Empty(proef.Berichten);
        Assert.Single(proef.Dossier.Uitspraken);
    }

    [Fact]
    public void Een_andere_GI_krijgt_haar_en_de_eerste_alleen_de_intrekking()
    {
        var proef = new Kindproef().Uitspraak("u1").Uitspraak("u2", ("corrigeert", "\"u1\""), ("gi", "\"@b\""));
        Assert.Equal(["b uitspraak.gecorrigeerd", "rvdk uitspraak.gecorrigeerd", "rotterdam uitspraak.gecorrigeerd Besluit"], proef.Doorgegeven);
        Assert.Equal(["""a uitspraak.ingetrokken {"ingetrokken":"u1"}"""], proef.Berichten);
        Assert.Equal([Rolverdeling.Oin("b")], Beheer.Gis(proef.Dossier));
    }

    [Fact]
    public void Van_een_vervanging_blijft_de_oude_GI_betrokken()
    {
        var vervanging = De_uitspraak.Vervanging("b", "2025-11-05");
        var proef = new Kindproef().Uitspraak("u1").Uitspraak("u2", vervanging).Uitspraak("u3", [.. vervanging, ("corrigeert", "\"u2\""), ("gi", "\"@c\"")]);
        Assert.Equal(
            ["c uitspraak.gecorrigeerd", "a uitspraak.gecorrigeerd", "rvdk uitspraak.gecorrigeerd", "rotterdam uitspraak.gecorrigeerd Besluit"],
            proef.Doorgegeven);
        Assert.Equal(["""b uitspraak.ingetrokken {"ingetrokken":"u2"}"""], proef.Berichten);
    }

    [Fact]
    public void Een_andere_gemeente_krijgt_het_besluit_en_de_bepalingen()
    {
        var proef = new Kindproef().Uitspraak("u1").Stuur("a", "bepaling.gedaan", De_bepaling.Bepaling("0599"), id: "b1")
            .Uitspraak("u2", ("corrigeert", "\"u1\""), ("jeugdigen.0.gemeente", "\"0518\""));
        Assert.Equal(
            ["a uitspraak.gecorrigeerd", "rvdk uitspraak.gecorrigeerd", "denhaag uitspraak.gecorrigeerd Besluit", "denhaag bepaling.gedaan"],
            proef.Doorgegeven);
        Assert.Equal(["""rotterdam uitspraak.ingetrokken {"ingetrokken":"u1"}"""], proef.Berichten);
        Assert.Equal("0518", proef.Dossier.Gemeente);
    }

    [Fact]
    public void De_gemeente_van_de_verbeterde_versie_geldt_ook_als_zij_eerder_is_uitgesproken()
    {
        var proef = new Kindproef().Uitspraak("u1")
            .Uitspraak("u2", ("corrigeert", "\"u1\""), ("uitgesproken", "\"2025-10-10\""), ("jeugdigen.0.gemeente", "\"0518\""));
        Assert.Equal("0518", proef.Dossier.Gemeente);
    }

    [Fact]
    public void Werd_het_een_afwijzing_dan_is_de_gemeente_niet_meer_betrokken()
    {
        var proef = new Kindproef().Uitspraak("u1").Uitspraak(
            "u2", ("corrigeert", "\"u1\""), ("aard", "\"afwijzing\""), ("gi", null), ("beoogdeGi", "\"@a\""), ("maatregelen", "[]"));
        Assert.Equal(["a uitspraak.gecorrigeerd", "rvdk uitspraak.gecorrigeerd"], proef.Doorgegeven);
        Assert.Equal(["""rotterdam uitspraak.ingetrokken {"ingetrokken":"u1"}"""], proef.Berichten);
        Assert.Empty(Beheer.Gis(proef.Dossier));
        Assert.Contains(
            "inspectie vervallen koers/uitspraak 2025-10-13..2025-11-24 gecorrigeerd",
            proef.Normen.Select(n => n.Replace("gecorrigeerd", "").TrimEnd() + " gecorrigeerd"));
    }

    [Fact]
    public void Na_een_overdracht_krijgen_de_genoemde_GI_en_de_overnemer_haar()
    {
        var proef = new Kindproef().Uitspraak("u1").Stuur("a", "maatregel.overgedragen", De_bevoegdheid.Overdracht("b", "2025-11-05"))
            .Uitspraak("u2", ("corrigeert", "\"u1\""));
        Assert.Equal(
            ["a uitspraak.gecorrigeerd", "b uitspraak.gecorrigeerd", "rvdk uitspraak.gecorrigeerd", "rotterdam uitspraak.gecorrigeerd Besluit"],
            proef.Doorgegeven);
    }

    [Fact]
    public void Een_tweede_correctie_mag_naar_elke_eerdere_versie_verwijzen()
    {
        var proef = new Kindproef().Uitspraak("u1").Uitspraak("u2", ("corrigeert", "\"u1\""), ("gi", "\"@b\""))
            .Uitspraak("u3", ("corrigeert", "\"u1~rvdk\""), ("gi", "\"@c\""));
        Assert.Equal(["""b uitspraak.ingetrokken {"ingetrokken":"u2"}"""], proef.Berichten);
        Assert.Equal([Rolverdeling.Oin("c")], Beheer.Gis(proef.Dossier));
        Assert.Equal(3, Assert.Single(proef.Dossier.Uitspraken).Versies.Count);
    }

    [Fact]
    public void Een_kind_dat_eruit_valt_hoort_de_intrekking_van_zijn_deel()
    {
        var proef = new Kindproef().Uitspraak("u1~2", Gesplitst);
        Assert.True(Intrekregel.Betreft(proef.Dossier, Rolverdeling.Oin("rbrot"), "u1", "o2"));
        Assert.True(Intrekregel.Betreft(proef.Dossier, Rolverdeling.Oin("rbrot"), "u1~1~rvdk", "o2"));
        Assert.False(Intrekregel.Betreft(proef.Dossier, Rolverdeling.Oin("rbdha"), "u1", "o2"));
        proef.Pas(null, w => Intrekregel.KindVervalt(w, Rolverdeling.Oin("rbrot"), "u1", "o2"));
        Assert.Equal(
            [
                """rvdk uitspraak.ingetrokken {"ingetrokken":"u1~2"}""", """a uitspraak.ingetrokken {"ingetrokken":"u1~2"}""",
                """rotterdam uitspraak.ingetrokken {"ingetrokken":"u1~2"}""",
            ],
            proef.Berichten);
        Assert.Empty(Beheer.Gis(proef.Dossier));
        Assert.Null(proef.Dossier.Gemeente);
        Assert.All(proef.Gevolgen.Leveringen.Where(l => l.Naam == "uitspraak.ingetrokken"), l => Assert.Equal("o2", l.Ontvangst));
        Assert.Contains("inspectie vervallen hulp/uitspraak 2025-10-13..2026-01-13", proef.Normen.Select(norm => norm.Replace(" gecorrigeerd", "")));
        Assert.True(Intrekregel.Betreft(proef.Dossier, Rolverdeling.Oin("rbrot"), "u1", "o2"));
        Assert.False(Intrekregel.Betreft(proef.Dossier, Rolverdeling.Oin("rbrot"), "u1", "o3"));
        proef.Pas(null, w => Intrekregel.KindVervalt(w, Rolverdeling.Oin("rbrot"), "u1", "o2"));
        Assert.Empty(proef.Gevolgen.Leveringen);
    }

    [Fact]
    public void Van_een_geweigerde_over_meer_kinderen_hoort_de_zender_een_keer()
    {
        var proef = new Kindproef().Uitspraak("u2~1", Gesplitst, ("corrigeert", "\"u1\""));
        Assert.Equal(["""rbrot gebeurtenis.geweigerd {"gebeurtenis":"u2","probleem":"niet-bevoegd"}"""], proef.Berichten);
        proef.Uitspraak("u2~2", Gesplitst with { AlGemeld = true }, ("corrigeert", "\"u1\""));
        Assert.Equal("niet-bevoegd", proef.Gevolgen.Weigering);
        Assert.Empty(proef.Berichten);
    }

    [Fact]
    public void Een_kind_dat_erbij_komt_krijgt_haar_als_eerste_beslissing()
    {
        var elders = Gesplitst with { OrigineelElders = true };
        var proef = new Kindproef().Uitspraak("u2~2", elders, ("corrigeert", "\"u1\""));
        Assert.Equal(["a uitspraak.gecorrigeerd", "rvdk uitspraak.gecorrigeerd", "rotterdam uitspraak.gecorrigeerd Besluit"], proef.Doorgegeven);
        proef.Uitspraak("u3~2", elders, ("corrigeert", "\"u1\""), ("gi", "\"@b\""));
        Assert.Equal(["""a uitspraak.ingetrokken {"ingetrokken":"u2~2"}"""], proef.Berichten);
        Assert.Single(proef.Dossier.Uitspraken);
    }

    [Fact]
    public void Een_kind_dat_eruit_viel_kan_terugkomen()
    {
        var proef = new Kindproef().Uitspraak("u1~2", Gesplitst).Pas(null, w => Intrekregel.KindVervalt(w, Rolverdeling.Oin("rbrot"), "u1", "o2"))
            .Uitspraak("u3~2", Gesplitst, ("corrigeert", "\"u1\""));
        Assert.Equal(["a uitspraak.gecorrigeerd", "rvdk uitspraak.gecorrigeerd", "rotterdam uitspraak.gecorrigeerd Besluit"], proef.Doorgegeven);
        Assert.Empty(proef.Berichten);
        Assert.Equal([Rolverdeling.Oin("a")], Beheer.Gis(proef.Dossier));
    }
}
