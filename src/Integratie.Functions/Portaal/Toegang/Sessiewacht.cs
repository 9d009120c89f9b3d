using Integratie.Functions.Deelnemers;
using Integratie.Functions.Http.Toegang;
using Integratie.Kern.Berichten;
using Integratie.Kern.Deelnemers;
using Microsoft.AspNetCore.Authentication.Cookies;
using NodaTime;

namespace Integratie.Functions.Portaal.Toegang;

/// <summary>
/// Ends a session when its time is up, or the register says so: its key was replaced, its tenant is another, or the deelnemer has another
/// role.
/// </summary>
internal sealed class Sessiewacht(Registerbeeld register, TimeProvider klok)
{
    public Task ControleerAsync(CookieValidatePrincipalContext context)
    {
        var sessie = Portaalsessie.Lees(context.Principal!);
        if (register.Huidig.Vind(sessie.Oin) is { } deelnemer && Draadnaam.Van(deelnemer.Rol) == sessie.Rol && Geldt(sessie, deelnemer))
            context.HttpContext.Items[HttpContextExtensions.Sleutel] = deelnemer;
        else
            context.RejectPrincipal();
        return Task.CompletedTask;
    }

    // The session itself in real time, also with a manual clock.
    private bool Geldt(Sessie sessie, Deelnemer deelnemer) => sessie.Tot > TimeProvider.System.GetUtcNow() && (sessie.Tenant is { } tenant
        ? deelnemer.Entra?.Tenant == tenant
        : deelnemer.Sleutels.Any(sleutel => sleutel.Hash == sessie.Sleutelhash && sleutel.GeldigOp(Instant.FromDateTimeOffset(klok.GetUtcNow()))));
}
