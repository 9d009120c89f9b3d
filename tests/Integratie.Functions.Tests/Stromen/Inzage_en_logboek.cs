using System.Net;
using System.Text.Json.Nodes;
using Integratie.Functions.Tabellen;
using Microsoft.Extensions.DependencyInjection;
using static Integratie.Functions.Tests.Opstelling.Testregister;
using static Integratie.Functions.Tests.Stromen.Stroom;

namespace Integratie.Functions.Tests.Stromen;

public sealed class Inzage_en_logboek
{
    private const string Bsn = """{ "bsn": "999990342" }""";

    [Fact]
    public async Task Inzage_geeft_alles_van_een_kind_en_staat_zonder_BSN_in_de_audit()
    {
        await using var stroom = await StartAsync();
        await stroom.StuurAsync(Rechtbank, "uitspraak.gedaan", "u1", Uitspraak());
        var dossier = (string)(await stroom.EnigeAsync(Gi, "uitspraak.gedaan"))["subject"]!;

        using var antwoord = await stroom.RoepAsync(HttpMethod.Post, "/v1/inzage", Beheer, Bsn);

        var inzage = JsonNode.Parse(await antwoord.Content.ReadAsStringAsync())!;
        Assert.Equal(dossier, (string?)inzage["dossierId"]);
        var gebeurtenis = Assert.Single(inzage["gebeurtenissen"]!.AsArray())!["gebeurtenis"]!;
        Assert.Equal(("u1", "999990342"), ((string)gebeurtenis["id"]!, (string)gebeurtenis["data"]!["jeugdigen"]![0]!["bsn"]!));
        Assert.Contains(inzage["berichten"]!.AsArray(), b => ((string)b!["bericht"]!["naam"]!).StartsWith("norm.gestart", StringComparison.Ordinal));
        Assert.Contains(inzage["tijdlijn"]!["leveringen"]!.AsArray(), l => (string?)l!["ontvanger"] == Gi);
        Assert.Contains(inzage["logboek"]!.AsArray(), l => (string?)l!["name"] == "inzage-geven");
        var audit = await stroom.HaalAsync("/v1/audit", Beheer);
        Assert.Equal(dossier, (string?)Assert.Single(audit["regels"]!.AsArray(), r => (string?)r!["handeling"] == "inzage.geven")!["onderwerp"]);
        Assert.DoesNotContain("999990342", audit.ToJsonString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "bsn": "999999990" }""", HttpStatusCode.NotFound)]
    [InlineData("""{ "bsn": "123" }""", HttpStatusCode.BadRequest)]
    [InlineData("{}", HttpStatusCode.BadRequest)]
    public async Task Inzage_van_een_onbekend_kind_of_geen_BSN_wordt_geweigerd_zonder_het_te_herhalen(string vraag, HttpStatusCode status)
    {
        await using var stroom = await StartAsync();

        using var antwoord = await stroom.RoepAsync(HttpMethod.Post, "/v1/inzage", Beheer, vraag);

        Assert.Equal(status, antwoord.StatusCode);
        Assert.DoesNotContain("999999990", await antwoord.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Elke_verwerking_is_een_regel_per_kind_onder_pseudoniem()
    {
        await using var stroom = await StartAsync();
        await stroom.StuurAsync(Rechtbank, "uitspraak.gedaan", "u1", Uitspraak());
        var dossier = (string)(await stroom.EnigeAsync(Gi, "uitspraak.gedaan"))["subject"]!;
        await stroom.HaalAsync($"/v1/dossiers/{dossier}/tijdlijn", Gi);

        var regels = await LogboekAsync(stroom);

        var verwerkt = Assert.Single(regels, r => (string?)r["name"] == "gebeurtenis-verwerken uitspraak.gedaan");
        var verstrekt = regels.Where(r => (string?)r["name"] == "gegevens-verstrekken uitspraak.gedaan").ToList();
        Assert.Equal([Rvdk, Gi, Gemeente], verstrekt.Select(r => (string)r["hub.oin"]!));
        Assert.All(verstrekt, r => Assert.Equal((string?)verwerkt["trace_id"], (string?)r["trace_id"]));
        Assert.All(verstrekt, r => Assert.Equal((string?)verwerkt["span_id"], (string?)r["parent_span_id"]));
        Assert.Equal(Gi, (string?)Assert.Single(regels, r => (string?)r["name"] == "dossier-raadplegen")["hub.oin"]);
        foreach (var regel in regels)
        {
            Assert.Matches("^[0-9a-f]{32}$", (string)regel["trace_id"]!);
            Assert.Matches("^[0-9a-f]{16}$", (string)regel["span_id"]!);
            Assert.Contains((string)regel["status"]!, (string[])["OK", "UNSET"]);
            Assert.StartsWith("urn:jeugdbescherming:verwerking:", (string)regel["dpl.core.processing_activity_id"]!, StringComparison.Ordinal);
            Assert.Equal(
                (dossier, "urn:jeugdbescherming:dossier"),
                ((string)regel["dpl.core.data_subject_id"]!, (string)regel["dpl.core.data_subject_id_type"]!));
        }

        Assert.Equal(regels.Count, regels.Select(r => (string)r["span_id"]!).Distinct().Count());
        Assert.DoesNotContain(regels, r => r.ToJsonString().Contains("999990342", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Wat_niet_in_het_logboek_kan_wordt_geweigerd()
    {
        await using var stroom = await StartAsync();
        await stroom.StuurAsync(Rechtbank, "uitspraak.gedaan", "u1", Uitspraak());
        var dossier = (string)(await stroom.EnigeAsync(Gi, "uitspraak.gedaan"))["subject"]!;
        await stroom.Services.GetRequiredService<Tabellenset>().Logboek.DeleteAsync();

        using var tijdlijn = await stroom.RoepAsync(HttpMethod.Get, $"/v1/dossiers/{dossier}/tijdlijn", Gi, "");
        using var inzage = await stroom.RoepAsync(HttpMethod.Post, "/v1/inzage", Beheer, Bsn);
        using var gezocht = await stroom.RoepAsync(HttpMethod.Post, "/v1/dossiers/_zoek", Gi, """{ "zaaknummer": "C/10/707628 / JE RK 25-2021" }""");

        foreach (var antwoord in new[] { tijdlijn, inzage, gezocht })
        {
            Assert.Equal(HttpStatusCode.ServiceUnavailable, antwoord.StatusCode);
            Assert.Contains("niet in het logboek", await antwoord.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
    }

    /// <summary>All of it, by pages of two.</summary>
    private static async Task<List<JsonNode>> LogboekAsync(Stroom stroom)
    {
        var regels = new List<JsonNode>();
        for (var na = ""; ;)
        {
            var bladzijde = await stroom.HaalAsync($"/v1/logboek?max=2{na}", Beheer);
            regels.AddRange(bladzijde["regels"]!.AsArray().Select(r => r!));
            if (bladzijde["volgende"] is not { } volgende)
                return regels;
            na = $"&na={volgende}";
        }
    }
}
