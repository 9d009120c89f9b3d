using Azure;
using Integratie.Functions.Audit;
using Integratie.Functions.Dossiers;
using Integratie.Functions.Instellingen;
using Integratie.Functions.Logboek;
using Integratie.Functions.Tabellen;
using Integratie.Functions.Wachtrijen;
using Integratie.Kern.Dossiers;
using Integratie.Kern.Tijd;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace Integratie.Functions.Bewaring;

/// <summary>
/// Finds the dossiers that were closed longer than the retention period. It reads the row of each child that is older than that, and of
/// those only the head; what it removes is for <see cref="Opruimer"/>.
/// </summary>
public sealed partial class Bewaarder(
    Tabellenset tabellen, KopStore koppen, LeveringStore leveringen, OpenVerwijdering open, Opruimer opruimer, Auditstore audit,
    Logboekschrijver logboek, Bewaartermijn termijn, HubOptions options, TimeProvider klok, ILogger<Bewaarder> logger)
{
    public async Task RondeAsync(CancellationToken ct)
    {
        var vandaag = Amsterdam.Vandaag(klok);
        var grens = Amsterdam.EersteMomentNa(vandaag - termijn.Duur).ToDateTimeOffset();
        var filter = TableClient.CreateQueryFilter(
            $"PartitionKey ge {SleutelStore.Kindvoorvoegsel} and PartitionKey lt {SleutelStore.NaKinderen} and Timestamp lt {grens}");
        await foreach (var kind in tabellen.Sleutels.QueryAsync<TableEntity>(filter, cancellationToken: ct))
        {
            try
            {
                var dossier = Guid.Parse(kind.Tekst("Dossier"));
                if (await MagWegAsync(dossier, kind.PartitionKey, vandaag, ct))
                    await opruimer.RuimOpAsync(dossier, kind.PartitionKey, ct);
            }
            catch (Exception fout) when (fout is not OperationCanceledException && !Uitstel.IsTijdelijk(fout))
            {
                // One dossier that cannot be read must not keep the others.
                LogMislukt(kind.Tekst("Dossier"), fout);
            }
        }
    }

    /// <summary>Finishes a removal that was announced. When it fails again, that is for the next time.</summary>
    /// <param name="dossier">Which.</param>
    /// <param name="kind">The partition of its child in Sleutels.</param>
    /// <param name="ct">The hub stops.</param>
    /// <returns>False when it has no tombstone: somebody changed it, or is just about to place one.</returns>
    public async Task<bool> MaakAfAsync(Guid dossier, string kind, CancellationToken ct)
    {
        if (!await koppen.IsVerwijderdAsync(dossier, ct))
            return false;
        try
        {
            await opruimer.RuimOpAsync(dossier, kind, ct);
        }
        catch (Exception fout) when (fout is not OperationCanceledException)
        {
            LogMislukt(dossier.ToString("N"), fout);
        }

        return true;
    }

    private async Task<bool> MagWegAsync(Guid id, string kind, LocalDate vandaag, CancellationToken ct)
    {
        var partitie = Rijsleutels.Partitie(id);
        var rij = await tabellen.Dossiers.GetEntityIfExistsAsync<TableEntity>(partitie, Rijsleutels.Kop, cancellationToken: ct);
        if (!rij.HasValue)
            return false;
        if (KopStore.IsVerwijderd(rij.Value!))
            return true;
        var gewijzigd = Amsterdam.Dag(Instant.FromDateTimeOffset(rij.Value!.Timestamp!.Value));
        if (gewijzigd + termijn.Duur >= vandaag || await koppen.LeesAsync(id, ct) is not { Dossier: var dossier } kop)
            return false;
        if (Bewaarregel.GeslotenOp(dossier, gewijzigd) is not { } gesloten || gesloten + termijn.Duur >= vandaag || await HeeftOpenAsync(id, ct))
            return false;
        await audit.NoteerAsync(options.Oin, "dossier.verwijderen", id.ToString(), $"gesloten op {gesloten:uuuu-MM-dd}, bewaartermijn {termijn}", ct);
        await logboek.NoteerAsync(Handeling.Verwijderen, id, options.Oin, ct);
        return await SluitAsync(id, kind, kop.ETag, ct);
    }

    private async Task<bool> HeeftOpenAsync(Guid dossier, CancellationToken ct)
    {
        await foreach (var levering in leveringen.VanAsync(dossier, ct))
            if (levering.IsOpen)
                return true;
        return false;
    }

    /// <summary>
    /// Puts a tombstone in the place of the head, if nobody changed it. From here on the dossier is not there for anyone: an event that just
    /// now comes for this child is tried again until its row in Sleutels is gone, and then gets a new dossier.
    /// </summary>
    private async Task<bool> SluitAsync(Guid id, string kind, ETag etag, CancellationToken ct)
    {
        await open.AankondigenAsync(id, kind, klok.GetUtcNow(), ct);
        try
        {
            await tabellen.Dossiers.UpdateEntityAsync(KopStore.Grafsteen(id, klok.GetUtcNow()), etag, TableUpdateMode.Replace, ct);
            LogVerwijderd(id);
            return true;
        }
        catch (RequestFailedException fout) when (fout.IsGewijzigd())
        {
            await open.VerwijderenAsync(id, ct);
            return false;
        }
    }

    [LoggerMessage(1, LogLevel.Information, "Dossier {Dossier} wordt verwijderd: de bewaartermijn is voorbij")]
    private partial void LogVerwijderd(Guid dossier);

    [LoggerMessage(2, LogLevel.Error, "Dossier {Dossier}: bewaren of verwijderen is niet te bepalen")]
    private partial void LogMislukt(string dossier, Exception fout);
}
