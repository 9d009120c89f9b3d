using System.Runtime.CompilerServices;
using Integratie.Functions.Dossiers;
using Integratie.Functions.Tabellen;

namespace Integratie.Functions.Bezorging;

/// <summary>Reads what is open for an ontvanger, oldest first; of one that came back first what is urgent.</summary>
public sealed class OpenWandeling(Tabellenset tabellen)
{
    /// <summary>The dossiers in which something waits; while the ontvanger still fails only what its plan allows now.</summary>
    public async IAsyncEnumerable<Guid> WachtendAsync(string ontvanger, Poort poort, TimeProvider klok, [EnumeratorCancellation] CancellationToken ct)
    {
        var gezien = new HashSet<Guid>();
        var vraag = TableClient.CreateQueryFilter($"PartitionKey eq {ontvanger}");
        if (poort.SpoedEerst)
        {
            await foreach (var dossier in LeesAsync($"{vraag} and {OpenLeveringen.SpoedFilter}", poort, klok, gezien, ct))
                yield return dossier;
            poort.SpoedIsGeweest();
        }

        await foreach (var dossier in LeesAsync(vraag, poort, klok, gezien, ct))
        {
            yield return dossier;
            // It came back on the way: the next walk begins with what is urgent.
            if (poort.SpoedEerst)
                yield break;
        }
    }

    private async IAsyncEnumerable<Guid> LeesAsync(
        string vraag, Poort poort, TimeProvider klok, HashSet<Guid> gezien, [EnumeratorCancellation] CancellationToken ct)
    {
        await foreach (var rij in tabellen.Open.QueryAsync<TableEntity>(vraag, cancellationToken: ct))
        {
            var magNu = poort.Hersteld || OpenLeveringen.IsAanDeBeurt(rij, klok.GetUtcNow());
            if (magNu && Webhookid.TryParse(rij.GetString("Levering"), out var id) && gezien.Add(id.Dossier))
                yield return id.Dossier;
        }
    }
}
