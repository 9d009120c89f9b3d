using Integratie.Functions.Audit;
using Integratie.Functions.Http;
using Integratie.Kern.Berichten;
using Integratie.Kern.Deelnemers;
using Integratie.Kern.Dossiers;
using Integratie.Kern.Tijd;

namespace Integratie.Functions.Deelnemers;

/// <summary>Notes in the register that a GI takes no new children, or does again. It is information: what a court decides is relayed all the same.</summary>
public sealed class Instroomstopdienst(RegisterStore register, Auditstore audit, TimeProvider klok)
{
    /// <param name="oin">Of the GI.</param>
    /// <param name="stop">Whether there is one from now on.</param>
    /// <param name="door">OIN of who says so.</param>
    /// <param name="ct">Stops before it is written.</param>
    /// <exception cref="ProbleemException">404: there is no such deelnemer; 409: it is no GI.</exception>
    public async Task ZetAsync(string oin, bool stop, string door, CancellationToken ct)
    {
        _ = await register.WijzigAsync(
            oin,
            null,
            async deelnemer =>
            {
                if (deelnemer.Rol != Rol.Gi)
                    throw new ProbleemException(Problemen.Antwoord(Probleemsoort.Conflict, "Alleen een GI kan een instroomstop hebben."));
                await audit.NoteerAsync(door, "deelnemer.wijzigen", oin, stop ? "instroomstop gezet" : "instroomstop opgeheven");
                return stop ? deelnemer.MetInstroomstop(Amsterdam.Vandaag(klok)) : deelnemer.ZonderInstroomstop();
            },
            ct) ?? throw new ProbleemException(DeelnemersEndpoints.NietGevonden());
    }

    /// <summary>
    /// The GI itself says it, with <c>instroomstop.gemeld</c>. Again has no further effect; who left the register meanwhile has nothing to note
    /// it by.
    /// </summary>
    public Task MeldAsync(Gebeurtenis gebeurtenis, CancellationToken ct)
    {
        var stop = Instroomstopregel.Lees(gebeurtenis);
        return register.WijzigAsync(
            gebeurtenis.Oin,
            null,
            async gi =>
            {
                await audit.NoteerAsync(gebeurtenis.Oin, "deelnemer.wijzigen", gebeurtenis.Oin, "instroomstop gemeld");
                return gi.Met(stop);
            },
            ct);
    }
}
