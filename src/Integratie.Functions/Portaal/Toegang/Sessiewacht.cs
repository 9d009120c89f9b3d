using Integratie.Functions.Deelnemers;
using Integratie.Functions.Http.Toegang;
using Integratie.Kern.Berichten;
using Microsoft.AspNetCore.Authentication.Cookies;
using NodaTime;

namespace Integratie.Functions.Portaal.Toegang;

/// <summary>Ends a session as soon as the register says so: its key was replaced, or the deelnemer has another role.</summary>
internal sealed class Sessiewacht(Registerbeeld register, TimeProvider klok)
{
    public Task ControleerAsync(CookieValidatePrincipalContext context)
    {
        var (oin, hash, rol) = Portaalsessie.Lees(context.Principal!);
        var nu = Instant.FromDateTimeOffset(klok.GetUtcNow());
        if (register.Huidig.Vind(oin) is { } deelnemer
            && Draadnaam.Van(deelnemer.Rol) == rol
            && deelnemer.Sleutels.Any(sleutel => sleutel.Hash == hash && sleutel.GeldigOp(nu)))
            context.HttpContext.Items[HttpContextExtensions.Sleutel] = deelnemer;
        else
            context.RejectPrincipal();
        return Task.CompletedTask;
    }
}
