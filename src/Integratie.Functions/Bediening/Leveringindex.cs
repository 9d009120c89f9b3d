using Azure;
using Integratie.Functions.Dossiers;
using Integratie.Functions.Tabellen;
using Microsoft.Extensions.Logging;

namespace Integratie.Functions.Bediening;

/// <summary>
/// Table Leveringen: which deliveries are stuck, and which the operator closed. Both are rare, so an ordinary delivery never
/// writes here. A row is written before the delivery changes and says only where to look: what is true stands in the dossier.
/// </summary>
public sealed partial class Leveringindex(Tabellenset tabellen, ILogger<Leveringindex> logger)
{
    /// <summary>The partition of an ontvanger's deliveries with a status.</summary>
    public static string Partitie(string status, string ontvanger) => $"{status}-{ontvanger}";

    /// <param name="status">The status that the delivery is about to have.</param>
    /// <param name="id">The delivery.</param>
    /// <param name="openRij">Its row key in Open, which keeps the order of origin here too.</param>
    /// <param name="ct">Stops before it is written.</param>
    public Task MeldAsync(string status, Webhookid id, string openRij, CancellationToken ct)
    {
        if (status == Leveringstatus.Vastgelopen)
            LogVastgelopen(id, id.Ontvanger);
        return tabellen.Leveringen.UpsertEntityAsync(
            new TableEntity(Partitie(status, id.Ontvanger), openRij) { ["Levering"] = id.ToString() }, TableUpdateMode.Replace, ct);
    }

    public Task VerwijderAsync(string status, string ontvanger, string openRij, CancellationToken ct) =>
        tabellen.Leveringen.DeleteEntityAsync(Partitie(status, ontvanger), openRij, ETag.All, ct);

    // An alert looks for this line (infra/waarneming/meldingen.bicep).
    [LoggerMessage(1, LogLevel.Warning, "Vastgelopen: levering {Levering} aan {Ontvanger}")]
    private partial void LogVastgelopen(Webhookid levering, string ontvanger);
}
