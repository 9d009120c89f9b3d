using System.Collections.Concurrent;
using Integratie.Functions.Wachtrijen;
using Microsoft.Extensions.Logging;

namespace Integratie.Functions.Opdrachten;

/// <summary>
/// Does the work in steps of a few parts, each woken by a message, so that decisions come in between and a crash costs one step.
/// </summary>
public sealed partial class Opdrachtwerker(
    OpdrachtStore store, IEnumerable<Opdrachtsoort> soorten, Wekker wekker, TimeProvider klok, ILogger<Opdrachtwerker> logger)
{
    private const int PerStap = 20;

    /// <summary>How long a step, or the writing of the parts, may take before the Veger comes to look.</summary>
    private static readonly TimeSpan Geduld = TimeSpan.FromMinutes(1);

    private bool _eersteRonde = true;
    private DateTimeOffset _vorigeRonde;

    /// <summary>Keeps new work and begins with it.</summary>
    /// <returns>Other work that must be finished first; null when it was kept.</returns>
    public async Task<Guid?> BeginAsync(Opdracht opdracht, IReadOnlyCollection<Opdrachtdeel> delen, CancellationToken ct)
    {
        if (await store.BeginAsync(opdracht, delen, ct) is { } houder)
            return houder;
        await WekAsync(opdracht.Id, CancellationToken.None);
        return null;
    }

    /// <summary>Keeps new work that chooses its own parts, in a slot of its own, and begins to choose.</summary>
    /// <returns>With the first parts; all of them where they are few.</returns>
    public async Task<Opdracht> BeginMetKiezenAsync(Opdracht opdracht, CancellationToken ct)
    {
        await store.BeginAsync(opdracht, [], ct);
        var gekozen = await KiesAsync((await store.LeesAsync(opdracht.Id, ct))!, ct);
        await WekAsync(opdracht.Id, CancellationToken.None);
        return gekozen;
    }

    /// <summary>The next step.</summary>
    public async Task StapAsync(Guid id, CancellationToken ct)
    {
        if (await store.LeesAsync(id, ct) is not { } opdracht)
            return;
        if (opdracht.Keuze is not null)
            opdracht = await KiesAsync(opdracht, ct);
        else if (opdracht.Status == Opdracht.StatusLoopt)
            opdracht = await VerderAsync(opdracht, ct);
        if (opdracht.Status == Opdracht.StatusLoopt)
            await WekAsync(id, ct);
        else
            await store.EindAsync(opdracht.Slot, ct);
    }

    /// <summary>Wakes what a crash left behind; the first round of a process, or since the clock was put back, takes everything.</summary>
    public async Task HerneemAsync(CancellationToken ct)
    {
        var nu = klok.GetUtcNow();
        var voor = nu - Geduld;
        _eersteRonde |= nu < _vorigeRonde;
        _vorigeRonde = nu;
        await foreach (var (slot, id, moment) in store.LopendAsync(ct))
        {
            var opdracht = await store.LeesAsync(id, ct);
            if (opdracht is null && moment <= voor)
                await store.EindAsync(slot, ct);
            else if (opdracht is not null && (_eersteRonde || opdracht.Gewijzigd <= voor))
                await WekAsync(id, ct);
        }

        _eersteRonde = false;
    }

    private async Task<Opdracht> KiesAsync(Opdracht opdracht, CancellationToken ct)
    {
        var keuze = await Soort(opdracht).KiesAsync(opdracht, ct);
        return await store.VoegToeAsync(opdracht with { Gewijzigd = klok.GetUtcNow() }, keuze, ct);
    }

    private Opdrachtsoort Soort(Opdracht opdracht) => soorten.Single(s => s.Naam == opdracht.Soort);

    private async Task<Opdracht> VerderAsync(Opdracht opdracht, CancellationToken ct)
    {
        var soort = Soort(opdracht);
        var delen = await store.VolgendeAsync(opdracht, PerStap, ct);
        var mislukt = new ConcurrentQueue<Mislukking>();
        await Parallel.ForEachAsync(
            delen,
            new ParallelOptions { MaxDegreeOfParallelism = soort.Tegelijk, CancellationToken = ct },
            async (deel, stop) =>
            {
                if (await DoeAsync(soort, opdracht, deel, stop) is { } reden)
                    mislukt.Enqueue(new(deel.Sleutel, reden));
            });
        var gedaan = opdracht.Gedaan + delen.Count;
        var verder = opdracht with
        {
            Gedaan = gedaan,
            // What was chosen twice is one part, so there can be fewer than were counted.
            Totaal = delen.Count < PerStap ? gedaan : opdracht.Totaal,
            Mislukt = opdracht.Mislukt + mislukt.Count,
            Tot = delen.Count > 0 ? delen[^1].Sleutel : opdracht.Tot,
            Gewijzigd = klok.GetUtcNow(),
        };
        await store.SchrijfAsync(verder, mislukt, ct);
        return verder;
    }

    /// <summary>One part that cannot be done must not stop the others; a store that does not answer stops the step.</summary>
    private async Task<string?> DoeAsync(Opdrachtsoort soort, Opdracht opdracht, Opdrachtdeel deel, CancellationToken ct)
    {
        try
        {
            return await soort.DoeAsync(opdracht, deel, ct);
        }
        catch (Exception fout) when (fout is not OperationCanceledException && !Uitstel.IsTijdelijk(fout))
        {
            LogMislukt(soort.Naam, deel.Sleutel, fout);
            return "er ging iets mis in de hub";
        }
    }

    private Task WekAsync(Guid id, CancellationToken ct) =>
        wekker.WekAsync(new Wekbericht(Queues.Opdrachten, id.ToString("N"), id.ToString("N")), ct);

    [LoggerMessage(Level = LogLevel.Error, Message = "{Soort} van {Onderwerp} mislukt")]
    private partial void LogMislukt(string soort, string onderwerp, Exception fout);
}
