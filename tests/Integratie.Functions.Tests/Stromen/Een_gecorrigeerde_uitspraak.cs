using System.Text.Json.Nodes;
using Integratie.Functions.Tests.Opstelling;
using static Integratie.Functions.Tests.Opstelling.Testregister;
using static Integratie.Functions.Tests.Stromen.Stroom;

namespace Integratie.Functions.Tests.Stromen;

public sealed class Een_gecorrigeerde_uitspraak
{
    private static readonly string NaarAndereGi = Uitspraak(AndereGi, """, "corrigeert": "u1" """);

    [Fact]
    public async Task Naar_een_andere_GI_wordt_bij_de_eerste_ingetrokken()
    {
        await using var stroom = await StartAsync();
        await stroom.StuurAsync(Rechtbank, "uitspraak.gedaan", "u1", Uitspraak());

        await stroom.StuurAsync(Rechtbank, "uitspraak.gecorrigeerd", "u2", NaarAndereGi);

        Assert.Equal("uitspraak.gecorrigeerd u2", (await stroom.RegelsAsync(AndereGi))[0]);
        var ingetrokken = await stroom.EnigeAsync(Gi, "uitspraak.ingetrokken");
        Assert.Equal("""{"ingetrokken":"u1"}""", ingetrokken["data"]!.ToJsonString());
        Assert.DoesNotContain("uitspraak.gecorrigeerd u2", await stroom.RegelsAsync(Gi));
        Assert.Equal(["uitspraak.gedaan u1", "uitspraak.gecorrigeerd u2"], await stroom.RegelsAsync(Rvdk));
        Assert.Equal(["uitspraak.gedaan u1~gemeente", "uitspraak.gecorrigeerd u2~gemeente"], await stroom.RegelsAsync(Gemeente));
    }

    [Fact]
    public async Task Geeft_de_nieuwe_GI_het_gezag_en_neemt_het_de_oude_af()
    {
        await using var stroom = await StartAsync();
        await stroom.StuurAsync(Rechtbank, "uitspraak.gedaan", "u1", Uitspraak());
        await stroom.StuurAsync(Rechtbank, "uitspraak.gecorrigeerd", "u2", NaarAndereGi);
        const string Gekoppeld = $$"""
            { {{Zaak}}, "datum": "2026-01-05", "vorm": "vast", "contactMetGezin": true, "aanleiding": "eerste" }
            """;

        var oud = await stroom.StuurAsync(Gi, "jeugdbeschermer.gekoppeld", "j1", Gekoppeld);
        var nieuw = await stroom.StuurAsync(AndereGi, "jeugdbeschermer.gekoppeld", "j2", Gekoppeld);

        Assert.Equal("niet-bevoegd", (string?)(await stroom.HaalAsync(oud, Gi))["probleem"]);
        Assert.Equal("verwerkt", (string?)(await stroom.HaalAsync(nieuw, AndereGi))["status"]);
        Assert.Contains("norm.gehaald jeugdbeschermer uitspraak 2026-01-12", await stroom.RegelsAsync(AndereGi));
    }

    [Fact]
    public async Task Van_een_andere_rechtbank_wordt_geweigerd()
    {
        const string Ander = "00000001800000001001";
        await using var stroom = await StartAsync(register: r => r.Voeg(Ander, "rechtbank", d => d["code"] = "RBAMS"));
        await stroom.StuurAsync(Rechtbank, "uitspraak.gedaan", "u1", Uitspraak());

        var ontvangst = await stroom.StuurAsync(
            Ander, "uitspraak.gecorrigeerd", "u2", NaarAndereGi.Replace("RBROT", "RBAMS", StringComparison.Ordinal));

        Assert.Equal("niet-bevoegd", (string?)(await stroom.HaalAsync(ontvangst, Ander))["probleem"]);
        Assert.Empty(await stroom.RegelsAsync(AndereGi));
    }

    [Fact]
    public async Task Met_een_ander_zaaknummer_haalt_de_uitspraak_die_nog_wacht_niet_in()
    {
        await using var stroom = await StartAsync();
        var uitspraken = Enumerable.Range(1, 25).Select(kind => Beslissing.Over(kind, $"u{kind}")).ToList();
        var correcties = Enumerable.Range(1, 25).Select(kind => Gecorrigeerd(kind, $"u{kind}" + (kind % 2 == 0 ? "~1" : "")));

        var ontvangsten = await stroom.StuurBatchAsync(Rechtbank, [.. uitspraken, .. correcties]);

        foreach (var ontvangst in ontvangsten)
            Assert.Equal("verwerkt", (string?)(await stroom.HaalAsync($"/v1/ontvangsten/{ontvangst}", Rechtbank))["status"]);
    }

    private static JsonObject Gecorrigeerd(int kind, string oud)
    {
        var correctie = Beslissing.Over(kind, $"c{kind}", data => (data["zaaknummer"], data["corrigeert"]) = ($"C/10/{800000 + kind} / JE RK 25-{kind}", oud));
        correctie["type"] = "nl.jeugdbescherming.uitspraak.gecorrigeerd.v1";
        return correctie;
    }
}
