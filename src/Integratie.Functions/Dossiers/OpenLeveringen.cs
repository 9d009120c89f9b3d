using Azure;
using Integratie.Functions.Tabellen;
using Integratie.Kern.Dossiers;

namespace Integratie.Functions.Dossiers;

/// <summary>
/// The part of table Open that says which deliveries are not finished: partition = ontvanger, in order of origin.
/// A row is written before the dossier transaction and removed after the delivery is done, so nothing open is unseen.
/// </summary>
public sealed class OpenLeveringen(Tabellenset tabellen, Volgorde volgorde)
{
    /// <summary>How long a wake-up may take before the Veger sends it again.</summary>
    public static readonly TimeSpan Geduld = TimeSpan.FromMinutes(1);

    /// <summary>Announces new deliveries; returns the row keys in their order.</summary>
    public async Task<IReadOnlyList<string>> AankondigenAsync(Guid dossier, IReadOnlyList<Levering> leveringen, DateTimeOffset nu, CancellationToken ct)
    {
        var sleutels = leveringen.Select(_ => volgorde.Volgende()).ToList();
        await Task.WhenAll(leveringen.Zip(sleutels, (l, rij) => tabellen.Open.AddEntityAsync(
            new TableEntity(l.Ontvanger, rij)
            {
                ["Levering"] = new Webhookid(dossier, l.Ontvanger, l.Volgnummer).ToString(),
                ["Spoed"] = l.Spoed,
                ["Wek"] = nu + Geduld,
            },
            ct)));
        return sleutels;
    }

    /// <summary>When the Veger has to look again, at the earliest.</summary>
    public async Task VerzetAsync(Leveringrij levering, DateTimeOffset moment, CancellationToken ct)
    {
        var rij = new TableEntity(levering.Ontvanger, levering.OpenRij) { ["Wek"] = moment + Geduld };
        try
        {
            await tabellen.Open.UpdateEntityAsync(rij, ETag.All, TableUpdateMode.Merge, ct);
        }
        catch (RequestFailedException fout) when (fout.IsNietGevonden())
        {
            // Delivered by the feed in the meantime.
        }
    }

    public Task VerwijderenAsync(string ontvanger, string rij, CancellationToken ct) =>
        tabellen.Open.DeleteEntityAsync(ontvanger, rij, ETag.All, ct);
}
