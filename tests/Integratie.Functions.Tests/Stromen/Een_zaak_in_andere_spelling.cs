using System.Text.Json.Nodes;
using static Integratie.Functions.Tests.Opstelling.Testregister;
using static Integratie.Functions.Tests.Stromen.Stroom;

namespace Integratie.Functions.Tests.Stromen;

public sealed class Een_zaak_in_andere_spelling
{
    [Theory]
    [InlineData("C/10/707628 / JE RK 25-2021")]
    [InlineData("C/10/707628/JE RK 25-2021")]
    [InlineData("c/10/707628 JERK 25 - 2021")]
    [InlineData("C-10-707628-JE-RK-25-2021")]
    public async Task Komt_in_hetzelfde_dossier(string spelling)
    {
        await using var stroom = await StartAsync();
        await stroom.StuurAsync(Rechtbank, "uitspraak.gedaan", "u1", Uitspraak());

        await stroom.StuurAsync(Gi, "koers.bepaald", "k1", $$"""
            { "zaaknummer": "{{spelling}}", "jeugdige": { "bsn": "999990342" }, "datum": "2026-01-05", "doelen": [ "naar school" ],
              "hulpBepaald": true, "gezin": "ja", "netwerk": "ja", "professionals": "ja", "kindGehoord": "ja" }
            """);

        using var gevonden = await stroom.RoepAsync(HttpMethod.Post, "/v1/dossiers/_zoek", Gi, $$"""{ "zaaknummer": "{{spelling}}" }""");
        var dossiers = JsonNode.Parse(await gevonden.Content.ReadAsStringAsync())!["dossierIds"]!.AsArray();
        var dossier = (string?)Assert.Single(dossiers);
        Assert.Equal(dossier, (string?)(await stroom.EnigeAsync(Gi, "uitspraak.gedaan"))["subject"]);
        var status = await stroom.EnigeAsync(Rvdk, "koers.bepaald");
        Assert.Equal(dossier, (string?)status["subject"]);
        Assert.Equal(spelling, (string?)status["data"]!["zaaknummer"]);
    }

    [Theory]
    [InlineData("""{ "zaaknummer": "" }""", "zaaknummer: mag niet leeg zijn")]
    [InlineData("""{ "zaaknummer": 1 }""", "zaaknummer: moet tekst zijn")]
    [InlineData("""{ "zaaknummer": null }""", "zaaknummer: Geef een zaaknummer of een ecli.")]
    [InlineData("{}", "zaaknummer: Geef een zaaknummer of een ecli.")]
    public async Task Geeft_een_fout_voor_een_vraag_die_niet_klopt(string vraag, string fout)
    {
        await using var stroom = await StartAsync();

        using var antwoord = await stroom.RoepAsync(HttpMethod.Post, "/v1/dossiers/_zoek", Gi, vraag);

        var fouten = JsonNode.Parse(await antwoord.Content.ReadAsStringAsync())!["fouten"]!.AsArray();
        Assert.Equal([fout], fouten.Select(f => $"{f!["pad"]}: {f["melding"]}"));
    }

    [Theory]
    [InlineData("ECLI:NL:RBROT:2026:1", "ecli:nl:rbrot:2026:1")]
    [InlineData("ecli:nl:rbrot:2026:1", "ECLI:NL:RBROT:2026:1")]
    public async Task Wordt_gevonden_met_een_ecli_in_hoofdletters_en_in_kleine(string gestuurd, string gevraagd)
    {
        await using var stroom = await StartAsync();
        await stroom.StuurAsync(Rechtbank, "uitspraak.gedaan", "u1", Uitspraak(extra: $", \"ecli\": \"{gestuurd}\""));

        using var gevonden = await stroom.RoepAsync(HttpMethod.Post, "/v1/dossiers/_zoek", Gi, $$"""{ "ecli": "{{gevraagd}}" }""");

        var dossier = Assert.Single(JsonNode.Parse(await gevonden.Content.ReadAsStringAsync())!["dossierIds"]!.AsArray());
        Assert.Equal((string?)dossier, (string?)(await stroom.EnigeAsync(Gi, "uitspraak.gedaan"))["subject"]);
    }

    [Fact]
    public async Task Wordt_niet_gevonden_door_wie_geen_partij_is()
    {
        await using var stroom = await StartAsync();
        await stroom.StuurAsync(Rechtbank, "uitspraak.gedaan", "u1", Uitspraak());

        using var gevonden = await stroom.RoepAsync(
            HttpMethod.Post, "/v1/dossiers/_zoek", AndereGi, """{ "zaaknummer": "C/10/707628 / JE RK 25-2021" }""");

        Assert.Empty(JsonNode.Parse(await gevonden.Content.ReadAsStringAsync())!["dossierIds"]!.AsArray());
    }
}
