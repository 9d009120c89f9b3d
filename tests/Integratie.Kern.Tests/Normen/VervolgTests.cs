using Integratie.Kern.Berichten;
using Integratie.Kern.Normen;
using static Integratie.Kern.Tests.Normen.Proef;
using static Integratie.Kern.Tests.Tijd.Dagen;

namespace Integratie.Kern.Tests.Normen;

/// <summary>Rule "End" at its bounds: which end a measure has when decisions and reports come together, and the last day itself.</summary>
public class VervolgTests
{
    private static Proef Met(string einde) => new Proef().Op("2026-01-05")
        .Uitspraak("vots", "A", "2026-01-05", Maatregel("12", Aard.Nieuw, "2026-01-05", einde));

    [Fact]
    public void Een_termijn_waarvan_de_laatste_dag_na_de_maatregel_valt_vervalt_op_die_dag()
    {
        var proef = Met(einde: "2026-02-15").Op("2026-03-01");
        Assert.Equal(
            ["2026-01-05 gestart 01-05/02-16 A", "2026-02-09 nadert 01-05/02-16 A", "2026-02-16 vervallen 01-05/02-16 A"], proef.Regels("koers"));
    }

    [Fact]
    public void Een_koppeling_die_vooruit_is_gemeld_voor_de_laatste_dag_haalt_de_norm_op_die_dag()
    {
        var proef = Met(einde: "2026-04-04").Op("2026-01-06").Koppel("A", "2026-01-12").Op("2026-02-01");
        Assert.Equal("2026-01-12 gehaald 01-05/01-12 A", proef.Regels("jeugdbeschermer").Last());
    }

    [Fact]
    public void Een_maatregel_die_na_een_dag_eindigt_gold_die_dag()
    {
        var proef = Met(einde: "2026-04-04").Op("2026-01-06").Uitspraak("stop", "A", "2026-01-06", Maatregel("12", Aard.Beeindiging, "2026-01-06"));
        var traject = Assert.Single(proef.Stand.Trajecten);
        Assert.False(traject.Opgeheven);
        Assert.Equal(D("2026-01-05"), traject.LaatsteDag);
        Assert.Equal("2026-01-06 vervallen 01-05/02-16 A", proef.Regels("koers").Last());
    }

    [Fact]
    public void Een_vervanging_zonder_einde_houdt_het_einde_van_de_maatregel_ook_als_de_geboortedatum_bekend_is()
    {
        var proef = Met(einde: "2026-04-04").Geboren("2010-06-01").Op("2026-01-20")
            .Uitspraak("wissel", "B", "2026-01-20", Maatregel("12", Aard.VervangingGi, "2026-01-20"));
        Assert.Equal(D("2026-04-04"), proef.Stand.Trajecten[0].LaatsteDag);
    }

    [Fact]
    public void Een_vervanging_zonder_einde_neemt_het_einde_van_de_andere_familie_niet_over()
    {
        var proef = Met(einde: "2026-04-04").Uitspraak("jr", "C", "2026-01-05", Maatregel("41", Aard.Nieuw, "2026-01-05", "2027-01-04"))
            .Op("2026-01-20").Uitspraak("wissel", "B", "2026-01-20", Maatregel("12", Aard.VervangingGi, "2026-01-20"));
        Assert.Equal([D("2026-04-04"), D("2027-01-04")], proef.Stand.Trajecten.Select(traject => traject.LaatsteDag));
    }

    /// <summary>Rule "a decision whose ingang is at most one day after einde revives it": the extension itself may still be on its way.</summary>
    [Theory]
    [InlineData(Aard.VervangingGi)]
    [InlineData(Aard.Wijziging)]
    [InlineData(Aard.Bekrachtiging)]
    public void Een_uitspraak_zonder_einde_die_een_dag_na_het_einde_ingaat_laat_de_termijn_herleven(Aard aard)
    {
        var proef = Met(einde: "2026-01-30").Op("2026-02-02").Uitspraak("vervolg", "B", "2026-01-29", Maatregel("12", aard, "2026-01-31"));
        Assert.Equal("2026-02-02 gestart 01-05/02-16 B gecorrigeerd", proef.Regels("koers").Last());
        Assert.Equal("B", proef.Stand.Trajecten[0].Gi);
        proef.Op("2026-02-03").Uitspraak("verlengd", "A", "2026-01-28", Maatregel("12", Aard.Verlenging, "2026-01-31", "2026-04-30"));
        Assert.Equal(D("2026-04-30"), Assert.Single(proef.Stand.Trajecten).LaatsteDag);
        Assert.Equal("B", proef.Stand.Trajecten[0].Gi);
    }

    [Fact]
    public void Jeugdreclassering_die_op_de_achttiende_verjaardag_begint_eindigt_er_niet_door()
    {
        var proef = new Proef().Op("2026-01-05").Uitspraak("jr", "A", "2026-01-05", Maatregel("41", Aard.Nieuw, "2026-01-05")).Geboren("2008-01-05");
        Assert.Null(Assert.Single(proef.Stand.Trajecten, traject => !traject.Opgeheven).LaatsteDag);
    }

    [Fact]
    public void Voogdij_die_ingaat_op_de_dag_waarop_het_einde_is_gemeld_loopt_door()
    {
        var proef = Met(einde: "2026-04-04").Op("2026-01-12").Uitspraak("voogdij", "A", "2026-01-12", Maatregel("21", Aard.Nieuw, "2026-01-19"))
            .Op("2026-01-20").Beeindig("A", "2026-01-19");
        Assert.Null(Assert.Single(proef.Stand.Trajecten).LaatsteDag);
    }

    [Fact]
    public void Wat_na_een_beeindiging_opnieuw_is_uitgesproken_eindigt_er_niet_door()
    {
        var proef = Met(einde: "2026-04-04").Op("2026-01-20")
            .Uitspraak("stop", "A", "2026-01-20", Maatregel("12", Aard.Beeindiging, "2026-01-20", "2026-01-31"))
            .Op("2026-01-22").Uitspraak("opnieuw", "A", "2026-01-22", Maatregel("12", Aard.Nieuw, "2026-01-22", "2026-04-21"));
        Assert.Equal(D("2026-04-21"), Assert.Single(proef.Stand.Trajecten).LaatsteDag);
    }

    [Fact]
    public void Een_maatregel_waarvan_geen_uitspraak_de_GI_noemt_heeft_nog_geen_klok()
    {
        var proef = new Proef().Op("2026-01-05")
            .Neem(new UitspraakGedaan("ots", null, D("2026-01-05"), [Maatregel("11", Aard.Nieuw, "2026-01-05", "2027-01-04")]));
        Assert.Empty(proef.Berichten);
        Assert.Null(Assert.Single(proef.Stand.Trajecten).Gi);
        proef.Op("2026-01-06").Neem(new GiToegewezen("wijs", "ots", "A"));
        Assert.Equal(["2026-01-06 gestart 01-05/01-12 A"], proef.Regels("jeugdbeschermer"));
    }
}
