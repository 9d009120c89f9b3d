using System.Net;
using System.Text.Json.Nodes;
using Integratie.Functions.Tests.Opstelling;
using static Integratie.Functions.Tests.Opstelling.Testregister;
using static Integratie.Functions.Tests.Stromen.Stroom;

namespace Integratie.Functions.Tests.Stromen;

/// <summary>Every call that is about a dossier, a receipt, a delivery or a deelnemer, by who is party to it and by who is not.</summary>
public sealed class Eigen_en_andermans_dossier
{
    private const string AndereRechtbank = "00000001800000001001";
    private const string Om = "00000001800000007000";
    private const string Experttafel = "00000001800000008000";

    private static readonly string[] Partijen = [Rechtbank, Rvdk, Gi, Gemeente];
    private static readonly string[] Anderen = [AndereRechtbank, AndereGi, AndereGemeente, Om, Experttafel, Toezicht];

    [Fact]
    public async Task Een_dossier_is_er_alleen_voor_wie_er_partij_in_is()
    {
        await using var stroom = await MetUitspraakAsync();
        var dossier = (string)(await stroom.EnigeAsync(Gi, "uitspraak.gedaan"))["subject"]!;

        foreach (var oin in Partijen.Append(Beheer))
        {
            Assert.Equal(HttpStatusCode.OK, await StatusAsync(stroom, HttpMethod.Get, $"/v1/dossiers/{dossier}/tijdlijn", oin));
            Assert.Equal([dossier], await ZoekAsync(stroom, oin));
        }

        foreach (var oin in Anderen)
        {
            Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(stroom, HttpMethod.Get, $"/v1/dossiers/{dossier}/tijdlijn", oin));
            Assert.Empty(await ZoekAsync(stroom, oin));
        }
    }

    [Fact]
    public async Task Een_ontvangst_is_er_alleen_voor_haar_zender_en_beheer()
    {
        await using var stroom = await StartAsync(register: Voeg);
        var ontvangst = await stroom.StuurAsync(Rechtbank, "uitspraak.gedaan", "u1", Uitspraak());

        foreach (var oin in new[] { Rechtbank, Beheer })
            Assert.Equal(HttpStatusCode.OK, await StatusAsync(stroom, HttpMethod.Get, ontvangst, oin));
        foreach (var oin in new[] { AndereRechtbank, Rvdk, Gi, AndereGi, Gemeente, AndereGemeente, Om })
            Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(stroom, HttpMethod.Get, ontvangst, oin));
        foreach (var oin in new[] { Toezicht, Experttafel })
            Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync(stroom, HttpMethod.Get, ontvangst, oin));
    }

    [Fact]
    public async Task Een_levering_bevestigt_alleen_haar_ontvanger()
    {
        await using var stroom = await MetUitspraakAsync();
        var feed = await stroom.HaalAsync("/v1/berichten", Gi);
        var bevestiging = $"/v1/berichten/{feed["berichten"]![0]!["webhookId"]}/bevestiging";

        foreach (var oin in Anderen.Concat([Rechtbank, Rvdk, Gemeente, Beheer]))
            Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(stroom, HttpMethod.Post, bevestiging, oin));
        Assert.Equal(HttpStatusCode.NoContent, await StatusAsync(stroom, HttpMethod.Post, bevestiging, Gi));
    }

    [Fact]
    public async Task Een_feed_houdt_niets_van_een_ander()
    {
        await using var stroom = await MetUitspraakAsync();

        foreach (var oin in new[] { AndereRechtbank, AndereGi, AndereGemeente, Om, Experttafel })
            Assert.Empty(await stroom.FeedAsync(oin));
    }

    [Fact]
    public async Task Een_deelnemer_leest_en_wijzigt_alleen_zichzelf()
    {
        await using var stroom = await StartAsync(register: Voeg);
        foreach (var oin in Partijen.Concat(Anderen))
        {
            var ander = oin == Gi ? AndereGi : Gi;
            Assert.Equal(HttpStatusCode.OK, await StatusAsync(stroom, HttpMethod.Get, $"/v1/deelnemers/{oin}", oin));
            Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync(stroom, HttpMethod.Get, $"/v1/deelnemers/{ander}", oin));
            Assert.Equal(
                HttpStatusCode.Forbidden,
                await StatusAsync(stroom, HttpMethod.Patch, $"/v1/deelnemers/{ander}", oin, """{ "bezorging": { "wijze": "ophalen" } }"""));
            Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync(stroom, HttpMethod.Post, $"/v1/deelnemers/{ander}/geheimen", oin));
            Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync(stroom, HttpMethod.Post, $"/v1/deelnemers/{ander}/proef", oin));
        }
    }

    private static async Task<Stroom> MetUitspraakAsync()
    {
        var stroom = await StartAsync(register: Voeg);
        await stroom.StuurAsync(Rechtbank, "uitspraak.gedaan", "u1", Uitspraak());
        return stroom;
    }

    private static void Voeg(Testregister register) => register
        .Voeg(AndereRechtbank, "rechtbank", d => d["code"] = "RBAMS")
        .Voeg(Om, "om")
        .Voeg(Experttafel, "experttafel");

    private static async Task<HttpStatusCode> StatusAsync(Stroom stroom, HttpMethod methode, string pad, string oin, string json = "{}")
    {
        using var antwoord = await stroom.RoepAsync(methode, pad, oin, json);
        return antwoord.StatusCode;
    }

    private static async Task<List<string>> ZoekAsync(Stroom stroom, string oin)
    {
        using var antwoord = await stroom.RoepAsync(HttpMethod.Post, "/v1/dossiers/_zoek", oin, """{ "zaaknummer": "C/10/707628 / JE RK 25-2021" }""");
        return [.. JsonNode.Parse(await antwoord.Content.ReadAsStringAsync())!["dossierIds"]!.AsArray().Select(id => (string)id!)];
    }
}
