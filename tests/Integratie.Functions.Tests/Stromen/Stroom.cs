using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Azure;
using Integratie.Functions.Beveiliging;
using Integratie.Functions.Tabellen;
using Integratie.Functions.Tests.Opstelling;
using Integratie.Lokaal.Tables;
using Microsoft.Extensions.DependencyInjection;

namespace Integratie.Functions.Tests.Stromen;

/// <summary>
/// A hub under the manual clock, spoken to over HTTP as its deelnemers do. Setting the clock also waits until all that was accepted is
/// processed and delivered, so that a feed holds what it must hold and no more.
/// </summary>
internal sealed class Stroom(Testhub hub, string nu) : IAsyncDisposable
{
    public const string AndereGemeente = "00000001800000010363";

    /// <summary>What begins the data of every event about the child of <see cref="Uitspraak"/>.</summary>
    public const string Zaak = """ "zaaknummer": "C/10/707628 / JE RK 25-2021", "jeugdige": { "bsn": "999990342" } """;

    private string nu = nu;

    public static async Task<Stroom> StartAsync(
        string nu = "2026-01-05T10:00:00+01:00", Action<Testregister>? register = null, params string[] args)
    {
        var deelnemers = new Testregister()
            .Voeg(AndereGemeente, "gemeente", d => d["gemeentecodes"] = new JsonArray("0363"));
        register?.Invoke(deelnemers);
        return new Stroom(await Testhub.StartAsync(deelnemers, ["--Hub:Klok", "handmatig", "--Hub:KlokBegin", nu, .. args]), nu);
    }

    /// <summary>A decision of 5 January 2026 about a child in Rotterdam, for <see cref="Testregister.Gi"/>.</summary>
    /// <param name="extra">Members after the others, each with a comma before it.</param>
    public static string Uitspraak(string gi = Testregister.Gi, string extra = "", string jeugdige = "") => $$"""
        { "zaaknummer": "C/10/707628 / JE RK 25-2021", "rechtbank": "RBROT", "soort": "beschikking", "aard": "nieuw",
          "uitgesproken": "2026-01-05", "spoed": false, "geheimAdres": false, "gi": "{{gi}}",
          "jeugdigen": [ { "bsn": "999990342", "geboortedatum": "2014-03-02", "gemeente": "0599"{{jeugdige}} } ],
          "maatregelen": [ { "code": "11", "ingang": "2026-01-05", "einde": "2027-01-04" } ]{{extra}} }
        """;

    /// <summary>Sends an event that must be accepted, and waits until it is processed; the path of its receipt.</summary>
    public async Task<string> StuurAsync(string oin, string naam, string id, string data)
    {
        using var antwoord = await LeverAanAsync(oin, naam, id, data);
        Assert.True(antwoord.StatusCode == HttpStatusCode.Accepted, $"{naam}: {await antwoord.Content.ReadAsStringAsync()}");
        await KlokAsync(nu);
        return antwoord.Headers.Location!.ToString();
    }

    /// <summary>Sends a batch that must be accepted, and waits until it is processed; the receipts in order.</summary>
    public async Task<List<string>> StuurBatchAsync(string oin, JsonArray gebeurtenissen)
    {
        using var inhoud = new StringContent(gebeurtenissen.ToJsonString(), Encoding.UTF8, "application/cloudevents-batch+json");
        using var antwoord = await hub.RoepAsync(HttpMethod.Post, "/v1/gebeurtenissen", oin, inhoud);
        var tekst = await antwoord.Content.ReadAsStringAsync();
        Assert.True(antwoord.StatusCode == HttpStatusCode.Accepted, tekst);
        await KlokAsync(nu);
        return [.. JsonNode.Parse(tekst)!["ontvangsten"]!.AsArray().Select(o => (string)o!["id"]!)];
    }

    public Task<HttpResponseMessage> LeverAanAsync(string oin, string naam, string id, string data) =>
        hub.LeverAanAsync(oin, JsonNode.Parse($$"""
            { "specversion": "1.0", "id": "{{id}}", "source": "urn:nld:oin:{{oin}}:systeem:proef",
              "type": "nl.jeugdbescherming.{{naam}}.v1", "time": "2026-01-05T09:00:00Z", "datacontenttype": "application/json",
              "data": {{data}} }
            """)!);

    /// <summary>Sets the clock, and lets all be done that is due until then.</summary>
    public async Task KlokAsync(string moment)
    {
        nu = moment;
        using var antwoord = await RoepAsync(HttpMethod.Post, "/lokaal/klok", Testregister.Beheer, $$"""{ "nu": "{{moment}}" }""");
        Assert.True(antwoord.IsSuccessStatusCode, await antwoord.Content.ReadAsStringAsync());
    }

    public Task<HttpResponseMessage> RoepAsync(HttpMethod methode, string pad, string oin, string json) =>
        hub.RoepAsync(methode, pad, oin, new StringContent(json, Encoding.UTF8, "application/json"));

    public Uri Adres => hub.Adres;

    public string Folder => hub.Folder;

    public IServiceProvider Services => hub.Services;

    public Task<JsonNode> HaalAsync(string pad, string oin) => hub.HaalAsync(pad, oin);

    /// <summary>All events in the feed of an ontvanger, those about moments aside: everyone of toezicht gets those all the time.</summary>
    public async Task<List<JsonNode>> FeedAsync(string oin) =>
        [.. (await RijenAsync(oin)).Select(rij => rij["gebeurtenis"]!).Where(g => Naam(g) != "tijdstempel.vastgelegd")];

    /// <summary>The feed as lines: <c>uitspraak.gedaan u1</c>, of a norm <c>norm.gestart koers uitspraak 2026-02-16</c>.</summary>
    public async Task<List<string>> RegelsAsync(string oin) => [.. (await FeedAsync(oin)).Select(Regel)];

    /// <summary>The ontvanger comes back for more: it then has what it got before.</summary>
    public async Task LeesVerderAsync(string oin)
    {
        await hub.HaalAsync($"/v1/berichten?na={(await RijenAsync(oin))[^1]["cursor"]}", oin);
        await KlokAsync(nu);
    }

    /// <summary>The only event of that name in the feed of an ontvanger.</summary>
    public async Task<JsonNode> EnigeAsync(string oin, string naam) => Assert.Single(await FeedAsync(oin), g => Naam(g) == naam);

    /// <summary>The timeline of the dossier of an event, as somebody may see it: its events by type and id, a refused one with the problem.</summary>
    public async Task<List<string>> TijdlijnAsync(JsonNode gebeurtenis, string oin) =>
    [
        .. (await HaalAsync($"/v1/dossiers/{gebeurtenis["subject"]}/tijdlijn", oin))["gebeurtenissen"]!.AsArray()
            .Select(g => $"{Naam(g!)} {g!["id"]} {g["probleem"]}".TrimEnd()),
    ];

    /// <summary>Writes beside a child which dossier it has; anything else than an id makes what is about it impossible to process.</summary>
    public async Task SchrijfDossierAsync(string bsn, string dossier) => await Services.GetRequiredService<Tabellenset>().Sleutels.UpdateEntityAsync(
        new TableEntity($"kind-{Services.GetRequiredService<Pseudoniem>().Van(bsn)}", "dossier") { ["Dossier"] = dossier },
        ETag.All,
        TableUpdateMode.Replace);

    public ValueTask DisposeAsync() => hub.DisposeAsync();

    public static string Regel(JsonNode g) => Naam(g).StartsWith("norm.", StringComparison.Ordinal)
        ? $"{Naam(g)} {g["data"]!["norm"]} {g["data"]!["klok"]} {g["data"]!["einde"]}"
        : Naam(g) is "belemmering.vastgelegd" or "uitspraak.ingetrokken" or "gebeurtenis.geweigerd" or "levering.vastgelopen"
            ? Naam(g)
            : $"{Naam(g)} {g["id"]}";

    private static string Naam(JsonNode gebeurtenis) => ((string)gebeurtenis["type"]!)["nl.jeugdbescherming.".Length..^".v1".Length];

    private async Task<List<JsonNode>> RijenAsync(string oin) =>
        [.. (await hub.HaalAsync("/v1/berichten?max=1000", oin))["berichten"]!.AsArray().Select(rij => rij!)];
}
