using Integratie.Kern.Berichten;
using Integratie.Kern.Deelnemers;

namespace Integratie.Kern.Tests.Berichten;

public class UitspraakregelTests
{
    private const string GiVerplicht = "Verplicht, behalve als er niets is toegewezen of alleen gesloten jeugdhulp (71).";

    private const string MaatregelenVerplicht =
        "Verplicht bij deze aard; alleen een afwijzing, aanhouding, ingetrokken of niet-ontvankelijk verzoek heeft er geen.";

    [Theory]
    [InlineData("zaaknummer", "\"JE RK\"", "Een zaaknummer bevat minstens vier cijfers achter elkaar.")]
    [InlineData("andereZaaknummers.0", "\"1\"", "Een zaaknummer bevat minstens vier cijfers achter elkaar.", "andereZaaknummers[0]")]
    [InlineData("ecli", "\"RBROT\"", "Geen geldige ECLI; verwacht wordt ECLI:NL:<gerecht>:<jaar>:<nummer>.")]
    [InlineData("rechtbank", "\"RBMAA\"", "Onbekend gerecht; verwacht wordt de code van een rechtbank of gerechtshof, zoals RBROT.")]
    [InlineData("soort", "\"Beschikking\"", "Moet een van deze waarden zijn: beschikking, vonnis, overig.")]
    [InlineData("uitgesproken", "\"2025-02-29\"", "Geen bestaande datum in de vorm jjjj-mm-dd.")]
    [InlineData("uitgesproken", "\"13-10-2025\"", "Geen bestaande datum in de vorm jjjj-mm-dd.")]
    [InlineData("uitgesproken", "\"2025-10-13T00:00:00Z\"", "Geen bestaande datum in de vorm jjjj-mm-dd.")]
    [InlineData("uitgesproken", "20251013", "Moet een tekst zijn.")]
    [InlineData("opSchrift", "\"2025-10-12\"", "Ligt voor uitgesproken.")]
    [InlineData("spoed", "\"nee\"", "Moet true of false zijn.")]
    [InlineData("gi", "\"Jeugdbescherming west\"", "Een OIN bestaat uit precies 20 cijfers.")]
    [InlineData("jeugdigen", "[]", "Mag niet leeg zijn.")]
    [InlineData("jeugdigen.0.bsn", "\"999990343\"", "Dit BSN voldoet niet aan de elfproef.", "jeugdigen[0].bsn")]
    [InlineData("jeugdigen.0.gemeente", "\"0001\"", "Onbekende gemeentecode.", "jeugdigen[0].gemeente")]
    [InlineData("jeugdigen.0.geboortedatum", "\"1899-12-31\"", "De datum ligt niet tussen 1900 en 2199.", "jeugdigen[0].geboortedatum")]
    [InlineData("maatregelen", "{}", "Moet een lijst zijn.")]
    [InlineData(
        "maatregelen.0.code", "\"13\"",
        "Onbekende maatregelcode; bekend zijn 11, 12, 21, 22, 23, 31, 41, 42, 50, 51, 61, 62, 63, 71, 72.",
        "maatregelen[0].code")]
    [InlineData("maatregelen.0.code", "12", "Moet een tekst zijn.", "maatregelen[0].code")]
    [InlineData("maatregelen.0.ingang", null, "Dit lid is verplicht.", "maatregelen[0].ingang")]
    [InlineData("maatregelen.0.einde", "\"2025-10-12\"", "Ligt voor ingang.", "maatregelen[0].einde")]
    [InlineData("maatregelen.0.einde", "\"9999-12-31\"", "De datum ligt niet tussen 1900 en 2199.", "maatregelen[0].einde")]
    [InlineData("maatregelen.1.voor", "[\"999990354\"]", "Deze jeugdige hoort niet bij de uitspraak.", "maatregelen[1].voor[0]")]
    [InlineData("maatregelen.1.voor", "[]", "Mag niet leeg zijn.", "maatregelen[1].voor")]
    [InlineData("document.url", "\"/vonnis.pdf\"", "Geen volledig webadres (https://…) van hoogstens 2000 tekens.", "document.url")]
    [InlineData("document.url", "\"file:///etc/passwd\"", "Geen volledig webadres (https://…) van hoogstens 2000 tekens.", "document.url")]
    [InlineData("document.sha256", "\"9f86\"", "Een SHA-256 bestaat uit 64 hexadecimale tekens.", "document.sha256")]
    [InlineData("document.mediaType", "\"pdf\"", "Geen mediatype, zoals application/json.", "document.mediaType")]
    [InlineData("redenAfwijzing", "\"zomaar\"", "Moet een van deze waarden zijn: geen-jeugdbeschermer, gronden, bevoegdheid, anders.")]
    public void Eén_verkeerd_lid_is_één_fout(string lid, string? waarde, string melding, string? pad = null)
    {
        var data = lid.StartsWith("andereZaaknummers", StringComparison.Ordinal)
            ? Bericht.UitspraakMet("andereZaaknummers", $"[{waarde}]")
            : Bericht.UitspraakMet(lid, waarde);

        Assert.Equal([new Fout("data." + (pad ?? lid), melding)], Bericht.Fouten("uitspraak.gedaan", data));
    }

    [Fact]
    public void Een_onbekende_aard_is_één_fout() => Assert.Equal(
        [
            new Fout("data.aard", "Moet een van deze waarden zijn: nieuw, verlenging, wijziging, bekrachtiging, beeindiging, vernietiging, "
                + "vervanging-gi, afwijzing, aanhouding, ingetrokken, niet-ontvankelijk."),
        ],
        Bericht.Fouten("uitspraak.gedaan", Bericht.UitspraakMet("aard", "\"opheffing\"")));

    [Theory]
    [InlineData("opSchrift", "\"2025-10-13\"")]
    [InlineData("opSchrift", null)]
    [InlineData("maatregelen.0.ingang", "\"2025-10-01\"")]
    [InlineData("maatregelen.0.einde", "\"2025-10-13\"")]
    [InlineData("maatregelen.0.einde", null)]
    [InlineData("ecli", "\"ECLI:NL:RBMAA:2010:BL8293\"")]
    [InlineData("ecli", null)]
    [InlineData("jeugdigen.0.gemeente", null)]
    [InlineData("document", null)]
    [InlineData("zaaknummer", "\"09-173943-23\"")]
    [InlineData("rechtbank", "\"GHDHA\"")]
    public void Wat_in_het_echt_voorkomt_mag(string lid, string? waarde) =>
        Assert.Empty(Bericht.Fouten("uitspraak.gedaan", Bericht.UitspraakMet(lid, waarde)));

    [Theory]
    [InlineData("afwijzing")]
    [InlineData("aanhouding")]
    [InlineData("ingetrokken")]
    [InlineData("niet-ontvankelijk")]
    public void Zonder_toewijzing_hoeft_er_geen_gi_en_geen_maatregel_te_zijn(string aard)
    {
        var data = Bericht.Met(Bericht.UitspraakMet("aard", $"\"{aard}\""), "gi", null);

        Assert.Empty(Bericht.Fouten("uitspraak.gedaan", Bericht.Met(data, "maatregelen", null)));
        Assert.Empty(Bericht.Fouten("uitspraak.gedaan", Bericht.Met(data, "maatregelen", "[]")));
        Assert.Empty(Bericht.Fouten("uitspraak.gedaan", Bericht.Met(data, "maatregelen", "[{ \"code\": \"11\" }]")));
    }

    [Theory]
    [InlineData("nieuw")]
    [InlineData("verlenging")]
    [InlineData("beeindiging")]
    [InlineData("vernietiging")]
    [InlineData("vervanging-gi")]
    public void Anders_zijn_gi_en_maatregelen_verplicht(string aard)
    {
        var data = Bericht.UitspraakMet("aard", $"\"{aard}\"");

        Assert.Equal([new Fout("data.gi", GiVerplicht)], Bericht.Fouten("uitspraak.gedaan", Bericht.Met(data, "gi", null)));
        Assert.Equal([new Fout("data.maatregelen", MaatregelenVerplicht)], Bericht.Fouten("uitspraak.gedaan", Bericht.Met(data, "maatregelen", null)));
        Assert.Equal([new Fout("data.maatregelen", MaatregelenVerplicht)], Bericht.Fouten("uitspraak.gedaan", Bericht.Met(data, "maatregelen", "[]")));
    }

    [Theory]
    [InlineData("""[{ "code": "71", "ingang": "2025-10-13" }]""", true)]
    [InlineData("""[{ "code": "71", "ingang": "2025-10-13" }, { "code": "11", "aard": "afwijzing" }]""", true)]
    [InlineData("""[{ "code": "11", "aard": "aanhouding" }]""", true)]
    [InlineData("""[{ "code": "71", "ingang": "2025-10-13" }, { "code": "11", "ingang": "2025-10-13" }]""", false)]
    [InlineData("""[{ "code": "72", "ingang": "2025-10-13" }]""", false)]
    public void Of_er_een_gi_moet_zijn_hangt_af_van_wat_is_toegewezen(string maatregelen, bool magZonder)
    {
        var fouten = Bericht.Fouten("uitspraak.gedaan", Bericht.Met(Bericht.UitspraakMet("gi", null), "maatregelen", maatregelen));

        Assert.Equal(magZonder ? [] : [new Fout("data.gi", GiVerplicht)], fouten);
    }

    [Fact]
    public void Een_maatregel_met_een_eigen_aard_kan_toewijzen_waar_de_uitspraak_afwijst() => Assert.Equal(
        [new Fout("data.gi", GiVerplicht), new Fout("data.maatregelen[0].ingang", "Dit lid is verplicht.")],
        Bericht.Fouten(
            "uitspraak.gedaan",
            Bericht.Met(Bericht.Met(Bericht.UitspraakMet("aard", "\"afwijzing\""), "gi", null), "maatregelen", """[{ "code": "11", "aard": "nieuw" }]""")));

    [Fact]
    public void Hetzelfde_kind_twee_keer() => Assert.Equal(
        [new Fout("data.jeugdigen[1].bsn", "Deze jeugdige staat er meer dan eens.")],
        Bericht.Fouten("uitspraak.gedaan", Bericht.UitspraakMet("jeugdigen", """[{ "bsn": "999990342" }, { "bsn": "999990342" }]""")));

    [Fact]
    public void Meer_kinderen_dan_een_gezin_heeft()
    {
        var kinderen = string.Join(",", Enumerable.Repeat("""{ "bsn": "999990342" }""", 26));

        Assert.Contains(
            new Fout("data.jeugdigen", "Heeft meer dan 25 elementen."),
            Bericht.Fouten("uitspraak.gedaan", Bericht.UitspraakMet("jeugdigen", $"[{kinderen}]")));
    }

    [Fact]
    public void Alleen_het_OM_hoeft_geen_rechtbank_te_noemen()
    {
        var data = Bericht.UitspraakMet("rechtbank", null);

        Assert.Empty(Bericht.Fouten("uitspraak.gedaan", data, Rol.Om));
        Assert.Equal([new Fout("data.rechtbank", "Dit lid is verplicht.")], Bericht.Fouten("uitspraak.gedaan", data, Rol.Rechtbank));
        Assert.Equal([new Fout("data.rechtbank", "Dit lid is verplicht.")], Bericht.Fouten("uitspraak.gedaan", data));
    }

    [Fact]
    public void Alle_fouten_komen_tegelijk()
    {
        var data = """
            { "zaaknummer": "x", "rechtbank": "RBROT", "soort": "beschikking", "aard": "nieuw", "uitgesproken": "2025-13-01", "spoed": null,
              "geheimAdres": false, "jeugdigen": [ { "bsn": "1" } ], "maatregelen": [ { "code": "99", "ingang": "2025-10-13", "einde": "2025-10-01" } ] }
            """;

        Assert.Equal(
            ["data.zaaknummer", "data.uitgesproken", "data.spoed", "data.jeugdigen[0].bsn", "data.maatregelen[0].code", "data.gi", "data.maatregelen[0].einde"],
            Bericht.Fouten("uitspraak.gedaan", data).Select(fout => fout.Pad));
    }
}
