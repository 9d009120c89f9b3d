using Integratie.Functions.Beveiliging;
using Integratie.Functions.Dossiers;
using Integratie.Functions.Tabellen;
using Microsoft.Extensions.DependencyInjection;

namespace Integratie.Bench.Volume;

/// <summary>Finds the rows of the real dossiers, by the hub's own tables and keys.</summary>
internal sealed class Sjabloonlezer(IServiceProvider hub)
{
    private readonly Tabellenset _tabellen = hub.GetRequiredService<Tabellenset>();
    private readonly Versleuteling _versleuteling = hub.GetRequiredService<Versleuteling>();
    private readonly SleutelStore _sleutels = hub.GetRequiredService<SleutelStore>();
    private readonly Dictionary<string, Sjabloon> _alle = [];
    private readonly List<(Sjabloon Sjabloon, string Tabel, TableEntity Rij)> _gevonden = [];

    /// <summary>Which row belongs to which dossier; what it holds in the store is read by <see cref="Neem"/>, when the hub has let go of it.</summary>
    public async Task ZoekAsync(IReadOnlyList<Vulkind> kinderen)
    {
        foreach (var kind in kinderen)
        {
            var dossier = await _sleutels.VindKindAsync(kind.Kind.Bsn, default) ?? throw new InvalidDataException("A child of the fill has no dossier.");
            _alle.Add(Rijsleutels.Partitie(dossier), new(kind.Soort, dossier, _versleuteling));
        }

        foreach (var tabel in new[]
        {
            _tabellen.Dossiers, _tabellen.Ontvangsten, _tabellen.Sleutels, _tabellen.Open, _tabellen.Leveringen, _tabellen.Termijnen, _tabellen.Monitor,
            _tabellen.Postbus, _tabellen.Normlijst,
        })
            await foreach (var rij in tabel.QueryAsync<TableEntity>())
                if (_alle.GetValueOrDefault(Dossier(rij)) is { } sjabloon)
                    _gevonden.Add((sjabloon, tabel.Name, rij));
        foreach (var (sjabloon, _, rij) in _gevonden.Where(g => g.Tabel == _tabellen.Dossiers.Name))
        {
            if (rij.GetString("Ontvangst") is { } ontvangst)
                sjabloon.Ontvangsten.Add(ontvangst);
            if (rij.GetString("OpenRij") is { } open)
                sjabloon.OpenRijen.Add(open);
        }
    }

    public IReadOnlyList<Sjabloon> Neem(Vulbestand bestand)
    {
        foreach (var (sjabloon, tabel, rij) in _gevonden)
            sjabloon.Voeg(tabel, rij, bestand.Lees(tabel, rij.PartitionKey, rij.RowKey));
        return [.. _alle.Values];
    }

    /// <summary>The dossier that a row names, wherever the table has it.</summary>
    private string Dossier(TableEntity rij)
    {
        if (Webhookid.TryParse(rij.GetString("Levering"), out var levering))
            return Rijsleutels.Partitie(levering.Dossier);
        return rij.GetString("Dossier") ?? rij.GetString("Dossiers")
            ?? $"{rij.PartitionKey}-{rij.RowKey}".Split('-').FirstOrDefault(_alle.ContainsKey) ?? "";
    }
}
