using Integratie.Kern.Identificatie;

namespace Integratie.Kern.Normen;

/// <summary>Which families of measures a report without a measure's code is about.</summary>
internal static class Zaakfamilies
{
    /// <summary>
    /// What the zaak points at among the decisions of that GI, or else the one family there is.
    /// </summary>
    /// <param name="beide">What it means when the zaak points at nothing and there are two families: both or none.</param>
    /// <param name="gi">The GI that reports; null for a court, which can mean any decision.</param>
    public static IReadOnlySet<Familie> Van(
        Feitenboek boek, IReadOnlyList<GeldendeUitspraak> uitspraken, string? gi, string? zaak, bool beide)
    {
        var gis = gi is null ? null : Lijn(boek, gi);
        var eigen = uitspraken.Where(uitspraak => gis is null || (uitspraak.Gi is not null && gis.Contains(uitspraak.Gi))).ToList();
        var metZaak = Soorten(eigen.Where(uitspraak => zaak is not null && uitspraak.Besluit.Zaken?.Contains(zaak) == true));
        var alle = Soorten(eigen);
        return metZaak.Count > 0 || (alle.Count > 1 && !beide) ? metZaak : alle;
    }

    // The GI and those whose measures it took over: decisions may still name the first one.
    private static HashSet<string> Lijn(Feitenboek boek, string gi)
    {
        var lijn = new HashSet<string> { gi };
        foreach (var overdracht in boek.Van<MaatregelOvergedragen>().Reverse().Where(bekend => lijn.Contains(bekend.Feit.NaarGi)))
        {
            lijn.Add(overdracht.Feit.VanGi);
        }

        return lijn;
    }

    private static HashSet<Familie> Soorten(IEnumerable<GeldendeUitspraak> uitspraken) =>
        [.. from uitspraak in uitspraken
            from maatregel in uitspraak.Besluit.Maatregelen
            let code = Maatregelcodes.Vind(maatregel.Code)
            where code is { Traject: true }
            select code.Familie];
}
