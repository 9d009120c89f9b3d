using Integratie.Kern.Identificatie;

namespace Integratie.Kern.Tests.Identificatie;

public class KenmerkTests
{
    [Theory]
    [InlineData("00000001800000001000", null)]
    [InlineData("0000000180000000100", "Een OIN bestaat uit precies 20 cijfers.")]
    [InlineData("000000018000000010000", "Een OIN bestaat uit precies 20 cijfers.")]
    [InlineData("0000000180000000100A", "Een OIN bestaat uit precies 20 cijfers.")]
    public void Een_oin_heeft_twintig_cijfers(string tekst, string? melding) => Assert.Equal(melding, Oin.Fout(tekst));

    [Theory]
    [InlineData("ECLI:NL:RBROT:2025:13863")]
    [InlineData("ECLI:NL:RBMAA:2010:BL8293")]
    [InlineData("ECLI:NL:RBZUT:2007:BB2334")]
    [InlineData("ECLI:NL:RBGRO:2006:AV5263")]
    [InlineData("ecli:nl:ghdha:2024:1")]
    public void Een_ecli_mag_van_een_gerecht_zijn_dat_niet_meer_bestaat(string tekst) => Assert.Null(Ecli.Fout(tekst));

    [Theory]
    [InlineData("")]
    [InlineData("RBROT:2025:13863")]
    [InlineData("ECLI:DE:RBROT:2025:13863")]
    [InlineData("ECLI:NL:RBROT:25:13863")]
    [InlineData("ECLI:NL:RBROT:2025:")]
    [InlineData("ECLI:NL:RBROT:2025:13863\n")]
    public void Wat_geen_ecli_is_wordt_geweigerd(string tekst) =>
        Assert.Equal("Geen geldige ECLI; verwacht wordt ECLI:NL:<gerecht>:<jaar>:<nummer>.", Ecli.Fout(tekst));

    [Fact]
    public void Een_ecli_is_in_hoofdletters_dezelfde() => Assert.Equal("ECLI:NL:GHDHA:2024:1", Ecli.Normaal("ecli:nl:ghdha:2024:1"));
}
