using Integratie.Functions.Deelnemers;
using Integratie.Functions.Dossiers;
using Integratie.Functions.Postbus;
using Integratie.Kern.Bezorging;
using Integratie.Kern.Dossiers;
using Integratie.Kern.Tijd;
using NodaTime;

namespace Integratie.Functions.Bezorging;

/// <summary>Records how a delivery ended: by webhook, by acknowledgement, by feed, or stuck.</summary>
public sealed class Afhandeling(
    DossierStore dossiers, LeveringStore leveringen, OpenLeveringen open, PostbusStore postbus, RegisterStore register)
{
    /// <summary>
    /// The ontvanger has it: <c>kennisgegeven</c>. The row leaves Open when it also stands in the feed.
    /// Does nothing when somebody recorded it before.
    /// </summary>
    public async Task AfgeleverdAsync(Leveringrij levering, DateTimeOffset nu, CancellationToken ct)
    {
        Afgeleverd(levering, nu);
        await SchrijfAsync(levering, w => Bezorgregel.Kennisgegeven(w, levering.Bezorgd, Instant.FromDateTimeOffset(nu)), ct);
        await SluitAsync(levering, ct);
    }

    /// <summary>The ontvanger acknowledged it: <c>bevestigd</c>, and <c>kennisgegeven</c> when that was not known yet.</summary>
    public async Task BevestigdAsync(Leveringrij levering, DateTimeOffset nu, CancellationToken ct)
    {
        var eerste = levering.IsOpen;
        var moment = Instant.FromDateTimeOffset(nu);
        levering.Bevestigd = nu;
        Afgeleverd(levering, nu);
        await SchrijfAsync(
            levering,
            w =>
            {
                if (eerste)
                    Bezorgregel.Kennisgegeven(w, levering.Bezorgd, moment);
                Bezorgregel.Bevestigd(w, levering.Bezorgd, moment);
            },
            ct);
        await SluitAsync(levering, ct);
    }

    /// <summary>410: the webhook is switched off, the delivery can still be fetched from the feed.</summary>
    public async Task OpgezegdAsync(Leveringrij levering, CancellationToken ct)
    {
        await register.ZegOpAsync(levering.Ontvanger, ct);
        await LoopVastAsync(levering, "opgezegd", ct);
    }

    /// <summary>Records a failed attempt; after 72 hours it is flagged, once.</summary>
    public Task MisluktAsync(Leveringrij levering, DateTimeOffset nu, CancellationToken ct) =>
        levering.Status == Leveringstatus.Wacht && nu - levering.EerstePoging >= Herhaalplan.Vastgelopen.ToTimeSpan()
            ? LoopVastAsync(levering, "bezorgplan-op", ct)
            : leveringen.ProbeerSchrijvenAsync(levering, ct);

    /// <summary>Removes it from what is open, unless its row in the feed is still to come.</summary>
    public async Task SluitAsync(Leveringrij levering, CancellationToken ct)
    {
        if (await postbus.HeeftAsync(levering.Id, ct))
            await open.VerwijderenAsync(levering.Ontvanger, levering.OpenRij, ct);
    }

    private static void Afgeleverd(Leveringrij levering, DateTimeOffset nu)
    {
        levering.Status = Leveringstatus.Afgeleverd;
        levering.Afgeleverd ??= nu;
        levering.VolgendePoging = null;
    }

    private async Task LoopVastAsync(Leveringrij levering, string reden, CancellationToken ct)
    {
        levering.Status = Leveringstatus.Vastgelopen;
        levering.Reden = reden;
        await SchrijfAsync(levering, w => Bezorgregel.Vastgelopen(w, levering.Bezorgd, reden), ct);
    }

    private async Task SchrijfAsync(Leveringrij levering, Action<Wijziging> regel, CancellationToken ct) =>
        await dossiers.VoerUitAsync(new Dossieropdracht(levering.Id.Dossier, regel) { Levering = levering }, ct);
}
