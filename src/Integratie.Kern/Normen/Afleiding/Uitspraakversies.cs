namespace Integratie.Kern.Normen;

/// <summary>Which version of each decision holds. A correction holds over what it corrects, whichever arrives first.</summary>
internal static class Uitspraakversies
{
    public static IReadOnlyList<GeldendeUitspraak> Geldend(Feitenboek boek)
    {
        var versies = boek.Van<UitspraakGedaan>().ToList();
        var voorganger = versies.Where(versie => versie.Feit.Corrigeert is not null)
            .GroupBy(versie => versie.Feit.Id).ToDictionary(groep => groep.Key, groep => groep.Last().Feit.Corrigeert!);
        var ingetrokken = boek.Van<UitspraakIngetrokken>().ToList();
        var toegewezen = boek.Van<GiToegewezen>().ToList();
        return
        [
            .. from versie in versies
               group versie by Wortel(versie.Feit.Id, voorganger) into groep
               let geldend = Laatste([.. groep])
               let ids = groep.Select(versie => versie.Feit.Id).Append(groep.Key).ToHashSet()
               where !ingetrokken.Any(feit => ids.Contains(feit.Feit.Uitspraak) && feit.Volgnummer > geldend.Volgnummer)
               let toewijzing = toegewezen.LastOrDefault(feit => ids.Contains(feit.Feit.Uitspraak))
               let eerste = groep.MinBy(versie => versie.Volgnummer)!
               select new GeldendeUitspraak(
                   groep.Key, ids, geldend.Feit, toewijzing?.Feit.Gi ?? geldend.Feit.Gi, eerste.BekendOp, eerste.Volgnummer),
        ];
    }

    private static Bekend<UitspraakGedaan> Laatste(List<Bekend<UitspraakGedaan>> groep) =>
        groep.LastOrDefault(versie => groep.TrueForAll(ander => ander.Feit.Corrigeert != versie.Feit.Id)) ?? groep[^1];

    private static string Wortel(string id, Dictionary<string, string> voorganger)
    {
        // Two versions that correct each other are a sender's mistake; the number of steps keeps it from being an endless one.
        for (var stap = 0; stap < voorganger.Count && voorganger.TryGetValue(id, out var vorige); stap++)
        {
            id = vorige;
        }

        return id;
    }
}
