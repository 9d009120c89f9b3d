using static Integratie.Functions.Tests.Opstelling.Testregister;
using static Integratie.Functions.Tests.Stromen.Stroom;

namespace Integratie.Functions.Tests.Stromen;

public sealed class Een_traject_over_meer_uitspraken
{
    [Fact]
    public async Task Van_VOTS_via_OTS_naar_voogdij_houdt_de_eerste_klokken()
    {
        await using var stroom = await StartAsync();
        await stroom.StuurAsync(Rechtbank, "uitspraak.gedaan", "u1", Besluit("25-2021", "2026-01-05", "12", "2026-01-05", "2026-04-04"));
        await stroom.StuurAsync(Gi, "jeugdbeschermer.gekoppeld", "j1", $$"""
            { {{Zaak}}, "datum": "2026-01-06", "vorm": "vast", "contactMetGezin": true, "aanleiding": "eerste" }
            """);
        await stroom.KlokAsync("2026-03-30T10:00:00+02:00");
        await stroom.StuurAsync(Rechtbank, "uitspraak.gedaan", "u2", Besluit("26-300", "2026-03-30", "11", "2026-04-05", "2027-04-04"));
        await stroom.KlokAsync("2027-04-01T10:00:00+02:00");
        await stroom.StuurAsync(Rechtbank, "uitspraak.gedaan", "u3", Besluit("27-500", "2027-04-01", "21", "2027-04-05", "2028-04-04"));
        await stroom.KlokAsync("2027-12-01T10:00:00+01:00");

        Assert.Equal(
            [
                "uitspraak.gedaan u1",
                "norm.gestart jeugdbeschermer uitspraak 2026-01-12",
                "norm.gestart koers uitspraak 2026-02-16",
                "norm.gestart hulp uitspraak 2026-04-05",
                "norm.gehaald jeugdbeschermer uitspraak 2026-01-12",
                "norm.nadert koers uitspraak 2026-02-16",
                "norm.overschreden koers uitspraak 2026-02-16",
                "norm.nadert hulp uitspraak 2026-04-05",
                "uitspraak.gedaan u2",
                "norm.overschreden hulp uitspraak 2026-04-05",
                "uitspraak.gedaan u3",
            ],
            await stroom.RegelsAsync(Gi));
        Assert.Single((await stroom.FeedAsync(Gi)).Select(g => (string?)g["subject"]).Distinct());
        Assert.Equal(
            ["uitspraak.gedaan u1", "jeugdbeschermer.gekoppeld j1", "uitspraak.gedaan u2", "uitspraak.gedaan u3"],
            await stroom.TijdlijnAsync((await stroom.FeedAsync(Gi))[0], Beheer));
    }

    [Fact]
    public async Task Wat_een_dag_later_begint_is_een_nieuw_traject()
    {
        await using var stroom = await StartAsync();
        await stroom.StuurAsync(Rechtbank, "uitspraak.gedaan", "u1", Besluit("25-2021", "2026-01-05", "12", "2026-01-05", "2026-02-04"));
        await stroom.KlokAsync("2026-02-06T10:00:00+01:00");

        await stroom.StuurAsync(Rechtbank, "uitspraak.gedaan", "u2", Besluit("26-300", "2026-02-06", "11", "2026-02-06", "2027-02-05"));

        Assert.Equal(
            [
                "norm.gestart jeugdbeschermer uitspraak 2026-01-12", "norm.gestart koers uitspraak 2026-02-16", "norm.gestart hulp uitspraak 2026-04-05",
                "norm.gestart jeugdbeschermer uitspraak 2026-02-13", "norm.gestart koers uitspraak 2026-03-20", "norm.gestart hulp uitspraak 2026-05-06",
            ],
            (await stroom.RegelsAsync(Gi)).Where(r => r.StartsWith("norm.gestart", StringComparison.Ordinal)));
    }

    private static string Besluit(string nummer, string uitgesproken, string code, string ingang, string einde) => $$"""
        { "zaaknummer": "C/10/707628 / JE RK {{nummer}}", "rechtbank": "RBROT", "soort": "beschikking", "aard": "nieuw",
          "uitgesproken": "{{uitgesproken}}", "spoed": false, "geheimAdres": false, "gi": "{{Gi}}",
          "jeugdigen": [ { "bsn": "999990342", "geboortedatum": "2014-03-02", "gemeente": "0599" } ],
          "maatregelen": [ { "code": "{{code}}", "ingang": "{{ingang}}", "einde": "{{einde}}" } ] }
        """;
}
