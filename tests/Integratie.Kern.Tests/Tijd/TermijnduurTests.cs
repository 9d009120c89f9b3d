using System.Text.Json;
using Integratie.Kern.Tijd;
using static Integratie.Kern.Tests.Tijd.Dagen;

namespace Integratie.Kern.Tests.Tijd;

public class TermijnduurTests
{
    [Theory]
    [InlineData("5-werkdagen", 5, Termijneenheid.Werkdagen)]
    [InlineData("6-weken", 6, Termijneenheid.Weken)]
    [InlineData("3-maanden", 3, Termijneenheid.Maanden)]
    [InlineData("1-weken", 1, Termijneenheid.Weken)]
    [InlineData("1000-werkdagen", 1000, Termijneenheid.Werkdagen)]
    public void Een_duur_wordt_gelezen_en_weer_geschreven(string tekst, int aantal, Termijneenheid eenheid)
    {
        Assert.True(Termijnduur.TryLees(tekst, out var duur));
        Assert.Equal(new Termijnduur(aantal, eenheid), duur);
        Assert.Equal(tekst, duur.ToString());
        Assert.Equal($"\"{tekst}\"", JsonSerializer.Serialize(duur, KernJson.Options));
        Assert.Equal(duur, JsonSerializer.Deserialize<Termijnduur>($"\"{tekst}\"", KernJson.Options));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("weken")]
    [InlineData("6")]
    [InlineData("6-")]
    [InlineData("-6-weken")]
    [InlineData("0-weken")]
    [InlineData("06-weken")]
    [InlineData("+6-weken")]
    [InlineData(" 6-weken")]
    [InlineData("6 -weken")]
    [InlineData("6-weken ")]
    [InlineData("6-Weken")]
    [InlineData("6-dagen")]
    [InlineData("6-0")]
    [InlineData("6.5-weken")]
    [InlineData("1001-weken")]
    [InlineData("99999999999999999999-weken")]
    [InlineData("٦-weken")]
    public void Wat_geen_duur_is_wordt_geweigerd(string? tekst) => Assert.False(Termijnduur.TryLees(tekst, out _));

    [Fact]
    public void Een_vraag_noemt_alle_fouten_tegelijk()
    {
        var (vraag, fouten) = Termijnvraag.Lees("2026-02-30", "vijf", "gregoriaans");
        Assert.Null(vraag);
        Assert.Equal(["start", "termijn", "kalender"], fouten.Select(fout => fout.Pad));
        Assert.Contains("5-werkdagen", fouten[1].Melding);
        Assert.Contains("atw, kaal", fouten[2].Melding);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("30-04-2026")]
    [InlineData("2026-4-30")]
    [InlineData("2026-04-30T00:00:00Z")]
    [InlineData("1979-12-31")]
    [InlineData("2200-01-01")]
    public void Een_start_die_geen_bruikbare_datum_is_wordt_geweigerd(string? start) =>
        Assert.Equal("start", Assert.Single(Termijnvraag.Lees(start, "6-weken", "atw").Fouten).Pad);

    [Theory]
    [InlineData("1980-01-01")]
    [InlineData("2199-12-31")]
    public void De_eerste_en_de_laatste_dag_waarvoor_de_feestdagen_gelden_mogen_nog(string start) =>
        Assert.Empty(Termijnvraag.Lees(start, "6-weken", "atw").Fouten);

    [Fact]
    public void Het_antwoord_heeft_de_vorm_van_het_contract()
    {
        var (vraag, fouten) = Termijnvraag.Lees("2026-02-05", "3-maanden", "kaal");
        Assert.Empty(fouten);
        Assert.Equal(D("2026-05-05"), vraag!.Bereken(Kalender.Standaard).Einde);
        Assert.Equal(
            """{"start":"2026-02-05","termijn":"3-maanden","kalender":"kaal","einde":"2026-05-05","stappen":"""
            + """[{"datum":"2026-02-05","reden":"start; de termijn telt vanaf de dag erna"},"""
            + """{"datum":"2026-05-05","reden":"3 maanden na de start, einde"}]}""",
            JsonSerializer.Serialize(vraag.Bereken(Kalender.Standaard), KernJson.Options));
    }
}
