using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using Integratie.Kern.Berichten;
using Integratie.Kern.Deelnemers;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace Integratie.Functions.Portaal.Toegang;

/// <summary>The session of somebody who looks at the pages: a short-lived cookie that names the deelnemer and its key.</summary>
internal static class Portaalsessie
{
    /// <summary>Name of the scheme.</summary>
    public const string Schema = "Portaal";

    /// <summary>Header of a request that the script makes by itself: nobody is looking, so it does not make the session longer.</summary>
    public const string VanzelfKop = "X-Ververs";

    private const string Sleutelhash = "sleutel";
    private static readonly TimeSpan Duur = TimeSpan.FromMinutes(30);

    public static void Stel(CookieAuthenticationOptions options, Sessiewacht wacht)
    {
        options.Cookie = new Sessiecookie("hub-sessie");
        options.ExpireTimeSpan = Duur;
        options.SlidingExpiration = true;
        // A session is about a person at a screen: real time, also with a manual clock.
        options.TimeProvider = TimeProvider.System;
        options.LoginPath = "/aanmelden";
        options.ReturnUrlParameter = "terug";
        options.Events.OnValidatePrincipal = wacht.ControleerAsync;
        options.Events.OnCheckSlidingExpiration = context =>
        {
            context.ShouldRenew &= !context.HttpContext.Request.Headers.ContainsKey(VanzelfKop);
            return Task.CompletedTask;
        };
        options.Events.OnRedirectToAccessDenied = context =>
        {
            context.Response.StatusCode = 403;
            return Task.CompletedTask;
        };
    }

    public static ClaimsPrincipal Van(Deelnemer deelnemer, string sleutel) => new(new ClaimsIdentity(
        [
            new Claim(ClaimTypes.NameIdentifier, deelnemer.Oin),
            new Claim(ClaimTypes.Role, Draadnaam.Van(deelnemer.Rol)),
            new Claim(Sleutelhash, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(sleutel)))),
        ],
        Schema));

    /// <summary>The deelnemer and the hash of the key that it came in with.</summary>
    public static (string Oin, string Sleutelhash, string Rol) Lees(ClaimsPrincipal wie) =>
        (Waarde(wie, ClaimTypes.NameIdentifier), Waarde(wie, Sleutelhash), Waarde(wie, ClaimTypes.Role));

    private static string Waarde(ClaimsPrincipal wie, string soort) => wie.FindFirstValue(soort) ?? "";
}
