using System.Globalization;
using Azure;
using Integratie.Functions.Tabellen;
using Integratie.Kern.Dossiers;

namespace Integratie.Functions.Dossiers;

/// <summary>
/// The part of table Open that says which dossiers have deliveries that did not fit in one transaction (<see cref="Dossier.Rest"/>).
/// A row is written before the transaction that leaves them, and removed after they are brought out.
/// </summary>
public sealed class OpenRest(Tabellenset tabellen)
{
    // Behind every ontvanger, like the other work of processing.
    private const string Partitie = "verwerking-rest";

    public Task AankondigenAsync(Dossier dossier, DateTimeOffset nu, CancellationToken ct) => tabellen.Open.UpsertEntityAsync(
        new TableEntity(Partitie, Rij(dossier)) { ["Rest"] = dossier.Id.ToString("N"), ["Moment"] = nu }, TableUpdateMode.Replace, ct);

    public Task VerwijderenAsync(Dossier dossier, CancellationToken ct) =>
        tabellen.Open.DeleteEntityAsync(Partitie, Rij(dossier), ETag.All, ct);

    // By version: of two changes at once each has its own row, so that who is done first leaves the other's.
    private static string Rij(Dossier dossier) => string.Create(CultureInfo.InvariantCulture, $"{dossier.Id:N}-{dossier.Versie:D10}");
}
