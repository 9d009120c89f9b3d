using System.Runtime.CompilerServices;
using Integratie.Functions.Dossiers;
using Integratie.Functions.Tabellen;

namespace Integratie.Functions.Logboek;

/// <summary>All records: first those in the dossiers, then those of the table Logboek. In a fixed order, not that of time.</summary>
public sealed class Logboeklezer(Tabellenset tabellen)
{
    /// <param name="na">Only what comes after this one; null: all.</param>
    /// <param name="ct">Stops reading.</param>
    public async IAsyncEnumerable<(Logplaats Plaats, Logregel Regel)> AlleAsync(Logplaats? na, [EnumeratorCancellation] CancellationToken ct)
    {
        if (na is null or { InDossiers: true })
            await foreach (var (rij, regel) in UitDossiersAsync(Filter(na), ct))
                yield return (new Logplaats(InDossiers: true, rij.PartitionKey, rij.RowKey), regel);
        await foreach (var rij in tabellen.Logboek.QueryAsync<TableEntity>(na is { InDossiers: false } ? Filter(na) : null, cancellationToken: ct))
            yield return (new Logplaats(InDossiers: false, rij.PartitionKey, rij.RowKey), Logboekschrijver.Van(rij));
    }

    /// <summary>What was done with the data of one child.</summary>
    public async IAsyncEnumerable<Logregel> VanAsync(Guid dossier, [EnumeratorCancellation] CancellationToken ct)
    {
        var partitie = Rijsleutels.Partitie(dossier);
        await foreach (var (_, regel) in UitDossiersAsync(TableClient.CreateQueryFilter($"PartitionKey eq {partitie}"), ct))
            yield return regel;
        await foreach (var rij in tabellen.Logboek.QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"Dossier eq {partitie}"), cancellationToken: ct))
            yield return Logboekschrijver.Van(rij);
    }

    private async IAsyncEnumerable<(TableEntity Rij, Logregel Regel)> UitDossiersAsync(string? filter, [EnumeratorCancellation] CancellationToken ct)
    {
        var gebeurtenissen = new Dictionary<string, Gebeurtenisrij>();
        var dossier = "";
        await foreach (var rij in tabellen.Dossiers.QueryAsync<TableEntity>(filter, cancellationToken: ct))
        {
            if (rij.PartitionKey != dossier)
                gebeurtenissen.Clear();
            dossier = rij.PartitionKey;
            // A stream is about no child.
            if (Stroom.Is(Guid.Parse(dossier)))
                continue;
            if (rij.RowKey.StartsWith("g-", StringComparison.Ordinal))
            {
                var gebeurtenis = new Gebeurtenisrij(rij);
                gebeurtenissen[rij.RowKey] = gebeurtenis;
                yield return (rij, Dossierregels.Van(gebeurtenis));
            }
            else if (rij.RowKey.StartsWith("l-", StringComparison.Ordinal))
            {
                var levering = new Leveringrij(rij);
                yield return (rij, Dossierregels.Van(levering, await GebeurtenisAsync(levering, gebeurtenissen, ct)));
            }
        }
    }

    /// <summary>A page can begin among the deliveries: then their events were not read before them.</summary>
    private async Task<Gebeurtenisrij?> GebeurtenisAsync(Leveringrij levering, Dictionary<string, Gebeurtenisrij> gelezen, CancellationToken ct)
    {
        if (levering.Gebeurtenis is not { } nummer)
            return null;
        var sleutel = Rijsleutels.Gebeurtenis(nummer);
        if (gelezen.TryGetValue(sleutel, out var bekend))
            return bekend;
        var rij = await tabellen.Dossiers.GetEntityIfExistsAsync<TableEntity>(levering.Rij.PartitionKey, sleutel, cancellationToken: ct);
        return rij.HasValue ? gelezen[sleutel] = new Gebeurtenisrij(rij.Value!) : null;
    }

    private static string? Filter(Logplaats? na) => na is null
        ? null
        : TableClient.CreateQueryFilter($"(PartitionKey eq {na.Partitie} and RowKey gt {na.Rij}) or PartitionKey gt {na.Partitie}");
}
