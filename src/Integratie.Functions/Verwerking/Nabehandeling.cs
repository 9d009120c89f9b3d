using Azure;
using Integratie.Functions.Aanlevering;
using Integratie.Functions.Dossiers;
using Integratie.Functions.Tabellen;
using Integratie.Kern.Dossiers;

namespace Integratie.Functions.Verwerking;

/// <summary>Tells the receipt of an event that had waited what became of it.</summary>
public sealed class Nabehandeling(Tabellenset tabellen, OntvangstStore ontvangsten)
{
    public async Task RondAfAsync(Guid dossier, Nabehandeld wachtte, CancellationToken ct)
    {
        var (partitie, sleutel) = (Rijsleutels.Partitie(dossier), Rijsleutels.Gebeurtenis(wachtte.Nummer));
        var rij = await tabellen.Dossiers.GetEntityAsync<TableEntity>(partitie, sleutel, cancellationToken: ct);
        if (wachtte.Weigering is { } probleem)
            await tabellen.Dossiers.UpdateEntityAsync(
                new TableEntity(partitie, sleutel) { ["Weigering"] = probleem }, ETag.All, TableUpdateMode.Merge, ct);
        var status = wachtte.Weigering is null ? Ontvangst.StatusVerwerkt : Ontvangst.StatusGeweigerd;
        await ontvangsten.RondAfAsync(rij.Value.Tekst("Ontvangst"), status, [dossier], wachtte.Weigering, ct);
    }
}
