using Integratie.Kern.Identificatie;
using Integratie.Kern.Normen;

namespace Integratie.Kern.Dossiers;

/// <summary>Which GI is in charge of which measures of a child: what the authority of a GI rests on.</summary>
public static class Beheer
{
    /// <summary>OINs of the GI's in charge, jeugdbescherming first.</summary>
    public static IReadOnlyList<string> Gis(Dossier dossier) =>
        [.. new[] { Gi(dossier, Familie.Jeugdbescherming), Gi(dossier, Familie.Jeugdreclassering) }.OfType<string>().Distinct()];

    public static bool IsInBeheer(Dossier dossier, string gi) => Gis(dossier).Contains(gi);

    /// <summary>The GI in charge of a family of measures, also after they ended.</summary>
    public static string? Gi(Dossier dossier, Familie familie) =>
        Traject(dossier, familie)?.Gi ?? (familie == Familie.Jeugdbescherming ? MetMachtiging(dossier) : null);

    /// <summary>The GI's that lost a family of measures, also when they keep the other one.</summary>
    internal static IEnumerable<string> Kwijt(Dossier voor, Dossier na) =>
        new[] { Familie.Jeugdbescherming, Familie.Jeugdreclassering }
            .Select(familie => Gi(voor, familie) is { } gi && Gi(na, familie) != gi ? gi : null).OfType<string>().Distinct();

    /// <summary>The GI's that a zaak is about: in charge of the families in its decisions, or else all that are in charge.</summary>
    /// <param name="zaak">In normal form.</param>
    public static IReadOnlyList<string> GisVanZaak(Dossier dossier, string? zaak)
    {
        var gis = dossier.Geldend.Where(u => zaak is not null && u.Zaken.Contains(zaak))
            .SelectMany(u => u.Families).Distinct().Order().Select(familie => Gi(dossier, familie)).OfType<string>().Distinct().ToList();
        return gis.Count > 0 ? gis : Gis(dossier);
    }

    /// <summary>Whether a zaak is about measures that a GI lost to another, and about none that it has.</summary>
    /// <param name="zaak">In normal form.</param>
    public static bool IsAfgestaan(Dossier dossier, string gi, string? zaak)
    {
        var uitspraken = dossier.Geldend.Where(u => zaak is not null && u.Zaken.Contains(zaak)).ToList();
        var families = uitspraken.SelectMany(u => u.Families).Distinct().ToList();
        return families.Count > 0 && !families.Exists(familie => Gi(dossier, familie) == gi)
            && (uitspraken.Exists(u => u.Gi == gi) || families.Exists(familie => Traject(dossier, familie)?.VorigeGis.Contains(gi) == true));
    }

    /// <summary>The families that a GI is in charge of.</summary>
    public static IEnumerable<Familie> Families(Dossier dossier, string gi) =>
        new[] { Familie.Jeugdbescherming, Familie.Jeugdreclassering }.Where(familie => Gi(dossier, familie) == gi);

    /// <summary>The GI and all that were in charge before it of the same measures.</summary>
    public static IReadOnlySet<string> Lijn(Dossier dossier, string gi) => Families(dossier, gi)
        .SelectMany(familie => Traject(dossier, familie) is { } traject ? traject.VorigeGis : []).Append(gi).ToHashSet();

    /// <summary>The GI's that took over what a GI had, by handing over, in order; not that GI itself.</summary>
    public static IReadOnlyList<string> Overnemers(Dossier dossier, string gi)
    {
        var overnemers = new List<string>();
        foreach (var overdracht in dossier.Klokken.Feiten.Select(bekend => bekend.Feit).OfType<MaatregelOvergedragen>().OrderBy(o => o.Datum))
        {
            if (overdracht.VanGi == gi || overnemers.Contains(overdracht.VanGi))
                overnemers.Add(overdracht.NaarGi);
        }

        return [.. overnemers.Where(oin => oin != gi).Distinct()];
    }

    internal static Traject? Traject(Dossier dossier, Familie familie) =>
        dossier.Klokken.Trajecten.Where(t => t.Familie == familie && !t.Opgeheven).MaxBy(t => t.Begin);

    // A machtiging of which the hub never saw the ondertoezichtstelling makes no traject, but it does name who is in charge.
    private static string? MetMachtiging(Dossier dossier)
    {
        var gi = dossier.Geldend.Where(u => u is { Toegewezen: true, Gi: not null, Families.Count: 0 }).MaxBy(u => u.Uitgesproken)?.Gi;
        return gi is null ? null : Overnemers(dossier, gi).LastOrDefault(gi);
    }
}
