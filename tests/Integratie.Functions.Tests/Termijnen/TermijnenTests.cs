using System.Text.Json;
using Integratie.Functions.Tests.Http;
using Integratie.Functions.Tests.Opstelling;
using Integratie.Kern.Normen;

namespace Integratie.Functions.Tests.Termijnen;

public sealed class TermijnenTests(GedeeldeHub gedeeld) : IClassFixture<GedeeldeHub>
{
    [Theory]
    [InlineData("2026-04-30", "5-werkdagen", "atw", "2026-05-08")] // 5 May is Bevrijdingsdag
    [InlineData("2026-04-30", "5-werkdagen", "kaal", "2026-05-07")]
    [InlineData("2026-04-06", "6-weken", "atw", "2026-05-18")]
    [InlineData("2026-01-31", "3-maanden", "kaal", "2026-04-30")]
    public async Task Anyone_can_have_a_term_computed(string start, string termijn, string kalender, string einde)
    {
        using var antwoord = await gedeeld.Hub.HaalAsync($"/v1/termijnen/berekening?start={start}&termijn={termijn}&kalender={kalender}");

        var uitkomst = await antwoord.JsonAsync();
        Assert.Equal(["start", "termijn", "kalender", "einde", "stappen"], uitkomst.AsObject().Select(l => l.Key));
        Assert.Equal((start, termijn, kalender, einde), (
            (string)uitkomst["start"]!, (string)uitkomst["termijn"]!, (string)uitkomst["kalender"]!, (string)uitkomst["einde"]!));
        Assert.Equal(JsonValueKind.Array, uitkomst["stappen"]!.GetValueKind());
        Assert.Equal(einde, (string?)uitkomst["stappen"]!.AsArray()[^1]!["datum"]);
    }

    [Fact]
    public async Task A_feestdag_of_the_configuration_closes_a_day_here_as_it_does_for_the_clocks()
    {
        var normen = Normenset.StandaardJson.Replace(
            "\"feestdagen\": []", """
            "feestdagen": [ { "datum": "2026-06-12", "naam": "Proefdag", "bron": "Proefbesluit" } ]
            """, StringComparison.Ordinal);
        await using var hub = await Testhub.StartAsync(new Testregister(), "--Hub:Normen", normen);

        var antwoord = await hub.HaalAsync("/v1/termijnen/berekening?start=2026-06-08&termijn=5-werkdagen&kalender=atw", Testregister.Beheer);

        Assert.Equal("2026-06-16", (string?)antwoord["einde"]);
    }
}
