using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Integratie.Functions.Tests.Http;
using Integratie.Functions.Tests.Opstelling;

namespace Integratie.Functions.Tests.Aanleveren;

/// <summary>One hub for all kinds of bad input: none of them may leave a trace in it.</summary>
public sealed class Foute_invoer : IAsyncLifetime
{
    private const string Structured = "application/cloudevents+json";
    private Testhub _hub = null!;

    public async Task InitializeAsync() => _hub = await Testhub.StartAsync(new Testregister());

    public async Task DisposeAsync() => await _hub.DisposeAsync();

    /// <summary>What is sent, and the places of all faults that the answer must name.</summary>
    public static TheoryData<string, string, string[]> Ongeldig() => new()
    {
        { "geen JSON", "{\"id\":", [""] },
        { "dubbele sleutel", Tekst().Replace("\"id\":", "\"id\":\"x\",\"id\":", StringComparison.Ordinal), ["id"] },
        { "geen object", "[]", [""] },
        { "ontbrekende attributen", Zonder("id", "source", "type"), ["id", "source", "type"] },
        { "lege attributen", Met(g => (g["id"], g["specversion"]) = ("", "0.3")), ["id", "specversion"] },
        { "bron zonder OIN", Met(g => g["source"] = "urn:nld:oin:123:systeem:zaaksysteem"), ["source"] },
        { "onbekend type", Met(g => g["type"] = "nl.jeugdbescherming.uitspraak.gezongen.v1"), ["type"] },
        { "tijd die geen tijd is", Met(g => g["time"] = "gisteren"), ["time"] },
        { "attribuutnaam met hoofdletter", Met(g => g["Kleur"] = "rood"), ["Kleur"] },
        { "extensie die een object is", Met(g => g["kleur"] = new JsonObject { ["tint"] = "rood" }), ["kleur"] },
        { "data en data_base64", Met(g => g["data_base64"] = "e30="), ["data_base64"] },
        { "BSN dat niet klopt", Data(d => d["jeugdigen"]![0]!["bsn"] = "999990343"), ["data.jeugdigen[0].bsn"] },
        { "geen jeugdigen", Data(d => d["jeugdigen"] = new JsonArray()), ["data.jeugdigen"] },
        { "jeugdigen ontbreekt", Data(d => d.Remove("jeugdigen")), ["data.jeugdigen"] },
        { "maatregel eindigt voor het begin", Data(d => d["maatregelen"]![0]!["einde"] = "2025-10-12"), ["data.maatregelen[0].einde"] },
        { "datum die niet bestaat", Data(d => d["uitgesproken"] = "2025-02-30"), ["data.uitgesproken"] },
        { "op schrift voor de uitspraak", Data(d => d["opSchrift"] = "2025-10-12"), ["data.opSchrift"] },
        { "onbekend gerecht", Data(d => d["rechtbank"] = "RBXXX"), ["data.rechtbank"] },
        { "onbekende gemeente", Data(d => d["jeugdigen"]![0]!["gemeente"] = "9998"), ["data.jeugdigen[0].gemeente"] },
        { "onbekende maatregel", Data(d => d["maatregelen"]![0]!["code"] = "99"), ["data.maatregelen[0].code"] },
        { "onbekende aard", Data(d => d["aard"] = "wellicht"), ["data.aard"] },
        { "zaaknummer zonder nummer", Data(d => d["zaaknummer"] = "C/10/707 / JE RK"), ["data.zaaknummer"] },
        { "stuurteken", Data(d => d["zaaknummer"] = "C/10/707628\u0007"), ["data.zaaknummer"] },
        { "ECLI dat er geen is", Data(d => d["ecli"] = "ECLI:NL:RBROT"), ["data.ecli"] },
        { "OIN dat er geen is", Data(d => d["gi"] = "123"), ["data.gi"] },
        {
            "alles tegelijk", Data(d => (d["uitgesproken"], d["soort"], d["ecli"], d["spoed"]) = ("2025-13-01", "brief", "x", "nee")),
            ["data.ecli", "data.soort", "data.spoed", "data.uitgesproken"]
        },
    };

    [Theory]
    [MemberData(nameof(Ongeldig))]
    public async Task Krijgt_400_met_alle_fouten_en_laat_niets_achter(string soort, string inhoud, string[] paden)
    {
        using var antwoord = await StuurAsync(inhoud, Structured);

        var probleem = JsonNode.Parse(await antwoord.Content.ReadAsStringAsync())!;
        Assert.True(antwoord.StatusCode == HttpStatusCode.BadRequest, $"{soort}: {probleem}");
        Assert.Equal("application/problem+json", antwoord.Content.Headers.ContentType!.MediaType);
        Assert.Equal(paden, probleem["fouten"]!.AsArray().Select(f => (string)f!["pad"]!).Distinct().Order(StringComparer.Ordinal));
        await NietsBewaardAsync();
    }

    [Fact]
    public async Task Te_diep_genest_is_een_400()
    {
        var diep = new string('[', 100) + new string(']', 100);
        using var antwoord = await StuurAsync(Tekst().Replace("\"spoed\":false", $"\"spoed\":{diep}", StringComparison.Ordinal), Structured);
        Assert.Equal(HttpStatusCode.BadRequest, antwoord.StatusCode);
        await NietsBewaardAsync();
    }

    [Fact]
    public async Task Te_groot_is_een_413()
    {
        using var antwoord = await StuurAsync(Data(d => d["extra"] = new string('x', 260 * 1024)), Structured);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, antwoord.StatusCode);
        await NietsBewaardAsync();
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("text/plain")]
    [InlineData("application/xml")]
    public async Task Een_ander_mediatype_is_een_415(string mediatype)
    {
        using var antwoord = await StuurAsync(Tekst(), mediatype);
        var probleem = await antwoord.ProbleemAsync(415, "mediatype");
        Assert.Contains("Content-Type: application/cloudevents+json", (string?)probleem["detail"], StringComparison.Ordinal);
        await NietsBewaardAsync();
    }

    [Theory]
    [InlineData("application/cloudevents+json; charset=iso-8859-1")]
    [InlineData("application/cloudevents-batch+json; charset=utf-16")]
    public async Task Een_andere_tekenset_dan_UTF_8_is_een_415(string mediatype)
    {
        using var inhoud = new ByteArrayContent(Encoding.UTF8.GetBytes(Tekst()));
        inhoud.Headers.ContentType = MediaTypeHeaderValue.Parse(mediatype);
        using var antwoord = await _hub.RoepAsync(HttpMethod.Post, "/v1/gebeurtenissen", Testregister.Rechtbank, inhoud);
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, antwoord.StatusCode);
        await NietsBewaardAsync();
    }

    [Fact]
    public async Task Een_bron_van_een_ander_is_een_403()
    {
        using var antwoord = await StuurAsync(Met(g => g["source"] = $"urn:nld:oin:{Testregister.Rvdk}:systeem:zaaksysteem"), Structured);
        Assert.Equal(HttpStatusCode.Forbidden, antwoord.StatusCode);
        await NietsBewaardAsync();
    }

    [Fact]
    public async Task Een_ander_gerecht_is_een_403()
    {
        using var antwoord = await StuurAsync(Data(d => d["rechtbank"] = "RBAMS"), Structured);
        Assert.Equal(HttpStatusCode.Forbidden, antwoord.StatusCode);
        await NietsBewaardAsync();
    }

    [Fact]
    public async Task Zonder_sleutel_is_een_401()
    {
        using var antwoord = await _hub.RoepAsync(HttpMethod.Post, "/v1/gebeurtenissen", null, Inhoud(Tekst(), Structured));
        Assert.Equal(HttpStatusCode.Unauthorized, antwoord.StatusCode);
    }

    [Fact]
    public async Task Een_fout_in_een_batch_houdt_alles_tegen_en_zegt_waar()
    {
        var batch = new JsonArray(Beslissing.Maak("goed"), Beslissing.Maak("fout", d => d["aard"] = "wellicht"));
        using var antwoord = await StuurAsync(batch.ToJsonString(), "application/cloudevents-batch+json");

        Assert.Equal(HttpStatusCode.BadRequest, antwoord.StatusCode);
        var fout = Assert.Single(JsonNode.Parse(await antwoord.Content.ReadAsStringAsync())!["fouten"]!.AsArray());
        Assert.Equal("[1].data.aard", (string?)fout!["pad"]);
        await NietsBewaardAsync();
    }

    [Fact]
    public async Task Een_lege_batch_is_een_400()
    {
        using var antwoord = await StuurAsync("[]", "application/cloudevents-batch+json");
        Assert.Equal(HttpStatusCode.BadRequest, antwoord.StatusCode);
    }

    [Fact]
    public async Task Een_te_grote_gebeurtenis_in_een_batch_is_een_413()
    {
        var batch = new JsonArray(Beslissing.Maak("goed"), Beslissing.Maak("groot", d => d["vrij"] = new string('x', 257 * 1024)));
        using var antwoord = await StuurAsync(batch.ToJsonString(), "application/cloudevents-batch+json");
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, antwoord.StatusCode);
        await NietsBewaardAsync();
    }

    [Fact]
    public async Task Een_batch_van_51_is_een_400()
    {
        var batch = new JsonArray([.. Enumerable.Range(0, 51).Select(i => Beslissing.Maak($"b{i}"))]);
        using var antwoord = await StuurAsync(batch.ToJsonString(), "application/cloudevents-batch+json");
        Assert.Equal(HttpStatusCode.BadRequest, antwoord.StatusCode);
        await NietsBewaardAsync();
    }

    private static string Tekst() => Beslissing.Maak().ToJsonString();

    private static string Met(Action<JsonObject> wijzig)
    {
        var gebeurtenis = Beslissing.Maak();
        wijzig(gebeurtenis);
        return gebeurtenis.ToJsonString();
    }

    private static string Zonder(params string[] leden) => Met(g => Array.ForEach(leden, lid => g.Remove(lid)));

    private static string Data(Action<JsonObject> wijzig) => Beslissing.Maak(data: wijzig).ToJsonString();

    private static StringContent Inhoud(string tekst, string mediatype) => new(tekst, Encoding.UTF8, new MediaTypeHeaderValue(mediatype));

    private Task<HttpResponseMessage> StuurAsync(string inhoud, string mediatype) =>
        _hub.RoepAsync(HttpMethod.Post, "/v1/gebeurtenissen", Testregister.Rechtbank, Inhoud(inhoud, mediatype));

    /// <summary>Nobody's feed has anything, and the id of the refused event is still free.</summary>
    private async Task NietsBewaardAsync()
    {
        using var merk = await _hub.LeverAanAsync(Testregister.Rechtbank, Beslissing.Maak());
        Assert.Equal(HttpStatusCode.Accepted, merk.StatusCode);
        var berichten = await _hub.WachtOpBerichtenAsync(Testregister.Rvdk, 1);
        Assert.Equal("b7e0c1c2-1", (string?)Assert.Single(berichten)!["gebeurtenis"]!["id"]);
    }
}
