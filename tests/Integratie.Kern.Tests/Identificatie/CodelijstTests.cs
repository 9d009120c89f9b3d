using Integratie.Kern.Identificatie;

namespace Integratie.Kern.Tests.Identificatie;

public class CodelijstTests
{
    [Fact]
    public void Er_zijn_vijftien_maatregelen() => Assert.Equal(
        ["11", "12", "21", "22", "23", "31", "41", "42", "50", "51", "61", "62", "63", "71", "72"],
        Maatregelcodes.Alle.Select(code => code.Code).Order());

    [Theory]
    [InlineData("11", Familie.Jeugdbescherming, true)]
    [InlineData("12", Familie.Jeugdbescherming, true)]
    [InlineData("23", Familie.Jeugdbescherming, true)]
    [InlineData("31", Familie.Preventief, false)]
    [InlineData("41", Familie.Jeugdreclassering, true)]
    [InlineData("42", Familie.Jeugdreclassering, false)]
    [InlineData("63", Familie.Jeugdreclassering, true)]
    [InlineData("71", Familie.Machtiging, false)]
    [InlineData("72", Familie.Machtiging, false)]
    public void Een_maatregel_heeft_een_familie_en_start_een_traject_of_niet(string code, Familie familie, bool traject)
    {
        var maatregel = Maatregelcodes.Vind(code)!;
        Assert.Equal((familie, traject), (maatregel.Familie, maatregel.Traject));
    }

    [Fact]
    public void Een_onbekende_maatregelcode_wordt_geweigerd() => Assert.Equal(
        "Onbekende maatregelcode; bekend zijn 11, 12, 21, 22, 23, 31, 41, 42, 50, 51, 61, 62, 63, 71, 72.", Maatregelcodes.Fout("13"));

    [Theory]
    [InlineData("RBROT")]
    [InlineData("RBNNE")]
    [InlineData("GHARL")]
    public void Rechtbanken_en_gerechtshoven_beslissen_over_kinderen(string code) => Assert.Null(Gerechten.Fout(code));

    [Theory]
    [InlineData("HR")]
    [InlineData("TAHVD")]
    [InlineData("OGEAC")]
    [InlineData("RBMAA")]
    [InlineData("rbrot")]
    public void Andere_gerechten_niet(string code) => Assert.Equal(
        "Onbekend gerecht; verwacht wordt de code van een rechtbank of gerechtshof, zoals RBROT.", Gerechten.Fout(code));

    [Fact]
    public void Er_zijn_elf_rechtbanken_en_vier_gerechtshoven()
    {
        Assert.Equal(11, Gerechten.Alle.Count(gerecht => gerecht.Soort == "rechtbank"));
        Assert.Equal(4, Gerechten.Alle.Count(gerecht => gerecht.Soort == "gerechtshof"));
    }

    [Fact]
    public void Er_zijn_342_gemeenten_in_42_jeugdregios_in_11_beschermingsregios()
    {
        Assert.Equal(342, Gemeenten.Alle.Count);
        Assert.Equal(42, Jeugdregios.Alle.Count);
        Assert.Equal(11, Jeugdregios.Alle.Select(Jeugdregios.Beschermingsregio).Distinct().Count());
        Assert.Equal(Jeugdregios.Alle.Order(), Gemeenten.Alle.Select(gemeente => gemeente.Jeugdregio).Distinct().Order());
    }

    [Theory]
    [InlineData("0599", "Rotterdam", "Rijnmond", "Rijnmond")]
    [InlineData("0014", "Groningen", "Groningen", "Groningen/Drenthe")]
    [InlineData("0820", "Nuenen, Gerwen en Nederwetten", "Zuid-Oost Brabant", "Brabant")]
    [InlineData("0518", "'s-Gravenhage", "Haaglanden", "Zuid-West")]
    public void Een_gemeente_hoort_bij_een_jeugdregio(string code, string naam, string jeugdregio, string beschermingsregio)
    {
        Assert.Equal(new Gemeente(code, naam, jeugdregio), Gemeenten.Vind(code));
        Assert.Equal(beschermingsregio, Jeugdregios.Beschermingsregio(jeugdregio));
    }

    [Theory]
    [InlineData("599", "Een gemeentecode bestaat uit precies 4 cijfers.")]
    [InlineData("Rotterdam", "Een gemeentecode bestaat uit precies 4 cijfers.")]
    [InlineData("9999", "Onbekende gemeentecode.")]
    public void Een_onbekende_gemeente_wordt_geweigerd(string code, string melding) => Assert.Equal(melding, Gemeenten.Fout(code));

    [Fact]
    public void Een_onbekende_jeugdregio_wordt_geweigerd()
    {
        Assert.Equal("Onbekende jeugdregio; verwacht wordt de naam, zoals Zuid-Kennemerland.", Jeugdregios.Fout("Randstad"));
        Assert.Null(Jeugdregios.Beschermingsregio("Randstad"));
    }
}
