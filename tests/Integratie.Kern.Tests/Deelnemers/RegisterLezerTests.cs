using System.Text;
using Integratie.Kern.Berichten;
using Integratie.Kern.Deelnemers;
using NodaTime;

namespace Integratie.Kern.Tests.Deelnemers;

public sealed class RegisterLezerTests
{
    private const string Sleutel = "sha256:0123456789abcdef0123456789ABCDEF0123456789abcdef0123456789abcdef";
    private const string Geheim = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private const string GeenUrl =
        "moet een volledige http- of https-url zijn, zonder gebruikersnaam en zonder #, met bijzondere tekens als %20";

    [Fact]
    public void Every_member_of_the_contract_is_read()
    {
        var gi = Goed($$"""
            { "deelnemers": [ { "oin": "00000001800000003000", "naam": "Jeugdbescherming Voorbeeld", "rol": "gi",
              "geldigVan": "2020-01-01", "geldigTot": null,
              "opvolgers": [ { "oin": "00000001800000003001", "jeugdregios": ["Rijnmond"], "vanaf": "2021-06-01" } ],
              "certificaat": { "soort": "voorlopig", "van": "2020-01-01", "tot": "2024-12-31" }, "instroomstop": true,
              "sleutels": ["{{Sleutel}}"],
              "bezorging": { "wijze": "webhook", "url": "http://127.0.0.1:9001/hook", "geheimen": ["{{Geheim}}"] } } ] }
            """).Single();

        Assert.Equal("00000001800000003000", gi.Oin);
        Assert.Equal("Jeugdbescherming Voorbeeld", gi.Naam);
        Assert.Equal(Rol.Gi, gi.Rol);
        Assert.Equal(new LocalDate(2020, 1, 1), gi.GeldigVan);
        Assert.Null(gi.GeldigTot);
        var opvolger = Assert.Single(gi.Opvolgers);
        Assert.Equal("00000001800000003001", opvolger.Oin);
        Assert.Equal(["Rijnmond"], opvolger.Jeugdregios!);
        Assert.Equal(new LocalDate(2021, 6, 1), opvolger.Vanaf);
        Assert.Equal(new Certificaat(Certificaatsoort.Voorlopig, new LocalDate(2020, 1, 1), new LocalDate(2024, 12, 31)), gi.Certificaat);
        Assert.True(gi.Instroomstop);
        Assert.Equal("0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef", Assert.Single(gi.Sleutels).Hash);
        Assert.Equal(Bezorgwijze.Webhook, gi.Bezorging.Wijze);
        Assert.Equal(new Uri("http://127.0.0.1:9001/hook"), gi.Bezorging.Url);
        Assert.Equal(Geheim, Assert.Single(gi.Bezorging.Geheimen).Waarde);
    }

    [Theory]
    [InlineData("rechtbank", "\"code\": \"RBROT\"")]
    [InlineData("rvdk", "\"bezorging\": { \"wijze\": \"ophalen\" }")]
    [InlineData("om", "\"bezorging\": { \"wijze\": \"wachtrij\" }")]
    [InlineData("gemeente", "\"gemeentecodes\": [\"0599\", \"0613\"]")]
    [InlineData("toezicht", "\"jeugdregios\": null")]
    [InlineData("experttafel", "\"jeugdregios\": [\"Rijnmond\"]")]
    [InlineData("beheer", "\"entra\": { \"tenant\": \"11111111-2222-3333-4444-555555555555\", \"app\": \"11111111-2222-3333-4444-666666666666\" }")]
    public void Every_role_and_optional_member_is_accepted(string rol, string lid)
    {
        var deelnemer = Goed($$"""{ "deelnemers": [ { "oin": "00000001800000003000", "naam": "N", "rol": "{{rol}}", "sleutels": [], {{lid}} } ] }""");

        Assert.Equal(rol, Draadnaam.Van(deelnemer.Single().Rol));
    }

    [Fact]
    public void A_deelnemer_without_bezorging_reads_its_feed()
    {
        var deelnemer = Goed("""{ "deelnemers": [ { "oin": "00000001800000006000", "naam": "Beheer", "rol": "beheer", "sleutels": [] } ] }""").Single();

        Assert.Equal(Bezorgwijze.Ophalen, deelnemer.Bezorging.Wijze);
        Assert.True(deelnemer.GeldigOp(new LocalDate(1900, 1, 1)));
        Assert.Null(deelnemer.Certificaat);
    }

    [Theory]
    [InlineData("\"oin\": \"0000000180000000300\"", "oin", "moet een OIN van 20 cijfers zijn")]
    [InlineData("\"oin\": \"0000000180000000300A\"", "oin", "moet een OIN van 20 cijfers zijn")]
    [InlineData("\"oin\": 1800000003000", "oin", "moet tekst zijn")]
    [InlineData("\"naam\": \" \"", "naam", "mag niet leeg zijn")]
    [InlineData("\"naam\": \"A\\u0000B\"", "naam", "mag geen stuurtekens bevatten")]
    [InlineData("\"naam\": null", "naam", "ontbreekt")]
    [InlineData("\"rol\": \"Gi\"", "rol", "moet een van deze zijn: rechtbank, rvdk, om, gi, gemeente, experttafel, toezicht, beheer")]
    [InlineData("\"rol\": \"3\"", "rol", "moet een van deze zijn: rechtbank, rvdk, om, gi, gemeente, experttafel, toezicht, beheer")]
    [InlineData("\"code\": \"rbrot\"", "code", "moet een gerechtcode zijn (hoofdletters, bijvoorbeeld RBROT)")]
    [InlineData("\"geldigVan\": \"2021-02-29\"", "geldigVan", "moet een bestaande datum zijn (jjjj-mm-dd)")]
    [InlineData("\"geldigVan\": \"2021-06-02\", \"geldigTot\": \"2021-06-01\"", "geldigTot", "ligt voor geldigVan")]
    [InlineData("\"gemeentecodes\": [\"599\"]", "gemeentecodes[0]", "moet een gemeentecode van 4 cijfers zijn")]
    [InlineData("\"gemeentecodes\": [\"O599\"]", "gemeentecodes[0]", "moet een gemeentecode van 4 cijfers zijn")]
    [InlineData("\"gemeentecodes\": [\"0599\"]", "gemeentecodes", "horen alleen bij de rol gemeente")]
    [InlineData("\"jeugdregios\": [\"Rijnmond\", \"Rijnmond\"]", "jeugdregios", "bevat een waarde meer dan eens")]
    [InlineData("\"jeugdregios\": \"Rijnmond\"", "jeugdregios", "moet een lijst zijn")]
    [InlineData("\"instroomstop\": \"nee\"", "instroomstop", "moet true of false zijn")]
    [InlineData("\"certificaat\": { \"soort\": \"half\" }", "certificaat.soort", "moet een van deze zijn: volledig, voorlopig")]
    [InlineData("\"certificaat\": { \"soort\": \"volledig\", \"van\": \"2022-01-01\", \"tot\": \"2021-01-01\" }", "certificaat.tot", "ligt voor van")]
    [InlineData("\"opvolgers\": [ { \"oin\": \"00000001800000003001\" } ]", "opvolgers[0].vanaf", "ontbreekt")]
    [InlineData("\"opvolgers\": [ 1 ]", "opvolgers[0]", "moet een JSON-object zijn")]
    [InlineData("\"opvolgers\": [ { \"oin\": \"00000001800000003000\", \"vanaf\": \"2021-06-01\" } ]", "opvolgers", "een deelnemer kan zichzelf niet opvolgen")]
    [InlineData("\"sleutels\": [ \"geheim\" ]", "sleutels[0]", "moet sha256: en 64 hexadecimale cijfers zijn: de SHA-256 van de sleutel")]
    [InlineData(
        "\"sleutels\": [ \"sha256:z123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef\" ]",
        "sleutels[0]", "moet sha256: en 64 hexadecimale cijfers zijn: de SHA-256 van de sleutel")]
    [InlineData(
        "\"sleutels\": [ \"sha255:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef\" ]",
        "sleutels[0]", "moet sha256: en 64 hexadecimale cijfers zijn: de SHA-256 van de sleutel")]
    [InlineData("\"bezorging\": { \"wijze\": \"post\" }", "bezorging.wijze", "moet een van deze zijn: ophalen, webhook, wachtrij")]
    [InlineData(
        "\"bezorging\": { \"wijze\": \"webhook\", \"geheimen\": [\"whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw\"] }",
        "bezorging.url", "ontbreekt: een webhook heeft een url")]
    [InlineData(
        "\"bezorging\": { \"wijze\": \"webhook\", \"url\": null, \"geheimen\": [\"whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw\"] }",
        "bezorging.url", "ontbreekt: een webhook heeft een url")]
    [InlineData(
        "\"bezorging\": { \"wijze\": \"webhook\", \"url\": \"https://a.example/\" }",
        "bezorging.geheimen", "ontbreken: een webhook heeft een geheim waarmee de hub ondertekent; POST /v1/deelnemers/{oin}/geheimen maakt het")]
    [InlineData(
        "\"bezorging\": { \"wijze\": \"webhook\", \"url\": \"https://a.example/\", \"geheimen\": [] }",
        "bezorging.geheimen", "ontbreken: een webhook heeft een geheim waarmee de hub ondertekent; POST /v1/deelnemers/{oin}/geheimen maakt het")]
    [InlineData(
        "\"bezorging\": { \"wijze\": \"webhook\", \"url\": \"https://a.example/\", \"geheimen\": null }",
        "bezorging.geheimen", "ontbreken: een webhook heeft een geheim waarmee de hub ondertekent; POST /v1/deelnemers/{oin}/geheimen maakt het")]
    [InlineData("\"bezorging\": { \"wijze\": \"ophalen\", \"url\": \"ftp://a.example/\" }", "bezorging.url", GeenUrl)]
    [InlineData("\"bezorging\": { \"wijze\": \"ophalen\", \"url\": \"https://a.example/mijn hook\" }", "bezorging.url", GeenUrl)]
    [InlineData("\"bezorging\": { \"wijze\": \"ophalen\", \"url\": \" https://a.example/\" }", "bezorging.url", GeenUrl)]
    [InlineData("\"bezorging\": { \"wijze\": \"ophalen\", \"url\": \"https://a.example/hé\" }", "bezorging.url", GeenUrl)]
    [InlineData("\"bezorging\": { \"wijze\": \"ophalen\", \"url\": \"https://a.example/100%\" }", "bezorging.url", GeenUrl)]
    [InlineData("\"bezorging\": { \"wijze\": \"ophalen\", \"url\": \"https:\\\\\\\\a.example\\\\x\" }", "bezorging.url", GeenUrl)]
    [InlineData("\"bezorging\": { \"wijze\": \"ophalen\", \"url\": \"https://u:p@a.example/\" }", "bezorging.url", GeenUrl)]
    [InlineData(
        "\"bezorging\": { \"wijze\": \"ophalen\", \"geheimen\": [\"whsec_AAAA\"] }",
        "bezorging.geheimen[0]", "moet whsec_ en de base64 van 24 tot en met 64 bytes zijn")]
    [InlineData(
        "\"bezorging\": { \"wijze\": \"ophalen\", \"geheimen\": [\"whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYX\", "
        + "\"whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw\", \"whsec_BAECAwQFBgcICQoLDA0ODxAREhMUFRYX\"] }",
        "bezorging.geheimen", "ten hoogste twee geheimen tegelijk")]
    [InlineData("\"entra\": { \"tenant\": \"x\", \"app\": \"11111111-2222-3333-4444-555555555555\" }", "entra.tenant", "moet een GUID zijn")]
    [InlineData("\"geldigtot\": \"2021-06-01\"", "geldigtot", "is hier onbekend")]
    public void A_fault_is_named_with_its_place(string lid, string pad, string melding)
    {
        var leden = new Dictionary<string, string>
        {
            ["oin"] = "\"oin\": \"00000001800000003000\"",
            ["naam"] = "\"naam\": \"N\"",
            ["rol"] = "\"rol\": \"gi\"",
            ["sleutels"] = "\"sleutels\": []",
        };
        leden[lid.Split('"')[1]] = lid;

        var (_, fouten) = Lees("{ \"deelnemers\": [ {" + string.Join(", ", leden.Values) + "} ] }");

        var fout = Assert.Single(fouten);
        Assert.Equal($"deelnemers[0].{pad}", fout.Pad);
        Assert.Equal(melding, fout.Melding);
    }

    [Fact]
    public void All_faults_of_a_file_come_at_once()
    {
        var (_, fouten) = Lees("""
            { "versie": 1, "deelnemers": [
              { "naam": "Zonder bijna alles" },
              { "oin": "00000001800000003000", "naam": "N", "rol": "gi", "sleutels": [], "bezorging": { "wijze": "webhook" } } ] }
            """);

        Assert.Equal(
            [
                "deelnemers[0].oin", "deelnemers[0].rol", "deelnemers[0].sleutels", "deelnemers[1].bezorging.geheimen", "deelnemers[1].bezorging.url",
                "versie",
            ],
            fouten.Select(f => f.Pad).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_same_OIN_key_or_gemeente_twice_is_a_fault()
    {
        var inHoofdletters = Sleutel.ToUpperInvariant().Replace("SHA", "sha", StringComparison.Ordinal);
        var (_, fouten) = Lees($$"""
            { "deelnemers": [
              { "oin": "00000001800000004000", "naam": "A", "rol": "gemeente", "gemeentecodes": ["0599"], "sleutels": ["{{Sleutel}}"] },
              { "oin": "00000001800000004000", "naam": "B", "rol": "gemeente", "gemeentecodes": ["0599"], "sleutels": ["{{inHoofdletters}}"] } ] }
            """);

        Assert.Equal(
            ["deelnemers[1].gemeentecodes", "deelnemers[1].oin", "deelnemers[1].sleutels"], fouten.Select(f => f.Pad).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_gemeente_may_pass_from_one_deelnemer_to_another()
    {
        var deelnemers = Goed("""
            { "deelnemers": [
              { "oin": "00000001800000004001", "naam": "Nieuw", "rol": "gemeente", "gemeentecodes": ["0599"], "geldigVan": "2026-01-01", "sleutels": [] },
              { "oin": "00000001800000004000", "naam": "Oud", "rol": "gemeente", "gemeentecodes": ["0599"], "geldigTot": "2025-12-31", "sleutels": [] } ] }
            """);

        Assert.Equal(2, deelnemers.Count);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{ \"deelnemers\": {} }")]
    [InlineData("{ \"deelnemers\": [], \"deelnemers\": [] }")]
    public void What_is_no_register_is_refused(string json)
    {
        Assert.NotEmpty(Lees(json).Fouten);
    }

    private static IReadOnlyList<Deelnemer> Goed(string json)
    {
        var (deelnemers, fouten) = Lees(json);
        Assert.Empty(fouten);
        return deelnemers;
    }

    private static (IReadOnlyList<Deelnemer> Deelnemers, IReadOnlyList<Fout> Fouten) Lees(string json) =>
        RegisterLezer.Lees(Encoding.UTF8.GetBytes(json));
}
