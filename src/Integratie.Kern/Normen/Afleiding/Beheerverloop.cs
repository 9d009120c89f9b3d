using Integratie.Kern.Berichten;
using NodaTime;

namespace Integratie.Kern.Normen;

/// <summary>Which GI is in charge of a chain, from when to when. Dates decide, not the order in which messages arrive.</summary>
internal static class Beheerverloop
{
    public static List<Beheerperiode> Van(Keten keten, IEnumerable<Bekend<MaatregelOvergedragen>> overdrachten)
    {
        var groepen = new List<List<Beheerwisseling>>();
        foreach (var wisseling in Wisselingen(keten, overdrachten))
        {
            var huidig = groepen.Count > 0 ? groepen[^1][0].Gi : null;
            if (wisseling.Gi == huidig)
            {
                groepen[^1].Add(wisseling);
            }
            else if (wisseling.VanGi is null ? !DroegOver(groepen, wisseling) : wisseling.VanGi == huidig)
            {
                groepen.Add([wisseling]);
            }
        }

        return [.. groepen.Select((groep, plaats) => Periode(keten, groepen, groep, plaats))];
    }

    // A court goes on naming the GI that handed over (by mandate, or to its successor); only a vervanging-gi gives it back.
    private static bool DroegOver(List<List<Beheerwisseling>> groepen, Beheerwisseling uitspraak) =>
        !uitspraak.IsWissel
        && Enumerable.Reverse(groepen).TakeWhile(groep => groep[0].VanGi is not null).Any(groep => groep[0].VanGi == uitspraak.Gi);

    private static IEnumerable<Beheerwisseling> Wisselingen(Keten keten, IEnumerable<Bekend<MaatregelOvergedragen>> overdrachten)
    {
        var wissels = keten.Looptijden.Where(deel => deel.Aard == Aard.VervangingGi).Select(deel => deel.Uitspraak.Wortel).ToHashSet();
        var uitspraken =
            from uitspraak in keten.Uitspraken
            where uitspraak.Gi is not null
            select new Beheerwisseling(
                uitspraak.Uitgesproken, uitspraak.Volgnummer, uitspraak.Gi!, null, wissels.Contains(uitspraak.Wortel), uitspraak.Wortel, uitspraak.Ids);
        var overgedragen =
            from bekend in overdrachten
            select new Beheerwisseling(
                bekend.Feit.Datum, bekend.Volgnummer, bekend.Feit.NaarGi, bekend.Feit.VanGi, true, bekend.Feit.Id,
                new HashSet<string> { bekend.Feit.Id });
        // Of one day what gives the child to another GI comes last: a decision that still names the old one does not take it back.
        return uitspraken.Concat(overgedragen)
            .OrderBy(wisseling => wisseling.Datum).ThenBy(wisseling => wisseling.IsWissel).ThenBy(wisseling => wisseling.Volgnummer);
    }

    private static Beheerperiode Periode(
        Keten keten, List<List<Beheerwisseling>> groepen, List<Beheerwisseling> groep, int plaats)
    {
        var anker = Anker(keten, groep, plaats);
        return new Beheerperiode(
            groep[0].Gi,
            1 + groepen.Take(plaats).Count(eerder => eerder[0].Gi == groep[0].Gi),
            anker.Datum,
            plaats + 1 < groepen.Count ? Anker(keten, groepen[plaats + 1], plaats + 1).Datum : null,
            anker.Anker,
            groep.SelectMany(wisseling => wisseling.Berichten).ToHashSet(),
            plaats > 0 || keten.Starter is not null || anker.IsWissel);
    }

    // Of vervanging-gi and maatregel.overgedragen the first to arrive starts norm 1 for the new GI; the other, arriving later with
    // another date, does not start it again.
    private static Beheerwisseling Anker(Keten keten, List<Beheerwisseling> groep, int plaats)
    {
        if (plaats == 0)
        {
            return groep.Find(wisseling => wisseling.Anker == keten.Starter?.Uitspraak.Wortel) ?? groep[0];
        }

        return groep.Where(wisseling => wisseling.IsWissel).Append(groep[0]).MinBy(wisseling => wisseling.Volgnummer)!;
    }
}
