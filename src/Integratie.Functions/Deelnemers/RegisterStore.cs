using Azure;
using Integratie.Functions.Beveiliging;
using Integratie.Functions.Http;
using Integratie.Kern.Deelnemers;
using NodaTime;

namespace Integratie.Functions.Deelnemers;

/// <summary>The register: the table Deelnemers is the truth, <see cref="Huidig"/> what this process knows of it.</summary>
public sealed class RegisterStore(TableServiceClient tabellen, Registerbeeld beeld, Versleuteling versleuteling, TimeProvider klok)
    : IDisposable
{
    private const int Pogingen = 8;

    private readonly TableClient tabel = tabellen.GetTableClient(Registerbestand.Tabel);
    private readonly SemaphoreSlim eenTegelijk = new(1);

    /// <summary>The deelnemers as last read: at most 30 seconds behind what another instance changed.</summary>
    public Register Huidig => beeld.Huidig;

    /// <summary>Reads the whole table and renews <see cref="Huidig"/>.</summary>
    /// <exception cref="OntsleutelException">The secrets were encrypted with keys that this hub does not have.</exception>
    public async Task VernieuwAsync(CancellationToken ct = default)
    {
        // One at a time: an older reading must not replace a newer one.
        await eenTegelijk.WaitAsync(ct);
        try
        {
            var deelnemers = new List<Deelnemer>();
            await foreach (var rij in tabel.QueryAsync<TableEntity>($"PartitionKey eq '{Deelnemerrij.Partitie}'", cancellationToken: ct))
                deelnemers.Add(Deelnemerrij.Lees(rij, versleuteling).Deelnemer);
            beeld.Huidig = new Register(deelnemers);
        }
        finally
        {
            eenTegelijk.Release();
        }
    }

    /// <summary>A deelnemer with the version it has in the table now; null: there is none with that OIN.</summary>
    public async Task<Deelnemerrij?> LeesAsync(string oin, CancellationToken ct = default)
    {
        var rij = await tabel.GetEntityIfExistsAsync<TableEntity>(Deelnemerrij.Partitie, oin, cancellationToken: ct);
        return rij.HasValue ? Deelnemerrij.Lees(rij.Value!, versleuteling) : null;
    }

    /// <summary>Replaces or adds a deelnemer; runs <paramref name="vervanging"/> again when another change came in between.</summary>
    /// <param name="oin">Whose.</param>
    /// <param name="voorwaarde">Only from a version that it takes; null: from any.</param>
    /// <param name="vervanging">From what is in the table (null: nothing) to what it becomes; refuses by throwing.</param>
    /// <param name="ct">Stops before it is written.</param>
    /// <returns>What is in the table now, and whether it is new.</returns>
    /// <exception cref="ProbleemException">412: another version; 409: too many changes at once.</exception>
    public async Task<(Deelnemerrij Rij, bool Nieuw)> VervangAsync(
        string oin, Versievoorwaarde? voorwaarde, Func<Deelnemer?, Task<Deelnemer>> vervanging, CancellationToken ct = default)
    {
        for (var poging = 1; ; poging++)
        {
            var oud = await LeesAsync(oin, ct);
            if (await ProbeerAsync(oud, voorwaarde, vervanging, poging, ct) is { } rij)
                return (rij, oud is null);
        }
    }

    /// <summary>Changes a deelnemer that is there; runs <paramref name="wijziging"/> again when another change came in between.</summary>
    /// <param name="oin">Whose.</param>
    /// <param name="voorwaarde">Only from a version that it takes; null: from any.</param>
    /// <param name="wijziging">From what is in the table to what it becomes; refuses by throwing.</param>
    /// <param name="ct">Stops before the change is written.</param>
    /// <returns>What is in the table now; null: there is none with that OIN, whatever the condition says (RFC 9110, 13.2.1).</returns>
    /// <exception cref="ProbleemException">412: another version; 409: too many changes at once.</exception>
    public async Task<Deelnemerrij?> WijzigAsync(
        string oin, Versievoorwaarde? voorwaarde, Func<Deelnemer, Task<Deelnemer>> wijziging, CancellationToken ct = default)
    {
        for (var poging = 1; ; poging++)
        {
            if (await LeesAsync(oin, ct) is not { } oud)
                return null;
            if (await ProbeerAsync(oud, voorwaarde, _ => wijziging(oud.Deelnemer), poging, ct) is { } rij)
                return rij;
        }
    }

    /// <summary>Notes that a webhook answered 410: nothing is posted to it until it is registered anew.</summary>
    public async Task ZegOpAsync(string oin, CancellationToken ct = default)
    {
        var nu = Instant.FromDateTimeOffset(klok.GetUtcNow());
        _ = await WijzigAsync(oin, null, d => Task.FromResult(d with { Bezorging = d.Bezorging with { Opgezegd = d.Bezorging.Opgezegd ?? nu } }), ct)
            ?? throw new InvalidOperationException($"There is no deelnemer {oin}.");
    }

    public void Dispose() => eenTegelijk.Dispose();

    /// <summary>What was written; null: another change came in between.</summary>
    private async Task<Deelnemerrij?> ProbeerAsync(
        Deelnemerrij? oud, Versievoorwaarde? voorwaarde, Func<Deelnemer?, Task<Deelnemer>> vervanging, int poging, CancellationToken ct)
    {
        if (voorwaarde?.Past(oud) == false)
            throw new ProbleemException(Problemen.Antwoord(Probleemsoort.VoorwaardeNietVervuld));
        var nieuw = await vervanging(oud?.Deelnemer);
        try
        {
            var etag = await SchrijfAsync(nieuw, oud?.ETag, ct);
            await VernieuwAsync(CancellationToken.None);
            return new Deelnemerrij(nieuw, etag);
        }
        catch (RequestFailedException fout) when (fout.Status is 409 or 412)
        {
            return poging < Pogingen
                ? null
                : throw new ProbleemException(Problemen.Antwoord(Probleemsoort.Conflict, "Deze deelnemer wordt te vaak tegelijk gewijzigd."));
        }
    }

    private async Task<ETag> SchrijfAsync(Deelnemer deelnemer, ETag? oud, CancellationToken ct)
    {
        var rij = Deelnemerrij.Schrijf(deelnemer, versleuteling);
        var antwoord = oud is { } etag
            ? await tabel.UpdateEntityAsync(rij, etag, TableUpdateMode.Replace, ct)
            : await tabel.AddEntityAsync(rij, ct);
        return antwoord.Headers.ETag ?? default;
    }
}
