using Integratie.Kern.Bezorging;

namespace Integratie.Kern.Tests.Bezorging;

public sealed class Het_antwoord
{
    [Theory]
    [InlineData(200, Uitkomst.Geslaagd)]
    [InlineData(201, Uitkomst.Geslaagd)]
    [InlineData(202, Uitkomst.Geslaagd)]
    [InlineData(203, Uitkomst.Mislukt)]
    [InlineData(204, Uitkomst.Geslaagd)]
    [InlineData(206, Uitkomst.Mislukt)]
    [InlineData(302, Uitkomst.Mislukt)]
    [InlineData(400, Uitkomst.Mislukt)]
    [InlineData(410, Uitkomst.Opgezegd)]
    [InlineData(429, Uitkomst.Mislukt)]
    [InlineData(500, Uitkomst.Mislukt)]
    [InlineData(null, Uitkomst.Mislukt)]
    public void Van_een_webhook_beslist_over_de_levering(int? status, Uitkomst uitkomst) =>
        Assert.Equal(uitkomst, new Antwoord(status).Uitkomst);
}
