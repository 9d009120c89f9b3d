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

    [Theory]
    [InlineData(429, 2, 2)]
    [InlineData(429, 60, 60)]
    [InlineData(429, 0, 30)]
    [InlineData(429, -60, 30)]
    [InlineData(429, null, 30)]
    [InlineData(503, 2, 30)]
    [InlineData(503, 60, 60)]
    [InlineData(500, 2, 30)]
    [InlineData(500, 60, 30)]
    [InlineData(302, 2, 30)]
    [InlineData(null, null, 30)]
    public void Wacht_zolang_als_een_429_vraagt_en_bij_een_503_hoogstens_langer(int? status, int? gevraagd, int seconden) =>
        Assert.Equal(
            Duration.FromSeconds(seconden),
            Herhaalplan.Wachttijd(new Antwoord(status, gevraagd is { } s ? Duration.FromSeconds(s) : null), 2, 0));

    [Theory]
    [InlineData(2147483647)]
    [InlineData(300_000_000_000)]
    public void Wacht_nooit_langer_dan_tot_er_gemeld_moet_worden(long gevraagd) =>
        Assert.Equal(Duration.FromHours(72), Herhaalplan.Wachttijd(new Antwoord(429, Duration.FromSeconds(gevraagd)), 1, 0));

    [Fact]
    public void Loopt_vast_na_drie_etmalen() => Assert.Equal(Duration.FromHours(72), Herhaalplan.Vastgelopen);
}
