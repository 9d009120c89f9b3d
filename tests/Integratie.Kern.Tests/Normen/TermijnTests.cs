using Integratie.Kern.Berichten;
using Integratie.Kern.Normen;
using static Integratie.Kern.Tests.Normen.Proef;

namespace Integratie.Kern.Tests.Normen;

/// <summary>What meets norm 1, 2 and 3, what shortens a term, and what explains one that was missed.</summary>
public class TermijnTests
{
    private static Proef MetOts() => new Proef().Op("2026-01-05")
        .Uitspraak("ots", "A", "2026-01-05", Maatregel("11", Aard.Nieuw, "2026-01-05", "2027-01-04"));

    [Theory]
    [InlineData(Koppelvorm.Bureaudienst)]
    [InlineData(Koppelvorm.Wachtlijst)]
    public void Norm_1_wordt_niet_gehaald_door_bureaudienst_of_wachtlijst(Koppelvorm vorm)
    {
        var proef = MetOts().Op("2026-01-06").Koppel("A", "2026-01-06", vorm, contact: true, koers: true).Op("2026-02-01");
        Assert.Equal("2026-01-13 overschreden 01-05/01-12 A", proef.Regels("jeugdbeschermer").Last());
    }

    [Fact]
    public void Norm_1_wordt_gehaald_door_een_vaste_jeugdbeschermer()
    {
        var proef = MetOts().Op("2026-01-12").Koppel("A", "2026-01-12", Koppelvorm.Vast, contact: false).Op("2026-02-01");
        Assert.Equal("2026-01-12 gehaald 01-05/01-12 A", proef.Regels("jeugdbeschermer").Last());
    }

    [Fact]
    public void Tijdelijk_haalt_norm_1_alleen_met_contact_en_werk_aan_een_koers_als_minimale_variant()
    {
        var proef = MetOts().Op("2026-01-06").Koppel("A", "2026-01-06", Koppelvorm.Tijdelijk, contact: true, koers: true);
        Assert.Equal("2026-01-06 gehaald 01-05/01-12 A minimaal", proef.Regels("jeugdbeschermer").Last());
    }

    [Theory]
    [InlineData(true, false)]
    [InlineData(true, null)] // unknown is never met
    [InlineData(false, true)]
    [InlineData(null, true)]
    public void Tijdelijk_zonder_contact_of_zonder_werk_aan_een_koers_haalt_norm_1_niet(bool? contact, bool? koers)
    {
        var proef = MetOts().Op("2026-01-06").Koppel("A", "2026-01-06", Koppelvorm.Tijdelijk, contact, koers).Op("2026-01-13");
        Assert.Equal("2026-01-13 overschreden 01-05/01-12 A", proef.Regels("jeugdbeschermer").Last());
    }

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public void Norm_2_vraagt_doelen_en_de_nodige_hulp(bool doelen, bool hulp)
    {
        var proef = MetOts().Op("2026-02-02").Koers("A", "2026-02-02", doelen, hulp);
        Assert.Single(proef.Regels("koers"));
        proef.Op("2026-02-05").Koers("A", "2026-02-05");
        Assert.Equal("2026-02-05 gehaald 01-05/02-16 A", proef.Regels("koers").Last());
    }

    [Fact]
    public void Norm_2_is_tijdig_gehaald_ook_als_de_koers_niet_gedragen_is()
    {
        var proef = MetOts().Op("2026-02-02").Koers("A", "2026-02-02", gezin: Antwoord.Nee);
        Assert.Equal("2026-02-02 gehaald 01-05/02-16 A", proef.Regels("koers").Last());
    }

    [Fact]
    public void Een_koers_voor_er_een_jeugdbeschermer_is_telt()
    {
        var proef = MetOts().Op("2026-01-06").Koers("A", "2026-01-06");
        Assert.Equal("2026-01-06 gehaald 01-05/02-16 A", proef.Regels("koers").Last());
        Assert.DoesNotContain(proef.Regels("jeugdbeschermer"), regel => regel.Contains("gehaald"));
    }

    [Theory]
    [InlineData(true, false, Passend.Ja)] // overbruggingshulp
    [InlineData(false, true, Passend.Ja)] // an intake after which the child waits
    [InlineData(false, false, Passend.Nee)]
    public void Norm_3_wordt_niet_gehaald_door_overbrugging_wachten_na_de_intake_of_hulp_die_niet_past(
        bool overbrugging, bool wachtlijst, Passend passend)
    {
        var proef = MetOts().Op("2026-02-02").Hulp("A", "2026-02-02", overbrugging, wachtlijst, passend).Op("2026-05-01");
        Assert.Equal("2026-04-06 overschreden 01-05/04-05 A", proef.Regels("hulp").Last());
    }

    [Theory]
    [InlineData("A", Passend.Ja)]
    [InlineData("A", Passend.Alternatief)]
    [InlineData(null, Passend.Ja)] // reported by the gemeente
    public void Norm_3_wordt_gehaald_door_passende_hulp_ook_een_alternatief(string? gi, Passend passend)
    {
        var proef = MetOts().Op("2026-02-02").Hulp(gi, "2026-02-02", passend: passend);
        Assert.Equal("2026-02-02 gehaald 01-05/04-05 A", proef.Regels("hulp").Last());
    }

    [Fact]
    public void Een_feit_van_een_GI_die_geen_traject_heeft_verandert_niets()
    {
        var proef = MetOts().Op("2026-01-06").Koppel("X", "2026-01-06").Koers("X", "2026-01-06").Hulp("X", "2026-01-06");
        Assert.DoesNotContain(proef.Berichten, bericht => bericht.Soort == Normsoort.Gehaald);
    }

    [Fact]
    public void Termijn_verkort_zet_een_eerdere_datum_voor_norm_2_of_3()
    {
        var proef = MetOts().Op("2026-01-06").Verkort("A", Normnaam.Koers, "2026-01-20").Op("2026-03-01");
        Assert.Equal(
            ["2026-01-05 gestart 01-05/02-16 A", "2026-01-13 nadert 01-05/01-20 A", "2026-01-21 overschreden 01-05/01-20 A"],
            proef.Regels("koers"));
        Assert.Equal(Tijd.Dagen.D("2026-02-16"), proef.Stand.Trajecten[0].Termijnen[2].Berekend?.Einde);
    }

    [Fact]
    public void Niets_verlengt_een_termijn()
    {
        var proef = MetOts().Op("2026-01-06").Verkort("A", Normnaam.Koers, "2026-03-20")
            .Verklaar("A", Normnaam.Koers, Verklaringsreden.BewustVertraagd, "2026-03-20").Op("2026-03-01");
        Assert.Equal("2026-02-17 overschreden 01-05/02-16 A", proef.Regels("koers").Last());
    }

    [Fact]
    public void Een_belemmering_of_verzoek_om_heroverweging_stopt_geen_klok()
    {
        var proef = MetOts().Op("2026-01-08").Neem(new BelemmeringVastgelegd("b", Tijd.Dagen.D("2026-01-08"), "A")).Op("2026-01-13");
        Assert.Equal("2026-01-13 overschreden 01-05/01-12 A", proef.Regels("jeugdbeschermer").Last());
    }

    [Fact]
    public void Een_verkorting_die_na_het_halen_binnenkomt_maakt_er_geen_overschreden_van()
    {
        var proef = MetOts().Op("2026-01-22").Koers("A", "2026-01-22").Op("2026-01-23").Verkort("A", Normnaam.Koers, "2026-01-20");
        Assert.Equal("2026-01-22 gehaald 01-05/02-16 A", proef.Regels("koers").Last());
    }

    [Fact]
    public void Een_verkorting_tot_een_dag_die_voorbij_is_geeft_meteen_overschreden()
    {
        var proef = MetOts().Op("2026-01-22").Verkort("A", Normnaam.Hulp, "2026-01-20");
        Assert.Equal(["2026-01-05 gestart 01-05/04-05 A", "2026-01-22 overschreden 01-05/01-20 A"], proef.Regels("hulp"));
    }

    [Theory]
    [InlineData("2026-02-02", "2026-01-26", "01-26")]
    [InlineData("2026-01-26", "2026-02-02", "01-26")] // nothing is extended, also not what was shortened
    public void Van_twee_verkortingen_geldt_de_vroegste_dag(string eerste, string tweede, string einde)
    {
        var proef = MetOts().Op("2026-01-06").Verkort("A", Normnaam.Koers, eerste).Op("2026-01-07").Verkort("A", Normnaam.Koers, tweede).Op("2026-03-01");
        Assert.Equal($"2026-01-27 overschreden 01-05/{einde} A", proef.Regels("koers").Last());
    }

    [Fact]
    public void Een_verkorting_na_het_halen_op_de_laatste_dag_laat_de_norm_gehaald()
    {
        var proef = MetOts().Op("2026-02-16").Koers("A", "2026-02-16").Op("2026-02-17").Verkort("A", Normnaam.Koers, "2026-01-20");
        Assert.Equal("2026-02-16 gehaald 01-05/02-16 A", proef.Regels("koers").Last());
    }

    [Fact]
    public void Een_verkorting_die_er_op_de_dag_van_de_koers_al_was_geldt()
    {
        var proef = MetOts().Op("2026-01-22").Verkort("A", Normnaam.Koers, "2026-01-20").Koers("A", "2026-01-22");
        Assert.Equal("2026-01-22 overschreden 01-05/01-20 A", proef.Regels("koers").Last());
    }

    [Fact]
    public void Een_verklaring_van_norm_1_is_van_de_GI_die_haar_gaf_en_een_van_norm_2_van_het_traject()
    {
        var proef = MetOts().Op("2026-01-14").Verklaar("A", Normnaam.Jeugdbeschermer, Verklaringsreden.GeenJeugdbeschermer, "2026-02-01")
            .Op("2026-02-02").DraagOver("over", "A", "B", "2026-02-02").Op("2026-02-20")
            .Verklaar("B", Normnaam.Koers, Verklaringsreden.GezinNietBereikbaar, "2026-04-01");
        Assert.Equal(
            ["Jeugdbeschermer A 1", "Jeugdbeschermer B 0", "Koers  1"],
            proef.Stand.Trajecten[0].Termijnen.Where(termijn => termijn.Norm is { Klok: Klok.Uitspraak, Naam: not Normnaam.Hulp })
                .Select(termijn => $"{termijn.Norm.Naam} {termijn.Gi} {termijn.Beeld.Verklaringen}").Order());
    }

    [Fact]
    public void Met_een_tijdelijke_en_een_vaste_op_dezelfde_dag_is_het_geen_minimale_variant()
    {
        var proef = MetOts().Op("2026-01-06").Koppel("A", "2026-01-06", Koppelvorm.Tijdelijk, contact: true, koers: true).Koppel("A", "2026-01-06");
        Assert.False(proef.Stand.Trajecten[0].Termijnen[1].Beeld.MinimaleVariant);
    }

    [Fact]
    public void Een_verklaring_maakt_van_overschreden_geen_gehaald()
    {
        var proef = MetOts().Op("2026-01-14")
            .Verklaar("A", Normnaam.Jeugdbeschermer, Verklaringsreden.GeenJeugdbeschermer, "2026-02-01").Op("2026-01-20").Koppel("A", "2026-01-20");
        Assert.Equal(
            ["2026-01-13 overschreden 01-05/01-12 A", "2026-01-14 verklaard 01-05/01-12 A"], proef.Regels("jeugdbeschermer").TakeLast(2));
        Assert.Contains("jeugdbeschermer/uitspraak overschreden", proef.Standen("2026-01-20"));
    }

    [Fact]
    public void Elke_verklaring_wordt_een_keer_gemeld_ook_voor_de_termijn_voorbij_is()
    {
        var proef = MetOts().Op("2026-01-08")
            .Verklaar("A", Normnaam.Koers, Verklaringsreden.GezinNietBereikbaar, "2026-03-01").Op("2026-01-09")
            .Verklaar("A", Normnaam.Koers, Verklaringsreden.WachtOpDocument, "2026-04-01").Op("2026-01-10");
        Assert.Equal(
            ["2026-01-05 gestart 01-05/02-16 A", "2026-01-08 verklaard 01-05/02-16 A", "2026-01-09 verklaard 01-05/02-16 A"],
            proef.Regels("koers"));
    }

    [Fact]
    public void Een_verklaring_van_wat_al_gehaald_is_wordt_niet_gemeld()
    {
        var proef = MetOts().Op("2026-01-08").Koers("A", "2026-01-08").Op("2026-01-09")
            .Verklaar("A", Normnaam.Koers, Verklaringsreden.Anders, "2026-03-01");
        Assert.Equal("2026-01-08 gehaald 01-05/02-16 A", proef.Regels("koers").Last());
    }

    [Fact]
    public void De_staten_volgen_de_dagen()
    {
        var proef = MetOts().InKennis("ots", "A");
        Assert.Contains("jeugdbeschermer/kennisgeving loopt", proef.Standen("2026-01-08"));
        Assert.Contains("jeugdbeschermer/kennisgeving nadert", proef.Standen("2026-01-09"));
        Assert.Contains("jeugdbeschermer/kennisgeving nadert", proef.Standen("2026-01-12"));
        Assert.Contains("jeugdbeschermer/kennisgeving overschreden", proef.Standen("2026-01-13"));
        Assert.Contains("koers/uitspraak nadert", proef.Standen("2026-02-09"));
        Assert.Contains("hulp/uitspraak nadert", proef.Standen("2026-03-29"));
        Assert.Contains("hulp/uitspraak nadert", proef.Standen("2026-04-05"));
        Assert.Contains("hulp/uitspraak overschreden", proef.Standen("2026-04-06"));
    }
}
