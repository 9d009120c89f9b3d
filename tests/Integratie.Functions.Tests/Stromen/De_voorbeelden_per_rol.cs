using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Integratie.Functions.Tests.Http;
using Integratie.Functions.Tests.Opstelling;

namespace Integratie.Functions.Tests.Stromen;

/// <summary>The JSON of docs/rollen.md, as a reader copies it, at a hub with the sample register.</summary>
public sealed partial class De_voorbeelden_per_rol : IAsyncLifetime
{
    private const string Inspectie = "voorbeeld-inspectie";

    private Readmehub hub = null!;

    public async Task InitializeAsync() => hub = await Readmehub.StartAsync();

    public async Task DisposeAsync() => await hub.DisposeAsync();

    [Fact]
    public async Task Worden_aangenomen_en_verwerkt_en_toezicht_krijgt_het_zijne()
    {
        var rollen = await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "rollen.md"));
        var delen = Deel().Matches(rollen)
            .SelectMany(
                m => Json().Matches(m.Groups["deel"].Value),
                (m, json) => (Sleutel: m.Groups["sleutel"].Value, Json: JsonNode.Parse(json.Groups["json"].Value)!))
            .ToList();
        Assert.Equal(
            [
                "voorbeeld-rbnho", "voorbeeld-rbnho", "voorbeeld-rvdk", "voorbeeld-gi-jgb", "voorbeeld-gi-jgb", "voorbeeld-gem0392", "voorbeeld-gem0392",
                Inspectie, Inspectie,
            ],
            delen.Select(d => d.Sleutel));

        foreach (var (sleutel, json) in delen.Where(d => d.Sleutel != Inspectie))
        {
            if ((string?)json["id"] == "voorbeeld-poging")
            {
                using var geweigerd = await RoepAsync(sleutel, HttpMethod.Post, "/v1/gebeurtenissen", json);
                await geweigerd.ProbleemAsync(409, "geen-beschikking-nodig");
                continue;
            }

            using var antwoord = await RoepAsync(sleutel, HttpMethod.Post, "/v1/gebeurtenissen", json);
            Assert.True(antwoord.StatusCode == HttpStatusCode.Accepted, $"{sleutel}: {await antwoord.Content.ReadAsStringAsync()}");
            var stand = await Wachten.OpAsync(
                async () => await HaalAsync(sleutel, antwoord.Headers.Location!.ToString()) is { } s && (string?)s["status"] != "ontvangen" ? s : null,
                $"het voorbeeld van {sleutel} is verwerkt");
            Assert.Equal("verwerkt", (string?)stand["status"]);
        }

        var verwacht = delen[^2].Json;
        await Wachten.TotAsync(
            async () => (await HaalAsync(Inspectie, "/v1/berichten?max=1000"))["berichten"]!.AsArray()
                .Any(b => JsonNode.DeepEquals(b!["gebeurtenis"]!["data"], verwacht)),
            "toezicht krijgt de data van het voorbeeld");
        await ZietDeMonitorAsync(rollen);
    }

    /// <summary>The norm that the page shows has these figures in the row that it names.</summary>
    private async Task ZietDeMonitorAsync(string rollen)
    {
        var vraag = Monitorvraag().Match(rollen);
        var verwacht = JsonNode.Parse(vraag.Groups["json"].Value)!.AsObject();
        await Wachten.TotAsync(
            async () => (await HaalAsync(Inspectie, vraag.Groups["pad"].Value))["rijen"]!.AsArray()
                .Where(rij => rollen.Contains($"In the row of {rij!["code"]}", StringComparison.Ordinal))
                .SelectMany(rij => rij!["normen"]!.AsArray())
                .Any(norm => verwacht.All(lid => JsonNode.DeepEquals(norm![lid.Key], lid.Value))),
            "toezicht ziet de norm van het voorbeeld in de monitor");
    }

    private async Task<JsonNode> HaalAsync(string sleutel, string pad)
    {
        using var antwoord = await RoepAsync(sleutel, HttpMethod.Get, pad);
        return JsonNode.Parse(await antwoord.Content.ReadAsStringAsync())!;
    }

    private Task<HttpResponseMessage> RoepAsync(string sleutel, HttpMethod methode, string pad, JsonNode? json = null)
    {
        var verzoek = new HttpRequestMessage(methode, pad);
        verzoek.Headers.Authorization = new AuthenticationHeaderValue("Bearer", sleutel);
        if (json is not null)
            verzoek.Content = new StringContent(json.ToJsonString(), Encoding.UTF8, "application/cloudevents+json");
        return hub.Client.SendAsync(verzoek);
    }

    // What stands under a heading with a key, and the JSON blocks in it.
    [GeneratedRegex(@"^## [^\n]*\(`(?<sleutel>[^`]+)`\)\n(?<deel>.*?)(?=^## |\z)", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Deel();

    [GeneratedRegex(@"^```json\n(?<json>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Json();

    // The call of the monitor and the first JSON block under it.
    [GeneratedRegex(
        @"127\.0\.0\.1:7071(?<pad>/v1/monitor[^']*)'(?:(?!^```json)[^\n]*\n)*```json\n(?<json>.*?)^```",
        RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Monitorvraag();
}
