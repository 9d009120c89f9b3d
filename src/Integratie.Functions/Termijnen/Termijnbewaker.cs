using Integratie.Functions.Dossiers;
using Integratie.Kern.Dossiers;
using NodaTime;

namespace Integratie.Functions.Termijnen;

/// <summary>Lets time pass in a dossier. A wake-up that comes too early or twice changes nothing.</summary>
public sealed class Termijnbewaker(TermijnStore termijnen, DossierStore dossiers, TimeProvider klok)
{
    /// <summary>How long a planned wake-up may be late before the Normwekker does its work.</summary>
    private static readonly Duration Geduld = Duration.FromMinutes(2);

    public async Task WekAsync(Termijnwek wek, CancellationToken ct)
    {
        var nu = Instant.FromDateTimeOffset(klok.GetUtcNow());
        if (await dossiers.LeesAsync(wek.Dossier, ct) is { Wekmoment: { } moment } && moment <= nu)
            await dossiers.VoerUitAsync(new Dossieropdracht(wek.Dossier, w => Termijnregel.Wek(w, nu)), ct);
        await termijnen.VerwijderenAsync(wek.Dossier, wek.Moment, ct);
    }

    public async Task RondeAsync(CancellationToken ct)
    {
        var voor = Instant.FromDateTimeOffset(klok.GetUtcNow()) - Geduld;
        await foreach (var wek in termijnen.AchterstalligAsync(voor, ct))
            await WekAsync(wek, ct);
    }
}
