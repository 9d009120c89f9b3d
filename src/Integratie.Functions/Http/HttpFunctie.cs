using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Integratie.Functions.Http;

/// <summary>The one HTTP function: every path and every verb.</summary>
public sealed class HttpFunctie(HttpPijplijn pijplijn)
{
    [Function("Http")]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, Route = "{*pad}")] HttpRequest request)
    {
        await pijplijn.VerwerkAsync(request.HttpContext);
        return new EmptyResult();
    }
}
