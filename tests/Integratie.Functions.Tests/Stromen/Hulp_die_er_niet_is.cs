using System.Text.Json.Nodes;
using Integratie.Functions.Tests.Opstelling;
using static Integratie.Functions.Tests.Opstelling.Testregister;
using static Integratie.Functions.Tests.Stromen.Stroom;

namespace Integratie.Functions.Tests.Stromen;

/// <summary>The gemeente has no place: that is information. It stops no clock and starts nothing but what the GI makes of it.</summary>
public sealed class Hulp_die_er_niet_is
{
    private const string Experttafel = "00000001800000007000";
    private const string AndereExperttafel = "00000001800000007001";

    private const string Opschaling = $$"""{ {{Zaak}}, "datum": "2026-01-05", "jeugdregio": "Rijnmond", "vraag": "Wie heeft een plek?" }""";

    [Fact]
    public async Task Gaat_naar_de_GI_en_die_schaalt_op_naar_de_experttafel_van_de_regio()
    {
        await using var stroom = await MetBepalingAsync();

        await stroom.StuurAsync(Gemeente, "hulp.niet-beschikbaar", "n1", $$"""{ {{Zaak}}, "bepaling": "b1", "reden": "wachtlijst van een jaar" }""");
        await stroom.StuurAsync(Gi, "opschaling.gemeld", "s1", Opschaling);

        Assert.Equal(
            [
                "uitspraak.gedaan u1",
                "norm.gestart jeugdbeschermer uitspraak 2026-01-12",
                "norm.gestart koers uitspraak 2026-02-16",
                "norm.gestart hulp uitspraak 2026-04-05",
                "hulp.niet-beschikbaar n1",
            ],
            await stroom.RegelsAsync(Gi));
        var opschaling = await stroom.EnigeAsync(Experttafel, "opschaling.gemeld");
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(Opschaling), opschaling["data"]));
        Assert.Equal(["opschaling.gemeld s1"], await stroom.RegelsAsync(Experttafel));
        Assert.Empty(await stroom.RegelsAsync(AndereExperttafel));
        Assert.Equal(["uitspraak.gedaan u1~gemeente", "bepaling.gedaan b1"], await stroom.RegelsAsync(Gemeente));
        Assert.Equal(
            ["uitspraak.gedaan u1", "bepaling.gedaan b1", "hulp.niet-beschikbaar n1", "opschaling.gemeld s1"],
            await stroom.TijdlijnAsync(opschaling, Beheer));
        Assert.Equal(["opschaling.gemeld s1"], await stroom.TijdlijnAsync(opschaling, Experttafel));
    }

    [Fact]
    public async Task Omdat_de_gemeente_een_beschikking_eist_meldt_de_GI_en_telt_als_belemmering()
    {
        await using var stroom = await MetBepalingAsync();
        const string Belemmering = $$"""
            { {{Zaak}}, "bepaling": "b1", "soort": "eist-beschikking", "toelichting": "De gemeente wil eerst zelf beoordelen." }
            """;

        await stroom.StuurAsync(Gi, "belemmering.gemeld", "x1", Belemmering);

        Assert.Equal(["uitspraak.gedaan u1~gemeente", "bepaling.gedaan b1", "belemmering.gemeld x1"], await stroom.RegelsAsync(Gemeente));
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(Belemmering), (await stroom.EnigeAsync(Gemeente, "belemmering.gemeld"))["data"]));
        Assert.DoesNotContain(
            await stroom.RegelsAsync(Gi),
            r => r.StartsWith("norm.", StringComparison.Ordinal) && !r.StartsWith("norm.gestart", StringComparison.Ordinal));
        var monitor = await stroom.HaalAsync("/v1/monitor?peildatum=2026-01-05&per=land", Beheer);
        Assert.Equal(1, (int?)monitor["rijen"]![0]!["belemmeringen"]);
    }

    private static async Task<Stroom> MetBepalingAsync()
    {
        var stroom = await StartAsync(register: r => r
            .Voeg(Experttafel, "experttafel", d => d["jeugdregios"] = new JsonArray("Rijnmond"))
            .Voeg(AndereExperttafel, "experttafel", d => d["jeugdregios"] = new JsonArray("Haaglanden")));
        await stroom.StuurAsync(Rechtbank, "uitspraak.gedaan", "u1", Uitspraak());
        await stroom.StuurAsync(Gi, "bepaling.gedaan", "b1", Bepaling.Maak());
        return stroom;
    }
}
