using Microsoft.AspNetCore.Http;

namespace Integratie.Functions.Http;

/// <summary>Routing takes <c>/v1/x/</c> for <c>/v1/x</c>; the API Design Rules want a 404.</summary>
/// <exception cref="ProbleemException">404.</exception>
internal sealed class SchuineStreep(RequestDelegate volgende)
{
    public Task InvokeAsync(HttpContext context) =>
        context.Request.Path.Value is { Length: > 1 } pad && pad.EndsWith('/')
            ? throw new ProbleemException(Problemen.NietGevonden("Dit adres bestaat niet; adressen eindigen niet op een schuine streep."))
            : volgende(context);
}
