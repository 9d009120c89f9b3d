namespace Integratie.Kern.Normen;

/// <summary>Hides small counts, and beside each lone hidden cell a second one where a total would reveal it.</summary>
internal static class Onderdrukking
{
    /// <param name="bladen">The rows of one report that are not the caller's own.</param>
    /// <param name="groepen">Rows of which one follows from the others, in every column: also rows that only another call shows.</param>
    public static void Pas(IReadOnlyList<Celblad> bladen, IReadOnlyList<IReadOnlyList<Celblad>> groepen)
    {
        List<Celblad> alle = [.. groepen.SelectMany(groep => groep).Union(bladen)];
        foreach (var blad in alle)
        {
            blad.VerbergKleine();
        }

        var kolommen = groepen.Where(groep => groep.Count > 1)
            .SelectMany(groep => groep.SelectMany(blad => blad.Aantallen.Keys).Distinct()
                .Select(naam => groep.Where(blad => blad.Aantallen.ContainsKey(naam)).Select(blad => (blad, naam)).ToList()));
        var sommen = alle.SelectMany(blad => blad.Sommen.Select(som => som.Select(naam => (blad, naam)).ToList()))
            .Concat(kolommen).ToList();

        // Hiding one cell can leave another alone in its own sum; each round hides at least one, so this ends.
        bool verborgen;
        do
        {
            verborgen = false;
            foreach (var som in sommen)
            {
                verborgen |= VulAan(som);
            }
        }
        while (verborgen);
    }

    private static bool VulAan(List<(Celblad Blad, string Naam)> som)
    {
        if (som.Count(cel => !cel.Blad[cel.Naam].IsOpen) != 1)
        {
            return false;
        }

        // A zero says nothing when it is hidden: the smallest that does is the least loss.
        var tweede = som.Where(cel => cel.Blad[cel.Naam].IsOpen && cel.Blad.Aantallen[cel.Naam] > 0)
            .OrderBy(cel => cel.Blad.Aantallen[cel.Naam]).Take(1).ToList();
        tweede.ForEach(cel => cel.Blad.Verberg(cel.Naam));
        return tweede.Count > 0;
    }
}
