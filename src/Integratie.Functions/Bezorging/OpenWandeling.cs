using Integratie.Functions.Dossiers;
using Integratie.Functions.Tabellen;

namespace Integratie.Functions.Bezorging;

/// <summary>Reads what is open for an ontvanger, oldest first.</summary>
public sealed class OpenWandeling(Tabellenset tabellen)
{
    /// <summary>The dossiers in which something waits; while the ontvanger still fails only what its plan allows now.</summary>
    public async IAsyncEnumerable<Guid> WachtendAsync(
        string ontvanger, Poort poort, TimeProvider klok, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken ct)
    {
        var gezien = new HashSet<Guid>();
        await foreach (var rij in tabellen.Open.QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"PartitionKey eq {ontvanger}"), cancellationToken: ct))
        {
            var magNu = poort.Hersteld || OpenLeveringen.IsAanDeBeurt(rij, klok.GetUtcNow());
            if (magNu && Webhookid.TryParse(rij.GetString("Levering"), out var id) && gezien.Add(id.Dossier))
                yield return id.Dossier;
        }
    }
}
