using Azure;
using Integratie.Functions.Bediening;
using Integratie.Functions.Deelnemers;
using Integratie.Functions.Dossiers;
using Integratie.Functions.Postbus;
using Integratie.Functions.Tabellen;
using Integratie.Kern.Dossiers;
using NodaTime;

namespace Integratie.Functions.Bezorging;

/// <summary>
/// Records how a delivery ended: by webhook, by acknowledgement, by feed, or stuck. Two of these can happen at once: the row's
/// ETag decides who was first, the other adds what it knows.
/// </summary>
public sealed class Afhandeling(
    DossierStore dossiers, LeveringStore leveringen, OpenLeveringen open, PostbusStore postbus, RegisterStore register, Leveringindex index)
{
    private const int MaxPogingen = 20;

    /// <summary>The ontvanger has it: <c>kennisgegeven</c>, the first time that this is known.</summary>
    public Task AfgeleverdAsync(Leveringrij levering, Poging? poging, DateTimeOffset nu, CancellationToken ct) => SchrijfAsync(
        levering,
        l =>
        {
            l.Noteer(poging);
            return l.LeverAf(nu) && Bezorgregel.KennisgevingTelt(l.Bezorgd)
                ? w => Bezorgregel.Kennisgegeven(w, l.Bezorgd, Instant.FromDateTimeOffset(nu))
                : null;
        },
        ct);

    /// <summary>The same for several of one dossier and ontvanger from which nothing follows, in one transaction.</summary>
    public async Task BewaarAsync(IReadOnlyList<Bundel.Geleverd> bundel)
    {
        if (bundel.Count > 0 && await ProbeerSamenAsync(bundel))
            await SluitAsync([.. bundel.Select(b => b.Levering)], CancellationToken.None);
    }

    /// <summary>An ontvanger fetched these out of its feed, of any dossiers.</summary>
    public async Task OpgehaaldAsync(string ontvanger, IEnumerable<Leveringrij> opgehaald, DateTimeOffset nu, CancellationToken ct)
    {
        var klaar = await Task.WhenAll(opgehaald.GroupBy(l => l.Id.Dossier).Select(dossier => OpgehaaldAsync(dossier, nu, ct)));
        await open.VerwijderenAsync(ontvanger, [.. klaar.SelectMany(rijen => rijen)], ct);
    }

    /// <returns>The rows in Open that are still to be removed.</returns>
    private async Task<IEnumerable<string>> OpgehaaldAsync(IEnumerable<Leveringrij> vanDossier, DateTimeOffset nu, CancellationToken ct)
    {
        var telt = vanDossier.ToLookup(l => Bezorgregel.KennisgevingTelt(l.Bezorgd));
        foreach (var levering in telt[true])
            await AfgeleverdAsync(levering, null, nu, ct);
        var overige = telt[false].Select(l => new Bundel.Geleverd(l, null, nu)).ToList();
        return overige.Count > 0 && await ProbeerSamenAsync(overige) ? overige.Select(l => l.Levering.OpenRij) : [];
    }

    /// <summary>False when somebody else was busy with one of them: then they were recorded, and closed, one by one.</summary>
    private async Task<bool> ProbeerSamenAsync(IReadOnlyList<Bundel.Geleverd> bundel)
    {
        // The ontvanger has them: that is recorded, also when the hub is stopping.
        if (await leveringen.ProbeerSchrijvenAsync([.. bundel.Select(Geleverd)], CancellationToken.None))
            return true;
        foreach (var (levering, poging, moment) in bundel)
            if (await leveringen.LeesAsync(levering.Id, CancellationToken.None) is { } nieuwste)
                await AfgeleverdAsync(nieuwste, poging, moment, CancellationToken.None);
        return false;
    }

    /// <summary>The ontvanger acknowledged it: <c>bevestigd</c>, and <c>kennisgegeven</c> when that was not known yet.</summary>
    public Task BevestigdAsync(Leveringrij levering, DateTimeOffset nu, CancellationToken ct) => SchrijfAsync(
        levering,
        l =>
        {
            var eerste = l.LeverAf(nu);
            if (l.Bevestigd is not null)
                return null;
            l.Bevestigd = nu;
            if (!Bezorgregel.KennisgevingTelt(l.Bezorgd))
                return null;
            return w =>
            {
                if (eerste)
                    Bezorgregel.Kennisgegeven(w, l.Bezorgd, Instant.FromDateTimeOffset(nu));
                Bezorgregel.Bevestigd(w, l.Bezorgd, Instant.FromDateTimeOffset(nu));
            };
        },
        ct);

    /// <summary>410: the webhook is switched off; the delivery can still be fetched from the feed.</summary>
    public async Task OpgezegdAsync(Leveringrij levering, Poging poging, CancellationToken ct)
    {
        await register.ZegOpAsync(levering.Genoemd, ct);
        await SchrijfAsync(
            levering,
            l =>
            {
                l.Noteer(poging);
                return LoopVast(l, "opgezegd");
            },
            ct);
    }

    /// <summary>
    /// The webhook was switched off before this one came: nothing is posted, and whoever was told of the first is told of this child too.
    /// </summary>
    public Task NietGebrachtAsync(Leveringrij levering, CancellationToken ct) =>
        levering.Status == Leveringstatus.Wacht ? SchrijfAsync(levering, l => LoopVast(l, "opgezegd"), ct) : Task.CompletedTask;

    /// <summary>A failed attempt and when the next one is due; after 72 hours it is flagged, once.</summary>
    public Task MisluktAsync(Leveringrij levering, Poging poging, DateTimeOffset nu, DateTimeOffset volgende, CancellationToken ct) => SchrijfAsync(
        levering,
        l =>
        {
            l.Noteer(poging);
            if (!l.IsOpen)
                return null;
            l.VolgendePoging = volgende;
            return LoopVastNa72Uur(l, nu);
        },
        ct);

    /// <summary>
    /// There is no attempt now. To be kept from the first by an ontvanger that keeps failing counts as one; after 72 hours it is flagged all the same.
    /// </summary>
    public async Task WachtAsync(Leveringrij levering, DateTimeOffset nu, CancellationToken ct)
    {
        if (levering.EerstePoging is null || levering.LooptVastOp <= nu)
            await SchrijfAsync(
                levering,
                l =>
                {
                    l.EerstePoging ??= nu;
                    return LoopVastNa72Uur(l, nu);
                },
                ct);
    }

    /// <summary>The operator wants an attempt now, whatever the retry plan says and also at a webhook that ended.</summary>
    public async Task NogEensAsync(Leveringrij levering, DateTimeOffset nu, CancellationToken ct)
    {
        await SchrijfAsync(
            levering,
            l =>
            {
                if (!l.IsOpen)
                    return null;
                l.VolgendePoging = null;
                l.Nadrukkelijk = true;
                return null;
            },
            ct);
        await open.VerzetAsync(levering, nu, ct);
    }

    /// <summary>The operator closes it, so that what comes after it goes on. What arrived in the meantime stays delivered.</summary>
    public async Task SluitAfAsync(Leveringrij levering, string reden, CancellationToken ct)
    {
        await index.MeldAsync(Leveringstatus.Afgesloten, levering.Id, levering.OpenRij, ct);
        await SchrijfAsync(
            levering,
            l =>
            {
                if (l.IsOpen)
                    l.SluitAf(reden);
                return null;
            },
            ct);
    }

    /// <summary>Removes what is finished of one dossier and ontvanger from what is open, unless its row in the feed is still to come.</summary>
    public async Task SluitAsync(IReadOnlyList<Leveringrij> klaar, CancellationToken ct)
    {
        var (dossier, ontvanger) = (klaar[0].Id.Dossier, klaar[0].Genoemd);
        var tot = await postbus.MerkAsync(ontvanger, dossier, klaar.Max(l => l.Volgnummer), ct);
        await open.VerwijderenAsync(ontvanger, [.. klaar.Where(l => l.Volgnummer <= tot).Select(l => l.OpenRij)], ct);
    }

    private static Leveringrij Geleverd(Bundel.Geleverd geleverd)
    {
        geleverd.Levering.Noteer(geleverd.Poging);
        geleverd.Levering.LeverAf(geleverd.Moment);
        return geleverd.Levering;
    }

    private static Action<Wijziging>? LoopVastNa72Uur(Leveringrij levering, DateTimeOffset nu) =>
        levering.LooptVastOp <= nu ? LoopVast(levering, "bezorgplan-op") : null;

    private static Action<Wijziging>? LoopVast(Leveringrij levering, string reden)
    {
        if (levering.Status != Leveringstatus.Wacht)
            return null;
        levering.Status = Leveringstatus.Vastgelopen;
        levering.Reden = reden;
        if (!Bezorgregel.WordtGemeld(levering.Bezorgd))
            return null;
        return w => Bezorgregel.Vastgelopen(w, levering.Bezorgd, reden);
    }

    /// <summary>Changes the row, and with it the dossier where something follows from it.</summary>
    private async Task SchrijfAsync(Leveringrij levering, Func<Leveringrij, Action<Wijziging>?> wijziging, CancellationToken ct)
    {
        for (var poging = 1; ; poging++)
        {
            var liepVast = levering.Status == Leveringstatus.Vastgelopen;
            var gevolg = wijziging(levering);
            if (!liepVast && levering.Status == Leveringstatus.Vastgelopen)
                await index.MeldAsync(levering.Status, levering.Id, levering.OpenRij, ct);
            if (await ProbeerAsync(levering, gevolg, ct))
                break;
            if (poging == MaxPogingen)
                throw new RequestFailedException(412, $"Levering {levering.Id} is telkens door een ander gewijzigd.");
            levering = await leveringen.LeesAsync(levering.Id, ct) ?? throw new InvalidDataException($"Levering {levering.Id} is weg.");
        }

        if (!levering.IsOpen)
            await SluitAsync([levering], ct);
    }

    private async Task<bool> ProbeerAsync(Leveringrij levering, Action<Wijziging>? gevolg, CancellationToken ct)
    {
        if (gevolg is null)
            return await leveringen.ProbeerSchrijvenAsync([levering], ct);
        try
        {
            await dossiers.VoerUitAsync(new Dossieropdracht(levering.Id.Dossier, gevolg) { Levering = levering }, ct);
            return true;
        }
        catch (RequestFailedException fout) when (fout.IsGewijzigd())
        {
            return false;
        }
    }
}
