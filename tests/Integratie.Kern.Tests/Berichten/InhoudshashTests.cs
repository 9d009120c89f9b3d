using Integratie.Kern.Berichten;

namespace Integratie.Kern.Tests.Berichten;

public class InhoudshashTests
{
    private const string Kop =
        """ "specversion":"1.0","id":"1","source":"urn:nld:oin:00000001800000001000:systeem:x","type":"nl.jeugdbescherming.hub.proef.v1" """;

    [Theory]
    [InlineData("""{ "a": 1, "b": [1, 2] }""", """{"b":[1.0,2e0],"a":10e-1}""")]
    [InlineData("""{ "a": 100 }""", """{ "a": 1e2 }""")]
    [InlineData("""{ "a": 100 }""", """{ "a": 1E+2 }""")]
    [InlineData("""{ "a": 0.05 }""", """{ "a": 5e-2 }""")]
    [InlineData("""{ "a": 0 }""", """{ "a": -0.0e7 }""")]
    [InlineData("""{ "a": "é / \" €" }""", """{ "a": "\u00e9 \/ \u0022 \u20AC" }""")]
    [InlineData("""{ "a": { "x": 1, "y": 2 } }""", """{ "a": { "y": 2, "x": 1 } }""")]
    [InlineData("""{ "\u0061": true }""", """{ "a": true }""")]
    public void Dezelfde_inhoud_anders_gespeld(string een, string ander) => Assert.Equal(Hash(een), Hash(ander));

    [Theory]
    [InlineData("""{ "a": 1 }""", """{ "a": "1" }""")]
    [InlineData("""{ "a": 1 }""", """{ "a": 1.0000000000000000000000000001 }""")]
    [InlineData("""{ "a": 9007199254740993 }""", """{ "a": 9007199254740992 }""")]
    [InlineData("""{ "a": 1 }""", """{ "a": -1 }""")]
    [InlineData("""{ "a": 1 }""", """{ "a": 10 }""")]
    [InlineData("""{ "a": [1, 2] }""", """{ "a": [2, 1] }""")]
    [InlineData("""{ "a": null }""", """{ }""")]
    [InlineData("""{ "a": "x" }""", """{ "a": "X" }""")]
    [InlineData("""{ "a": "x " }""", """{ "a": "x" }""")]
    public void Andere_inhoud(string een, string ander) => Assert.NotEqual(Hash(een), Hash(ander));

    [Theory]
    [InlineData("", """ "datacontenttype": "application/json", """)]
    [InlineData("", """ "datacontenttype": "Application/JSON; charset=utf-8", """)]
    [InlineData("", """ "subject": null, """)]
    [InlineData("", """ "traceparent": "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01", "tracestate": "a=b", """)]
    [InlineData(""" "extra": 7, """, """ "extra": "7", """)]
    [InlineData(""" "extra": true, """, """ "extra": "true", """)]
    public void Een_kop_die_hetzelfde_zegt(string een, string ander) => Assert.Equal(Hash("{}", een), Hash("{}", ander));

    [Theory]
    [InlineData("", """ "time": "2025-11-06T10:12:00Z", """)]
    [InlineData(""" "extra": "a", """, """ "extra": "b", """)]
    [InlineData("", """ "datacontenttype": "application/vnd.x+json", """)]
    [InlineData("", """ "dataschema": "https://x.example/1", """)]
    public void Een_kop_die_iets_anders_zegt(string een, string ander) => Assert.NotEqual(Hash("{}", een), Hash("{}", ander));

    [Fact]
    public void Een_extensie_in_een_header_is_dezelfde_als_in_JSON()
    {
        var binary = CloudEventLezer.Binary(
            [
                new("ce-specversion", "1.0"), new("ce-id", "1"), new("ce-source", "urn:nld:oin:00000001800000001000:systeem:x"),
                new("ce-type", "nl.jeugdbescherming.hub.proef.v1"), new("ce-extra", "7"), new("ce-euro", "%E2%82%AC"),
                new("ce-traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"),
            ],
            "application/json; charset=UTF-8",
            Bericht.Utf8("""{"a":1.0}"""));

        Assert.Equal(Hash("""{ "a": 1 }""", """ "extra": 7, "euro": "€", """), binary.Gebeurtenis!.Inhoudshash);
    }

    [Fact]
    public void Data_als_base64_is_dezelfde_inhoud() => Assert.Equal(
        Hash("""{"a":7}"""),
        Bericht.Lees($$"""{ {{Kop}}, "data_base64": "eyJhIjo3fQ==" }""").Gebeurtenis!.Inhoudshash);

    [Fact]
    public void Een_hash_is_over_de_jaren_dezelfde() =>
        // Kept in stored receipts: a change of the computation would make every repeated event a conflict.
        Assert.Equal("7a4faa5c429b1ff8353dd29c467e3471d0fdb87630762ef351f73fc12fe9822a", Hash("""{ "b": [1, "x"], "a": null }"""));

    [Fact]
    public void Opslaan_en_teruglezen_verandert_niets()
    {
        var gebeurtenis = Bericht.Lees($$"""{ {{Kop}}, "extra": 7, "time": "2025-11-06t10:12:00z", "data": { "a": 1.50, "b": "é\u0000" } }""").Gebeurtenis!;
        var terug = Gebeurtenis.Lees(gebeurtenis.NaarJson());

        Assert.Equal(gebeurtenis.Inhoudshash, terug.Inhoudshash);
        Assert.Equal(gebeurtenis.TimeTekst, terug.TimeTekst);
        Assert.Equal("1.50", terug.Data.GetProperty("a").GetRawText());
        Assert.Equal(gebeurtenis.NaarJson(), terug.NaarJson());
    }

    [Fact]
    public void Zonder_data_opslaan_en_teruglezen() =>
        Assert.Equal(System.Text.Json.JsonValueKind.Undefined, Gebeurtenis.Lees(Bericht.Lees($$"""{ {{Kop}} }""").Gebeurtenis!.NaarJson()).Data.ValueKind);

    private static string Hash(string data, string kop = "") =>
        Bericht.Lees($$"""{ {{kop}} {{Kop}}, "data": {{data}} }""").Gebeurtenis!.Inhoudshash;
}
