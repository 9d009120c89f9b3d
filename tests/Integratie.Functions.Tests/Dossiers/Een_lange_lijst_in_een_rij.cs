using Integratie.Functions.Tabellen;
using Integratie.Kern.Dossiers;
using Integratie.Lokaal.Tables;

namespace Integratie.Functions.Tests.Dossiers;

public sealed class Een_lange_lijst_in_een_rij
{
    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(40_000)]
    public void Is_weer_te_lezen_en_geen_eigenschap_is_te_groot(int aantal)
    {
        var lijst = Enumerable.Range(1, aantal).Select(nummer => new Nabehandeld(nummer, nummer % 7 == 0 ? "niet-bevoegd" : null)).ToList();
        var rij = new TableEntity("p", "r");

        rij.ZetLijst("Lijst", lijst);

        Assert.Equal(lijst, rij.LeesLijst<Nabehandeld>("Lijst"));
        Assert.All(
            rij.Keys.Select(naam => rij[naam]),
            waarde => Assert.True(waarde switch { byte[] b => b.Length, string s => 2 * s.Length, _ => 0 } <= 64 * 1024));
    }

    [Fact]
    public void Die_er_niet_is_is_leeg() => Assert.Empty(new TableEntity("p", "r").LeesLijst<Nabehandeld>("Lijst"));
}
