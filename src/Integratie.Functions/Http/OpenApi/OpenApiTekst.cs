using System.Text;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;

namespace Integratie.Functions.Http.OpenApi;

/// <summary>The OpenAPI document as JSON, made at the first request for it: it cannot change while the hub runs.</summary>
internal sealed class OpenApiTekst([FromKeyedServices(OpenApiServices.Versie)] IOpenApiDocumentProvider documenten)
{
    private readonly Lock slot = new();
    private Task<byte[]>? tekst;

    public Task<byte[]> GeefAsync()
    {
        lock (slot)
        {
            if (tekst is null or { IsFaulted: true })
                tekst = MaakAsync();
            return tekst;
        }
    }

    private async Task<byte[]> MaakAsync()
    {
        var document = await documenten.GetOpenApiDocumentAsync();
        return Encoding.UTF8.GetBytes(await document.SerializeAsJsonAsync(OpenApiSpecVersion.OpenApi3_1));
    }
}
