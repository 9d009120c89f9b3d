using Integratie.Kern.Tijd;
using NodaTime;

namespace Integratie.Kern.Normen;

/// <summary>The lead times of one traject, as far as both ends of a stretch are known. Never below zero: what was done before counts as at once.</summary>
internal static class Doorlooptijden
{
    public static IEnumerable<(Ketenstap Stap, long Duur)> Van(Trajectfeiten traject, Feitenboek boek)
    {
        if (traject.Keten.Starter?.Uitspraak is not { } uitspraak || traject.Perioden.Count == 0)
        {
            return [];
        }

        var eerste = traject.Perioden[0];
        LocalDate? uitgesproken = uitspraak.Uitgesproken;
        var inKennis = traject.InKennis(eerste);
        var kennisdag = Dag(inKennis);
        var koppeling = traject.Koppelingen.Where(koppeling => koppeling.Feit.Vorm == Koppelvorm.Vast || koppeling.Feit.IsMinimaleVariant)
            .Min(koppeling => (LocalDate?)koppeling.Feit.Datum);
        var koers = traject.Koersen.Where(feit => feit.Feit.IsVolledig).Min(feit => (LocalDate?)feit.Feit.Datum);
        var bepaling = traject.Bepalingen.Min(feit => (LocalDate?)feit.Feit.Datum);
        var hulp = traject.Hulp.Where(feit => feit.Feit.IsEchtGestart).Min(feit => (LocalDate?)feit.Feit.Datum);
        var verzoek = Verzoek(boek, uitspraak);
        (Ketenstap Stap, long? Duur)[] stappen =
        [
            (Ketenstap.VerzoekUitspraak, Dagen(verzoek, uitgesproken)),
            (Ketenstap.UitspraakOpSchrift, Dagen(uitgesproken, uitspraak.Besluit.OpSchrift)),
            (Ketenstap.UitspraakOntvangst, Dagen(uitgesproken, Dag(uitspraak.Besluit.Ontvangen))),
            (Ketenstap.UitspraakKennisgeving, Seconden(uitspraak.Besluit.Ontvangen, inKennis)),
            (Ketenstap.KennisgevingKoppeling, Dagen(kennisdag, koppeling)),
            (Ketenstap.UitspraakKoppeling, Dagen(uitgesproken, koppeling)),
            (Ketenstap.UitspraakKoers, Dagen(uitgesproken, koers)),
            (Ketenstap.KoersBepaling, Dagen(koers, bepaling)),
            (Ketenstap.BepalingHulp, Dagen(bepaling, hulp)),
            (Ketenstap.UitspraakHulp, Dagen(uitgesproken, hulp)),
            (Ketenstap.VerzoekHulp, Dagen(verzoek, hulp)),
        ];
        return stappen.Where(stap => stap.Duur is not null).Select(stap => (stap.Stap, Math.Max(0, stap.Duur!.Value)));
    }

    // The last request before the decision, of its own zaak when one names that.
    private static LocalDate? Verzoek(Feitenboek boek, GeldendeUitspraak uitspraak)
    {
        var eerder = boek.Van<VerzoekIngediend>().Select(bekend => bekend.Feit)
            .Where(verzoek => verzoek.Datum <= uitspraak.Uitgesproken).ToList();
        var eigen = eerder.FindAll(verzoek => verzoek.Zaak is not null && uitspraak.Besluit.Zaken?.Contains(verzoek.Zaak) == true);
        return (eigen.Count > 0 ? eigen : eerder.FindAll(verzoek => verzoek.Zaak is null)).Max(verzoek => (LocalDate?)verzoek.Datum);
    }

    private static LocalDate? Dag(Instant? moment) => moment is { } bekend ? Amsterdam.Dag(bekend) : null;

    private static long? Dagen(LocalDate? van, LocalDate? tot) =>
        van is { } begin && tot is { } einde ? Period.DaysBetween(begin, einde) : null;

    private static long? Seconden(Instant? van, Instant? tot) =>
        van is { } begin && tot is { } einde ? (long)(einde - begin).TotalSeconds : null;
}
