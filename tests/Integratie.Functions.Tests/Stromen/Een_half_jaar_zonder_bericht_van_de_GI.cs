using System.Text.Json.Nodes;
using static Integratie.Functions.Tests.Opstelling.Testregister;
using static Integratie.Functions.Tests.Stromen.Stroom;

namespace Integratie.Functions.Tests.Stromen;

public sealed class Een_half_jaar_zonder_bericht_van_de_GI
{
    // Midnight in Amsterdam: 23:00 UTC in winter, 22:00 UTC in summer. Norm 3 runs to Easter Sunday and does not roll on.
    private static readonly string[] Verwacht =
    [
        "2026-01-05T09:00:00Z norm.gestart jeugdbeschermer uitspraak 2026-01-12",
        "2026-01-05T09:00:00Z norm.gestart koers uitspraak 2026-02-16",
        "2026-01-05T09:00:00Z norm.gestart hulp uitspraak 2026-04-05",
        "2026-01-06T08:00:00Z norm.gestart jeugdbeschermer kennisgeving 2026-01-13",
        "2026-01-08T23:00:00Z norm.nadert jeugdbeschermer uitspraak 2026-01-12",
        "2026-01-11T23:00:00Z norm.nadert jeugdbeschermer kennisgeving 2026-01-13",
        "2026-01-12T23:00:00Z norm.overschreden jeugdbeschermer uitspraak 2026-01-12",
        "2026-01-13T23:00:00Z norm.overschreden jeugdbeschermer kennisgeving 2026-01-13",
        "2026-02-08T23:00:00Z norm.nadert koers uitspraak 2026-02-16",
        "2026-02-16T23:00:00Z norm.overschreden koers uitspraak 2026-02-16",
        "2026-03-28T23:00:00Z norm.nadert hulp uitspraak 2026-04-05",
        "2026-04-05T22:00:00Z norm.overschreden hulp uitspraak 2026-04-05",
    ];

    [Theory]
    [InlineData("2026-07-05T10:00:00+02:00")]
    [InlineData(
        "2026-01-12T12:00:00+01:00", "2026-01-13T12:00:00+01:00", "2026-02-10T12:00:00+01:00", "2026-03-29T12:00:00+02:00",
        "2026-07-05T10:00:00+02:00")]
    public async Task Geeft_elke_normgebeurtenis_een_keer_op_haar_moment(params string[] stappen)
    {
        await using var stroom = await StartAsync();
        await stroom.StuurAsync(Rechtbank, "uitspraak.gedaan", "u1", Uitspraak());
        await stroom.KlokAsync("2026-01-06T09:00:00+01:00");
        await stroom.LeesVerderAsync(Gi);

        foreach (var stap in stappen)
            await stroom.KlokAsync(stap);

        Assert.Equal(Verwacht, (await NormenAsync(stroom, Gi)).Select(g => $"{g["time"]} {Regel(g)}"));
        var toezicht = await NormenAsync(stroom, Toezicht);
        Assert.Equal(Verwacht, toezicht.Select(g => $"{g["time"]} {Regel(g)}"));
        Assert.DoesNotContain(toezicht, g => g["data"]!["zaaknummer"] is not null || g.ToJsonString().Contains("999990342", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Wordt_niet_goed_door_een_verklaring_en_wel_gecorrigeerd_door_een_koppeling_die_op_tijd_was()
    {
        await using var stroom = await StartAsync();
        await stroom.StuurAsync(Rechtbank, "uitspraak.gedaan", "u1", Uitspraak());
        await stroom.KlokAsync("2026-02-20T12:00:00+01:00");

        await stroom.StuurAsync(Gi, "verklaring.gegeven", "v1", $$"""
            { {{Zaak}}, "norm": "koers", "reden": "gezin-niet-bereikbaar", "toelichting": "Gezin is op reis.", "nieuweDatum": "2026-03-16" }
            """);
        await stroom.StuurAsync(Gi, "jeugdbeschermer.gekoppeld", "j1", $$"""
            { {{Zaak}}, "datum": "2026-01-09", "vorm": "vast", "contactMetGezin": true, "aanleiding": "eerste" }
            """);

        var regels = await stroom.RegelsAsync(Gi);
        Assert.Contains("norm.verklaard koers uitspraak 2026-02-16", regels);
        Assert.DoesNotContain("norm.gehaald koers uitspraak 2026-02-16", regels);
        Assert.Contains("norm.overschreden jeugdbeschermer uitspraak 2026-01-12", regels);
        var gehaald = await stroom.EnigeAsync(Gi, "norm.gehaald");
        Assert.True((bool?)gehaald["data"]!["gecorrigeerd"]);
        Assert.Equal("2026-01-12", (string?)gehaald["data"]!["einde"]);
    }

    private static async Task<List<JsonNode>> NormenAsync(Stroom stroom, string oin) =>
        [.. (await stroom.FeedAsync(oin)).Where(g => Regel(g).StartsWith("norm.", StringComparison.Ordinal))];
}
