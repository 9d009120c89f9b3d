using Integratie.Functions.Bediening;
using Integratie.Functions.Http;
using Microsoft.AspNetCore.Http;

namespace Integratie.Functions.Portaal;

/// <summary>What somebody filled in.</summary>
internal static class Velden
{
    /// <summary>Part of the query: what was just done.</summary>
    public const string Gedaan = "gedaan";

    /// <summary>A field of a form without spaces around it; empty when it is absent.</summary>
    public static async Task<string> VeldAsync(this HttpContext context, string naam) =>
        (await context.Request.ReadFormAsync(context.RequestAborted))[naam].ToString().Trim();

    /// <summary>The reason that somebody gave.</summary>
    /// <exception cref="ProbleemException">400: there is none, or one that may not be kept.</exception>
    public static async Task<string> RedenAsync(this HttpContext context)
    {
        var reden = await context.VeldAsync("reden");
        return Vrijetekst.Bezwaar(reden) is { } bezwaar ? throw new ProbleemException(Problemen.Ongeldig("De reden", bezwaar)) : reden;
    }

    /// <summary>The query without what was just done, and without empty parts, which a form sends for everything that was left open.</summary>
    public static string MetVeld(this HttpRequest request, string naam, string? waarde)
    {
        var delen = request.Query.Where(deel => deel.Key != naam && deel.Key != Gedaan && deel.Value is [{ Length: > 0 }])
            .Select(deel => KeyValuePair.Create(deel.Key, deel.Value[0])).ToList();
        if (waarde is not null)
            delen.Add(new(naam, waarde));
        return request.Path + QueryString.Create(delen).ToString();
    }
}
