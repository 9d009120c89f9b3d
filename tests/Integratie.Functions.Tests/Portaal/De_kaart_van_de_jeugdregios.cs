using Integratie.Kern.Identificatie;
using Integratie.Portaal.Monitor;

namespace Integratie.Functions.Tests.Portaal;

public sealed class De_kaart_van_de_jeugdregios
{
    [Fact]
    public void Every_jeugdregio_has_one_tile_and_no_two_lie_on_the_same_place()
    {
        var tegels = Regiotegels.Alle.ToList();

        Assert.Equal(Jeugdregios.Alle.Order(StringComparer.Ordinal), tegels.Select(t => t.Jeugdregio).Order(StringComparer.Ordinal));
        Assert.Equal(tegels.Count, tegels.Select(t => (t.Kolom, t.Rij)).Distinct().Count());
        Assert.All(tegels, t => Assert.InRange(t.Kolom, 0, Regiotegels.Kolommen - 1));
    }
}
