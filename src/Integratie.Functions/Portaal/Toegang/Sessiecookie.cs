using Integratie.Functions.Http;
using Microsoft.AspNetCore.Http;

namespace Integratie.Functions.Portaal.Toegang;

/// <summary>A cookie for the pages of the hub alone; over TLS it never travels without.</summary>
internal sealed class Sessiecookie : CookieBuilder
{
    public Sessiecookie(string naam)
    {
        Name = naam;
        HttpOnly = true;
        SameSite = SameSiteMode.Strict;
        IsEssential = true;
        Path = "/";
    }

    public override CookieOptions Build(HttpContext context, DateTimeOffset expiresFrom)
    {
        var options = base.Build(context, expiresFrom);
        // A front end ends TLS before the hub: what the request itself says is not enough.
        options.Secure = Herkomst.IsTls(context);
        return options;
    }
}
