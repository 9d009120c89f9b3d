using Integratie.Kern.Berichten;

namespace Integratie.Kern.Tests.Berichten;

public class BindingTests
{
    private static readonly KeyValuePair<string, string>[] Koppen =
    [
        new("ce-specversion", "1.0"),
        new("Ce-Id", "b7e0c1c2"),
        new("ce-source", Bericht.Bron),
        new("ce-type", "nl.jeugdbescherming.uitspraak.gedaan.v1"),
        new("ce-time", "2025-11-06T10:12:00Z"),
        new("Accept", "*/*"),
    ];

    private static ReadOnlyMemory<byte> Body => Bericht.Utf8(Bericht.Uitspraak);

    [Theory]
    [InlineData("application/json")]
    [InlineData("application/json; charset=UTF-8")]
    [InlineData("application/json; charset=utf8")]
    [InlineData("application/json; charset=\"us-ascii\"")]
    public void Binary_leest_dezelfde_gebeurtenis_als_structured(string soort)
    {
        var resultaat = CloudEventLezer.Binary(Koppen, soort, Body);

        Assert.Empty(resultaat.Fouten);
        Assert.Equal("b7e0c1c2", resultaat.Gebeurtenis!.Id);
        Assert.Equal(Bericht.Gebeurtenis("uitspraak.gedaan", Bericht.Uitspraak).Inhoudshash, resultaat.Gebeurtenis.Inhoudshash);
    }

    [Theory]
    [InlineData("Euro%20%E2%82%AC%20%F0%9F%98%80", "Euro € 😀")]
    [InlineData("%41", "A")]
    [InlineData("\"met \\\"aanhaling\\\" en %20\"", "met \"aanhaling\" en  ")]
    [InlineData("gewone spatie", "gewone spatie")]
    public void Een_kop_wordt_ontsleuteld(string kop, string tekst) =>
        Assert.Equal(tekst, Met("ce-extra", kop).Gebeurtenis!.Attributen["extra"].GetString());

    [Theory]
    [InlineData("%C0%A0")]
    [InlineData("%E2%82")]
    [InlineData("%zz")]
    [InlineData("100%")]
    [InlineData("Zoë")]
    [InlineData("\"open")]
    [InlineData("\"a\"b")]
    public void Een_kop_die_verkeerd_is_geschreven(string kop) => Assert.Equal(
        [new Fout("extra", "De header is niet geschreven zoals de HTTP-binding voorschrijft (percent-codering van UTF-8).")],
        Met("ce-extra", kop).Fouten);

    [Theory]
    [InlineData("ce-extra", "%0A", "extra", "De waarde bevat een stuurteken.")]
    [InlineData("ce-ext_ra", "x", "ext_ra", "De naam van een attribuut bestaat uit kleine letters a-z en cijfers.")]
    [InlineData("ce-", "x", "", "De naam van een attribuut bestaat uit kleine letters a-z en cijfers.")]
    [InlineData("ce-id", "tweede", "id", "Deze header staat er meer dan eens.")]
    [InlineData("ce-data", "{}", "data", "Dit staat in binary mode in de body en in Content-Type, niet in een ce-header.")]
    [InlineData("ce-datacontenttype", "application/json", "datacontenttype", "Dit staat in binary mode in de body en in Content-Type, niet in een ce-header.")]
    public void Een_kop_die_niet_mag(string naam, string waarde, string pad, string melding) =>
        Assert.Equal([new Fout(pad, melding)], Met(naam, waarde).Fouten);

    [Theory]
    [InlineData(null, "De header Content-Type ontbreekt.")]
    [InlineData("text/xml", "Deze hub neemt alleen JSON aan, zoals application/json.")]
    [InlineData("json", "Geen mediatype, zoals application/json.")]
    [InlineData("application/json; charset=iso-8859-1", "Deze hub leest alleen UTF-8.")]
    public void Een_body_die_geen_JSON_heet(string? soort, string melding) =>
        Assert.Equal([new Fout("datacontenttype", melding)], CloudEventLezer.Binary(Koppen, soort, Body).Fouten);

    [Fact]
    public void Een_fout_in_de_body_heeft_zijn_pad_in_data() => Assert.Equal(
        [new Fout("data.a", "Dit lid staat er meer dan eens.")],
        CloudEventLezer.Binary(
            [.. Koppen.Where(kop => kop.Key != "ce-type"), new("ce-type", "nl.jeugdbescherming.hub.storing.v1")],
            "application/json",
            Bericht.Utf8("""{ "wat": "x", "a": 1, "a": 2 }""")).Fouten);

    [Fact]
    public void Binary_zonder_body_is_een_gebeurtenis_zonder_data()
    {
        var gebeurtenis = CloudEventLezer.Binary(Koppen, null, default).Gebeurtenis!;

        Assert.Equal([new Fout("data", "De gebeurtenis heeft geen data.")], Validatie.Controleer(gebeurtenis));
    }

    [Fact]
    public void Een_batch_geeft_een_resultaat_per_gebeurtenis_met_zijn_plek()
    {
        var goed = Bericht.Json("uitspraak.gedaan", Bericht.Uitspraak);
        var fout = Bericht.Met(Bericht.Met(goed, "id", "\"\""), "data.spoed", "1");

        var resultaten = CloudEventLezer.Batch(Bericht.Utf8($"[ {goed}, {fout}, 7 ]"));

        Assert.NotNull(resultaten[0].Gebeurtenis);
        Assert.Equal(
            [new Fout("[1].id", "Dit attribuut mag niet leeg zijn."), new Fout("[1].data.spoed", "Moet true of false zijn.")],
            resultaten[1].Fouten);
        Assert.Equal([new Fout("[2]", "Een CloudEvent is een JSON-object.")], resultaten[2].Fouten);
    }

    [Theory]
    [InlineData("{}", "Een batch is een JSON-lijst van CloudEvents.")]
    [InlineData("[{}", "Geen geldige JSON (regel 1, byte 4).")]
    [InlineData("[] []", "Geen geldige JSON (regel 1, byte 4).")]
    [InlineData("[]", "Een batch bevat 1 tot 50 gebeurtenissen; deze bevat er 0.")]
    public void Wat_geen_batch_is(string json, string melding) =>
        Assert.Equal([new Fout("", melding)], Assert.Single(CloudEventLezer.Batch(Bericht.Utf8(json))).Fouten);

    [Fact]
    public void Een_batch_die_te_veel_bevat_wordt_geteld_en_niet_gelezen()
    {
        const int Aantal = 100_000;
        var bytes = Bericht.Utf8($"[{string.Join(',', Enumerable.Repeat("{}", Aantal))}]");
        CloudEventLezer.Batch("[]"u8.ToArray());
        var voor = GC.GetAllocatedBytesForCurrentThread();

        var resultaat = Assert.Single(CloudEventLezer.Batch(bytes));

        var gebruikt = GC.GetAllocatedBytesForCurrentThread() - voor;
        Assert.Equal([new Fout("", "Een batch bevat 1 tot 50 gebeurtenissen; deze bevat er 100000.")], resultaat.Fouten);
        // Reading one costs some thousands of bytes and as many microseconds as a hundred of counting.
        Assert.InRange(gebruikt, 0, 100L * Aantal);
    }

    private static Leesresultaat Met(string naam, string waarde) =>
        CloudEventLezer.Binary([.. Koppen, new(naam, waarde)], "application/json", Body);
}
