using Integratie.Functions.Dossiers;
using Integratie.Functions.Http;
using Integratie.Kern.Berichten;
using Integratie.Kern.Dossiers;

namespace Integratie.Functions.Aanlevering;

/// <summary>The one check at the door that needs the dossier: no bepaling for help that the decision itself imposed.</summary>
public sealed class Bepalingcontrole(SleutelStore sleutels, DossierStore dossiers)
{
    /// <exception cref="ProbleemException">400 with all faults.</exception>
    internal async Task ControleerAsync(Ingelezen ingelezen, CancellationToken ct)
    {
        var fouten = new List<Fout>();
        for (var i = 0; i < ingelezen.Gebeurtenissen.Count; i++)
            foreach (var fout in await VerbodenAsync(ingelezen.Gebeurtenissen[i], ct))
                fouten.Add(fout with { Pad = ingelezen.Pad(i, fout.Pad) });
        if (fouten.Count > 0)
            throw new ProbleemException(Problemen.Ongeldig(fouten));
    }

    private async Task<IReadOnlyList<Fout>> VerbodenAsync(Gebeurtenis gebeurtenis, CancellationToken ct) =>
        gebeurtenis.Naam == "bepaling.gedaan"
        && gebeurtenis.Data.Lid("jeugdige")?.Tekst("bsn") is { } bsn
        && await sleutels.VindKindAsync(bsn, ct) is { } id
        && await dossiers.LeesAsync(id, ct) is { } dossier
        && dossier.IsPartij(gebeurtenis.Oin)
            ? OpgelegdeHulp.Verbiedt(dossier, gebeurtenis)
            : [];
}
