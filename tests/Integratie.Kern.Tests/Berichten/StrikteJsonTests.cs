using System.Text;
using Integratie.Kern.Berichten;

namespace Integratie.Kern.Tests.Berichten;

public class StrikteJsonTests
{
    private const string Kop =
        """ "specversion":"1.0","id":"1","source":"urn:nld:oin:00000001800000001000:systeem:x","type":"nl.jeugdbescherming.hub.proef.v1" """;

    [Theory]
    [InlineData("", "", "De inhoud is leeg; hier hoort JSON.")]
    [InlineData("[1]", "", "Een CloudEvent is een JSON-object.")]
    [InlineData("\"tekst\"", "", "Een CloudEvent is een JSON-object.")]
    [InlineData("{\"id\":1,}", "", "Geen geldige JSON (regel 1, byte 9).")]
    [InlineData("{\"id\":1} x", "", "Geen geldige JSON (regel 1, byte 10).")]
    [InlineData("{/* x */\"id\":1}", "", "Geen geldige JSON (regel 1, byte 2).")]
    public void Wat_geen_JSON_object_is(string json, string pad, string melding) =>
        Assert.Equal([new Fout(pad, melding)], Bericht.Lees(json).Fouten);

    [Fact]
    public void Een_byte_order_mark() => Assert.Equal(
        [new Fout("", "De tekst begint met een byte order mark; die hoort niet in JSON.")],
        CloudEventLezer.Structured(new byte[] { 0xEF, 0xBB, 0xBF, (byte)'{', (byte)'}' }).Fouten);

    [Fact]
    public void Bytes_die_geen_UTF_8_zijn() => Assert.Equal(
        [new Fout("", "De tekst is geen geldige UTF-8.")],
        CloudEventLezer.Structured(Encoding.Latin1.GetBytes("{\"id\":\"Zoë\"}")).Fouten);

    [Fact]
    public void Dubbele_leden_op_elke_diepte()
    {
        var fouten = Bericht.Lees($$"""
            { {{Kop}}, "id": "2", "data": { "a": 1, "b": [ {"c": 1}, {"c": 1, "\u0063": 2} ], "a": 1 } }
            """).Fouten;

        Assert.Equal(
            ["id", "data.b[1].c", "data.a"],
            fouten.Where(fout => fout.Melding == "Dit lid staat er meer dan eens.").Select(fout => fout.Pad));
    }

    [Theory]
    [InlineData("""{ "id": "\ud800" }""", "id")]
    [InlineData("""{ "data": { "a": [ "x", "\udc00\ud800" ] } }""", "data.a[1]")]
    [InlineData("""{ "data": { "\ud800": 1 } }""", "data")]
    public void Een_half_surrogaatpaar(string json, string pad) =>
        Assert.Equal([new Fout(pad, "De tekst bevat een half surrogaatpaar.")], Bericht.Lees(json).Fouten);

    [Fact]
    public void Een_heel_surrogaatpaar_mag() =>
        Assert.Equal("😀", Bericht.Lees($$"""{ {{Kop}}, "extra": "\ud83d\ude00", "data": {} }""").Gebeurtenis!.Attributen["extra"].GetString());

    [Fact]
    public void Tweeendertig_lagen_mogen_en_meer_niet()
    {
        // The event is the first layer, its data the second.
        Assert.NotNull(Bericht.Lees($$"""{ {{Kop}}, "data": {{Genest(31)}} }""").Gebeurtenis);
        Assert.Equal(
            [new Fout("", "De JSON is dieper genest dan 32 lagen.")],
            Bericht.Lees($$"""{ {{Kop}}, "data": {{Genest(32)}} }""").Fouten);
        Assert.Equal(
            [new Fout("", "De JSON is dieper genest dan 32 lagen.")],
            Bericht.Lees($$"""{ {{Kop}}, "data": {{Genest(5000)}} }""").Fouten);
    }

    [Fact]
    public void Data_en_data_base64_samen() => Assert.Equal(
        [new Fout("data_base64", "Data en data_base64 gaan niet samen.")],
        Bericht.Lees($$"""{ {{Kop}}, "data": {}, "data_base64": "e30=" }""").Fouten);

    [Fact]
    public void Data_base64_met_JSON_is_gewoon_data() =>
        Assert.Equal(7, Bericht.Lees($$"""{ {{Kop}}, "data": null, "data_base64": "eyJhIjo3fQ==" }""").Gebeurtenis!.Data.GetProperty("a").GetInt32());

    [Theory]
    [InlineData("\"geen base64\"", "Geen geldige base64.")]
    [InlineData("7", "Geen geldige base64.")]
    [InlineData("\"ew==\"", "Geen geldige JSON (regel 1, byte 2).")]
    public void Data_base64_zonder_JSON(string waarde, string melding) => Assert.Equal(
        [new Fout("data_base64", melding)],
        Bericht.Lees($$"""{ {{Kop}}, "data_base64": {{waarde}} }""").Fouten);

    [Fact]
    public void Van_heel_veel_fouten_komen_de_eerste_honderd()
    {
        var fouten = Bericht.Lees("{" + string.Join(",", Enumerable.Repeat("\"a\":1", 5000)) + "}").Fouten;

        Assert.Equal(101, fouten.Count);
        Assert.Equal(new Fout("", "Er zijn meer fouten; alleen de eerste 100 staan hier."), fouten[^1]);
    }

    [Theory]
    [InlineData("{", "\"a\":1", "}")]
    [InlineData("[", "\"\\ud800\"", "]")]
    public void Wat_na_honderd_fouten_komt_wordt_niet_meer_gelezen(string open, string fout, string dicht)
    {
        var namen = string.Concat(Enumerable.Repeat($"{{\"{new string('x', 64)}\":", 29));
        var json = Bericht.Utf8(namen + open + string.Join(',', Enumerable.Repeat(fout, 20_000)) + dicht + new string('}', 29));
        CloudEventLezer.Structured(json.AsMemory(..100));
        var voor = GC.GetAllocatedBytesForCurrentThread();

        var fouten = CloudEventLezer.Structured(json).Fouten;

        var gebruikt = GC.GetAllocatedBytesForCurrentThread() - voor;
        Assert.Equal(101, fouten.Count);
        // The place of one fault, so deep, takes some 70 KB to write.
        Assert.InRange(gebruikt, 0, 20L * 1024 * 1024);
    }

    private static string Genest(int lagen) => new string('[', lagen) + new string(']', lagen);
}
