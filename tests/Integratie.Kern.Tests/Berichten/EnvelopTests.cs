using Integratie.Kern.Berichten;

namespace Integratie.Kern.Tests.Berichten;

public class EnvelopTests
{
    private static readonly string Geldig = Bericht.Json("uitspraak.gedaan", Bericht.Uitspraak);

    [Fact]
    public void Een_geldige_gebeurtenis_heeft_geen_fouten()
    {
        var resultaat = Bericht.Lees(Geldig);

        Assert.Empty(resultaat.Fouten);
        var gebeurtenis = resultaat.Gebeurtenis!;
        Assert.Equal("b7e0c1c2", gebeurtenis.Id);
        Assert.Equal("uitspraak.gedaan", gebeurtenis.Naam);
        Assert.Equal("00000001800000001000", gebeurtenis.Oin);
        Assert.Equal("2025-11-06T10:12:00Z", gebeurtenis.TimeTekst);
        Assert.Equal(new DateTimeOffset(2025, 11, 6, 10, 12, 0, TimeSpan.Zero), gebeurtenis.Time);
        Assert.Equal("RBROT", gebeurtenis.Data.GetProperty("rechtbank").GetString());
    }

    [Theory]
    [InlineData("id", "Dit attribuut is verplicht.")]
    [InlineData("source", "Dit attribuut is verplicht.")]
    [InlineData("type", "Dit attribuut is verplicht.")]
    [InlineData("specversion", "Dit attribuut is verplicht.")]
    public void Een_verplicht_attribuut_dat_ontbreekt_of_null_is(string naam, string melding)
    {
        Eén(Bericht.Met(Geldig, naam, null), naam, melding);
        Eén(Bericht.Met(Geldig, naam, "null"), naam, melding);
    }

    [Theory]
    [InlineData("time")]
    [InlineData("datacontenttype")]
    public void Een_attribuut_dat_mag_ontbreken(string naam)
    {
        Assert.Empty(Bericht.Lees(Bericht.Met(Geldig, naam, null)).Fouten);
        Assert.Empty(Bericht.Lees(Bericht.Met(Geldig, naam, "null")).Fouten);
    }

    [Theory]
    [InlineData("id", "\"\"", "Dit attribuut mag niet leeg zijn.")]
    [InlineData("id", "7", "Dit attribuut is een tekst.")]
    [InlineData("id", "\"a\\nb\"", "De waarde bevat een stuurteken.")]
    [InlineData("id", "\"a\\u0085b\"", "De waarde bevat een stuurteken.")]
    [InlineData("id", "\"a\\uFFFEb\"", "De waarde bevat een teken dat Unicode niet als teken kent.")]
    [InlineData("source", "\"\"", "Dit attribuut mag niet leeg zijn.")]
    [InlineData("source", "\"https://rechtbank.example\"", "Verwacht wordt urn:nld:oin:<20 cijfers>:systeem:<naam>.")]
    [InlineData("source", "\"urn:nld:oin:1234:systeem:x\"", "Verwacht wordt urn:nld:oin:<20 cijfers>:systeem:<naam>.")]
    [InlineData("source", "\"urn:nld:oin:00000001800000001000\"", "Verwacht wordt urn:nld:oin:<20 cijfers>:systeem:<naam>.")]
    [InlineData("type", "\"\"", "Dit attribuut mag niet leeg zijn.")]
    [InlineData("type", "\"uitspraak.gedaan\"", "Verwacht wordt nl.jeugdbescherming.<naam>.v1.")]
    [InlineData("type", "\"nl.jeugdbescherming.uitspraak.gedaan.v2\"", "Verwacht wordt nl.jeugdbescherming.<naam>.v1.")]
    [InlineData("type", "\"nl.jeugdbescherming.uitspraak.gedaan\"", "Verwacht wordt nl.jeugdbescherming.<naam>.v1.")]
    [InlineData("specversion", "\"1.1\"", "Deze hub spreekt specversion 1.0.")]
    [InlineData("specversion", "1.0", "Dit attribuut is een tekst.")]
    [InlineData("specversion", "\"0.3\"", "Deze hub spreekt specversion 1.0.")]
    [InlineData("datacontenttype", "\"json\"", "Geen mediatype, zoals application/json.")]
    [InlineData("datacontenttype", "\"text/xml\"", "Deze hub neemt alleen JSON aan, zoals application/json.")]
    [InlineData("dataschema", "\"\"", "Dit attribuut mag niet leeg zijn.")]
    [InlineData("dataschema", "\"/schema\"", "Verwacht wordt een absolute URI.")]
    [InlineData("dataschema", "\"https://x.example/a b\"", "Verwacht wordt een absolute URI.")]
    [InlineData("dataschema", "\"https://[::1\"", "Verwacht wordt een absolute URI.")]
    [InlineData("subject", "\"\"", "Dit attribuut mag niet leeg zijn.")]
    public void Een_attribuut_met_een_verkeerde_waarde(string naam, string waarde, string melding) =>
        Eén(Bericht.Met(Geldig, naam, waarde), naam, melding);

    [Fact]
    public void Een_id_van_meer_dan_256_tekens()
    {
        Assert.Empty(Bericht.Lees(Bericht.Met(Geldig, "id", $"\"{new string('a', 256)}\"")).Fouten);
        Eén(Bericht.Met(Geldig, "id", $"\"{new string('a', 257)}\""), "id", "Een id is hoogstens 256 tekens lang.");
    }

    [Theory]
    [InlineData("2025-11-06T10:12:00Z", "2025-11-06T10:12:00Z")]
    [InlineData("2025-11-06t10:12:00z", "2025-11-06T10:12:00Z")]
    [InlineData("2025-11-06T10:12:00.1234567891+01:00", "2025-11-06T09:12:00.1234567Z")]
    [InlineData("2025-11-06T00:12:00-23:59", "2025-11-07T00:11:00Z")]
    [InlineData("2025-11-06T10:12:00-00:00", "2025-11-06T10:12:00Z")]
    [InlineData("2016-12-31T23:59:60Z", "2017-01-01T00:00:00Z")]
    [InlineData("2017-01-01T00:59:60+01:00", "2017-01-01T00:00:00Z")]
    public void Een_tijd_volgens_rfc_3339(string tekst, string utc) =>
        Assert.Equal(DateTimeOffset.Parse(utc), Bericht.Lees(Bericht.Met(Geldig, "time", $"\"{tekst}\"")).Gebeurtenis!.Time);

    [Theory]
    [InlineData("")]
    [InlineData("2025-11-06")]
    [InlineData("2025-11-06T10:12Z")]
    [InlineData("2025-11-06 10:12:00Z")]
    [InlineData("2025-11-06T10:12:00")]
    [InlineData("2025-11-06T10:12:00+0100")]
    [InlineData("2025-02-29T10:12:00Z")]
    [InlineData("2025-11-06T24:00:00Z")]
    [InlineData("2025-11-06T10:12:61Z")]
    [InlineData("2025-11-06T10:12:60Z")]
    [InlineData("2025-11-06T10:12:00,5Z")]
    [InlineData("2025-11-06T10:12:00.Z")]
    [InlineData("2025-11-06T10:12:00+24:00")]
    [InlineData("0001-01-01T00:00:00+01:00")]
    [InlineData("Thu, 06 Nov 2025 10:12:00 GMT")]
    public void Een_tijd_die_niet_volgens_rfc_3339_is(string tekst) => Eén(
        Bericht.Met(Geldig, "time", $"\"{tekst}\""),
        "time",
        tekst.Length == 0 ? "Dit attribuut mag niet leeg zijn." : "Geen tijdstip volgens RFC 3339, zoals 2025-11-06T10:12:00Z.");

    [Theory]
    [InlineData("Extra")]
    [InlineData("mijn_extra")]
    [InlineData("mijn-extra")]
    [InlineData("é")]
    public void Een_attribuut_met_een_naam_die_niet_mag(string naam) =>
        Eén(Bericht.Met(Geldig, naam, "\"x\""), naam, "De naam van een attribuut bestaat uit kleine letters a-z en cijfers.");

    [Fact]
    public void Een_attribuut_met_een_naam_van_meer_dan_twintig_tekens()
    {
        Assert.Empty(Bericht.Lees(Bericht.Met(Geldig, "abcdefghijklmnopqrst", "1")).Fouten);
        Eén(Bericht.Met(Geldig, "abcdefghijklmnopqrstu", "1"), "abcdefghijklmnopqrstu", "De naam van een attribuut is hoogstens 20 tekens lang.");
    }

    [Theory]
    [InlineData("\"tekst\"")]
    [InlineData("true")]
    [InlineData("2147483647")]
    [InlineData("-2147483648")]
    [InlineData("\"\"")]
    public void Een_extensie_met_een_waarde_die_mag(string waarde) => Assert.Empty(Bericht.Lees(Bericht.Met(Geldig, "extra", waarde)).Fouten);

    [Theory]
    [InlineData("{}", "De waarde van een attribuut is een tekst, een geheel getal, true of false.")]
    [InlineData("[1]", "De waarde van een attribuut is een tekst, een geheel getal, true of false.")]
    [InlineData("1.5", "Een getal in een attribuut is geheel en ligt tussen -2147483648 en 2147483647.")]
    [InlineData("1.0", "Een getal in een attribuut is geheel en ligt tussen -2147483648 en 2147483647.")]
    [InlineData("1e3", "Een getal in een attribuut is geheel en ligt tussen -2147483648 en 2147483647.")]
    [InlineData("2147483648", "Een getal in een attribuut is geheel en ligt tussen -2147483648 en 2147483647.")]
    [InlineData("\"a\\tb\"", "De waarde bevat een stuurteken.")]
    public void Een_extensie_met_een_waarde_die_niet_mag(string waarde, string melding) =>
        Eén(Bericht.Met(Geldig, "extra", waarde), "extra", melding);

    [Fact]
    public void Data_die_ontbreekt_wordt_met_de_fouten_van_de_envelop_gemeld()
    {
        Fout[] verwacht = [new("id", "Dit attribuut is verplicht."), new("data", "De gebeurtenis heeft geen data.")];

        Assert.Equal(verwacht, CloudEventLezer.Structured(Bericht.Utf8("""
            { "specversion": "1.0", "source": "urn:nld:oin:00000001800000001000:systeem:x", "type": "nl.jeugdbescherming.uitspraak.gedaan.v1" }
            """)).Fouten);
        Assert.Equal(verwacht, CloudEventLezer.Binary(
            [
                new("ce-specversion", "1.0"),
                new("ce-source", "urn:nld:oin:00000001800000001000:systeem:x"),
                new("ce-type", "nl.jeugdbescherming.uitspraak.gedaan.v1"),
            ],
            null, default).Fouten);
    }

    [Fact]
    public void Alle_fouten_van_kop_en_data_komen_tegelijk()
    {
        var json = Bericht.Met(Bericht.Met(Bericht.Met(Geldig, "time", "\"gisteren\""), "id", null), "data.jeugdigen.0.bsn", "\"123456789\"");

        Assert.Equal(
            [
                new Fout("id", "Dit attribuut is verplicht."),
                new Fout("time", "Geen tijdstip volgens RFC 3339, zoals 2025-11-06T10:12:00Z."),
                new Fout("data.jeugdigen[0].bsn", "Dit BSN voldoet niet aan de elfproef."),
            ],
            Bericht.Lees(json).Fouten);
    }

    private static void Eén(string json, string pad, string melding)
    {
        var resultaat = Bericht.Lees(json);
        Assert.Equal([new Fout(pad, melding)], resultaat.Fouten);
        Assert.Null(resultaat.Gebeurtenis);
    }
}
