using Integratie.Kern.Berichten;
using Integratie.Kern.Normen;
using static Integratie.Kern.Tests.Normen.Proef;
using static Integratie.Kern.Tests.Tijd.Dagen;

namespace Integratie.Kern.Tests.Normen;

/// <summary>Time that passes: each thing once, at its moment, however the wake-ups come.</summary>
public class WekTests
{
    private static Proef MetOts() => new Proef().Op("2026-01-05")
        .Uitspraak("ots", "A", "2026-01-05", Maatregel("11", Aard.Nieuw, "2026-01-05", "2027-01-04")).InKennis("ots", "A");

    [Fact]
    public void Een_half_jaar_geeft_elk_bericht_een_keer_op_zijn_moment()
    {
        var proef = MetOts().Op("2026-07-05");
        Assert.Equal(
            [
                "2026-01-05T08:00:00Z Gestart Jeugdbeschermer Uitspraak",
                "2026-01-05T08:00:00Z Gestart Koers Uitspraak",
                "2026-01-05T08:00:00Z Gestart Hulp Uitspraak",
                "2026-01-05T08:00:00Z Gestart Jeugdbeschermer Kennisgeving",
                "2026-01-08T23:00:00Z Nadert Jeugdbeschermer Kennisgeving",
                "2026-01-08T23:00:00Z Nadert Jeugdbeschermer Uitspraak",
                "2026-01-12T23:00:00Z Overschreden Jeugdbeschermer Kennisgeving",
                "2026-01-12T23:00:00Z Overschreden Jeugdbeschermer Uitspraak",
                "2026-02-08T23:00:00Z Nadert Koers Uitspraak",
                "2026-02-16T23:00:00Z Overschreden Koers Uitspraak",
                "2026-03-28T23:00:00Z Nadert Hulp Uitspraak",
                "2026-04-05T22:00:00Z Overschreden Hulp Uitspraak",
            ],
            proef.Berichten.Select(bericht => $"{bericht.Moment} {bericht.Soort} {bericht.Norm} {bericht.Klok}"));
        Assert.Null(proef.Stand.VolgendWekmoment());
    }

    [Fact]
    public void Een_verouderde_wekker_doet_niets()
    {
        var proef = MetOts().Op("2026-01-06").Koppel("A", "2026-01-06");
        foreach (var moment in new[] { "2026-01-06T09:00:00Z", "2026-01-08T23:00:00Z", "2026-01-12T23:00:00Z" })
        {
            var uitkomst = Klokken.Wek(proef.Stand, M(moment));
            Assert.Same(proef.Stand, uitkomst.Stand);
            Assert.Empty(uitkomst.Berichten);
        }
    }

    [Fact]
    public void Twee_keer_wekken_op_een_moment_meldt_een_keer()
    {
        var proef = MetOts();
        var eerste = Klokken.Wek(proef.Stand, M("2026-01-08T23:00:00Z"));
        Assert.Equal(2, eerste.Berichten.Count);
        Assert.Empty(Klokken.Wek(eerste.Stand, M("2026-01-08T23:00:00Z")).Berichten);
    }

    [Fact]
    public void Een_gemiste_wekker_blijft_staan_en_wordt_ingehaald_zonder_nadert_van_wat_voorbij_is()
    {
        var proef = MetOts();
        Assert.Equal(M("2026-01-08T23:00:00Z"), proef.Stand.VolgendWekmoment());
        var uitkomst = Klokken.Wek(proef.Stand, M("2026-01-20T08:00:00Z"));
        Assert.Equal([Normsoort.Overschreden, Normsoort.Overschreden], uitkomst.Berichten.Select(bericht => bericht.Soort));
        Assert.Equal(M("2026-02-08T23:00:00Z"), uitkomst.Stand.VolgendWekmoment());
    }

    [Fact]
    public void Overschreden_gaat_in_op_het_eerste_moment_van_de_dag_na_het_einde()
    {
        var proef = MetOts();
        Assert.DoesNotContain(
            Klokken.Wek(proef.Stand, M("2026-01-12T22:59:59.999Z")).Berichten, bericht => bericht.Soort == Normsoort.Overschreden);
        Assert.Contains(
            Klokken.Wek(proef.Stand, M("2026-01-12T23:00:00Z")).Berichten, bericht => bericht.Soort == Normsoort.Overschreden);
    }

    [Theory]
    [InlineData("2026-02-16", "2026-03-22T23:00:00Z", "2026-03-30T22:00:00Z")] // summer time begins on 29 March
    [InlineData("2026-09-14", "2026-10-18T22:00:00Z", "2026-10-26T23:00:00Z")] // and ends on 25 October
    public void Over_een_klokwissel_heen_begint_een_dag_om_middernacht_in_Amsterdam(string uitgesproken, string nadert, string overschreden)
    {
        var proef = new Proef().Op(uitgesproken).Uitspraak("ots", "A", uitgesproken, Maatregel("11", Aard.Nieuw, uitgesproken)).Op("2027-01-01");
        Assert.Equal(
            [$"{nadert} Nadert", $"{overschreden} Overschreden"],
            proef.Berichten.Where(bericht => bericht.Norm == Normnaam.Koers).Skip(1).Select(bericht => $"{bericht.Moment} {bericht.Soort}"));
    }

    [Fact]
    public void Een_koppeling_met_een_datum_in_de_toekomst_telt_pas_op_die_dag()
    {
        var proef = MetOts().Op("2026-01-06").Koppel("A", "2026-01-08");
        Assert.DoesNotContain(proef.Regels("jeugdbeschermer"), regel => regel.Contains("gehaald"));
        proef.Op("2026-01-20");
        Assert.Equal("2026-01-08 gehaald 01-05/01-12 A", proef.Regels("jeugdbeschermer").Last());
    }
}
