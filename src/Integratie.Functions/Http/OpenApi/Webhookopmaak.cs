using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace Integratie.Functions.Http.OpenApi;

/// <summary>The other direction: what the hub asks of a webhook, which whoever receives has to build.</summary>
/// <remarks>Its successes stand there as 2XX: of a 200 the API Design Rules ask the version of an API, which is not that of the ontvanger.</remarks>
internal static class Webhookopmaak
{
    private const string Groep = "Berichten";

    public static void Voeg(OpenApiDocument document)
    {
        document.AddComponent("Bericht", Bericht(document));
        document.Webhooks = new Dictionary<string, IOpenApiPathItem>
        {
            ["gebeurtenis"] = new OpenApiPathItem
            {
                Operations = new() { [HttpMethod.Post] = Bezorging(document), [HttpMethod.Options] = Handdruk(document) },
            },
        };
    }

    private static OpenApiSchema Bericht(OpenApiDocument document) => new()
    {
        Type = JsonSchemaType.Object,
        Required = new HashSet<string> { "specversion", "id", "source", "type", "data" },
        Properties = new Dictionary<string, IOpenApiSchema>
        {
            ["specversion"] = new OpenApiSchema { Const = "1.0" },
            ["id"] = Tekst("Met `source` samen uniek; van een deel van een gebeurtenis met `~` en wat het is erachter."),
            ["source"] = Tekst("Wie haar aanleverde, of de hub zelf."),
            ["type"] = Tekst("`nl.jeugdbescherming.<gebeurtenis>.v1`."),
            ["time"] = new OpenApiSchema { Type = JsonSchemaType.String, Format = "date-time" },
            ["datacontenttype"] = new OpenApiSchema { Const = "application/json" },
            ["subject"] = new OpenApiSchema { Type = JsonSchemaType.String, Format = "uuid", Description = "Het dossier waarbij zij hoort." },
            ["sequence"] = Tekst("Volgnummer binnen dossier en ontvanger, zonder gaten, met nullen ervoor."),
            ["sequencetype"] = new OpenApiSchema { Const = "Integer" },
            ["traceparent"] = Tekst("W3C Trace Context."),
            ["tracestate"] = Tekst("W3C Trace Context."),
        },
        OneOf = Gebeurtenisschemas.VoegVanHub(document),
    };

    private static OpenApiOperation Bezorging(OpenApiDocument document) => new()
    {
        OperationId = "ontvangGebeurtenis",
        Security = [],
        Tags = new HashSet<OpenApiTagReference> { new(Groep, document) },
        Summary = "De hub bezorgt een gebeurtenis",
        Description = "Volgens Standard Webhooks. Antwoord binnen 15 seconden, en pas als de gebeurtenis duurzaam is opgeslagen. Wat mislukt komt terug "
            + "onder dezelfde `webhook-id`; een herhaling herkent de ontvanger daaraan. Een redirect wordt niet gevolgd en is een mislukking.",
        Parameters =
        [
            Kop("webhook-id", "Naam van de levering, dezelfde bij elke poging.", "Zk3b0m8Yl1n2C4d5E6f7G8"),
            Kop("webhook-timestamp", "Moment van deze poging, in seconden sinds 1970. Weiger wat meer dan vijf minuten afwijkt.", "1762423920"),
            Kop("webhook-signature", "`v1,` en de HMAC-SHA256 in base64 over `<webhook-id>.<webhook-timestamp>.<body>`; met een spatie ertussen per geldig "
                + "geheim een.", "v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4="),
        ],
        RequestBody = new OpenApiRequestBody
        {
            Required = true,
            Content = new Dictionary<string, OpenApiMediaType>
            {
                ["application/cloudevents+json"] = new() { Schema = new OpenApiSchemaReference("Bericht", document) },
            },
        },
        Responses = new()
        {
            ["2XX"] = Antwoord("200, 201, 202 of 204: aangenomen, en daarmee afgeleverd. Al het andere is een mislukking."),
            ["410"] = Antwoord("Opgezegd: de hub roept deze webhook niet meer aan."),
            ["429"] = Antwoord("Te druk: de hub wacht zo lang als de kop zegt.", ("Retry-After", "Seconden, of een moment.")),
            ["default"] = Antwoord("Mislukt: de hub probeert het opnieuw, tot 72 uur lang volgens het bezorgplan en daarna elke vier uur."),
        },
    };

    private static OpenApiOperation Handdruk(OpenApiDocument document) => new()
    {
        OperationId = "staHubToe",
        Security = [],
        Tags = new HashSet<OpenApiTagReference> { new(Groep, document) },
        Summary = "De hub vraagt of hij hier mag bezorgen",
        Description = "Eenmaal voordat een adres geldt, volgens de webhookspecificatie van CloudEvents. Zonder toestemming blijft het vorige adres.",
        Parameters = [Kop("WebHook-Request-Origin", "Naam waaronder de hub bekend is.", "hub.example")],
        Responses = new() { ["2XX"] = Antwoord("Toegestaan.", ("WebHook-Allowed-Origin", "Die naam, of `*`.")) },
    };

    private static OpenApiSchema Tekst(string omschrijving) => new() { Type = JsonSchemaType.String, Description = omschrijving };

    private static OpenApiParameter Kop(string naam, string omschrijving, string voorbeeld) => new()
    {
        Name = naam,
        In = ParameterLocation.Header,
        Description = omschrijving,
        Required = true,
        Schema = new OpenApiSchema { Type = JsonSchemaType.String },
        Example = JsonValue.Create(voorbeeld),
    };

    private static OpenApiResponse Antwoord(string omschrijving, params (string Naam, string Omschrijving)[] koppen) => new()
    {
        Description = omschrijving,
        Headers = koppen.ToDictionary(
            kop => kop.Naam,
            IOpenApiHeader (kop) => new OpenApiHeader { Description = kop.Omschrijving, Schema = new OpenApiSchema { Type = JsonSchemaType.String } }),
    };
}
