namespace Integratie.Kern.Normen;

/// <summary>Which derived traject is which stored one: they share a decision.</summary>
internal static class Trajectkoppeling
{
    /// <summary>
    /// Each derived traject with the stored one, or null for a new one. When a late decision joins two, the oldest number goes on;
    /// when a correction parts them again, each finds its own.
    /// </summary>
    public static List<(Trajectfeiten Feiten, Traject? Bewaard)> Koppel(
        IEnumerable<Trajectfeiten> afgeleid, IReadOnlyList<Traject> bewaard)
    {
        var vrij = bewaard.OrderBy(traject => traject.Nummer).ToList();
        var paren = new List<(Trajectfeiten, Traject?)>();
        foreach (var feiten in afgeleid)
        {
            // By all versions: the first version of a decision can be the last to arrive.
            var ids = feiten.Keten.Uitspraken.SelectMany(uitspraak => uitspraak.Ids).ToHashSet();
            var gevonden = vrij.Find(traject => traject.Familie == feiten.Keten.Familie && ids.Overlaps(traject.Uitspraken));
            if (gevonden is not null)
            {
                vrij.Remove(gevonden);
            }

            paren.Add((feiten, gevonden));
        }

        return paren;
    }
}
