using Integratie.Kern.Berichten;
using Integratie.Kern.Dossiers;
using Integratie.Kern.Identificatie;

namespace Integratie.Kern.Tests.Berichten;

/// <summary>docs/gebeurtenissen.md against the catalogue: who connects to the hub builds on it.</summary>
public sealed class De_lijst_van_gebeurtenissen
{
    private static readonly string[] Regels = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "docs", "gebeurtenissen.md"));

    [Fact]
    public void Noemt_elk_type_zoals_de_catalogus_het_heeft() =>
        Assert.Equal(
            string.Join('\n', Catalogus.Alle.Select(Gebeurtenisregel.Van)),
            string.Join('\n', Regels.Where(regel => regel.StartsWith("- **`", StringComparison.Ordinal))));

    [Fact]
    public void Noemt_elke_code_van_een_maatregel() =>
        Assert.Equal(
            Maatregelcodes.Alle.Select(code => $"| {code.Code} | {code.Naam} |"),
            Regels.Where(regel => regel is ['|', ' ', >= '0' and <= '9', ..]));

    [Fact]
    public void Noemt_elke_jeugdregio_bij_haar_beschermingsregio() =>
        Assert.Equal(
            Jeugdregios.Alle.GroupBy(Jeugdregios.Beschermingsregio).Select(groep => $"- {groep.Key}: {string.Join(", ", groep)}").Order(),
            Regels.SkipWhile(regel => regel != "## Jeugdregio's").Where(regel => regel is ['-', ' ', ..]).Order());

    [Fact]
    public void Zegt_van_elke_weigering_achter_de_deur_wat_zij_betekent() =>
        Assert.All(
            [Weigering.NietBevoegd, Weigering.GemeenteWijktAf, Weigering.OpgelegdeHulp],
            probleem => Assert.Single(Regels, regel => regel.StartsWith($"| `{probleem}` |", StringComparison.Ordinal)));
}
