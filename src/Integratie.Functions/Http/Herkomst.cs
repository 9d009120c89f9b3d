using System.Net;
using Integratie.Functions.Instellingen;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Integratie.Functions.Http;

/// <summary>
/// Where a request really comes from. A front end that ends TLS says so in headers (<see cref="HubOptions.AchterVoorkant"/>); without one
/// nobody is believed.
/// </summary>
internal static class Herkomst
{
    public static bool IsTls(HttpContext context) =>
        context.Request.IsHttps || (AchterVoorkant(context) && context.Request.Headers["X-Forwarded-Proto"] == "https");

    /// <summary>The caller's address; of IPv6 the first 64 bits, which one subscriber has for itself.</summary>
    public static IPAddress Adres(HttpContext context)
    {
        var adres = Doorgestuurd(context) ?? context.Connection.RemoteIpAddress ?? IPAddress.None;
        if (adres.IsIPv4MappedToIPv6)
            return adres.MapToIPv4();
        if (adres.AddressFamily != System.Net.Sockets.AddressFamily.InterNetworkV6)
            return adres;
        var bytes = adres.GetAddressBytes();
        bytes.AsSpan(8).Clear();
        return new IPAddress(bytes);
    }

    /// <summary>From this machine itself, not through a proxy on it.</summary>
    public static bool IsLoopback(HttpContext context) =>
        context.Connection.RemoteIpAddress is { } adres && IPAddress.IsLoopback(adres)
        && !context.Request.Headers.ContainsKey("X-Forwarded-For") && !context.Request.Headers.ContainsKey("Forwarded");

    private static bool AchterVoorkant(HttpContext context) => context.RequestServices.GetRequiredService<HubOptions>().AchterVoorkant;

    private static IPAddress? Doorgestuurd(HttpContext context)
    {
        if (!AchterVoorkant(context) || context.Request.Headers["X-Forwarded-For"].ToString() is not { Length: > 0 } keten)
            return null;
        // The last one was added by the front end; those before it are whatever the caller wrote. Azure's adds a port.
        var laatste = keten[(keten.LastIndexOf(',') + 1)..].Trim();
        return IPEndPoint.TryParse(laatste, out var eindpunt) ? eindpunt.Address : null;
    }
}
