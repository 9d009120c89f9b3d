using Integratie.Functions.Audit;
using Integratie.Functions.Http;
using Integratie.Kern.Deelnemers;
using NodaTime;

namespace Integratie.Functions.Deelnemers;

/// <summary>Gives a deelnemer a new key or secret, by the API or on a page.</summary>
internal sealed class Wisseldienst(RegisterStore register, Auditstore audit, TimeProvider klok)
{
    /// <summary>What the audit calls a new secret.</summary>
    public const string GeheimVernieuwen = "geheim.vernieuwen";

    private const int StandaardOverlap = 7;

    /// <summary>A new secret to sign deliveries with, beside the present one for a week.</summary>
    /// <exception cref="ProbleemException">404: there is no such deelnemer; 409: too many of them sign already.</exception>
    public Task<(string Nieuw, Instant? VorigeTot)> NieuwGeheimAsync(string oin, string door, CancellationToken ct) =>
        WisselAsync(oin, door, null, GeheimVernieuwen, Wisseling.NieuwGeheim, ct);

    /// <param name="oin">Whose.</param>
    /// <param name="door">OIN of who asks.</param>
    /// <param name="overlapDagen">How many days the old one stays valid; null: a week.</param>
    /// <param name="handeling">What the audit calls it.</param>
    /// <param name="wissel">Makes the new one.</param>
    /// <param name="ct">Stops before it is written.</param>
    /// <returns>The new one, to be shown once, and until when the one before it counts; null: there was none.</returns>
    /// <exception cref="ProbleemException">404: there is no such deelnemer; 409: too many of them sign already.</exception>
    public async Task<(string Nieuw, Instant? VorigeTot)> WisselAsync(
        string oin, string door, int? overlapDagen, string handeling, Func<Deelnemer, Instant, Instant, (Deelnemer, string, Instant?)> wissel,
        CancellationToken ct)
    {
        var nu = Instant.FromDateTimeOffset(klok.GetUtcNow());
        var tot = nu + Duration.FromDays(overlapDagen ?? StandaardOverlap);
        var (nieuw, vorigeTot) = ("", (Instant?)null);
        _ = await register.WijzigAsync(
            oin,
            null,
            async bestaand =>
            {
                (var deelnemer, nieuw, vorigeTot) = wissel(bestaand, nu, tot);
                await audit.NoteerAsync(door, handeling, oin);
                return deelnemer;
            },
            ct) ?? throw new ProbleemException(DeelnemersEndpoints.NietGevonden());
        return (nieuw, vorigeTot);
    }
}
