using System.Security.Claims;
using System.Text.Encodings.Web;
using Integratie.Functions.Http.Toegang.Entra;
using Integratie.Kern.Berichten;
using Integratie.Kern.Deelnemers;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Integratie.Functions.Http.Toegang;

/// <summary>Knows a deelnemer by the bearer key of the register, or by a token of its Entra ID tenant.</summary>
internal sealed class Sleutelaanmelding(
    IOptionsMonitor<AuthenticationSchemeOptions> options,
    ILoggerFactory logger,
    UrlEncoder encoder,
    Sleutelkeuring keuring,
    Entratokens tokens)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    /// <summary>Name of the scheme.</summary>
    public const string Schema = "Sleutel";

    private const string Voorvoegsel = "Bearer ";

    private TimeSpan? wacht;
    private bool ongeldig;

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var kop = Request.Headers.Authorization.ToString();
        if (!kop.StartsWith(Voorvoegsel, StringComparison.OrdinalIgnoreCase))
            return AuthenticateResult.NoResult();

        var waarde = kop[Voorvoegsel.Length..].Trim();
        var token = tokens.Herkent(waarde) ? await tokens.VindAsync(waarde, Context.RequestAborted) : null;
        (var deelnemer, wacht) = token is null ? keuring.Keur(waarde, Herkomst.Adres(Context)) : keuring.Laat(token, Herkomst.Adres(Context));
        if (deelnemer is null || wacht is not null)
        {
            ongeldig = true;
            return AuthenticateResult.Fail("onbekende sleutel");
        }

        Context.Items[HttpContextExtensions.Sleutel] = deelnemer;
        Context.Items[HttpContextExtensions.Telt] = () => token is null ? keuring.Telt(deelnemer, waarde) : keuring.Telt(deelnemer);
        var identiteit = new ClaimsIdentity(
            [new Claim(ClaimTypes.NameIdentifier, deelnemer.Oin), new Claim(ClaimTypes.Role, Draadnaam.Van(deelnemer.Rol))], Schema);
        return AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(identiteit), Schema));
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        if (wacht is { } na)
            return (Problemen.Antwoord(Probleemsoort.TeVeelAanroepen, "Te vaak een onbekende sleutel vanaf uw adres.") with { OpnieuwNa = na })
                .ExecuteAsync(Context);
        Response.Headers.WWWAuthenticate = ongeldig ? "Bearer realm=\"hub\", error=\"invalid_token\"" : "Bearer realm=\"hub\"";
        return Problemen.Antwoord(Probleemsoort.NietAangemeld).ExecuteAsync(Context);
    }

    protected override Task HandleForbiddenAsync(AuthenticationProperties properties) =>
        Problemen.GeenToegang($"De rol {Draadnaam.Van(Context.Deelnemer().Rol)} mag dit niet.").ExecuteAsync(Context);
}
