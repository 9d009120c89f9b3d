using Integratie.Functions.Beveiliging;
using Integratie.Functions.Dossiers;
using Integratie.Functions.Tabellen;
using Integratie.Functions.Verwerking;
using Integratie.Kern.Berichten;

namespace Integratie.Functions.Overdracht;

/// <summary>What the state of a dossier does not hold and an event about the child needs.</summary>
internal sealed class Kindgegevens(Tabellenset tabellen, Versleuteling versleuteling)
{
    /// <summary>Its BSN, from the first event: every event of a dossier is about the same child.</summary>
    public async Task<string> BsnAsync(Guid dossier, CancellationToken ct)
    {
        var partitie = Rijsleutels.Partitie(dossier);
        var rij = await tabellen.Dossiers.GetEntityAsync<TableEntity>(partitie, Rijsleutels.Gebeurtenis(1), cancellationToken: ct);
        return Betrokkene.Bsn(Gebeurtenis.Lees(versleuteling.Ontsleutel(new Gebeurtenisrij(rij.Value).Inhoud, partitie)));
    }
}
