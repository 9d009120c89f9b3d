using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;

namespace Integratie.Functions.Http.OpenApi;

internal static class OpenApiServices
{
    /// <summary>Name of the one document, and first part of every path in it.</summary>
    public const string Versie = "v1";

    public static void AddHubOpenApi(this IServiceCollection services)
    {
        services.AddSingleton<OpenApiTekst>();
        services.AddOpenApi(Versie, options =>
        {
            options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
            options.ShouldInclude = beschrijving => beschrijving.HttpMethod != HttpMethods.Head
                && beschrijving.RelativePath?.StartsWith(Versie + "/", StringComparison.Ordinal) == true;
            options.AddSchemaTransformer<Schemaopmaak>();
            options.AddOperationTransformer<Operatieopmaak>();
            options.AddDocumentTransformer<Documentopmaak>();
        });
    }
}
