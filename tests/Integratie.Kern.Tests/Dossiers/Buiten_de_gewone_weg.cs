using Integratie.Kern.Berichten;
using Integratie.Kern.Dossiers;
using Integratie.Kern.Tests.Berichten;

namespace Integratie.Kern.Tests.Dossiers;

/// <summary>What has no dossier, and what the operator does with a stuck delivery.</summary>
public class Buiten_de_gewone_weg
{
    [Fact]
    public void Een_instroomstop_gaat_naar_alle_rechtbanken_de_Raad_en_toezicht_op_die_regio()
    {
        var overal = Bericht.Gebeurtenis("instroomstop.gemeld", """{ "van": "2026-01-01" }""");
        Assert.Equal(
            ["rbrot", "rbdha", "rvdk", "inspectie", "haaglanden"],
            Instroomstopregel.Ontvangers(Rolverdeling.Register, overal).Select(o => Rolverdeling.Naam(o.Oin)));
        var rijnmond = Bericht.Gebeurtenis("instroomstop.gemeld", """{ "van": "2026-01-01", "jeugdregios": ["Rijnmond"] }""");
        Assert.Equal(
            ["rbrot", "rbdha", "rvdk", "inspectie"],
            Instroomstopregel.Ontvangers(Rolverdeling.Register, rijnmond).Select(o => Rolverdeling.Naam(o.Oin)));
        var register = new Kern.Deelnemers.Register(
            [Rolverdeling.Deelnemer("haaglanden") with { Jeugdregios = ["Haaglanden", "Rijnmond"] }]);
        Assert.Single(Instroomstopregel.Ontvangers(register, rijnmond)); // toezicht on more regions than the one that stops
        var proef = new Kindproef();
        proef.Pas(overal, w => Instroomstopregel.Lever(w, Instroomstopregel.Ontvangers(Rolverdeling.Register, overal)[0]));
        Assert.Equal(["rbrot instroomstop.gemeld"], proef.Doorgegeven);
    }

    [Fact]
    public void Een_vastgelopen_beslissing_kan_naar_een_andere_GI_die_dan_het_kind_heeft()
    {
        var proef = new Kindproef().Stuur("b", "koers.bepaald", De_uitspraak.Koers).Uitspraak("u1", ("gi", "\"00000001800000009999\""));
        var vast = proef.Alles.First(l => l.Reden is not null);
        var levering = new BezorgdeLevering(vast.Ontvanger, vast.Rol, vast.Naam, vast.GebeurtenisId, vast.Zender, vast.Gebeurtenis);
        proef.Pas(null, w => Toewijzingsregel.Pas(w, levering, Weergave.Alles, Rolverdeling.Deelnemer("b")));
        Assert.Equal(["b uitspraak.gedaan", "rvdk koers.bepaald Status", "rbrot koers.bepaald Status"], proef.Doorgegeven);
        Assert.Equal([Rolverdeling.Oin("b")], Beheer.Gis(proef.Dossier));
        Assert.Contains("b gestart jeugdbeschermer/uitspraak 2025-10-13..2025-10-20", proef.Normen);
    }

    [Fact]
    public void Een_vastgelopen_overdracht_neemt_de_geschiedenis_mee_naar_wie_haar_krijgt()
    {
        var overdracht = De_bevoegdheid.Overdracht("b", "2025-11-05").Replace("@b", "00000001800000009999");
        var proef = new Kindproef().Uitspraak("u1").Stuur("a", "maatregel.overgedragen", overdracht);
        Assert.Equal("00000001800000009999 maatregel.overgedragen gi-onbekend", proef.Doorgegeven.First());
        var vast = proef.Alles.First(l => l.Reden is not null);
        var levering = new BezorgdeLevering(vast.Ontvanger, vast.Rol, vast.Naam, vast.GebeurtenisId, vast.Zender, vast.Gebeurtenis);
        proef.Pas(null, w => Toewijzingsregel.Pas(w, levering, Weergave.Alles, Rolverdeling.Deelnemer("b")));
        Assert.Equal(["b uitspraak.gedaan", "b maatregel.overgedragen"], proef.Doorgegeven);
        Assert.Equal([Rolverdeling.Oin("b")], Beheer.Gis(proef.Dossier));
    }

    [Fact]
    public void Een_GI_krijgt_een_beslissing_alleen_van_haar_eigen_rol()
    {
        var levering = new BezorgdeLevering("gemeente-0014", Kern.Deelnemers.Rol.Gemeente, "uitspraak.gedaan", "u1", Rolverdeling.Oin("rbrot"), 1);
        Assert.Throws<ArgumentException>(() => new Kindproef().Pas(
            null, w => Toewijzingsregel.Pas(w, levering, Weergave.Besluit, Rolverdeling.Deelnemer("b"))));
    }
}
