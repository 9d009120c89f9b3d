using Integratie.Kern.Berichten;
using Integratie.Kern.Normen;
using Integratie.Kern.Tijd;
using static Integratie.Kern.Tests.Normen.Proef;
using static Integratie.Kern.Tests.Tijd.Dagen;

namespace Integratie.Kern.Tests.Normen;

/// <summary>Norms are configuration: the built-in set, what a change reaches, and every fault with its line.</summary>
public class ConfiguratieTests
{
    [Fact]
    public void De_ingebouwde_normen_zijn_die_van_de_bronnen()
    {
        Assert.Equal(
            [
                "Jeugdbeschermer Kennisgeving 5-werkdagen Atw 1-werkdagen",
                "Jeugdbeschermer Uitspraak 5-werkdagen Atw 1-werkdagen",
                "Koers Uitspraak 6-weken Atw 7-dagen",
                "Hulp Uitspraak 3-maanden Kaal 7-dagen",
            ],
            Normenset.Standaard.Normen.Select(norm => $"{norm.Naam} {norm.Klok} {norm.Termijn} {norm.Kalender} {norm.Waarschuwing}"));
        Assert.All(Normenset.Standaard.Normen, norm => Assert.NotEmpty(norm.Bron));
    }

    [Fact]
    public void Een_wijziging_van_de_normen_geldt_voor_nieuwe_termijnen_en_niet_voor_lopende()
    {
        var proef = new Proef().Op("2026-01-05").Uitspraak("ots", "A", "2026-01-05", Maatregel("11", Aard.Nieuw, "2026-01-05", "2027-01-04"));
        proef.Normen = Lees(Normenset.StandaardJson.Replace("6-weken", "4-weken"));
        proef.Uitspraak("jr", "A", "2026-01-05", Maatregel("41", Aard.Nieuw, "2026-01-05", "2027-01-04"))
            .Op("2026-01-06").Corrigeer("ots-2", "ots", "A", "2026-01-06", Maatregel("11", Aard.Nieuw, "2026-01-06", "2027-01-04"));
        Assert.Equal("2026-01-06 gestart 01-06/02-17 A gecorrigeerd", proef.Regels("koers").Last());
        Assert.Equal(["2026-01-05 gestart 01-05/02-02 A"], proef.Regels("koers", traject: 2));
    }

    [Fact]
    public void Een_nieuwe_feestdag_geldt_voor_nieuwe_termijnen_en_niet_voor_berekende()
    {
        var proef = new Proef().Op("2026-01-05").Uitspraak("ots", "A", "2026-01-05", Maatregel("11", Aard.Nieuw, "2026-01-05", "2027-01-04"));
        proef.Normen = Lees(Normenset.StandaardJson.Replace(
            "\"feestdagen\": []",
            """
            "feestdagen": [{ "datum": "2026-01-08", "naam": "extra dag", "bron": "Stcrt. 2026, 1" }]
            """));
        proef.Koers("A", "2026-01-05").InKennis("ots", "A");
        Assert.Equal(["2026-01-05 gestart 01-05/01-12 A"], proef.Regels("jeugdbeschermer"));
        Assert.Equal(["2026-01-05 gestart 01-05/01-13 A"], proef.Regels("jeugdbeschermer", "kennisgeving"));
        Assert.Equal([D("2026-01-13"), D("2026-01-12")], proef.Stand.Trajecten[0].Termijnen.Take(2).Select(termijn => termijn.Beeld.Einde));
    }

    [Fact]
    public void Een_termijn_bewaart_beleid_en_stappen_waarmee_zij_is_berekend()
    {
        var proef = new Proef().Op("2026-04-30").Uitspraak("ots", "A", "2026-04-30", Maatregel("11", Aard.Nieuw, "2026-04-30", "2027-04-29"));
        var berekend = proef.Stand.Trajecten[0].Termijnen[1].Berekend!;
        Assert.Equal((D("2026-05-08"), Kalenderbeleid.Atw), (berekend.Einde, berekend.Kalender));
        Assert.Contains(berekend.Stappen, stap => stap.Reden == "Bevrijdingsdag, telt niet");
    }

    [Fact]
    public void De_minimale_variant_is_uit_de_normen_te_halen()
    {
        var streng = Lees(Normenset.StandaardJson.Replace(", \"koppeling-tijdelijk\"]", "]"));
        var proef = new Proef(streng).Op("2026-01-05").Uitspraak("ots", "A", "2026-01-05", Maatregel("11", Aard.Nieuw, "2026-01-05", "2027-01-04"))
            .Koppel("A", "2026-01-05", Koppelvorm.Tijdelijk, contact: true, koers: true);
        Assert.DoesNotContain(proef.Berichten, bericht => bericht.Soort == Normsoort.Gehaald);
    }

    [Fact]
    public void Alternatieve_hulp_is_uit_de_normen_te_halen_en_passende_hulp_blijft_dan_gelden()
    {
        var streng = Lees(Normenset.StandaardJson.Replace(", \"hulp-alternatief\"]", "]"));
        var proef = new Proef(streng).Op("2026-01-05").Uitspraak("ots", "A", "2026-01-05", Maatregel("11", Aard.Nieuw, "2026-01-05", "2027-01-04"))
            .Op("2026-02-02").Hulp("A", "2026-02-02", passend: Passend.Alternatief);
        Assert.Equal(["2026-01-05 gestart 01-05/04-05 A"], proef.Regels("hulp"));
        proef.Op("2026-02-09").Hulp("A", "2026-02-09");
        Assert.Equal("2026-02-09 gehaald 01-05/04-05 A", proef.Regels("hulp").Last());
    }

    [Fact]
    public void Elke_fout_wordt_gemeld_met_de_regel()
    {
        var lezing = Normenset.Lees("""
            {
              "normen": [
                {
                  "norm": "snelheid",
                  "klok": "uitspraak",
                  "start": "uitgesproken",
                  "sluit": ["koers-bepaald", "zomaar"],
                  "termijn": "zes weken",
                  "kalender": "gregoriaans",
                  "waarschuwing": "7",
                  "bron": " ",
                  "termyn": "6-weken"
                },
                42
              ],
              "feestdagen": [
                { "datum": "2026-02-30", "naam": "dag" }
              ],
              "stoplicht": { "groen": 120, "oranje": "80" },
              "stoplicht": {}
            }
            """);
        Assert.Null(lezing.Normen);
        Assert.Equal(
            [
                "regel 4: normen[0].norm: verwacht een van: jeugdbeschermer, koers, hulp",
                "regel 7: normen[0].sluit[1]: verwacht een van: koppeling-vast, koppeling-tijdelijk, koers-bepaald, hulp-passend, hulp-alternatief",
                "regel 8: normen[0].termijn: " + Termijnduur.Verwacht,
                "regel 9: normen[0].kalender: verwacht een van: atw, kaal",
                "regel 10: normen[0].waarschuwing: " + Waarschuwing.Verwacht,
                "regel 11: normen[0].bron: verwacht een tekst",
                "regel 12: normen[0].termyn: onbekend; verwacht norm, klok, start, sluit, termijn, kalender, waarschuwing, bron",
                "regel 14: normen[1]: verwacht een object",
                "regel 17: feestdagen[0].datum: verwacht een bestaande datum als jjjj-mm-dd",
                "regel 17: feestdagen[0].bron: ontbreekt",
                "regel 19: stoplicht.groen: verwacht een getal van 0 t/m 100",
                "regel 19: stoplicht.oranje: verwacht een getal van 0 t/m 100",
                "regel 20: stoplicht: staat er meer dan eens",
            ],
            lezing.Fouten.Select(fout => fout.ToString()));
    }

    [Theory]
    [InlineData("{\n  \"normen\": [\n  oeps\n]}", 3, "geen geldige JSON (byte 3)")]
    [InlineData("", 1, "geen geldige JSON (byte 1)")]
    [InlineData("[]", 1, "verwacht een object")]
    [InlineData("{}", 1, "ontbreekt")]
    [InlineData("{ \"normen\": [] }", 1, "verwacht een lijst die niet leeg is")]
    public void Wat_geen_configuratie_is_wordt_geweigerd(string json, int regel, string melding)
    {
        var lezing = Normenset.Lees(json);
        Assert.Null(lezing.Normen);
        Assert.Equal(regel, lezing.Fouten[0].Regel);
        Assert.Contains(lezing.Fouten, fout => fout.Melding.Contains(melding));
    }

    [Fact]
    public void Een_sluitend_feit_van_een_andere_norm_en_een_dubbele_klok_worden_geweigerd()
    {
        var verkeerd = Normenset.Lees(Normenset.StandaardJson.Replace("[\"koers-bepaald\"]", "[\"hulp-passend\"]"));
        Assert.Equal("regel 27: normen[2].sluit: past niet bij de norm koers", Assert.Single(verkeerd.Fouten).ToString());
        var dubbel = Normenset.Lees(Normenset.StandaardJson
            .Replace("\"klok\": \"kennisgeving\"", "\"klok\": \"uitspraak\"").Replace("kennisgegeven", "uitgesproken"));
        Assert.Equal(
            "regel 13: normen: jeugdbeschermer met klok uitspraak staat er meer dan eens", Assert.Single(dubbel.Fouten).ToString());
        var stoplicht = Normenset.Lees(Normenset.StandaardJson.Replace("\"oranje\": 80", "\"oranje\": 99"));
        Assert.Equal("regel 45: stoplicht: oranje is hoger dan groen", Assert.Single(stoplicht.Fouten).ToString());
    }

    [Theory]
    [InlineData(
        "\"start\": \"kennisgegeven\"", "\"start\": \"uitgesproken\"",
        "regel 6: normen[0].start: past niet bij de klok kennisgeving: die begint bij kennisgegeven")]
    [InlineData(
        "\"klok\": \"kennisgeving\"", "\"klok\": \"uitspraak\"",
        "regel 6: normen[0].start: past niet bij de klok uitspraak: die begint bij uitgesproken")]
    [InlineData("\"3-maanden\"", "\"1-weken\"", null)]
    [InlineData("\"3-maanden\"", "\"6-werkdagen\"", null)]
    [InlineData("\"3-maanden\"", "\"4-werkdagen\"", "regel 40: normen[3].waarschuwing: is langer dan de termijn van 4-werkdagen")]
    [InlineData(
        "\"3-maanden\",\n      \"kalender\": \"kaal\",\n      \"waarschuwing\": \"7-dagen\"",
        "\"3-maanden\",\n      \"kalender\": \"kaal\",\n      \"waarschuwing\": \"93-dagen\"",
        "regel 40: normen[3].waarschuwing: is langer dan de termijn van 3-maanden")]
    [InlineData(
        "\"3-maanden\",\n      \"kalender\": \"kaal\",\n      \"waarschuwing\": \"7-dagen\"",
        "\"3-maanden\",\n      \"kalender\": \"kaal\",\n      \"waarschuwing\": \"92-dagen\"",
        null)]
    public void Een_start_naast_de_klok_en_een_waarschuwing_voor_het_begin_worden_geweigerd(string oud, string nieuw, string? fout)
    {
        Assert.Contains(oud, Normenset.StandaardJson);

        Assert.Equal(fout, Normenset.Lees(Normenset.StandaardJson.Replace(oud, nieuw)).Fouten.SingleOrDefault()?.ToString());
    }

    private static Normenset Lees(string json)
    {
        var lezing = Normenset.Lees(json);
        Assert.Empty(lezing.Fouten);
        return lezing.Normen!;
    }
}
