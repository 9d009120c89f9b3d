using Integratie.Functions.Dossiers;

namespace Integratie.Functions.Aanlevering;

/// <summary>What became of an accepted event, for its sender.</summary>
public sealed class Ontvangstoverzicht(OntvangstStore ontvangsten, LeveringStore leveringen)
{
    /// <summary>Null when there is no such receipt of this sender.</summary>
    /// <param name="id">The receipt.</param>
    /// <param name="zender">OIN of the sender; null for the operator, who sees all.</param>
    /// <param name="ct">The caller went away.</param>
    public async Task<Ontvangststand?> LeesAsync(string id, string? zender, CancellationToken ct)
    {
        if (id.Length != 43 || await ontvangsten.LeesAsync(id, ct) is not { } ontvangst || (zender ?? ontvangst.Zender) != ontvangst.Zender)
            return null;
        var standen = new List<Leveringstand>();
        foreach (var dossier in ontvangst.Dossiers)
            await foreach (var levering in leveringen.VanOntvangstAsync(dossier, id, ct))
                standen.Add(new Leveringstand(levering.Genoemd, levering.Status));
        var dossiers = ontvangst.Dossiers.Where(d => !Stroom.Is(d)).Select(d => d.ToString());
        return new Ontvangststand(id, ontvangst.Status, [.. dossiers], standen, ontvangst.Probleem);
    }
}
