namespace Integratie.Kern.Normen;

/// <summary>Hides small counts, and beside them further cells where a total would reveal one.</summary>
internal static class Onderdrukking
{
    /// <param name="bladen">The rows of one report that are not the caller's own.</param>
    /// <param name="groepen">Rows of which one follows from the others, in every column: also rows that only another call shows.</param>
    public static void Pas(IReadOnlyList<Celblad> bladen, IReadOnlyList<Celgroep> groepen)
    {
        List<Celblad> alle = [.. groepen.SelectMany(groep => groep.Bladen).Union(bladen)];
        foreach (var blad in alle)
        {
            blad.VerbergKleine();
        }

        var sommen = alle.SelectMany(blad => blad.Sommen)
            .Concat(groepen.Where(groep => groep.Bladen.Count() > 1).SelectMany(Kolommen)).ToList();
        var grenzen = new Celgrenzen(sommen);

        // Hiding one cell can leave another alone in its own sum; each round hides at least one, so this ends.
        bool verborgen;
        do
        {
            verborgen = VulAan(sommen.Where(IsVerraden)) || VulAan(grenzen.Verraders());
        }
        while (verborgen);
    }

    private static IEnumerable<Celsom> Kolommen(Celgroep groep) =>
        from naam in groep.Bladen.SelectMany(blad => blad.Aantallen.Keys).Distinct()
        select new Celsom(
            groep.Geheel?.Aantallen.ContainsKey(naam) == true ? (groep.Geheel, naam) : null,
            [.. groep.Delen.Where(blad => blad.Aantallen.ContainsKey(naam)).Select(blad => (blad, naam))]);

    private static bool IsVerraden(Celsom som) => som.Cellen.Count(cel => !cel.Blad[cel.Naam].IsOpen) == 1;

    private static bool VulAan(IEnumerable<Celsom> sommen)
    {
        var verborgen = false;
        foreach (var som in sommen)
        {
            verborgen |= som.VulAan();
        }

        return verborgen;
    }
}
