using System.Text.Json;
using Azure;
using Integratie.Functions.Tabellen;
using Integratie.Functions.Wachtrijen;
using Integratie.Kern.Tijd;

namespace Integratie.Functions.Dossiers;

/// <summary>The outbox of a dossier: what must be sent is a row of the transaction, sent after it, then removed.</summary>
public sealed class Uitbak(Tabellenset tabellen, Wekker wekker)
{
    public static TableEntity Rij(Guid dossier, string id, IReadOnlyList<Wekbericht> berichten) =>
        new(Rijsleutels.Partitie(dossier), Rijsleutels.Uitbak(id)) { ["Berichten"] = JsonSerializer.Serialize(berichten, KernJson.Options) };

    public async Task VerstuurAsync(TableEntity rij, IReadOnlyList<Wekbericht> berichten, CancellationToken ct)
    {
        await wekker.WekAsync(berichten, ct);
        await tabellen.Dossiers.DeleteEntityAsync(rij.PartitionKey, rij.RowKey, ETag.All, ct);
    }

    /// <summary>Sends what a crash left behind.</summary>
    public async Task VerstuurRestAsync(Guid dossier, CancellationToken ct)
    {
        await foreach (var rij in tabellen.Dossiers.QueryAsync<TableEntity>(Rijsleutels.Bereik(dossier, "u-"), cancellationToken: ct))
            await VerstuurAsync(rij, JsonSerializer.Deserialize<List<Wekbericht>>(rij.Tekst("Berichten"), KernJson.Options)!, ct);
    }
}
