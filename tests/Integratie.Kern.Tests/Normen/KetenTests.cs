using Integratie.Kern.Berichten;
using Integratie.Kern.Normen;
using Integratie.Kern.Tijd;
using static Integratie.Kern.Tests.Normen.Proef;
using static Integratie.Kern.Tests.Tijd.Dagen;

namespace Integratie.Kern.Tests.Normen;

/// <summary>Rule "Traject" at its bounds: which measures follow each other without a day between, and to which of two trajecten a fact belongs.</summary>
public class KetenTests
{
    private static Proef MetVots() => new Proef().Op("2026-01-05")
        .Uitspraak("vots", "A", "2026-01-05", Maatregel("12", Aard.Nieuw, "2026-01-05", "2026-01-30"));

    [Theory]
    [InlineData("2026-01-30", true)] // on the last day
    [InlineData("2026-01-31", true)] // the day after it
    [InlineData("2026-02-01", false)] // a day between
    public void Nieuw_start_geen_klok_als_er_op_of_een_dag_voor_de_ingang_al_een_maatregel_gold(string ingang, bool aansluitend)
    {
        // Of the first measure the hub saw only the extension, so it started no clock either.
        var proef = new Proef().Op("2026-01-05").Uitspraak("vots", "A", "2026-01-05", Maatregel("12", Aard.Verlenging, "2026-01-05", "2026-01-30"))
            .Op("2026-02-02").Uitspraak("ots", "A", "2026-02-02", Maatregel("11", Aard.Nieuw, ingang, "2027-01-29"));
        Assert.Equal(aansluitend ? 1 : 2, proef.Stand.Trajecten.Count);
        Assert.Equal(aansluitend, proef.Berichten.Count == 0);
    }

    [Fact]
    public void Ook_niet_als_die_maatregel_geen_einde_heeft()
    {
        var proef = new Proef().Op("2026-01-05").Uitspraak("ots", "A", "2026-01-05", Maatregel("11", Aard.Verlenging, "2026-01-05"))
            .Op("2026-02-02").Uitspraak("voogdij", "A", "2026-02-02", Maatregel("21", Aard.Nieuw, "2026-02-02"));
        Assert.Single(proef.Stand.Trajecten);
        Assert.Empty(proef.Berichten);
    }

    [Fact]
    public void Ook_niet_als_beide_op_een_dag_zijn_uitgesproken()
    {
        var proef = new Proef().Op("2026-01-29").Uitspraak("vots", "A", "2026-01-29", Maatregel("12", Aard.Verlenging, "2026-01-05", "2026-01-30"))
            .Uitspraak("ots", "A", "2026-01-29", Maatregel("11", Aard.Nieuw, "2026-01-31", "2027-01-30"));
        Assert.Single(proef.Stand.Trajecten);
        Assert.Empty(proef.Berichten);
    }

    [Fact]
    public void Een_korte_maatregel_binnen_een_lange_breekt_het_traject_niet()
    {
        var proef = new Proef().Op("2026-01-05").Uitspraak("ots", "A", "2026-01-05", Maatregel("11", Aard.Nieuw, "2026-01-05", "2027-01-04"))
            .Op("2026-02-02").Uitspraak("kort", "A", "2026-02-02", Maatregel("12", Aard.Nieuw, "2026-02-02", "2026-02-27"))
            .Op("2026-06-01").Uitspraak("voogdij", "A", "2026-06-01", Maatregel("21", Aard.Nieuw, "2026-06-01"));
        Assert.Single(proef.Stand.Trajecten);
        Assert.Single(proef.Regels("koers"), regel => regel.Contains("gestart"));
    }

    [Fact]
    public void Na_het_einde_van_een_verlengde_maatregel_begint_een_nieuw_traject()
    {
        var proef = MetVots().Op("2026-01-29").Uitspraak("verlengd", "A", "2026-01-29", Maatregel("12", Aard.Verlenging, "2026-01-31", "2026-02-27"))
            .Op("2026-04-01").Uitspraak("opnieuw", "A", "2026-04-01", Maatregel("11", Aard.Nieuw, "2026-04-01", "2027-03-31"));
        Assert.Equal(2, proef.Stand.Trajecten.Count);
        Assert.Equal("2026-04-01 gestart 04-01/05-13 A", proef.Regels("koers", traject: 2).First());
    }

    [Fact]
    public void Een_traject_begint_op_de_dag_van_uitspreken_als_de_maatregel_later_ingaat()
    {
        var proef = new Proef().Op("2026-01-05").Uitspraak("ots", "A", "2026-01-05", Maatregel("11", Aard.Nieuw, "2026-01-12", "2027-01-11"))
            .Op("2026-02-02").Uitspraak("wijziging", "A", "2026-02-02", Maatregel("11", Aard.Wijziging, "2026-02-02"));
        Assert.Equal(D("2026-01-05"), Assert.Single(proef.Stand.Trajecten).Begin);
        Assert.False(proef.Stand.Trajecten[0].IsInWerking(D("2026-01-04")));
        Assert.True(proef.Stand.Trajecten[0].IsInWerking(D("2026-01-05")));
        Assert.True(proef.Stand.Trajecten[0].IsInWerking(D("2027-01-11")));
        Assert.False(proef.Stand.Trajecten[0].IsInWerking(D("2027-01-12")));
    }

    [Theory]
    [InlineData("2026-02-06", false)] // before the hub knew of the second decision
    [InlineData("2026-02-10", true)]
    public void Een_koppeling_tussen_twee_maatregelen_is_voor_de_volgende_als_de_uitspraak_daarvan_al_bekend_was(string gemeld, bool volgende)
    {
        var proef = MetVots();
        if (!volgende)
            proef.Op(gemeld).Koppel("A", "2026-02-05");
        proef.Op("2026-02-09").Uitspraak("ots", "A", "2026-02-09", Maatregel("11", Aard.Nieuw, "2026-02-09", "2027-02-08"));
        if (volgende)
            proef.Op(gemeld).Koppel("A", "2026-02-05");
        var verwacht = volgende ? Termijnstatus.Gehaald : Termijnstatus.Overschreden;
        Assert.Equal(verwacht, Norm1(proef));

        // What the second traject gets later changes nothing about what was known when.
        proef.Op("2026-02-20").Uitspraak("later", "A", "2026-02-20", Maatregel("11", Aard.Wijziging, "2026-02-20"));
        Assert.Equal(verwacht, Norm1(proef));
        proef.Corrigeer("ots-2", "ots", "A", "2026-02-09", Maatregel("11", Aard.Nieuw, "2026-02-09", "2027-02-07"));
        Assert.Equal(verwacht, Norm1(proef));

        static Termijnstatus Norm1(Proef proef) => proef.Stand.Trajecten[1].Termijnen[1].Status(D("2026-02-20"));
    }

    [Fact]
    public void Een_koppeling_op_de_dag_van_uitspreken_is_voor_dat_traject_ook_als_de_uitspraak_later_binnenkomt()
    {
        var proef = MetVots().Op("2026-02-09").Koppel("A", "2026-02-09")
            .Op("2026-02-10").Uitspraak("ots", "A", "2026-02-09", Maatregel("11", Aard.Nieuw, "2026-02-09", "2027-02-08"));
        Assert.Equal("2026-02-10 gehaald 02-09/02-16 A", proef.Regels("jeugdbeschermer", traject: 2).Last());
    }

    [Theory]
    [InlineData("2026-02-08", new[] { 1, 0 })]
    [InlineData("2026-02-09", new[] { 0, 1 })] // from the day on which the second one begins
    public void Een_verklaring_zonder_bekende_zaak_gaat_over_het_traject_dat_die_dag_het_laatst_begonnen_was(string gegeven, int[] verklaringen)
    {
        var proef = MetVots().Op("2026-02-06").Uitspraak("ots", "A", "2026-02-09", Maatregel("11", Aard.Nieuw, "2026-02-09", "2027-02-08"))
            .Op(gegeven).Verklaar("A", Normnaam.Hulp, Verklaringsreden.Instroomstop, "2026-06-01");
        Assert.Equal(verklaringen, proef.Stand.Trajecten.Select(traject => traject.Termijnen.Single(t => t.Norm.Naam == Normnaam.Hulp).Beeld.Verklaringen));
    }

    [Fact]
    public void Wat_op_de_laatste_dag_van_een_maatregel_gebeurde_hoort_bij_die_maatregel_ook_als_het_laat_binnenkomt()
    {
        var proef = MetVots().Op("2026-02-09").Uitspraak("ots", "A", "2026-02-09", Maatregel("11", Aard.Nieuw, "2026-02-09", "2027-02-08"))
            .Op("2026-02-11").Koers("A", "2026-01-30");
        Assert.Equal("2026-02-11 gehaald 01-05/02-16 A gecorrigeerd", proef.Regels("koers").Last());
        Assert.DoesNotContain(proef.Regels("koers", traject: 2), regel => regel.Contains("gehaald"));
    }

    [Fact]
    public void Wat_om_middernacht_na_de_peildatum_bekend_werd_telt_nog_niet_mee()
    {
        var proef = new Proef().Op("2026-01-05T23:00:00Z") // 00:00 on 6 January in Amsterdam
            .Uitspraak("ots", "A", "2026-01-05", Maatregel("11", Aard.Nieuw, "2026-01-05", "2027-01-04"));
        Assert.Empty(Dossierbeeld.Van(proef.Stand, Amsterdam.EersteMomentNa(D("2026-01-05")), Normenset.Standaard).Trajecten);
        Assert.Single(Dossierbeeld.Van(proef.Stand, Amsterdam.EersteMomentNa(D("2026-01-06")), Normenset.Standaard).Trajecten);
    }

    [Fact]
    public void Elk_volgend_traject_krijgt_het_volgende_nummer()
    {
        var proef = MetVots().Op("2026-03-02").Uitspraak("twee", "A", "2026-03-02", Maatregel("12", Aard.Nieuw, "2026-03-02", "2026-03-31"))
            .Op("2026-05-04").Uitspraak("drie", "A", "2026-05-04", Maatregel("12", Aard.Nieuw, "2026-05-04", "2026-06-30"));
        Assert.Equal([1, 2, 3], proef.Stand.Trajecten.Select(traject => traject.Nummer));
    }

    [Fact]
    public void Een_andere_uitspraak_na_een_ingetrokken_is_een_ander_traject()
    {
        var proef = MetVots().Op("2026-01-07").Neem(new UitspraakIngetrokken("weg", "vots"))
            .Op("2026-01-20").Uitspraak("ots", "A", "2026-01-20", Maatregel("11", Aard.Nieuw, "2026-01-20", "2027-01-19"));
        Assert.Equal([true, false], proef.Stand.Trajecten.Select(traject => traject.Opgeheven));
        Assert.Equal(["2026-01-20 gestart 01-20/01-27 A"], proef.Regels("jeugdbeschermer", traject: 2));
    }

    [Fact]
    public void Valt_de_schakel_tussen_twee_trajecten_weer_weg_dan_gaat_elk_met_zijn_eigen_nummer_verder()
    {
        var proef = MetVots().Op("2026-02-06").Uitspraak("drie", "A", "2026-02-06", Maatregel("11", Aard.Nieuw, "2026-02-06", "2027-02-05"))
            .Op("2026-02-09").Uitspraak("twee", "A", "2026-01-29", Maatregel("12", Aard.Verlenging, "2026-01-31", "2026-02-05"))
            .Op("2026-02-10").Neem(new UitspraakIngetrokken("weg", "twee"));
        Assert.Equal([("vots", false), ("drie", false)], proef.Stand.Trajecten.Select(traject => (traject.Uitspraken.Single(), traject.Opgeheven)));
        Assert.Equal("2026-02-10 gestart 02-06/03-20 A gecorrigeerd", proef.Regels("koers", traject: 2).Last());
    }
}
