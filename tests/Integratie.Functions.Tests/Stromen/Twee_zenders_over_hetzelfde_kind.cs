using Integratie.Functions.Tests.Opstelling;
using static Integratie.Functions.Tests.Opstelling.Testregister;
using static Integratie.Functions.Tests.Stromen.Stroom;

namespace Integratie.Functions.Tests.Stromen;

public sealed class Twee_zenders_over_hetzelfde_kind
{
    private const string Straf = "00000001800000001900";

    [Fact]
    public async Task Komen_in_een_dossier_waarin_ieder_alleen_het_zijne_ziet()
    {
        await using var stroom = await StartAsync(register: r => r.Voeg(Straf, "om"));

        await stroom.StuurAsync(Rvdk, "verzoek.ingediend", "v1", $$"""{ {{Zaak}}, "datum": "2026-01-02", "beoogdeGi": "{{Gi}}" }""");
        await stroom.StuurAsync(Rechtbank, "uitspraak.gedaan", "u1", Uitspraak());
        await stroom.StuurAsync(Straf, "uitspraak.gedaan", "s1", $$"""
            { "zaaknummer": "10/123456-25", "soort": "vonnis", "aard": "nieuw", "uitgesproken": "2026-01-05", "spoed": false, "geheimAdres": false,
              "gi": "{{AndereGi}}", "jeugdigen": [ { "bsn": "999990342" } ], "maatregelen": [ { "code": "41", "ingang": "2026-01-05" } ] }
            """);
        var vanDeEen = await stroom.StuurAsync(Gi, "jeugdbeschermer.losgekoppeld", "l1", $$"""{ {{Zaak}}, "datum": "2026-01-05", "reden": "ziekte" }""");
        var vanDeAnder = await stroom.StuurAsync(AndereGi, "jeugdbeschermer.losgekoppeld", "l1", """
            { "zaaknummer": "10/123456-25", "jeugdige": { "bsn": "999990342" }, "datum": "2026-01-05", "reden": "ziekte" }
            """);

        var uitspraak = await stroom.EnigeAsync(Gi, "uitspraak.gedaan");
        Assert.Equal(
            ["verzoek.ingediend v1", "uitspraak.gedaan u1", "uitspraak.gedaan s1", "jeugdbeschermer.losgekoppeld l1", "jeugdbeschermer.losgekoppeld l1"],
            await stroom.TijdlijnAsync(uitspraak, Beheer));
        foreach (var (ontvangst, gi) in new[] { (vanDeEen, Gi), (vanDeAnder, AndereGi) })
            Assert.Equal("verwerkt", (string?)(await stroom.HaalAsync(ontvangst, gi))["status"]);
        Assert.Equal(["verzoek.ingediend v1", "uitspraak.gedaan u1", "jeugdbeschermer.losgekoppeld l1"], await stroom.TijdlijnAsync(uitspraak, Gi));
        Assert.Equal(["uitspraak.gedaan s1", "jeugdbeschermer.losgekoppeld l1"], await stroom.TijdlijnAsync(uitspraak, AndereGi));
        Assert.Equal(["uitspraak.gedaan u1"], await stroom.TijdlijnAsync(uitspraak, Rechtbank));
        Assert.Equal(["uitspraak.gedaan s1"], await stroom.TijdlijnAsync(uitspraak, Straf));
    }
}
