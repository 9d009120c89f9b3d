using Integratie.Kern.Berichten;
using Integratie.Kern.Identificatie;
using Integratie.Kern.Normen;
using static Integratie.Kern.Tests.Normen.Proef;
using static Integratie.Kern.Tests.Tijd.Dagen;

namespace Integratie.Kern.Tests.Normen;

/// <summary>Rule "Traject": when a decision starts clocks, and when it continues those that run.</summary>
public class TrajectTests
{
    private static Proef MetOts(string ingang = "2026-01-05", string einde = "2027-01-04") =>
        new Proef().Op("2026-01-05").Uitspraak("ots", "A", "2026-01-05", Maatregel("11", Aard.Nieuw, ingang, einde));

    [Fact]
    public void Een_nieuwe_maatregel_start_de_klokken_vanaf_het_uitspreken()
    {
        var proef = MetOts();
        Assert.Equal(["2026-01-05 gestart 01-05/01-12 A"], proef.Regels("jeugdbeschermer"));
        Assert.Equal(["2026-01-05 gestart 01-05/02-16 A"], proef.Regels("koers"));
        Assert.Equal(["2026-01-05 gestart 01-05/04-05 A"], proef.Regels("hulp"));
        Assert.Empty(proef.Regels("jeugdbeschermer", "kennisgeving"));
        Assert.Contains("jeugdbeschermer/kennisgeving wacht-op-start", proef.Standen("2026-01-05"));
    }

    [Fact]
    public void De_klok_kennisgeving_start_op_de_dag_waarop_de_GI_in_kennis_is_gesteld()
    {
        // 23:30 UTC on Tuesday is Wednesday 7 January in Amsterdam.
        var proef = MetOts().Op("2026-01-06T23:30:00Z").InKennis("ots", "A");
        Assert.Equal(["2026-01-07 gestart 01-07/01-14 A"], proef.Regels("jeugdbeschermer", "kennisgeving"));
    }

    [Fact]
    public void Alleen_de_eerste_kennisgeving_aan_de_GI_telt()
    {
        var proef = MetOts().Op("2026-01-06").InKennis("ots", "A").Op("2026-01-08")
            .Neem(new Kern.Normen.Kennisgegeven("nogmaals", "ots", "A", Tijd.Dagen.M("2026-01-08T08:00:00Z")))
            .Neem(new Kern.Normen.Kennisgegeven("rvdk", "ots", "R", Tijd.Dagen.M("2026-01-05T08:00:00Z")));
        Assert.Equal(["2026-01-06 gestart 01-06/01-13 A"], proef.Regels("jeugdbeschermer", "kennisgeving"));
    }

    [Theory]
    [InlineData("2026-01-12")] // on the last day of the VOTS
    [InlineData("2026-01-13")] // the day after it
    public void Van_VOTS_naar_OTS_loopt_het_traject_door_met_de_eerste_start(string ingang)
    {
        var proef = new Proef().Op("2025-10-13")
            .Uitspraak("vots", "A", "2025-10-13", Maatregel("12", Aard.Nieuw, "2025-10-13", "2026-01-12"))
            .Op("2026-01-09").Uitspraak("ots", "A", "2026-01-09", Maatregel("11", Aard.Nieuw, ingang, "2027-01-12"));
        Assert.Equal("2025-10-13 gestart 10-13/10-20 A", proef.Regels("jeugdbeschermer").First());
        Assert.Single(proef.Stand.Trajecten);
        Assert.Equal(1, proef.Berichten.Count(bericht => bericht is { Soort: Kern.Normen.Normsoort.Gestart, Norm: Kern.Normen.Normnaam.Hulp }));
    }

    [Fact]
    public void Van_OTS_naar_voogdij_loopt_het_traject_door()
    {
        var proef = MetOts().Op("2026-06-01").Uitspraak("voogdij", "A", "2026-06-01", Maatregel("21", Aard.Nieuw, "2026-06-01"));
        Assert.Single(proef.Stand.Trajecten);
        Assert.Null(proef.Stand.Trajecten[0].LaatsteDag);
        Assert.Single(proef.Regels("koers"), regel => regel.Contains("gestart"));
    }

    [Fact]
    public void Een_nieuwe_maatregel_twee_dagen_na_het_einde_is_een_nieuw_traject()
    {
        var proef = MetOts(einde: "2026-03-31").Op("2026-04-02")
            .Uitspraak("opnieuw", "A", "2026-04-02", Maatregel("11", Aard.Nieuw, "2026-04-02", "2027-04-01"));
        Assert.Equal(2, proef.Stand.Trajecten.Count);
        Assert.Equal(["2026-04-02 gestart 04-02/04-13 A"], proef.Regels("jeugdbeschermer", traject: 2));
    }

    [Fact]
    public void Twee_families_tegelijk_zijn_twee_trajecten_met_elk_een_eigen_GI_en_klokken()
    {
        var proef = MetOts().Uitspraak("jr", "B", "2026-01-05", Maatregel("41", Aard.Nieuw, "2026-01-05", "2027-01-04"))
            .Op("2026-01-07").Koppel("B", "2026-01-07");
        Assert.Equal([Familie.Jeugdbescherming, Familie.Jeugdreclassering], proef.Stand.Trajecten.Select(traject => traject.Familie));
        Assert.Equal(["A", "B"], proef.Stand.Trajecten.Select(traject => traject.Gi));
        Assert.Equal(["2026-01-05 gestart 01-05/01-12 A"], proef.Regels("jeugdbeschermer", traject: 1));
        Assert.Equal(
            ["2026-01-05 gestart 01-05/01-12 B", "2026-01-07 gehaald 01-05/01-12 B"], proef.Regels("jeugdbeschermer", traject: 2));
    }

    [Theory]
    [InlineData(Familie.Jeugdbescherming, "11", "12", "21", "22", "23")]
    [InlineData(Familie.Jeugdreclassering, "41", "50", "51", "61", "62", "63")]
    public void Elke_maatregel_van_een_familie_start_klokken_en_zet_het_traject_van_die_familie_voort(Familie familie, params string[] codes)
    {
        foreach (var (eerste, tweede) in from eerste in codes from tweede in codes select (eerste, tweede))
        {
            var proef = new Proef().Op("2026-01-05").Uitspraak("een", "A", "2026-01-05", Maatregel(eerste, Aard.Nieuw, "2026-01-05", "2026-02-28"))
                .Op("2026-02-27").Uitspraak("twee", "A", "2026-02-27", Maatregel(tweede, Aard.Nieuw, "2026-03-01", "2027-02-28"));
            Assert.Equal(familie, Assert.Single(proef.Stand.Trajecten).Familie);
            Assert.Equal("2026-01-05 gestart 01-05/01-12 A", Assert.Single(proef.Regels("jeugdbeschermer"), regel => regel.Contains("gestart")));
        }
    }

    [Theory]
    [InlineData("31")] // preventief justitieel
    [InlineData("42")] // toezicht en begeleiding vrijwillig
    [InlineData("71")] // machtiging gesloten jeugdhulp
    [InlineData("72")] // machtiging uithuisplaatsing
    public void Preventief_vrijwillig_en_een_machtiging_alleen_starten_geen_klok(string code)
    {
        var proef = new Proef().Op("2026-01-05").Uitspraak("u", "A", "2026-01-05", Maatregel(code, Aard.Nieuw, "2026-01-05", "2026-12-31"));
        Assert.Empty(proef.Stand.Trajecten);
        Assert.Empty(proef.Berichten);
    }

    [Theory]
    [InlineData(Aard.Verlenging)]
    [InlineData(Aard.Wijziging)]
    [InlineData(Aard.Bekrachtiging)]
    [InlineData(Aard.Beeindiging)]
    [InlineData(Aard.Vernietiging)]
    [InlineData(Aard.Afwijzing)]
    [InlineData(Aard.Aanhouding)]
    [InlineData(Aard.Ingetrokken)]
    [InlineData(Aard.NietOntvankelijk)]
    public void Geen_andere_aard_dan_nieuw_start_een_klok(Aard aard)
    {
        var proef = new Proef().Op("2026-01-05").Uitspraak("u", "A", "2026-01-05", Maatregel("11", aard, "2026-01-05", "2026-12-31"))
            .InKennis("u", "A");
        Assert.Empty(proef.Berichten);
        Assert.Null(proef.Stand.VolgendWekmoment());
    }

    [Theory]
    [InlineData(Aard.Bekrachtiging)]
    [InlineData(Aard.Verlenging)]
    [InlineData(Aard.Wijziging)]
    public void Een_latere_uitspraak_die_de_eerste_dag_herhaalt_laat_de_start_staan(Aard aard)
    {
        var proef = MetOts().Op("2026-01-08").Uitspraak("later", "A", "2026-01-08", Maatregel("11", aard, "2026-01-05", "2027-01-04"));
        Assert.Equal(["2026-01-05 gestart 01-05/01-12 A"], proef.Regels("jeugdbeschermer"));
    }

    [Theory]
    [InlineData(Aard.Bekrachtiging, "2026-01-08")]
    [InlineData(Aard.Wijziging, "2026-01-08")]
    [InlineData(Aard.VervangingGi, "2026-01-08")]
    [InlineData(Aard.VervangingGi, "2026-01-05")] // on the day of the decision itself
    public void Een_uitspraak_daarna_over_de_maatregel_zelf_met_een_vroegere_eerste_dag_laat_de_start_staan(Aard aard, string dag)
    {
        // A court of appeal that confirms from the day of the decision, or a GI replaced before the first day: no measure was in force before.
        var proef = new Proef().Op("2026-01-05").Uitspraak("ots", "A", "2026-01-05", Maatregel("11", Aard.Nieuw, "2026-01-12", "2027-01-11"))
            .Op("2026-01-08").Uitspraak("later", "A", dag, Maatregel("11", aard, dag, "2027-01-11"));
        Assert.Equal(["2026-01-05 gestart 01-05/02-16 A"], proef.Regels("koers"));
        Assert.Equal(["2026-01-05 gestart 01-05/01-12 A"], proef.Regels("jeugdbeschermer"));
    }

    [Fact]
    public void Een_latere_uitspraak_over_een_andere_maatregel_laat_zien_dat_er_al_een_gold()
    {
        var proef = new Proef().Op("2026-01-05").Uitspraak("voogdij", "A", "2026-01-05", Maatregel("21", Aard.Nieuw, "2026-01-12"))
            .Op("2026-01-08").Uitspraak("ots", "A", "2026-01-08", Maatregel("11", Aard.Wijziging, "2025-09-01", "2026-01-11"));
        Assert.Equal(["2026-01-05 gestart 01-05/02-16 A", "2026-01-08 vervallen 01-05/02-16 A"], proef.Regels("koers"));
    }

    [Fact]
    public void Wie_bij_de_uitspraak_al_onder_een_lopende_maatregel_stond_krijgt_geen_nieuwe_klokken()
    {
        // The same decision extends the VOTS and pronounces the OTS: the child was under a measure already.
        var proef = new Proef().Op("2026-01-05").Uitspraak(
            "u", "A", "2026-01-05", Maatregel("12", Aard.Verlenging, "2026-01-05", "2026-01-31"), Maatregel("11", Aard.Nieuw, "2026-01-05", "2027-01-04"));
        Assert.Empty(proef.Berichten);
        Assert.Null(Assert.Single(proef.Stand.Trajecten).Start);
    }

    [Theory]
    [InlineData(Aard.Wijziging)]
    [InlineData(Aard.Verlenging)]
    public void Een_tweede_uitspraak_van_dezelfde_dag_neemt_de_start_van_de_eerste_niet_weg(Aard aard)
    {
        var proef = new Proef().Op("2026-01-05")
            .Uitspraak("vots", "A", "2026-01-05", Maatregel("12", Aard.Nieuw, "2026-01-05", "2026-07-04"))
            .Uitspraak("ots", "A", "2026-01-05", Maatregel("11", aard, "2026-01-05", "2026-07-04"));
        Assert.Equal(["2026-01-05 gestart 01-05/01-12 A"], proef.Regels("jeugdbeschermer"));
    }

    [Fact]
    public void Een_VOTS_die_later_binnenkomt_dan_de_OTS_schuift_de_start_terug()
    {
        var proef = new Proef().Op("2026-01-08").Uitspraak("ots", "A", "2026-01-08", Maatregel("11", Aard.Nieuw, "2026-01-08", "2027-01-07"))
            .Op("2026-01-09").Uitspraak("vots", "A", "2026-01-05", Maatregel("12", Aard.Nieuw, "2026-01-05", "2026-04-04"));
        Assert.Equal(
            ["2026-01-08 gestart 01-08/01-15 A", "2026-01-09 gestart 01-05/01-12 A gecorrigeerd", "2026-01-09 nadert 01-05/01-12 A"],
            proef.Regels("jeugdbeschermer"));
    }

    [Fact]
    public void Een_verklaring_of_verkorting_zonder_eigen_datum_gaat_over_het_traject_van_de_zaak_die_zij_noemt()
    {
        var proef = new Proef().Op("2026-01-05")
            .Neem(new UitspraakGedaan("vots", "A", D("2026-01-05"), [Maatregel("12", Aard.Nieuw, "2026-01-05", "2026-02-20")], Zaken: ["C-10-1"]))
            .Op("2026-03-02")
            .Neem(new UitspraakGedaan("ots", "A", D("2026-03-02"), [Maatregel("11", Aard.Nieuw, "2026-03-02", "2027-03-01")], Zaken: ["C-10-2"]))
            .Op("2026-03-03")
            .Neem(new VerklaringGegeven("v1", "A", Normnaam.Koers, Verklaringsreden.Instroomstop, D("2026-04-01"), "C-10-1"))
            .Neem(new VerklaringGegeven("v2", "A", Normnaam.Hulp, Verklaringsreden.Instroomstop, D("2026-06-01"), "C-10-2"))
            .Neem(new TermijnVerkort("k1", "A", Normnaam.Koers, D("2026-03-20"), "C-10-2"))
            .Neem(new TermijnVerkort("k2", "A", Normnaam.Hulp, D("2026-02-02"), "C-10-1"));

        string[] standen = [.. from traject in proef.Stand.Trajecten
                               from termijn in traject.Termijnen
                               where termijn.Norm.Naam != Normnaam.Jeugdbeschermer
                               select $"{traject.Nummer} {Draadnaam.Van(termijn.Norm.Naam)} {termijn.Beeld.Einde:MM-dd} {termijn.Beeld.Verklaringen}"];
        Assert.Equal(["1 koers 02-16 1", "1 hulp 02-02 0", "2 koers 03-20 0", "2 hulp 06-02 1"], standen);
    }

    [Fact]
    public void Een_verklaring_die_geen_bekende_zaak_noemt_gaat_over_het_traject_dat_het_laatst_begon()
    {
        var proef = new Proef().Op("2026-01-05")
            .Uitspraak("vots", "A", "2026-01-05", Maatregel("12", Aard.Nieuw, "2026-01-05", "2026-02-20"))
            .Op("2026-03-02").Uitspraak("ots", "A", "2026-03-02", Maatregel("11", Aard.Nieuw, "2026-03-02", "2027-03-01"))
            .Op("2026-03-03").Verklaar("A", Normnaam.Koers, Verklaringsreden.Instroomstop, "2026-06-01");

        Assert.Equal([0, 1], proef.Stand.Trajecten.Select(traject => traject.Termijnen.Single(t => t.Norm.Naam == Normnaam.Koers).Beeld.Verklaringen));
    }
}
