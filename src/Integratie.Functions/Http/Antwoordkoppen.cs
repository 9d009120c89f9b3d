using Microsoft.AspNetCore.Http;

namespace Integratie.Functions.Http;

/// <summary>The headers that NL API Design Rules 2.1 ask of every answer, whatever becomes of the request.</summary>
internal sealed class Antwoordkoppen(RequestDelegate volgende)
{
    /// <summary>Version of the API: semver; the first number is the one in the path.</summary>
    public const string Versie = "1.0.0";

    public Task InvokeAsync(HttpContext context)
    {
        var koppen = context.Response.Headers;
        koppen["API-Version"] = Versie;
        koppen.CacheControl = "no-store";
        koppen.ContentSecurityPolicy = "frame-ancestors 'none'";
        koppen.XContentTypeOptions = "nosniff";
        koppen.XFrameOptions = "DENY";
        if (Herkomst.IsTls(context))
            koppen.StrictTransportSecurity = "max-age=31536000";
        return volgende(context);
    }
}
