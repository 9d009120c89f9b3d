using Integratie.Functions.Logboek;
using Integratie.Kern.Berichten;
using Integratie.Kern.Deelnemers;
using Integratie.Kern.Dossiers;
using Integratie.Kern.Identificatie;
using Integratie.Kern.Normen;

namespace Integratie.Functions.Dossiers;

/// <summary>Who may see which dossier, and what of it.</summary>
public sealed class Dossiertoegang(SleutelStore sleutels, DossierStore dossiers, Logboekschrijver logboek)
{
    /// <summary>A dossier; null when there is none, or it is not for this deelnemer.</summary>
    public async Task<Dossier?> VindAsync(string dossierId, Deelnemer beller, CancellationToken ct) =>
        Guid.TryParse(dossierId, out var id) && await dossiers.LeesAsync(id, ct) is { } dossier && MagZien(beller, dossier) ? dossier : null;

    /// <summary>The dossiers with a zaaknummer or ECLI (both in normal form) that this deelnemer may see.</summary>
    public async Task<IReadOnlyList<Guid>> ZoekAsync(string sleutel, Deelnemer beller, CancellationToken ct)
    {
        var gevonden = new List<Guid>();
        foreach (var id in await sleutels.ZoekAsync(sleutel, ct))
        {
            if (await dossiers.LeesAsync(id, ct) is not { } dossier || !MagZien(beller, dossier))
                continue;
            await logboek.NoteerAsync(Handeling.Zoeken, id, beller.Oin, ct);
            gevonden.Add(id);
        }

        return gevonden;
    }

    /// <summary>By what to search: exactly one of both.</summary>
    /// <returns>The key, or what is wrong.</returns>
    public static (string Sleutel, Fout? Fout) Zoeksleutel(string? zaaknummer, string? ecli)
    {
        if (zaaknummer is not null == ecli is not null)
            return ("", new Fout("zaaknummer", "Geef een zaaknummer of een ecli."));
        if (zaaknummer is null)
            return (Ecli.Normaal(ecli!), null);
        return Zaaknummer.Fout(zaaknummer) is { } fout ? ("", new Fout("zaaknummer", fout)) : (Zaaknummer.Parse(zaaknummer).Normaal, null);
    }

    /// <summary>Whether a term is for this deelnemer: its GI, the gemeente of the child, and the operator.</summary>
    public static bool MagZien(Deelnemer beller, Dossier dossier, Traject traject, Termijn termijn) => beller.Rol switch
    {
        Rol.Beheer => true,
        Rol.Gi => (termijn.Gi ?? traject.Gi) == beller.Oin,
        Rol.Gemeente => dossier.Gemeente is { } code && beller.Gemeentecodes.Contains(code),
        _ => false,
    };

    private static bool MagZien(Deelnemer beller, Dossier dossier) =>
        beller.Rol == Rol.Beheer || (beller.Rol != Rol.Toezicht && dossier.IsPartij(beller.Oin));
}
