using Integratie.Kern.Berichten;
using Integratie.Kern.Normen;
using static Integratie.Kern.Tests.Normen.Proef;
using static Integratie.Kern.Tests.Tijd.Dagen;

namespace Integratie.Kern.Tests.Normen;

/// <summary>Rule "datum decides, also when the message is late", and corrections of the decision itself.</summary>
public class DatumBeslistTests
{
    private static Proef MetOts() => new Proef().Op("2026-01-05")
        .Uitspraak("ots", "A", "2026-01-05", Maatregel("11", Aard.Nieuw, "2026-01-05", "2027-01-04"));

    [Fact]
    public void Een_koppeling_op_tijd_die_te_laat_binnenkomt_geeft_gehaald_gecorrigeerd_na_overschreden()
    {
        var proef = MetOts().Op("2026-01-20").Koppel("A", "2026-01-12");
        Assert.Equal(
            [
                "2026-01-05 gestart 01-05/01-12 A", "2026-01-09 nadert 01-05/01-12 A", "2026-01-13 overschreden 01-05/01-12 A",
                "2026-01-20 gehaald 01-05/01-12 A gecorrigeerd",
            ],
            proef.Regels("jeugdbeschermer"));
    }

    [Fact]
    public void Een_koppeling_na_het_einde_van_de_termijn_haalt_de_norm_niet()
    {
        var proef = MetOts().Op("2026-01-13").Koppel("A", "2026-01-13").Op("2026-02-01");
        Assert.Equal("2026-01-13 overschreden 01-05/01-12 A", proef.Regels("jeugdbeschermer").Last());
        Assert.Equal(8, proef.Stand.Trajecten[0].Termijnen[1].Beeld.Dagen);
    }

    [Fact]
    public void Een_termijn_die_bij_ontvangst_al_voorbij_is_geeft_gestart_en_overschreden_en_geen_nadert()
    {
        var proef = new Proef().Op("2026-01-20").Uitspraak("ots", "A", "2026-01-05", Maatregel("11", Aard.Nieuw, "2026-01-05", "2027-01-04"));
        Assert.Equal(
            ["2026-01-20 gestart 01-05/01-12 A", "2026-01-20 overschreden 01-05/01-12 A"], proef.Regels("jeugdbeschermer"));
    }

    [Fact]
    public void Wat_voor_de_uitspraak_bekend_was_geeft_gestart_en_meteen_gehaald()
    {
        var proef = new Proef().Op("2026-01-20").Koppel("A", "2026-01-07").Koers("A", "2026-01-09")
            .Uitspraak("ots", "A", "2026-01-05", Maatregel("11", Aard.Nieuw, "2026-01-05", "2027-01-04"));
        Assert.Equal(["2026-01-20 gestart 01-05/01-12 A", "2026-01-20 gehaald 01-05/01-12 A"], proef.Regels("jeugdbeschermer"));
        Assert.Equal(["2026-01-20 gestart 01-05/02-16 A", "2026-01-20 gehaald 01-05/02-16 A"], proef.Regels("koers"));
    }

    [Fact]
    public void Een_koppeling_voor_de_kennisgeving_haalt_die_klok_zodra_zij_start()
    {
        var proef = MetOts().Op("2026-01-06").Koppel("A", "2026-01-06").Op("2026-01-07").InKennis("ots", "A");
        Assert.Equal(
            ["2026-01-07 gestart 01-07/01-14 A", "2026-01-07 gehaald 01-07/01-14 A"], proef.Regels("jeugdbeschermer", "kennisgeving"));
        Assert.Equal(0, proef.Stand.Trajecten[0].Termijnen[0].Beeld.Dagen);
    }

    [Fact]
    public void Een_jeugdbeschermer_die_voor_de_kennisgeving_weer_vertrok_haalt_die_klok_niet()
    {
        var proef = MetOts().Op("2026-01-06").Koppel("A", "2026-01-06").Op("2026-01-07").Ontkoppel("A", "2026-01-07")
            .Op("2026-01-08").InKennis("ots", "A");
        Assert.Equal(["2026-01-08 gestart 01-08/01-15 A"], proef.Regels("jeugdbeschermer", "kennisgeving"));
        Assert.Equal("2026-01-06 gehaald 01-05/01-12 A", proef.Regels("jeugdbeschermer").Last());
    }

    [Fact]
    public void Een_jeugdbeschermer_die_na_het_halen_vertrekt_laat_de_norm_gehaald()
    {
        var proef = MetOts().Op("2026-01-06").Koppel("A", "2026-01-06").Op("2026-01-08").Ontkoppel("A", "2026-01-08").Op("2026-02-01");
        Assert.Equal("2026-01-06 gehaald 01-05/01-12 A", proef.Regels("jeugdbeschermer").Last());
    }

    [Fact]
    public void Een_correctie_van_de_uitspraakdatum_herrekent_de_termijn_en_bewaart_de_eerdere_berekening()
    {
        var proef = MetOts().Op("2026-01-07")
            .Corrigeer("ots-2", "ots", "A", "2026-01-06", Maatregel("11", Aard.Nieuw, "2026-01-06", "2027-01-05")).Op("2026-01-20");
        Assert.Equal(
            [
                "2026-01-05 gestart 01-05/01-12 A", "2026-01-07 gestart 01-06/01-13 A gecorrigeerd",
                "2026-01-12 nadert 01-06/01-13 A", "2026-01-14 overschreden 01-06/01-13 A",
            ],
            proef.Regels("jeugdbeschermer"));
        var termijn = proef.Stand.Trajecten[0].Termijnen[1];
        Assert.Equal([D("2026-01-12"), D("2026-01-13")], termijn.Berekeningen.Select(berekening => berekening.Uitkomst.Einde));
        Assert.Equal(
            [Normsoort.Gestart, Normsoort.Gestart, Normsoort.Nadert, Normsoort.Overschreden], termijn.Historie.Select(regel => regel.Soort));
        Assert.Equal(M("2026-01-07T08:00:00Z"), termijn.Berekeningen[1].BekendOp);
    }

    [Fact]
    public void Wat_een_norm_al_haalde_wordt_niet_te_laat_door_een_tweede_koers_of_jeugdbeschermer()
    {
        var proef = MetOts().Op("2026-01-06").Koppel("A", "2026-01-06").Op("2026-01-20").Koppel("A", "2026-01-20", aanleiding: Aanleiding.Gepland)
            .Op("2026-02-02").Koers("A", "2026-02-02").Op("2026-03-02").Koers("A", "2026-03-02");
        Assert.Equal("2026-01-06 gehaald 01-05/01-12 A", proef.Regels("jeugdbeschermer").Last());
        Assert.Equal("2026-02-02 gehaald 01-05/02-16 A", proef.Regels("koers").Last());
    }

    [Fact]
    public void Een_correctie_van_de_start_meldt_ook_opnieuw_dat_het_einde_nadert()
    {
        var proef = MetOts().Op("2026-01-09").Corrigeer("ots-2", "ots", "A", "2026-01-08", Maatregel("11", Aard.Nieuw, "2026-01-08", "2027-01-07"))
            .Op("2026-01-15");
        Assert.Equal(
            ["2026-01-09 nadert 01-05/01-12 A", "2026-01-09 gestart 01-08/01-15 A gecorrigeerd", "2026-01-14 nadert 01-08/01-15 A"],
            proef.Regels("jeugdbeschermer").Skip(1));
    }

    [Fact]
    public void Blijkt_de_maatregel_voorbij_voor_de_GI_in_kennis_was_dan_vervalt_die_klok_als_correctie()
    {
        var proef = MetOts().Op("2026-01-07").InKennis("ots", "A").Op("2026-01-08")
            .Corrigeer("ots-2", "ots", "A", "2026-01-05", Maatregel("11", Aard.Nieuw, "2026-01-05", "2026-01-06"));
        Assert.Equal(
            ["2026-01-07 gestart 01-07/01-14 A", "2026-01-08 vervallen 01-07/01-14 A gecorrigeerd"], proef.Regels("jeugdbeschermer", "kennisgeving"));
    }

    [Fact]
    public void Een_correctie_kan_overschreden_terugnemen()
    {
        var proef = MetOts().Op("2026-01-14")
            .Corrigeer("ots-2", "ots", "A", "2026-01-12", Maatregel("11", Aard.Nieuw, "2026-01-12", "2027-01-11"));
        Assert.Equal("2026-01-14 gestart 01-12/01-19 A gecorrigeerd", proef.Regels("jeugdbeschermer").Last());
        Assert.Contains("jeugdbeschermer/uitspraak loopt", proef.Standen("2026-01-14"));
    }

    [Fact]
    public void Een_correctie_kan_gehaald_terugnemen()
    {
        var proef = MetOts().Op("2026-01-12").Koppel("A", "2026-01-12").Op("2026-01-14")
            .Corrigeer("ots-2", "ots", "A", "2026-01-02", Maatregel("11", Aard.Nieuw, "2026-01-02", "2027-01-01"));
        Assert.Equal(
            ["2026-01-14 gestart 01-02/01-09 A gecorrigeerd", "2026-01-14 overschreden 01-02/01-09 A gecorrigeerd"],
            proef.Regels("jeugdbeschermer").TakeLast(2));
    }

    [Fact]
    public void Een_correctie_van_een_correctie_en_een_correctie_die_eerder_binnenkomt_gelden_op_hun_plaats()
    {
        var proef = new Proef().Op("2026-01-07")
            .Corrigeer("c2", "c1", "A", "2026-01-07", Maatregel("11", Aard.Nieuw, "2026-01-07", "2027-01-06"))
            .Corrigeer("c1", "ots", "A", "2026-01-06", Maatregel("11", Aard.Nieuw, "2026-01-06", "2027-01-05"))
            .Uitspraak("ots", "A", "2026-01-05", Maatregel("11", Aard.Nieuw, "2026-01-05", "2027-01-04"));
        Assert.Equal(["2026-01-07 gestart 01-07/01-14 A"], proef.Regels("jeugdbeschermer"));
        Assert.Equal(["ots"], Assert.Single(proef.Stand.Trajecten).Uitspraken);
    }

    [Fact]
    public void De_kennisgeving_van_de_eerste_versie_blijft_de_start_na_een_correctie()
    {
        var proef = MetOts().Op("2026-01-06").InKennis("ots", "A").Op("2026-01-09")
            .Corrigeer("ots-2", "ots", "A", "2026-01-05", Maatregel("11", Aard.Nieuw, "2026-01-05", "2026-12-31")).InKennis("ots-2", "A");
        Assert.Equal(["2026-01-06 gestart 01-06/01-13 A"], proef.Regels("jeugdbeschermer", "kennisgeving"));
    }

    [Fact]
    public void Een_correctie_van_de_GI_laat_de_termijn_van_de_verkeerde_vervallen_en_start_die_van_de_goede()
    {
        var proef = MetOts().InKennis("ots", "A").Op("2026-01-07")
            .Corrigeer("ots-2", "ots", "B", "2026-01-05", Maatregel("11", Aard.Nieuw, "2026-01-05", "2027-01-04")).InKennis("ots-2", "B");
        Assert.Equal(
            ["2026-01-05 gestart 01-05/01-12 A", "2026-01-07 gestart 01-05/01-12 B", "2026-01-07 vervallen 01-05/01-12 B oud A"],
            proef.Regels("jeugdbeschermer"));
        Assert.Equal(
            ["2026-01-05 gestart 01-05/01-12 A", "2026-01-07 vervallen 01-05/01-12 B oud A", "2026-01-07 gestart 01-07/01-14 B"],
            proef.Regels("jeugdbeschermer", "kennisgeving"));
    }

    [Fact]
    public void Een_ingetrokken_uitspraak_laat_alles_vervallen_en_een_latere_versie_brengt_het_terug()
    {
        var proef = MetOts().Op("2026-01-07").Neem(new UitspraakIngetrokken("weg", "ots"));
        Assert.Equal("2026-01-07 vervallen 01-05/01-12 A", proef.Regels("jeugdbeschermer").Last());
        Assert.True(Assert.Single(proef.Stand.Trajecten).Opgeheven);
        proef.Op("2026-01-08").Corrigeer("ots-2", "ots", "A", "2026-01-05", Maatregel("11", Aard.Nieuw, "2026-01-05", "2027-01-04"));
        Assert.Equal("2026-01-08 gestart 01-05/01-12 A gecorrigeerd", proef.Regels("jeugdbeschermer").Last());
        Assert.False(Assert.Single(proef.Stand.Trajecten).Opgeheven);
    }

    [Fact]
    public void Een_late_schakel_voegt_twee_trajecten_samen_en_het_oudste_loopt_door()
    {
        var proef = new Proef().Op("2026-01-05").Uitspraak("een", "A", "2026-01-05", Maatregel("12", Aard.Nieuw, "2026-01-05", "2026-01-30"))
            .Op("2026-02-06").Uitspraak("drie", "A", "2026-02-06", Maatregel("11", Aard.Nieuw, "2026-02-06", "2027-02-05"))
            .Op("2026-02-09").Uitspraak("twee", "A", "2026-01-29", Maatregel("12", Aard.Verlenging, "2026-01-31", "2026-02-05"));
        Assert.Equal([false, true], proef.Stand.Trajecten.Select(traject => traject.Opgeheven));
        Assert.Equal(
            ["2026-02-06 gestart 02-06/03-20 A", "2026-02-09 vervallen 02-06/03-20 A"], proef.Regels("koers", traject: 2));
        Assert.Equal("2026-02-09 gestart 01-05/02-16 A gecorrigeerd", proef.Regels("koers").SkipLast(1).Last());
    }

    [Fact]
    public void Hetzelfde_feit_twee_keer_heeft_een_gevolg()
    {
        var proef = MetOts().Op("2026-01-07");
        var feit = new JeugdbeschermerGekoppeld("k", "A", D("2026-01-07"), Koppelvorm.Vast, true, null, Aanleiding.Eerste);
        proef.Neem(feit);
        var stand = proef.Stand;
        var uitkomst = Klokken.Verwerk(stand, feit, proef.Nu, Normenset.Standaard);
        Assert.Same(stand, uitkomst.Stand);
        Assert.Empty(uitkomst.Berichten);
    }
}
