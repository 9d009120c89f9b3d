using System.Text.Json;
using Integratie.Kern.Berichten;
using Integratie.Kern.Deelnemers;
using NodaTime;

namespace Integratie.Kern.Tests.Voorbeelden;

/// <summary>The register that a hub without settings starts with.</summary>
public sealed class VoorbeeldregisterTests
{
    private static readonly string Map = Path.Combine(AppContext.BaseDirectory, "voorbeelden");
    private static readonly Instant Nu = Instant.FromUtc(2026, 1, 5, 9, 0);
    private readonly (IReadOnlyList<Deelnemer> Deelnemers, IReadOnlyList<Fout> Fouten) gelezen =
        RegisterLezer.Lees(File.ReadAllBytes(Path.Combine(Map, "deelnemers.json")));

    private Register Register => new(gelezen.Deelnemers);

    [Fact]
    public void The_sample_register_has_no_faults() => Assert.Empty(gelezen.Fouten);

    [Theory]
    [InlineData("00000001800000001000", "Rechtbank Rotterdam", Rol.Rechtbank, "voorbeeld-rbrot")]
    [InlineData("00000001800000002000", "Raad voor de Kinderbescherming", Rol.Rvdk, "voorbeeld-rvdk")]
    [InlineData("00000001800000003000", "Jeugdbescherming Voorbeeld", Rol.Gi, "voorbeeld-gi-voorbeeld")]
    [InlineData("00000001800000004000", "Gemeente Rotterdam", Rol.Gemeente, "voorbeeld-gem0599")]
    [InlineData("00000001800000005000", "Inspectie", Rol.Toezicht, "voorbeeld-inspectie")]
    [InlineData("00000001800000006000", "Beheer", Rol.Beheer, "voorbeeld-beheer")]
    [InlineData("00000001800000007000", "Experttafel Rijnmond", Rol.Experttafel, "voorbeeld-experttafel-rijnmond")]
    public void It_holds_the_deelnemers_that_the_contract_shows(string oin, string naam, Rol rol, string sleutel)
    {
        var deelnemer = Register.Vind(oin);
        Assert.Equal((naam, rol), (deelnemer?.Naam, deelnemer?.Rol));
        Assert.Equal(oin, Register.VindOpSleutel(sleutel, Nu)?.Oin);
    }

    [Fact]
    public void Every_deelnemer_has_a_key_that_is_written_down()
    {
        var sleutels = JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllBytes(Path.Combine(Map, "sleutels.json")))!;
        Assert.All(sleutels, paar => Assert.Equal(paar.Key, Register.VindOpSleutel(paar.Value, Nu)?.Oin));
        Assert.Equal(
            Register.Alle.Select(d => d.Oin).Order(StringComparer.Ordinal),
            sleutels.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_key_of_a_gemeente_follows_from_its_code()
    {
        var gemeenten = Register.Met(Rol.Gemeente).ToList();
        Assert.Equal(342, gemeenten.Count);
        Assert.All(gemeenten, g => Assert.Same(g, Register.VindOpSleutel("voorbeeld-gem" + g.Gemeentecodes.Single(), Nu)));
    }

    [Theory]
    [InlineData("00000001800000003015", "Achterhoek", "00000001800000003005")] // Briedis
    [InlineData("00000001800000003015", "Twente", "00000001800000003009")]
    [InlineData("00000001800000003015", "Utrecht stad", "00000001800000003011")]
    [InlineData("00000001800000003014", "Zeeland", "00000001800000003001")] // Intervence
    public void What_is_meant_for_a_GI_that_ended_goes_to_the_successor_of_the_jeugdregio(string oin, string jeugdregio, string opvolger) =>
        Assert.Equal(opvolger, Register.KiesGi(oin, jeugdregio, new LocalDate(2024, 3, 12)).Gi?.Oin);

    [Theory]
    [InlineData("00000001800000003901", GiKeuze.Beeindigd)]
    [InlineData("00000001800000003902", GiKeuze.Ongecertificeerd)]
    [InlineData("00000001800000003999", GiKeuze.Onbekend)]
    public void Three_GIs_show_why_a_decision_can_get_stuck(string oin, string reden) =>
        Assert.Equal(reden, Register.KiesGi(oin, "Rijnmond", new LocalDate(2024, 3, 12)).Reden);
}
