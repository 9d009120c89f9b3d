using Integratie.Kern.Berichten;
using Integratie.Kern.Normen;
using static Integratie.Kern.Tests.Normen.Proef;
using static Integratie.Kern.Tests.Tijd.Dagen;

namespace Integratie.Kern.Tests.Normen;

/// <summary>Rule "End": what an open term does when the measure ends, and what brings it back.</summary>
public class EindeTests
{
    private static Proef Met(string einde, string ingang = "2026-01-05") => new Proef().Op("2026-01-05")
        .Uitspraak("vots", "A", "2026-01-05", Maatregel("12", Aard.Nieuw, ingang, einde));

    private static Proef InZaak(string zaak, string uitgesproken, params Maatregelbesluit[] maatregelen) => new Proef().Op("2026-01-05")
        .Neem(new UitspraakGedaan("vots", "A", D(uitgesproken), maatregelen, Zaken: [zaak]));

    [Fact]
    public void Na_het_einde_van_de_maatregel_vervalt_een_open_termijn()
    {
        var proef = Met(einde: "2026-01-30").Op("2026-03-01");
        Assert.Equal(["2026-01-05 gestart 01-05/02-16 A", "2026-01-31 vervallen 01-05/02-16 A"], proef.Regels("koers"));
    }

    [Fact]
    public void Een_termijn_die_op_de_laatste_dag_van_de_maatregel_eindigt_is_overschreden_en_niet_vervallen()
    {
        var proef = Met(einde: "2026-02-16").Op("2026-03-01");
        Assert.Equal("2026-02-17 overschreden 01-05/02-16 A", proef.Regels("koers").Last());
    }

    [Fact]
    public void Wat_voor_het_einde_overschreden_was_blijft_overschreden()
    {
        var proef = Met(einde: "2026-01-30").Op("2026-03-01");
        Assert.Equal("2026-01-13 overschreden 01-05/01-12 A", proef.Regels("jeugdbeschermer").Last());
        Assert.Contains("jeugdbeschermer/uitspraak overschreden", proef.Standen("2026-03-01"));
    }

    [Theory]
    [InlineData("2026-01-31", Aard.Verlenging)] // one day after the end
    [InlineData("2026-01-20", Aard.Nieuw)] // before the end
    public void Een_late_beslissing_die_aansluit_laat_de_termijn_herleven_met_de_oude_einddatum(string ingang, Aard aard)
    {
        var proef = Met(einde: "2026-01-30").Op("2026-02-04")
            .Uitspraak("vervolg", "A", "2026-01-29", Maatregel("11", aard, ingang, "2027-01-29")).Op("2026-02-20");
        Assert.Equal(
            [
                "2026-01-05 gestart 01-05/02-16 A",
                "2026-01-31 vervallen 01-05/02-16 A",
                "2026-02-04 gestart 01-05/02-16 A gecorrigeerd",
                "2026-02-09 nadert 01-05/02-16 A",
                "2026-02-17 overschreden 01-05/02-16 A",
            ],
            proef.Regels("koers"));
    }

    [Fact]
    public void Een_beslissing_die_na_de_oude_einddatum_binnenkomt_maakt_van_vervallen_overschreden()
    {
        var proef = Met(einde: "2026-01-30").Op("2026-03-20")
            .Uitspraak("vervolg", "A", "2026-01-29", Maatregel("12", Aard.Verlenging, "2026-01-31", "2026-04-30"));
        Assert.Equal("2026-03-20 overschreden 01-05/02-16 A gecorrigeerd", proef.Regels("koers").Last());
    }

    [Fact]
    public void Een_beslissing_die_twee_dagen_na_het_einde_ingaat_laat_niets_herleven()
    {
        var proef = Met(einde: "2026-01-30").Op("2026-02-04")
            .Uitspraak("vervolg", "A", "2026-02-01", Maatregel("12", Aard.Verlenging, "2026-02-01", "2026-04-30"));
        Assert.Equal("2026-01-31 vervallen 01-05/02-16 A", proef.Regels("koers").Last());
        Assert.Equal(2, proef.Stand.Trajecten.Count);
    }

    [Fact]
    public void Een_verlenging_die_op_tijd_komt_laat_de_termijnen_gewoon_doorlopen()
    {
        var proef = Met(einde: "2026-01-30").Op("2026-01-28")
            .Uitspraak("vervolg", "A", "2026-01-28", Maatregel("12", Aard.Verlenging, "2026-01-31", "2026-04-30")).Op("2026-02-20");
        Assert.Equal(
            ["2026-01-05 gestart 01-05/02-16 A", "2026-02-09 nadert 01-05/02-16 A", "2026-02-17 overschreden 01-05/02-16 A"],
            proef.Regels("koers"));
    }

    [Fact]
    public void Zonder_einde_is_de_laatste_dag_die_voor_de_achttiende_verjaardag()
    {
        var proef = Met(einde: "").Geboren("2008-01-21").Op("2026-02-01");
        Assert.Equal(D("2026-01-20"), proef.Stand.Trajecten[0].LaatsteDag);
        Assert.Equal("2026-01-21 vervallen 01-05/02-16 A", proef.Regels("koers").Last());
    }

    [Fact]
    public void Zonder_einde_en_zonder_geboortedatum_is_er_geen_laatste_dag() =>
        Assert.Null(Met(einde: "").Stand.Trajecten[0].LaatsteDag);

    [Fact]
    public void Een_einde_uit_de_beslissing_gaat_voor_de_achttiende_verjaardag() =>
        Assert.Equal(D("2026-01-30"), Met(einde: "2026-01-30").Geboren("2008-01-21").Stand.Trajecten[0].LaatsteDag);

    [Fact]
    public void Wie_op_29_februari_geboren_is_wordt_op_1_maart_achttien() =>
        Assert.Equal(D("2026-02-28"), Met(einde: "").Geboren("2008-02-29").Stand.Trajecten[0].LaatsteDag);

    [Fact]
    public void Jeugdreclassering_die_na_de_achttiende_verjaardag_begint_eindigt_er_niet_door()
    {
        var proef = new Proef().Op("2026-01-05").Uitspraak("jr", "A", "2026-01-05", Maatregel("41", Aard.Nieuw, "2026-01-05")).Geboren("2007-06-01");
        Assert.Null(proef.Stand.Trajecten[0].LaatsteDag);
        Assert.DoesNotContain(proef.Regels("hulp"), regel => regel.Contains("vervallen"));
    }

    [Fact]
    public void Vernietiging_laat_de_open_termijnen_vanaf_dan_vervallen()
    {
        // The decision repeats the first day of the measure that it annuls.
        var proef = Met(einde: "2026-04-04").Op("2026-01-20")
            .Uitspraak("hof", "A", "2026-01-20", Maatregel("12", Aard.Vernietiging, "2026-01-05", "2026-04-04"));
        Assert.Equal(["2026-01-05 gestart 01-05/02-16 A", "2026-01-20 vervallen 01-05/02-16 A"], proef.Regels("koers"));
        Assert.Equal("2026-01-13 overschreden 01-05/01-12 A", proef.Regels("jeugdbeschermer").Last());
    }

    [Fact]
    public void Wat_op_de_dag_van_de_vernietiging_in_de_plaats_komt_wordt_niet_mee_vernietigd()
    {
        // Two decisions of one day: the hof annuls, and the rechtbank orders the same measure anew from that day.
        var proef = Met(einde: "2026-04-04").Op("2026-01-20")
            .Uitspraak("hof", "A", "2026-01-20", Maatregel("12", Aard.Vernietiging, "2026-01-20"))
            .Uitspraak("opnieuw", "A", "2026-01-20", Maatregel("12", Aard.Nieuw, "2026-01-20", "2026-04-19"));
        Assert.Equal(D("2026-04-19"), Assert.Single(proef.Stand.Trajecten).LaatsteDag);
        Assert.StartsWith("2026-01-20 gestart 01-05/02-16 A", proef.Regels("koers").Last());
    }

    [Fact]
    public void Wat_eerder_is_uitgesproken_en_later_begint_wordt_wel_mee_beeindigd()
    {
        var proef = Met(einde: "2026-04-04")
            .Uitspraak("verder", "A", "2026-01-06", Maatregel("12", Aard.Verlenging, "2026-04-05", "2026-07-04")).Op("2026-01-20")
            .Uitspraak("hof", "A", "2026-01-20", Maatregel("12", Aard.Beeindiging, "2026-01-20"));
        Assert.Equal(D("2026-01-19"), Assert.Single(proef.Stand.Trajecten).LaatsteDag);
    }

    [Fact]
    public void Beeindiging_van_de_VOTS_laat_de_OTS_die_volgt_doorlopen()
    {
        var proef = Met(einde: "2026-04-04").Op("2026-01-20").Uitspraak(
            "ots", "A", "2026-01-20", Maatregel("12", Aard.Beeindiging, "2026-01-20"), Maatregel("11", Aard.Nieuw, "2026-01-20", "2027-01-19"));
        Assert.Equal(D("2027-01-19"), Assert.Single(proef.Stand.Trajecten).LaatsteDag);
        Assert.DoesNotContain(proef.Regels("koers"), regel => regel.Contains("vervallen"));
    }

    [Fact]
    public void Een_beeindiging_met_een_einde_noemt_de_laatste_dag()
    {
        var proef = Met(einde: "2026-04-04").Op("2026-01-20")
            .Uitspraak("stop", "A", "2026-01-20", Maatregel("12", Aard.Beeindiging, "2026-01-20", "2026-01-31")).Op("2026-02-03");
        Assert.Equal("2026-02-01 vervallen 01-05/02-16 A", proef.Regels("koers").Last());
    }

    [Fact]
    public void Een_wijziging_met_een_einde_verlegt_de_laatste_dag()
    {
        var proef = Met(einde: "2026-04-04").Op("2026-01-20")
            .Uitspraak("korter", "A", "2026-01-20", Maatregel("12", Aard.Wijziging, "2026-01-20", "2026-01-31"));
        Assert.Equal(D("2026-01-31"), proef.Stand.Trajecten[0].LaatsteDag);
    }

    [Fact]
    public void Een_vervanging_van_de_GI_zonder_einde_laat_het_einde_van_de_maatregel_staan()
    {
        var proef = Met(einde: "2026-04-04").Op("2026-01-20").Uitspraak("wissel", "B", "2026-01-20", Maatregel("12", Aard.VervangingGi, "2026-01-20"));
        Assert.Equal(D("2026-04-04"), proef.Stand.Trajecten[0].LaatsteDag);
    }

    [Fact]
    public void Een_gemeld_einde_van_de_maatregel_laat_de_open_termijnen_van_die_GI_vervallen()
    {
        var proef = Met(einde: "2026-04-04").Uitspraak("jr", "B", "2026-01-05", Maatregel("41", Aard.Nieuw, "2026-01-05", "2027-01-04"))
            .Op("2026-01-20").Beeindig("A", "2026-01-19");
        Assert.Equal("2026-01-20 vervallen 01-05/02-16 A", proef.Regels("koers").Last());
        Assert.DoesNotContain(proef.Regels("koers", traject: 2), regel => regel.Contains("vervallen"));
    }

    [Theory]
    [InlineData("2026-01-05", "2026-01-05")] // on its first day
    [InlineData("2026-02-01", "2026-02-01")]
    [InlineData("2026-02-01", "2026-01-20")] // before that
    public void Een_gemeld_einde_op_of_voor_de_eerste_dag_is_het_einde_van_wat_in_die_zaak_begint(string ingang, string gemeld)
    {
        var proef = InZaak("C-10-1", "2026-01-05", Maatregel("12", Aard.Nieuw, ingang)).Op("2026-02-03").Beeindig("A", gemeld, zaak: "C-10-1");
        Assert.Equal("2026-02-03 vervallen 01-05/02-16 A", proef.Regels("koers").Last());
    }

    [Fact]
    public void Een_gemeld_einde_van_voor_de_uitspraak_gaat_niet_over_haar_maatregel()
    {
        var proef = InZaak("C-10-1", "2026-01-05", Maatregel("12", Aard.Nieuw, "2026-01-05")).Op("2026-02-03").Beeindig("A", "2026-01-04", zaak: "C-10-1");
        Assert.Null(proef.Stand.Trajecten[0].LaatsteDag);
    }

    [Theory]
    [InlineData("C-10-1")]
    [InlineData("C-10-9")] // of the time before the hub
    public void Een_gemeld_einde_op_de_eerste_dag_van_wat_in_een_andere_zaak_volgt_laat_dat_doorlopen(string zaak)
    {
        var proef = InZaak("C-10-2", "2026-01-05", Maatregel("21", Aard.Nieuw, "2026-01-20")).Op("2026-02-03").Beeindig("A", "2026-01-20", zaak);
        Assert.Null(Assert.Single(proef.Stand.Trajecten).LaatsteDag);
    }

    [Fact]
    public void Een_gemeld_einde_in_een_zaak_waarin_al_iets_liep_is_niet_het_einde_van_wat_volgt()
    {
        var proef = InZaak("C-10-1", "2026-01-05", Maatregel("12", Aard.Nieuw, "2026-01-05", "2026-01-19"), Maatregel("11", Aard.Nieuw, "2026-01-20"))
            .Op("2026-02-03").Beeindig("A", "2026-01-20", zaak: "C-10-1");
        Assert.Null(Assert.Single(proef.Stand.Trajecten).LaatsteDag);
    }

    [Fact]
    public void Een_rechtbank_die_een_einde_meldt_bedoelt_de_familie_van_de_zaak_en_bij_twijfel_geen()
    {
        var proef = new Proef().Op("2026-01-05")
            .Neem(new UitspraakGedaan("ots", "A", D("2026-01-05"), [Maatregel("11", Aard.Nieuw, "2026-01-05")], Zaken: ["C-10-1"]))
            .Neem(new UitspraakGedaan("jr", "A", D("2026-01-05"), [Maatregel("41", Aard.Nieuw, "2026-01-05")], Zaken: ["10-22"]))
            .Op("2026-01-20").Beeindig(null, "2026-01-19", zaak: "C-10-9");
        Assert.Equal([null, null], proef.Stand.Trajecten.Select(traject => traject.LaatsteDag));
        proef.Beeindig(null, "2026-01-19", zaak: "10-22");
        Assert.Equal([null, D("2026-01-19")], proef.Stand.Trajecten.Select(traject => traject.LaatsteDag));
    }

    [Fact]
    public void Een_koppeling_van_voor_het_einde_die_na_het_vervallen_binnenkomt_haalt_de_norm_alsnog()
    {
        var proef = Met(einde: "2026-01-08").Op("2026-01-10").Koppel("A", "2026-01-07");
        Assert.Equal(
            ["2026-01-05 gestart 01-05/01-12 A", "2026-01-09 vervallen 01-05/01-12 A", "2026-01-10 gehaald 01-05/01-12 A gecorrigeerd"],
            proef.Regels("jeugdbeschermer"));
    }

    [Fact]
    public void Een_koppeling_na_het_einde_van_de_maatregel_haalt_niets()
    {
        var proef = Met(einde: "2026-01-08").Op("2026-01-10").Koppel("A", "2026-01-09");
        Assert.Equal("2026-01-09 vervallen 01-05/01-12 A", proef.Regels("jeugdbeschermer").Last());
    }

    [Fact]
    public void Een_maatregel_mag_voor_het_uitspreken_ingaan()
    {
        var proef = new Proef().Op("2026-01-05").Uitspraak("u", "A", "2026-01-05", Maatregel("11", Aard.Nieuw, "2025-12-29", "2026-12-28"));
        Assert.Equal(["2026-01-05 gestart 01-05/01-12 A"], proef.Regels("jeugdbeschermer"));
        Assert.Equal(D("2025-12-29"), proef.Stand.Trajecten[0].Begin);
    }
}
