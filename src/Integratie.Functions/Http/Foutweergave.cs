using Microsoft.AspNetCore.Http;

namespace Integratie.Functions.Http;

/// <summary>On an endpoint that people look at: how it shows a problem, instead of as JSON.</summary>
/// <param name="Toon">Makes the answer.</param>
internal sealed record Foutweergave(Func<HttpContext, Probleem, IResult> Toon);
