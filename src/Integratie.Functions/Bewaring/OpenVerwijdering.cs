using Azure;
using Integratie.Functions.Tabellen;

namespace Integratie.Functions.Bewaring;

/// <summary>
/// The part of table Open that says which dossiers are being removed. A row is written before the tombstone and removed after the last of the
/// dossier is gone: whatever comes in between, the Veger has the removal finished.
/// </summary>
public sealed class OpenVerwijdering(Tabellenset tabellen)
{
    // Behind every ontvanger, like the other work of processing.
    private const string Partitie = "verwerking-verwijdering";

    /// <param name="dossier">That is about to get a tombstone.</param>
    /// <param name="kind">The partition of its child in Sleutels.</param>
    /// <param name="nu">The hub's time.</param>
    /// <param name="ct">Stops before it is written.</param>
    public Task AankondigenAsync(Guid dossier, string kind, DateTimeOffset nu, CancellationToken ct) => tabellen.Open.UpsertEntityAsync(
        new TableEntity(Partitie, dossier.ToString("N")) { ["Verwijdering"] = kind, ["Moment"] = nu }, TableUpdateMode.Replace, ct);

    public Task VerwijderenAsync(Guid dossier, CancellationToken ct) =>
        tabellen.Open.DeleteEntityAsync(Partitie, dossier.ToString("N"), ETag.All, ct);
}
