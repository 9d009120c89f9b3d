using Azure;
using Integratie.Functions.Monitor;
using Integratie.Functions.Tabellen;
using Integratie.Functions.Wachtrijen;

namespace Integratie.Functions.Dossiers;

/// <summary>The outbox of a dossier: what must be sent is a row of the transaction, sent after it, then removed.</summary>
public sealed class Uitbak(Tabellenset tabellen, Wekker wekker, Monitorritme ritme)
{
    /// <summary>Sends what only wakes. One for a change that was not made in the end does no harm, so nobody needs to wait to be sure of it.</summary>
    public Task WekAsync(Uitgaand? uit, CancellationToken ct) =>
        wekker.WekAsync(Wekkend(uit).Select(ritme.Neem).OfType<Wekbericht>(), ct);

    /// <summary>Sends the rest, of a change that was made, and removes the row.</summary>
    public async Task LeegAsync(Uitgaand? uit, CancellationToken ct)
    {
        if (uit is null)
            return;
        await wekker.WekAsync(uit.Berichten.Where(Vertelt), ct);
        await tabellen.Dossiers.DeleteEntityAsync(uit.Rij.PartitionKey, uit.Rij.RowKey, ETag.All, ct);
    }

    /// <summary>Sends what a crash left behind.</summary>
    public async Task VerstuurRestAsync(Guid dossier, CancellationToken ct)
    {
        await foreach (var rij in tabellen.Dossiers.QueryAsync<TableEntity>(Rijsleutels.Bereik(dossier, "u-"), cancellationToken: ct))
        {
            var uit = Uitgaand.Lees(rij);
            await wekker.WekAsync(Wekkend(uit), ct);
            await LeegAsync(uit, ct);
        }
    }

    private static IEnumerable<Wekbericht> Wekkend(Uitgaand? uit) => uit?.Berichten.Where(bericht => !Vertelt(bericht)) ?? [];

    /// <summary>On the topic others read what it says.</summary>
    private static bool Vertelt(Wekbericht bericht) => bericht.Queue == Queues.Tijdstempels;
}
