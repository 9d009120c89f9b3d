using Integratie.Kern.Deelnemers;
using Microsoft.AspNetCore.Http;

namespace Integratie.Functions.Http.Toegang;

public static class HttpContextExtensions
{
    internal static readonly object Sleutel = new();
    internal static readonly object Telt = new();

    /// <summary>The deelnemer that calls. Only in an endpoint that asks for one: elsewhere it throws.</summary>
    public static Deelnemer Deelnemer(this HttpContext context) =>
        context.Items[Sleutel] as Deelnemer ?? throw new InvalidOperationException("This endpoint lets callers in without a key.");

    /// <summary>Whether what the caller signed in with counts now as well: for who waited, since meanwhile it can have been withdrawn.</summary>
    public static bool IsNogAangemeld(this HttpContext context) => context.Items[Telt] is Func<bool> telt && telt();
}
