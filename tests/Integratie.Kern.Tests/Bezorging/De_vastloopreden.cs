using Integratie.Kern.Bezorging;

namespace Integratie.Kern.Tests.Bezorging;

public sealed class De_vastloopreden
{
    [Theory]
    [InlineData("gi-onbekend", true)]
    [InlineData("gi-beeindigd", true)]
    [InlineData("gi-ongecertificeerd", true)]
    [InlineData("gemeente-niet-aangesloten", true)]
    [InlineData("bezorgplan-op", false)] // the ontvanger is known, it does not answer
    [InlineData("opgezegd", false)]
    [InlineData(null, false)]
    public void Zegt_of_de_beheerder_eerst_een_ontvanger_moet_aanwijzen(string? reden, bool zonder) =>
        Assert.Equal(zonder, Vastloopreden.IsZonderOntvanger(reden));
}
