using System.Globalization;
using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using Integratie.Kern.Berichten;
using Integratie.Kern.Deelnemers;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;

namespace Integratie.Functions.Portaal.Toegang;

/// <summary>The session of somebody who looks at the pages: a short-lived cookie that names the deelnemer and how it came in.</summary>
internal static class Portaalsessie
{
    /// <summary>Name of the scheme.</summary>
    public const string Schema = "Portaal";

    /// <summary>Header of a request that the script makes by itself: nobody is looking, so it does not make the session longer.</summary>
    public const string VanzelfKop = "X-Ververs";

    private const string Sleutelhash = "sleutel";
    private const string Entratenant = "tenant";
    private const string Tot = "tot";
    private static readonly TimeSpan Duur = TimeSpan.FromMinutes(30);

    /// <summary>
    /// A working day, however often a page is asked for: a copy of the cookie outlives signing out, and the hub does not hear when an account
    /// of Entra ID is closed.
    /// </summary>
    private static readonly TimeSpan Langst = TimeSpan.FromHours(8);

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
        options.Events.OnRedirectToLogin = context =>
        {
            // Without host and scheme: behind a front end that ends TLS those are not what the browser called, and a host can be made up.
            var terug = context.Request.Path + context.Request.QueryString;
            context.Response.Redirect(context.Options.LoginPath + QueryString.Create(context.Options.ReturnUrlParameter, terug));
            return Task.CompletedTask;
        };
        options.Events.OnRedirectToAccessDenied = context =>
        {
            context.Response.StatusCode = 403;
            return Task.CompletedTask;
        };
    }

    public static ClaimsPrincipal Van(Deelnemer deelnemer, string sleutel) => Wie(
        deelnemer, new Claim(Sleutelhash, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(sleutel)))));

    /// <summary>Of a person whom Entra ID let in.</summary>
    public static ClaimsPrincipal Van(Deelnemer deelnemer, Guid tenant) => Wie(deelnemer, new Claim(Entratenant, tenant.ToString()));

    public static Sessie Lees(ClaimsPrincipal wie) => new(
        wie.FindFirstValue(ClaimTypes.NameIdentifier) ?? "", wie.FindFirstValue(ClaimTypes.Role) ?? "", wie.FindFirstValue(Sleutelhash),
        Guid.TryParse(wie.FindFirstValue(Entratenant), out var tenant) ? tenant : null,
        DateTimeOffset.TryParse(wie.FindFirstValue(Tot), CultureInfo.InvariantCulture, out var tot) ? tot : DateTimeOffset.MinValue);

    private static ClaimsPrincipal Wie(Deelnemer deelnemer, Claim hoe) => new(new ClaimsIdentity(
        [
            new Claim(ClaimTypes.NameIdentifier, deelnemer.Oin), new Claim(ClaimTypes.Role, Draadnaam.Van(deelnemer.Rol)), hoe,
            new Claim(Tot, (TimeProvider.System.GetUtcNow() + Langst).ToString("O", CultureInfo.InvariantCulture)),
        ],
        Schema));
}
