using Integratie.Kern.Berichten;
using Integratie.Kern.Normen;
using static Integratie.Kern.Tests.Normen.Proef;
using static Integratie.Kern.Tests.Tijd.Dagen;

namespace Integratie.Kern.Tests.Normen;

/// <summary>Who is in charge of a traject when decisions and handings over come together, and which of them starts norm 1.</summary>
public class BeheerverloopTests
{
    private static Proef MetOts() => new Proef().Op("2026-01-05")
        .Uitspraak("ots", "A", "2026-01-05", Maatregel("11", Aard.Nieuw, "2026-01-05", "2027-01-04")).InKennis("ots", "A");

    [Theory]
    [InlineData("wissel")]
    [InlineData("over")]
    public void De_nieuwe_GI_is_in_kennis_door_de_vervanging_of_door_de_overdracht(string bericht)
    {
        var proef = MetOts().Op("2026-03-02").Uitspraak("wissel", "B", "2026-03-02", Maatregel("11", Aard.VervangingGi, "2026-03-02"))
            .Op("2026-03-05").DraagOver("over", "A", "B", "2026-03-05").Op("2026-03-06").InKennis(bericht, "B");
        Assert.Equal("2026-03-06 gestart 03-06/03-13 B", proef.Regels("jeugdbeschermer", "kennisgeving").Last());
    }

    [Fact]
    public void Een_vervanging_die_na_de_overdracht_binnenkomt_verzet_de_start_niet_ook_niet_als_correctie()
    {
        var proef = MetOts().Op("2026-03-02").DraagOver("over", "A", "B", "2026-03-02").Op("2026-03-05")
            .Uitspraak("wissel", "B", "2026-02-27", Maatregel("11", Aard.VervangingGi, "2026-02-27"));
        Assert.Equal("2026-03-02 gestart 03-02/03-09 B", proef.Regels("jeugdbeschermer").Last());
    }

    [Fact]
    public void Wie_de_maatregel_al_overdroeg_kan_haar_niet_nog_eens_overdragen()
    {
        var proef = MetOts().Op("2026-02-02").DraagOver("over", "A", "B", "2026-02-02").Op("2026-02-10").DraagOver("nogmaals", "A", "C", "2026-02-10");
        Assert.Equal("B", proef.Stand.Trajecten[0].Gi);
        Assert.Equal(["A"], proef.Stand.Trajecten[0].VorigeGis);
    }

    [Fact]
    public void Van_twee_uitspraken_op_een_dag_geldt_de_GI_van_de_laatst_ontvangen()
    {
        var proef = MetOts().Uitspraak("middag", "B", "2026-01-05", Maatregel("11", Aard.Wijziging, "2026-01-05"));
        Assert.Equal("B", proef.Stand.Trajecten[0].Gi);
        Assert.Equal(["A"], proef.Stand.Trajecten[0].VorigeGis);
    }

    [Fact]
    public void Een_GI_die_terugkomt_heeft_een_tweede_beurt_en_wie_ertussen_zat_een_eerste()
    {
        var proef = MetOts().Op("2026-02-02").DraagOver("heen", "A", "B", "2026-02-02").Op("2026-03-02").DraagOver("terug", "B", "A", "2026-03-02");
        Assert.Equal(
            ["A 1", "B 1", "A 2"],
            proef.Stand.Trajecten[0].Termijnen.Where(termijn => termijn is { Norm.Naam: Normnaam.Jeugdbeschermer, Norm.Klok: Klok.Uitspraak })
                .Select(termijn => $"{termijn.Gi} {termijn.Beurt}"));
    }

    [Fact]
    public void Norm_1_start_voor_een_nieuwe_GI_ook_als_de_hub_het_begin_van_het_traject_niet_zag()
    {
        var proef = new Proef().Op("2026-01-05").Uitspraak("verlenging", "A", "2026-01-05", Maatregel("11", Aard.Verlenging, "2026-01-05", "2027-01-04"));
        Assert.Empty(proef.Berichten);
        proef.Op("2026-06-01").Uitspraak("wijziging", "B", "2026-06-01", Maatregel("11", Aard.Wijziging, "2026-06-01"));
        Assert.Equal(["2026-06-01 gestart 06-01/06-08 B"], proef.Regels("jeugdbeschermer"));
        Assert.Empty(proef.Regels("koers"));
        var beeld = Dossierbeeld.Van(proef.Stand, M("2026-06-02T00:00:00Z"), Normenset.Standaard);
        Assert.Equal(D("2026-06-01"), Assert.Single(beeld.Trajecten).Start);
    }

    [Fact]
    public void Wie_na_twee_overdrachten_het_kind_heeft_kan_het_einde_melden_en_verder_overdragen()
    {
        var proef = MetOts().Op("2026-02-02").DraagOver("een", "A", "B", "2026-02-02").Op("2026-03-02").DraagOver("twee", "B", "C", "2026-03-02")
            .Op("2026-04-01").DraagOver("drie", "C", "D", "2026-04-01").Op("2026-05-01").Beeindig("D", "2026-04-30");
        Assert.Equal("D", proef.Stand.Trajecten[0].Gi);
        Assert.Equal(D("2026-04-30"), proef.Stand.Trajecten[0].LaatsteDag);
    }

    [Fact]
    public void De_uitspraak_die_het_traject_begint_start_de_klok_ook_als_een_eerdere_over_een_latere_maatregel_gaat()
    {
        var proef = new Proef().Op("2025-12-22").Uitspraak("ots", "A", "2025-12-22", Maatregel("11", Aard.Nieuw, "2026-03-02", "2027-03-01"))
            .Op("2026-01-05").Uitspraak("vots", "A", "2026-01-05", Maatregel("12", Aard.Nieuw, "2026-01-05", "2026-03-01"));
        Assert.Equal("2026-01-05 gestart 01-05/01-12 A gecorrigeerd", proef.Regels("jeugdbeschermer").Last(regel => regel.Contains("gestart")));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Een_vervanging_gaat_voor_een_verlenging_van_dezelfde_dag_die_de_oude_GI_nog_noemt(bool vervangingEerst)
    {
        var proef = new Proef().Op("2026-01-05").Uitspraak("ots", "A", "2026-01-05", Maatregel("11", Aard.Nieuw, "2026-01-05", "2026-02-04"))
            .Op("2026-01-30");
        if (vervangingEerst)
            Vervang(proef);
        proef.Uitspraak("verlengd", "A", "2026-01-30", Maatregel("11", Aard.Verlenging, "2026-02-05", "2026-08-04"));
        if (!vervangingEerst)
            Vervang(proef);

        Assert.Equal("B", proef.Stand.Trajecten[0].Gi);
        Assert.Equal(["A"], proef.Stand.Trajecten[0].VorigeGis);

        static Proef Vervang(Proef proef) => proef.Uitspraak("wissel", "B", "2026-01-30", Maatregel("11", Aard.VervangingGi, "2026-01-30", "2026-02-04"));
    }
}
