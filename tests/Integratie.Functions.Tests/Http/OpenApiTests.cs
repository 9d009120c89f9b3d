using System.Net;
using System.Text.Json.Nodes;
using Integratie.Kern.Berichten;

namespace Integratie.Functions.Tests.Http;

public sealed class OpenApiTests(GedeeldeHub gedeeld) : IClassFixture<GedeeldeHub>
{
    [Theory]
    [InlineData("/openapi.json")]
    [InlineData("/v1/openapi.json")]
    public async Task The_description_is_open_to_all_and_to_pages_of_any_origin(string pad)
    {
        using var antwoord = await gedeeld.Hub.HaalAsync(pad);
        using var vooraf = await gedeeld.Hub.StuurAsync(
            "OPTIONS", pad, null, null, ("Origin", "https://elders.example"), ("Access-Control-Request-Method", "GET"));

        Assert.Equal(HttpStatusCode.OK, antwoord.StatusCode);
        Assert.Equal("application/json", antwoord.Content.Headers.ContentType?.MediaType);
        Assert.Equal("*", Assert.Single(antwoord.Headers.GetValues("Access-Control-Allow-Origin")));
        Assert.Equal(HttpStatusCode.NoContent, vooraf.StatusCode);
        Assert.Equal("*", Assert.Single(vooraf.Headers.GetValues("Access-Control-Allow-Origin")));
    }

    [Fact]
    public async Task It_says_whom_to_ask_which_version_and_where()
    {
        var document = await DocumentAsync();

        Assert.Equal("3.1.1", (string?)document["openapi"]);
        Assert.Equal("1.0.0", (string?)document["info"]!["version"]);
        Assert.All(["name", "email", "url"], lid => Assert.NotEmpty((string)document["info"]!["contact"]![lid]!));
        Assert.Equal("/v1", (string?)Assert.Single(document["servers"]!.AsArray())!["url"]);
        Assert.Equal("bearer", (string?)document["components"]!["securitySchemes"]!["Sleutel"]!["scheme"]);
    }

    [Fact]
    public async Task Every_call_has_a_name_a_summary_an_explanation_and_an_answer()
    {
        foreach (var (call, operatie) in Operaties(await DocumentAsync()))
        {
            Assert.All(["operationId", "summary", "description"], lid => Assert.False(string.IsNullOrEmpty((string?)operatie[lid]), $"{call}: {lid}"));
            var antwoorden = operatie["responses"]!.AsObject();
            Assert.True(antwoorden.Any(a => a.Key.StartsWith('2')), $"{call}: no answer");
            Assert.All(antwoorden.Where(a => a.Value!["$ref"] is null), a => Assert.True(a.Value!["headers"]?["API-Version"] is not null, $"{call} {a.Key}"));
            Assert.All(
                ["400", "405", "429", "500", "503"],
                status => Assert.Equal($"#/components/responses/Probleem{status}", (string?)antwoorden[status]?["$ref"]));
            Assert.Equal(antwoorden.ContainsKey("401"), operatie["security"]?.AsArray().Count > 0);
        }
    }

    [Fact]
    public async Task Only_a_patch_is_told_which_patches_there_are()
    {
        var operaties = Operaties(await DocumentAsync()).Where(o => o.Operatie["responses"]!["415"]?["headers"]?["Accept-Patch"] is not null);

        Assert.Equal("wijzigDeelnemer", (string?)Assert.Single(operaties).Operatie["operationId"]);
    }

    [Fact]
    public async Task An_event_needs_what_the_door_asks_of_it_and_no_more()
    {
        var gebeurtenis = (await DocumentAsync())["components"]!["schemas"]!["CloudEvent"]!;

        Assert.Equal(["data", "id", "source", "specversion", "type"], gebeurtenis["required"]!.AsArray().Select(lid => (string?)lid).Order());
    }

    [Fact]
    public async Task The_data_of_each_type_that_a_partner_sends_is_described()
    {
        var schemas = (await DocumentAsync())["components"]!["schemas"]!;

        var vormen = schemas["CloudEvent"]!["oneOf"]!.AsArray().Select(vorm => vorm!["properties"]!).ToList();
        Assert.Equal(Catalogus.Alle.Where(type => !type.VanHub).Select(type => type.Type), vormen.Select(vorm => (string?)vorm["type"]!["const"]));
        Assert.Contains(vormen, vorm => (string?)vorm["type"]!["const"] == "nl.jeugdbescherming.hulp.niet-beschikbaar.v1"
            && (string?)vorm["data"]!["$ref"] == "#/components/schemas/HulpNietBeschikbaar");
        var bepaling = schemas["BepalingGedaan"]!;
        Assert.Equal(
            ["datum", "gemeente", "hulp", "jeugdige", "overlegdatum", "verwijzer", "zaaknummer"],
            bepaling["required"]!.AsArray().Select(lid => (string?)lid).Order());
        Assert.Equal("^[0-9]{9}$", (string?)bepaling["properties"]!["jeugdige"]!["properties"]!["bsn"]!["pattern"]);
        Assert.Equal(["04"], bepaling["properties"]!["verwijzer"]!["enum"]!.AsArray().Select(waarde => (string?)waarde));
        Assert.Equal((1, 100), ((int)bepaling["properties"]!["hulp"]!["minItems"]!, (int)bepaling["properties"]!["hulp"]!["maxItems"]!));
    }

    [Fact]
    public async Task What_the_hub_asks_of_a_webhook_is_described()
    {
        var webhook = (await DocumentAsync())["webhooks"]!["gebeurtenis"]!;

        Assert.Equal(
            [("webhook-id", true), ("webhook-timestamp", true), ("webhook-signature", true)],
            webhook["post"]!["parameters"]!.AsArray().Select(kop => ((string)kop!["name"]!, (bool)kop["required"]!)));
        Assert.Equal(["2XX", "410", "429", "default"], webhook["post"]!["responses"]!.AsObject().Select(antwoord => antwoord.Key));
        Assert.Equal("#/components/schemas/Bericht", (string?)webhook["post"]!["requestBody"]!["content"]!["application/cloudevents+json"]!["schema"]!["$ref"]);
        // No key of the hub goes along: the signature is the proof.
        Assert.All(["post", "options"], verb => Assert.Empty(webhook[verb]!["security"]!.AsArray()));
        Assert.Equal("WebHook-Request-Origin", (string?)Assert.Single(webhook["options"]!["parameters"]!.AsArray())!["name"]);
        Assert.NotNull(webhook["options"]!["responses"]!["2XX"]!["headers"]!["WebHook-Allowed-Origin"]);
    }

    [Fact]
    public async Task A_message_of_the_hub_is_described_by_its_type_and_each_other_may_come_too()
    {
        var schemas = (await DocumentAsync())["components"]!["schemas"]!;

        var vormen = schemas["Bericht"]!["oneOf"]!.AsArray().Select(vorm => vorm!["properties"]!).ToList();
        Assert.Equal(
            Catalogus.Alle.Where(type => type.VanHub).Select(type => type.Type),
            vormen.Select(vorm => (string?)vorm["type"]!["const"]).OfType<string>());
        Assert.Equal(
            Catalogus.Alle.Where(type => !type.VanHub).Select(type => type.Type),
            vormen.Single(vorm => vorm["type"]!["enum"] is not null)["type"]!["enum"]!.AsArray().Select(type => (string?)type));
        Assert.Equal(["kennisgeving", "uitspraak"], schemas["NormGestart"]!["properties"]!["klok"]!["enum"]!.AsArray().Select(klok => (string?)klok));
        // To oversight goes no child and no zaak.
        Assert.Null(schemas["NormGestart"]!["required"]);
    }

    [Fact]
    public async Task No_part_refers_to_something_that_is_not_there()
    {
        var document = await DocumentAsync();

        foreach (var verwijzing in Verwijzingen(document))
        {
            var deel = verwijzing.Split('/').Skip(1).Aggregate((JsonNode?)document, (plek, naam) => plek?[naam.Replace("~1", "/", StringComparison.Ordinal)]);
            Assert.True(deel is not null, verwijzing);
        }
    }

    private static IEnumerable<(string Call, JsonNode Operatie)> Operaties(JsonNode document) =>
        from pad in document["paths"]!.AsObject()
        from operatie in pad.Value!.AsObject()
        select ($"{operatie.Key} {pad.Key}", operatie.Value!);

    private static IEnumerable<string> Verwijzingen(JsonNode? deel) => deel switch
    {
        JsonObject leden => leden.SelectMany(l => l.Key == "$ref" ? [(string)l.Value!] : Verwijzingen(l.Value)),
        JsonArray rij => rij.SelectMany(Verwijzingen),
        _ => [],
    };

    private async Task<JsonNode> DocumentAsync()
    {
        using var antwoord = await gedeeld.Hub.HaalAsync("/openapi.json");
        return await antwoord.JsonAsync();
    }
}
