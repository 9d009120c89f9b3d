using System.Globalization;
using System.Text.Json.Nodes;
using Integratie.Functions.Instellingen;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.Configuration;
using Microsoft.OpenApi;

namespace Integratie.Functions.Http.OpenApi;

/// <summary>What the document says of the API as a whole, and the parts that all calls share.</summary>
internal sealed class Documentopmaak(IConfiguration configuration) : IOpenApiDocumentTransformer
{
    public const string Beveiliging = "Sleutel";
    public const string Versiekop = "API-Version";

    private static readonly int[] Probleemstatussen = [400, 401, 403, 404, 405, 409, 412, 413, 415, 429, 500, 503];

    public static string Probleemnaam(int status) => "Probleem" + status.ToString(CultureInfo.InvariantCulture);

    public async Task TransformAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        document.Info = new OpenApiInfo
        {
            Title = "Integratiehub jeugdbescherming",
            Version = Antwoordkoppen.Versie,
            Description = "Brengt een beslissing van de rechter direct en aantoonbaar bij de aangewezen gecertificeerde instelling, "
                + "en plannen en bepalingen bij de gemeente.",
            Contact = new OpenApiContact
            {
                Name = configuration.Tekst("Hub:Contact:Naam", "Beheer van de hub"),
                Email = configuration.Tekst("Hub:Contact:Email", "beheer@hub.example"),
                Url = new Uri(configuration.Tekst("Hub:Contact:Url", "https://hub.example/")),
            },
            License = new OpenApiLicense { Name = "EUPL-1.2", Identifier = "EUPL-1.2" },
        };
        document.Servers = [new OpenApiServer { Url = "/" + OpenApiServices.Versie, Description = "Deze hub." }];
        NeemVoorvoegselWeg(document);
        document.AddComponent<IOpenApiSecurityScheme>(Beveiliging, new OpenApiSecurityScheme
        {
            Type = SecuritySchemeType.Http,
            Scheme = "bearer",
            Description = "De sleutel van de deelnemer: `Authorization: Bearer <sleutel>`.",
        });
        document.AddComponent<IOpenApiHeader>(Versiekop, new OpenApiHeader
        {
            Description = "De volledige versie van de API.",
            Schema = new OpenApiSchema { Type = JsonSchemaType.String },
            Example = JsonValue.Create(Antwoordkoppen.Versie),
        });
        Gebeurtenisschemas.Voeg(document, (OpenApiSchema)document.Components!.Schemas!["CloudEvent"]);
        Webhookopmaak.Voeg(document);
        document.AddComponent("Probleem", await context.GetOrCreateSchemaAsync(typeof(Probleem), null, cancellationToken));
        foreach (var status in Probleemstatussen)
            document.AddComponent<IOpenApiResponse>(Probleemnaam(status), Probleemantwoord(status, document));
    }

    // The server ends in /v1, so the paths below it do not begin with it.
    private static void NeemVoorvoegselWeg(OpenApiDocument document)
    {
        var paden = new OpenApiPaths();
        foreach (var (pad, inhoud) in document.Paths)
            paden[pad["/v1".Length..]] = inhoud;
        document.Paths = paden;
    }

    private static OpenApiResponse Probleemantwoord(int status, OpenApiDocument document)
    {
        var soort = Probleemsoort.VanStatus(status);
        var koppen = new Dictionary<string, IOpenApiHeader> { [Versiekop] = new OpenApiHeaderReference(Versiekop, document) };
        foreach (var kop in Koppen(status))
            koppen[kop] = new OpenApiHeader { Schema = new OpenApiSchema { Type = JsonSchemaType.String } };
        var voorbeeld = new JsonObject
        {
            ["type"] = Problemen.Voorvoegsel + soort.Naam,
            ["title"] = soort.Titel,
            ["status"] = status,
            ["detail"] = soort.Detail,
        };
        if (status == 400)
            voorbeeld["fouten"] = new JsonArray(new JsonObject { ["pad"] = "data.jeugdigen[0].bsn", ["melding"] = "voldoet niet aan de elfproef" });
        return new OpenApiResponse
        {
            Description = soort.Titel + ".",
            Headers = koppen,
            Content = new Dictionary<string, OpenApiMediaType>
            {
                [ProbleemAntwoord.Mediatype] = new() { Schema = new OpenApiSchemaReference("Probleem", document), Example = voorbeeld },
            },
        };
    }

    private static string[] Koppen(int status) => status switch
    {
        401 => ["WWW-Authenticate"],
        405 => ["Allow"],
        429 or 503 => ["Retry-After"],
        _ => [],
    };
}
