using Integratie.Kern.Identificatie;

namespace Integratie.Kern.Tests.Identificatie;

public class BsnTests
{
    [Theory]
    [InlineData("999990342")]
    [InlineData("999900006")]
    [InlineData("999999990")]
    [InlineData("111222333")]
    public void Een_nummer_dat_de_elfproef_doorstaat_is_een_bsn(string tekst) => Assert.Equal(tekst, Bsn.Parse(tekst).Waarde);

    [Theory]
    [InlineData("", "Een BSN bestaat uit precies 9 cijfers.")]
    [InlineData("99999034", "Een BSN bestaat uit precies 9 cijfers.")]
    [InlineData("9999903420", "Een BSN bestaat uit precies 9 cijfers.")]
    [InlineData(" 99990342", "Een BSN bestaat uit precies 9 cijfers.")]
    [InlineData("٩99990342", "Een BSN bestaat uit precies 9 cijfers.")]
    [InlineData("999990343", "Dit BSN voldoet niet aan de elfproef.")]
    [InlineData("000000000", "Dit BSN voldoet niet aan de elfproef.")]
    public void Wat_geen_bsn_is_wordt_geweigerd(string tekst, string melding) => Assert.Equal(melding, Bsn.Fout(tekst));

    [Fact]
    public void Een_bsn_als_tekst_verraadt_niets() => Assert.DoesNotContain("9", $"{Bsn.Parse("999990342")}");
}
