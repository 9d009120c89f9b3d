using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using NodaTime;

namespace Integratie.Functions.Http.OpenApi;

/// <summary>Describes the types whose JSON the generator cannot see: those with a converter of their own.</summary>
internal sealed class Schemaopmaak : IOpenApiSchemaTransformer
{
    public Task TransformAsync(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken)
    {
        var soort = context.JsonTypeInfo.Type;
        var kern = Nullable.GetUnderlyingType(soort) ?? soort;
        if (kern == typeof(LocalDate))
            Stel(schema, soort, "date", "2026-01-05");
        else if (kern == typeof(Instant) || kern == typeof(DateTimeOffset))
            Stel(schema, soort, "date-time", "2026-01-05T08:00:00Z");
        else if (kern == typeof(Kern.Tijd.Termijnduur))
            Stel(schema, soort, null, "5-werkdagen");
        else if (kern == typeof(Kern.Normen.Cel))
            schema.Type = JsonSchemaType.Integer | JsonSchemaType.String | JsonSchemaType.Null;
        else if (kern.IsEnum)
            schema.Type = Soort(soort);
        else if (context.JsonTypeInfo.Kind == JsonTypeInfoKind.Object)
            schema.Required = context.JsonTypeInfo.Properties.Where(IsErAltijd).Select(p => p.Name).ToHashSet();
        return Task.CompletedTask;
    }

    // A null is left out of what the hub writes, unless the member says otherwise.
    private static bool IsErAltijd(JsonPropertyInfo lid) =>
        !lid.IsGetNullable && Nullable.GetUnderlyingType(lid.PropertyType) is null
        || lid.AttributeProvider?.GetCustomAttributes(typeof(JsonIgnoreAttribute), false) is [JsonIgnoreAttribute { Condition: JsonIgnoreCondition.Never }];

    private static void Stel(OpenApiSchema schema, Type soort, string? vorm, string voorbeeld)
    {
        schema.Type = Soort(soort);
        schema.Format = vorm;
        schema.Examples = [JsonValue.Create(voorbeeld)];
    }

    private static JsonSchemaType Soort(Type soort) =>
        Nullable.GetUnderlyingType(soort) is null ? JsonSchemaType.String : JsonSchemaType.String | JsonSchemaType.Null;
}
