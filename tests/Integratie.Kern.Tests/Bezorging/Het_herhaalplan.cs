using Integratie.Kern.Bezorging;
using NodaTime;

namespace Integratie.Kern.Tests.Bezorging;

public sealed class Het_herhaalplan
{
    [Theory]
    [InlineData(1, 5)]
    [InlineData(2, 30)]
    [InlineData(3, 120)]
    [InlineData(4, 600)]
    [InlineData(5, 3_600)]
    [InlineData(6, 14_400)]
    [InlineData(7, 14_400)]
    [InlineData(500, 14_400)]
    public void Wacht_na_elke_mislukte_poging_langer(int mislukt, int seconden) =>
        Assert.Equal(Duration.FromSeconds(seconden), Herhaalplan.Wachttijd(mislukt, 0));

    [Fact]
    public void Verlengt_met_toeval_hoogstens_een_tiende()
    {
        Assert.Equal(Duration.FromSeconds(132), Herhaalplan.Wachttijd(3, 1));
        Assert.Equal(Duration.FromSeconds(126), Herhaalplan.Wachttijd(3, 0.5));
    }

    [Fact]
    public void Loopt_vast_na_drie_etmalen() => Assert.Equal(Duration.FromHours(72), Herhaalplan.Vastgelopen);
}
