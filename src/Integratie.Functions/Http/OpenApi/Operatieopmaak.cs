using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Integratie.Functions.Http.Toegang;
using Integratie.Kern.Berichten;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Integratie.Functions.Http.OpenApi;

/// <summary>Completes each call with what its endpoint said of itself, and with what holds for all of them.</summary>
internal sealed class Operatieopmaak : IOpenApiOperationTransformer
{
    private static readonly int[] AltijdMogelijk = [400, 405, 429, 500, 503];

    public async Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        var gegevens = context.Description.ActionDescriptor.EndpointMetadata;
        var anoniem = gegevens.OfType<IAllowAnonymous>().Any();
        var rollen = gegevens.OfType<Roltoegang>().LastOrDefault()?.Rollen;
        operation.Description += rollen is null ? "" : $"\n\nVoor: {string.Join(", ", rollen.Select(Draadnaam.Van))}.";
        var beveiliging = new OpenApiSecuritySchemeReference(Documentopmaak.Beveiliging, context.Document);
        operation.Security = anoniem ? [] : [new OpenApiSecurityRequirement { [beveiliging] = [] }];
        operation.Parameters = await ParametersAsync(operation, gegevens.OfType<Parameter>(), context, cancellationToken);
        operation.RequestBody = await LichaamAsync([.. gegevens.OfType<Invoer>()], context, cancellationToken);
        operation.Responses = [];
        foreach (var uitkomsten in gegevens.OfType<Uitkomst>().GroupBy(u => u.Status))
            operation.Responses[Status(uitkomsten.Key)] = await AntwoordAsync([.. uitkomsten], context, cancellationToken);
        int[] aanmelding = anoniem ? [] : rollen is null ? [401] : [401, 403];
        var problemen = gegevens.OfType<Probleemstatussen>().SelectMany(p => p.Statussen).Concat(AltijdMogelijk).Concat(aanmelding);
        foreach (var status in problemen.Distinct().Order())
            operation.Responses.TryAdd(Status(status), new OpenApiResponseReference(Documentopmaak.Probleemnaam(status), context.Document));
    }

    private static string Status(int status) => status.ToString(CultureInfo.InvariantCulture);

    private static async Task<IList<IOpenApiParameter>> ParametersAsync(
        OpenApiOperation operation, IEnumerable<Parameter> beschreven, OpenApiOperationTransformerContext context, CancellationToken ct)
    {
        List<IOpenApiParameter> parameters = [.. (operation.Parameters ?? []).Where(p => p.In == ParameterLocation.Path)];
        foreach (var pad in parameters.OfType<OpenApiParameter>())
            Padopmaak.Pas(pad);
        foreach (var p in beschreven)
        {
            parameters.Add(new OpenApiParameter
            {
                Name = p.Naam,
                In = p.InKop ? ParameterLocation.Header : ParameterLocation.Query,
                Description = p.Omschrijving,
                Required = p.Verplicht,
                Schema = await context.GetOrCreateSchemaAsync(p.Soort, null, ct),
                Example = p.Soort == typeof(int) ? JsonValue.Create(int.Parse(p.Voorbeeld, CultureInfo.InvariantCulture)) : JsonValue.Create(p.Voorbeeld),
            });
        }

        return parameters;
    }

    private static async Task<IOpenApiRequestBody?> LichaamAsync(Invoer[] invoer, OpenApiOperationTransformerContext context, CancellationToken ct)
    {
        if (invoer is [])
            return null;
        var lichaam = new OpenApiRequestBody { Required = invoer[0].Verplicht, Content = new Dictionary<string, OpenApiMediaType>() };
        foreach (var vorm in invoer)
        {
            var schema = await SchemaAsync(vorm.Soort, context, ct);
            foreach (var mediatype in vorm.Mediatypes)
                lichaam.Content[mediatype] = new OpenApiMediaType { Schema = schema, Example = JsonNode.Parse(vorm.Voorbeeld) };
        }

        return lichaam;
    }

    // Several of one status: the body has one of their forms.
    private static async Task<IOpenApiResponse> AntwoordAsync(Uitkomst[] vormen, OpenApiOperationTransformerContext context, CancellationToken ct)
    {
        var uitkomst = vormen[0];
        var antwoord = new OpenApiResponse
        {
            Description = uitkomst.Omschrijving,
            Headers = new Dictionary<string, IOpenApiHeader>
            {
                [Documentopmaak.Versiekop] = new OpenApiHeaderReference(Documentopmaak.Versiekop, context.Document),
            },
        };
        foreach (var (naam, omschrijving) in uitkomst.Koppen)
            antwoord.Headers[naam] = new OpenApiHeader { Description = omschrijving, Schema = new OpenApiSchema { Type = JsonSchemaType.String } };
        if (uitkomst.Soort is null)
            return antwoord;
        antwoord.Content = new Dictionary<string, OpenApiMediaType>();
        foreach (var vorm in vormen.GroupBy(v => v.Mediatype))
            antwoord.Content[vorm.Key] = await InhoudAsync(vorm.Key, [.. vorm], context, ct);
        return antwoord;
    }

    private static async Task<OpenApiMediaType> InhoudAsync(
        string mediatype, Uitkomst[] vormen, OpenApiOperationTransformerContext context, CancellationToken ct)
    {
        var schemas = new List<IOpenApiSchema>();
        foreach (var vorm in vormen)
            schemas.Add(await SchemaAsync(vorm.Soort!, context, ct));
        return new OpenApiMediaType
        {
            Schema = schemas is [var enige] ? enige : new OpenApiSchema { OneOf = schemas },
            Example = mediatype.EndsWith("json", StringComparison.Ordinal)
                ? JsonNode.Parse(vormen[0].Voorbeeld!)
                : JsonValue.Create(vormen[0].Voorbeeld),
        };
    }

    private static async Task<IOpenApiSchema> SchemaAsync(Type soort, OpenApiOperationTransformerContext context, CancellationToken ct)
    {
        if (soort.IsGenericType)
        {
            var element = await SchemaAsync(soort.GenericTypeArguments[0], context, ct);
            return new OpenApiSchema { Type = JsonSchemaType.Array, Items = element };
        }

        if (soort == typeof(JsonElement) || soort == typeof(RuweJson))
            return new OpenApiSchema();
        if (soort == typeof(string))
            return new OpenApiSchema { Type = JsonSchemaType.String };
        // The schema of a body stands once in the document, under the name of its type.
        var schema = await context.GetOrCreateSchemaAsync(soort, null, ct);
        context.Document!.AddComponent(soort.Name, schema);
        return new OpenApiSchemaReference(soort.Name, context.Document);
    }
}
