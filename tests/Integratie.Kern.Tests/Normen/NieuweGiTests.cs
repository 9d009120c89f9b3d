using Integratie.Kern.Berichten;
using Integratie.Kern.Normen;
using static Integratie.Kern.Tests.Normen.Proef;
using static Integratie.Kern.Tests.Tijd.Dagen;

namespace Integratie.Kern.Tests.Normen;

/// <summary>Rule "A new GI": norm 1 anew for it, once; the old GI's open term is vervallen and both are told.</summary>
public class NieuweGiTests
{
    private static Proef MetOts() => new Proef().Op("2026-01-05")
        .Uitspraak("ots", "A", "2026-01-05", Maatregel("11", Aard.Nieuw, "2026-01-05", "2027-01-04")).InKennis("ots", "A");

    [Fact]
    public void Vervanging_van_de_GI_start_norm_1_opnieuw_en_de_oude_termijn_vervalt()
    {
        var proef = MetOts().Op("2026-01-07")
            .Uitspraak("wissel", "B", "2026-01-07", Maatregel("11", Aard.VervangingGi, "2026-01-07"))
            .Op("2026-01-08").InKennis("wissel", "B");
        Assert.Equal(
            ["2026-01-05 gestart 01-05/01-12 A", "2026-01-07 vervallen 01-05/01-12 B oud A", "2026-01-07 gestart 01-07/01-14 B"],
            proef.Regels("jeugdbeschermer"));
        Assert.Equal(
            ["2026-01-05 gestart 01-05/01-12 A", "2026-01-07 vervallen 01-05/01-12 B oud A", "2026-01-08 gestart 01-08/01-15 B"],
            proef.Regels("jeugdbeschermer", "kennisgeving"));
        Assert.Equal("B", proef.Stand.Trajecten[0].Gi);
        Assert.Equal(["A"], proef.Stand.Trajecten[0].VorigeGis);
    }

    [Fact]
    public void Norm_2_en_3_lopen_bij_een_nieuwe_GI_door_met_de_eerste_start()
    {
        var proef = MetOts().Op("2026-01-07").Uitspraak("wissel", "B", "2026-01-07", Maatregel("11", Aard.VervangingGi, "2026-01-07"))
            .Op("2026-02-10");
        Assert.Equal(["2026-01-05 gestart 01-05/02-16 A", "2026-02-09 nadert 01-05/02-16 B"], proef.Regels("koers"));
    }

    [Fact]
    public void Overdracht_van_de_maatregel_start_norm_1_opnieuw_vanaf_de_datum_en_de_kennisgeving_ervan()
    {
        var proef = MetOts().Op("2026-01-06").Koppel("A", "2026-01-06")
            .Op("2026-03-02").DraagOver("over", "A", "B", "2026-03-02").Op("2026-03-03").InKennis("over", "B");
        Assert.Equal(
            ["2026-01-05 gestart 01-05/01-12 A", "2026-01-06 gehaald 01-05/01-12 A", "2026-03-02 gestart 03-02/03-09 B"],
            proef.Regels("jeugdbeschermer"));
        Assert.Equal("2026-03-03 gestart 03-03/03-10 B", proef.Regels("jeugdbeschermer", "kennisgeving").Last());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Vervanging_en_overdracht_samen_starten_norm_1_een_keer_voor_de_nieuwe_GI(bool overdrachtEerst)
    {
        var proef = MetOts().Op("2026-03-02");
        if (overdrachtEerst)
        {
            proef.DraagOver("over", "A", "B", "2026-03-02").Op("2026-03-05")
                .Uitspraak("wissel", "B", "2026-02-27", Maatregel("11", Aard.VervangingGi, "2026-02-27"));
        }
        else
        {
            proef.Uitspraak("wissel", "B", "2026-03-02", Maatregel("11", Aard.VervangingGi, "2026-03-02"))
                .Op("2026-03-05").DraagOver("over", "A", "B", "2026-03-05");
        }

        proef.InKennis("over", "B").InKennis("wissel", "B");
        Assert.Equal(["2026-03-02 gestart 03-02/03-09 B"], proef.Regels("jeugdbeschermer").Where(regel => regel.EndsWith('B') && regel.Contains("gestart")));
        Assert.Equal(
            ["2026-03-05 gestart 03-05/03-12 B"],
            proef.Regels("jeugdbeschermer", "kennisgeving").Where(regel => regel.EndsWith('B') && regel.Contains("gestart")));
    }

    [Fact]
    public void Een_vervanging_die_laat_binnenkomt_laat_de_overschreden_termijn_van_de_oude_GI_alsnog_vervallen()
    {
        var proef = MetOts().Op("2026-01-14")
            .Uitspraak("wissel", "B", "2026-01-09", Maatregel("11", Aard.VervangingGi, "2026-01-09"));
        Assert.Equal(
            [
                "2026-01-05 gestart 01-05/01-12 A", "2026-01-09 nadert 01-05/01-12 A", "2026-01-13 overschreden 01-05/01-12 A",
                "2026-01-14 vervallen 01-05/01-12 B oud A gecorrigeerd",
                "2026-01-14 gestart 01-09/01-16 B",
            ],
            proef.Regels("jeugdbeschermer"));
    }

    [Fact]
    public void Een_termijn_die_voor_de_wissel_al_overschreden_was_blijft_overschreden()
    {
        var proef = MetOts().Op("2026-01-20").Uitspraak("wissel", "B", "2026-01-20", Maatregel("11", Aard.VervangingGi, "2026-01-20"));
        Assert.Equal("2026-01-13 overschreden 01-05/01-12 A", proef.Regels("jeugdbeschermer").SkipLast(1).Last());
    }

    /// <summary>Rule "the old GI's open norm 1 term is vervallen": one that was met on the day of the change is not open.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Wat_op_de_dag_van_de_wissel_is_gehaald_blijft_gehaald(bool overdracht)
    {
        var proef = MetOts().Op("2026-01-07").Koppel("A", "2026-01-07");
        proef = overdracht
            ? proef.DraagOver("over", "A", "B", "2026-01-07")
            : proef.Uitspraak("wissel", "B", "2026-01-07", Maatregel("11", Aard.VervangingGi, "2026-01-07"));
        Assert.Equal(
            ["2026-01-05 gestart 01-05/01-12 A", "2026-01-07 gehaald 01-05/01-12 A", "2026-01-07 gestart 01-07/01-14 B"],
            proef.Regels("jeugdbeschermer"));
    }

    [Fact]
    public void Een_klok_die_op_de_dag_van_de_wissel_begon_blijft_gehaald_als_er_toen_werd_gekoppeld()
    {
        var proef = new Proef().Op("2026-01-05").Uitspraak("ots", "A", "2026-01-05", Maatregel("11", Aard.Nieuw, "2026-01-05", "2027-01-04"))
            .Op("2026-01-07").InKennis("ots", "A").Koppel("A", "2026-01-07")
            .Uitspraak("wissel", "B", "2026-01-07", Maatregel("11", Aard.VervangingGi, "2026-01-07"));
        Assert.Equal(
            ["2026-01-07 gestart 01-07/01-14 A", "2026-01-07 gehaald 01-07/01-14 A"], proef.Regels("jeugdbeschermer", "kennisgeving"));
        Assert.Contains("jeugdbeschermer/kennisgeving gehaald", proef.Standen("2026-01-08"));
    }

    [Fact]
    public void Een_GI_die_na_de_dag_van_de_wissel_in_kennis_komt_heeft_geen_klok()
    {
        var proef = new Proef().Op("2026-01-05").Uitspraak("ots", "A", "2026-01-05", Maatregel("11", Aard.Nieuw, "2026-01-05", "2027-01-04"))
            .Op("2026-01-07").Uitspraak("wissel", "B", "2026-01-07", Maatregel("11", Aard.VervangingGi, "2026-01-07"))
            .Op("2026-01-08").InKennis("ots", "A");
        Assert.Empty(proef.Regels("jeugdbeschermer", "kennisgeving"));
    }

    [Fact]
    public void Wat_de_oude_GI_na_de_dag_van_de_wissel_koppelde_haalt_haar_norm_niet()
    {
        var proef = MetOts().Op("2026-01-08").Koppel("A", "2026-01-08").Op("2026-01-09")
            .Uitspraak("wissel", "B", "2026-01-07", Maatregel("11", Aard.VervangingGi, "2026-01-07"));
        Assert.Equal(
            ["2026-01-08 gehaald 01-05/01-12 A", "2026-01-09 vervallen 01-05/01-12 B oud A gecorrigeerd"],
            proef.Regels("jeugdbeschermer").Where(regel => !regel.Contains("gestart")));
    }

    [Fact]
    public void De_koppeling_van_de_oude_GI_haalt_norm_1_van_de_nieuwe_niet()
    {
        var proef = MetOts().Op("2026-01-06").Koppel("A", "2026-01-06").Op("2026-01-07")
            .Uitspraak("wissel", "B", "2026-01-07", Maatregel("11", Aard.VervangingGi, "2026-01-07"));
        Assert.Equal("2026-01-07 gestart 01-07/01-14 B", proef.Regels("jeugdbeschermer").Last());
        proef.Op("2026-01-09").Koppel("B", "2026-01-09");
        Assert.Equal("2026-01-09 gehaald 01-07/01-14 B", proef.Regels("jeugdbeschermer").Last());
    }

    [Fact]
    public void Wie_een_GI_op_haar_laatste_dag_koppelde_haalt_haar_norm_niet_als_zij_terugkomt()
    {
        var proef = MetOts().Op("2026-02-02").Koppel("A", "2026-02-02").DraagOver("heen", "A", "B", "2026-02-02")
            .Op("2026-03-02").DraagOver("terug", "B", "A", "2026-03-02");
        Assert.Equal("2026-03-02 gestart 03-02/03-09 A", proef.Regels("jeugdbeschermer").Last());
        var beeld = Dossierbeeld.Van(proef.Stand, M("2026-03-03T00:00:00Z"), Normenset.Standaard);
        Assert.Equal(Zonderlijst.Bestaand, beeld.Trajecten.Single().Uitkomst.Zonder);
    }

    [Fact]
    public void Een_GI_die_terugkomt_is_opnieuw_een_nieuwe_GI()
    {
        var proef = MetOts().Op("2026-01-06").Koppel("A", "2026-01-06")
            .Op("2026-02-02").DraagOver("heen", "A", "B", "2026-02-02").Koppel("B", "2026-02-02")
            .Op("2026-03-02").DraagOver("terug", "B", "A", "2026-03-02");
        Assert.Equal("2026-03-02 gestart 03-02/03-09 A", proef.Regels("jeugdbeschermer").Last());
        proef.Op("2026-03-10");
        Assert.Equal("2026-03-10 overschreden 03-02/03-09 A", proef.Regels("jeugdbeschermer").Last());
    }

    [Theory]
    [InlineData(Aard.Verlenging, "B")] // the court still names who had it: handed over by mandate it is carried out by B
    [InlineData(Aard.VervangingGi, "A")] // unless it says so
    public void Een_uitspraak_die_na_een_overdracht_nog_de_oude_GI_noemt_geeft_die_de_maatregel_niet_terug(Aard aard, string gi)
    {
        var proef = MetOts().Op("2026-02-02").DraagOver("over", "A", "B", "2026-02-02")
            .Op("2026-12-15").Uitspraak("later", "A", "2026-12-15", Maatregel("11", aard, "2027-01-05", "2028-01-04"));
        Assert.Equal(gi, proef.Stand.Trajecten[0].Gi);
    }

    [Fact]
    public void Een_uitspraak_die_een_andere_GI_noemt_is_een_nieuwe_GI_ook_zonder_het_woord()
    {
        var proef = new Proef().Op("2025-10-13")
            .Uitspraak("vots", "A", "2025-10-13", Maatregel("12", Aard.Nieuw, "2025-10-13", "2026-01-12"))
            .Op("2025-10-14").Koppel("A", "2025-10-14")
            .Op("2026-01-09").Uitspraak("ots", "B", "2026-01-09", Maatregel("11", Aard.Nieuw, "2026-01-12", "2027-01-11"));
        Assert.Equal("2026-01-09 gestart 01-09/01-16 B", proef.Regels("jeugdbeschermer").Last());
        Assert.Single(proef.Regels("koers"), regel => regel.Contains("gestart"));
    }

    [Fact]
    public void Een_machtiging_die_een_andere_GI_noemt_wisselt_de_GI_niet()
    {
        var proef = MetOts().Op("2026-02-02").Uitspraak("machtiging", "B", "2026-02-02", Maatregel("72", Aard.Nieuw, "2026-02-02", "2026-08-01"));
        Assert.Equal("A", proef.Stand.Trajecten[0].Gi);
    }

    [Fact]
    public void Een_overdracht_van_de_ene_familie_laat_de_GI_van_de_andere_staan()
    {
        var proef = MetOts().Uitspraak("jr", "C", "2026-01-05", Maatregel("41", Aard.Nieuw, "2026-01-05", "2027-01-04"))
            .Op("2026-02-02").DraagOver("over", "A", "B", "2026-02-02");
        Assert.Equal(["B", "C"], proef.Stand.Trajecten.Select(traject => traject.Gi));
    }

    [Fact]
    public void Een_GI_met_twee_families_draagt_alleen_de_zaak_over_die_zij_noemt()
    {
        var proef = new Proef().Op("2026-01-05")
            .Neem(new Kern.Normen.UitspraakGedaan(
                "ots", "A", Tijd.Dagen.D("2026-01-05"), [Maatregel("11", Aard.Nieuw, "2026-01-05", "2027-01-04")], Zaken: ["C-10-1"]))
            .Neem(new Kern.Normen.UitspraakGedaan(
                "jr", "A", Tijd.Dagen.D("2026-01-05"), [Maatregel("41", Aard.Nieuw, "2026-01-05", "2027-01-04")], Zaken: ["10-22"]))
            .Op("2026-02-02").Neem(new Kern.Normen.MaatregelOvergedragen("over", "A", "B", Tijd.Dagen.D("2026-02-02"), "10-22"));
        Assert.Equal(["A", "B"], proef.Stand.Trajecten.Select(traject => traject.Gi));
    }

    [Fact]
    public void Een_beheerder_die_een_uitspraak_aan_een_andere_GI_wijst_zet_de_klokken_op_die_GI()
    {
        var proef = new Proef().Op("2026-01-05")
            .Uitspraak("ots", "weg", "2026-01-05", Maatregel("11", Aard.Nieuw, "2026-01-05", "2027-01-04"))
            .Op("2026-01-07").Neem(new Kern.Normen.GiToegewezen("wijs", "ots", "B")).InKennis("ots", "B");
        Assert.Equal(
            ["2026-01-05 gestart 01-05/01-12 weg", "2026-01-07 gestart 01-05/01-12 B", "2026-01-07 vervallen 01-05/01-12 B oud weg"],
            proef.Regels("jeugdbeschermer").Order());
        Assert.Equal(["2026-01-07 gestart 01-07/01-14 B"], proef.Regels("jeugdbeschermer", "kennisgeving"));
    }
}
