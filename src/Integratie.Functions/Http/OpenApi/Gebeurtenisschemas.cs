using System.Text.Json.Nodes;
using Integratie.Kern.Berichten;
using Integratie.Kern.Berichten.Schema;
using Microsoft.OpenApi;

namespace Integratie.Functions.Http.OpenApi;

/// <summary>The data of each type of event, from the catalogue that the door judges it by.</summary>
/// <remarks>What members have to do with each other, and the check digits of numbers, only the door knows.</remarks>
internal static class Gebeurtenisschemas
{
    /// <summary>Adds a schema for each type that a partner sends, and to the schema of an event which type has which.</summary>
    public static void Voeg(OpenApiDocument document, OpenApiSchema gebeurtenis)
    {
        gebeurtenis.OneOf = [];
        foreach (var type in Catalogus.Alle.Where(type => !type.VanHub))
            gebeurtenis.OneOf.Add(Vorm(type, Object(type.Leden), document));
    }

    /// <summary>Adds a schema for each type that the hub makes. No member is in it for every role, so none is required.</summary>
    /// <returns>What a message that goes out can be: one of those, or the event of a partner.</returns>
    public static IList<IOpenApiSchema> VoegVanHub(OpenApiDocument document)
    {
        var types = Catalogus.Alle.ToLookup(type => type.VanHub);
        var doorgegeven = new OpenApiSchema
        {
            Title = "Van een andere deelnemer",
            Properties = new Dictionary<string, IOpenApiSchema>
            {
                ["type"] = new OpenApiSchema { Enum = [.. types[false].Select(JsonNode (type) => JsonValue.Create(type.Type))] },
                ["data"] = new OpenApiSchema { Type = JsonSchemaType.Object, Description = "Wat de ontvanger er in zijn rol van mag zien." },
            },
        };
        return [.. types[true].Select(type => Vorm(type, new() { Type = JsonSchemaType.Object, Properties = Leden(type.Leden) }, document)), doorgegeven];
    }

    private static OpenApiSchema Vorm(Berichttype type, OpenApiSchema data, OpenApiDocument document)
    {
        document.AddComponent(Schemanaam(type.Naam), data);
        return new()
        {
            Title = type.Naam,
            Properties = new Dictionary<string, IOpenApiSchema>
            {
                ["type"] = new OpenApiSchema { Const = type.Type },
                ["data"] = new OpenApiSchemaReference(Schemanaam(type.Naam), document),
            },
        };
    }

    /// <summary><c>HulpNietBeschikbaar</c> for <c>hulp.niet-beschikbaar</c>: the API Design Rules ask for schemas in UpperCamelCase.</summary>
    private static string Schemanaam(string type) => string.Concat(type.Split('.', '-').Select(deel => char.ToUpperInvariant(deel[0]) + deel[1..]));

    private static OpenApiSchema Object(IReadOnlyList<Lid> leden) => new()
    {
        Type = JsonSchemaType.Object,
        Required = leden.Where(lid => lid.Verplicht).Select(lid => lid.Naam).ToHashSet(),
        Properties = Leden(leden),
    };

    private static Dictionary<string, IOpenApiSchema> Leden(IReadOnlyList<Lid> leden) =>
        leden.ToDictionary(lid => lid.Naam, IOpenApiSchema (lid) => Schema(lid.Vorm));

    private static OpenApiSchema Schema(Vorm vorm) => vorm switch
    {
        Groep groep => Object(groep.Leden),
        Lijst lijst => new() { Type = JsonSchemaType.Array, MinItems = lijst.Min, MaxItems = lijst.Max, Items = Schema(lijst.Van) },
        Keuze keuze => new() { Type = JsonSchemaType.String, Enum = [.. keuze.Waarden.Select(JsonNode (waarde) => JsonValue.Create(waarde))] },
        JaNee => new() { Type = JsonSchemaType.Boolean },
        Getal => new() { Type = JsonSchemaType.Number, Minimum = "0" },
        Tekst tekst => new() { Type = JsonSchemaType.String, MinLength = 1, MaxLength = tekst.Max },
        Inhoud => new() { Description = "Vrij: een tekst, een lijst of een object, zoals zender en ontvanger afspreken." },
        Formaat { Naam: "datum" } => new() { Type = JsonSchemaType.String, Format = "date" },
        Formaat { Naam: "webadres" } => new() { Type = JsonSchemaType.String, Format = "uri", MaxLength = 2000 },
        Formaat formaat => new()
        {
            Type = JsonSchemaType.String,
            Description = $"Vorm: {formaat.Naam}.",
            Pattern = formaat.Patroon is { } patroon ? $"^{patroon}$" : null,
        },
        _ => throw new NotSupportedException($"There is no schema for {vorm.GetType().Name}."),
    };
}
