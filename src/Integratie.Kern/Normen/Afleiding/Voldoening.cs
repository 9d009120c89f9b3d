using NodaTime;

namespace Integratie.Kern.Normen;

/// <summary>The first day on which a norm was met, in time or not.</summary>
internal sealed record Voldoening(LocalDate Dag, bool MinimaleVariant)
{
    /// <summary>Null while nothing has met it. What was done before the start counts from the start.</summary>
    public static Voldoening? Zoek(Norm norm, Trajectfeiten traject, Beheerperiode periode, LocalDate start) => norm.Naam switch
    {
        Normnaam.Jeugdbeschermer => Koppeling(norm, traject, periode, start),
        Normnaam.Koers => Eerste(traject.Koersen.Where(koers => koers.Feit.IsVolledig).Select(koers => koers.Feit.Datum), start),
        _ => Eerste(traject.Hulp.Where(hulp => Sluit(norm, hulp.Feit)).Select(hulp => hulp.Feit.Datum), start),
    };

    private static Voldoening? Koppeling(Norm norm, Trajectfeiten traject, Beheerperiode periode, LocalDate start)
    {
        // A GI that comes back starts anew: who it had coupled in its earlier time does not count.
        var sinds = traject.Perioden.LastOrDefault(eerder => eerder.Gi == periode.Gi && eerder.Beurt < periode.Beurt)?.Tot;
        var verloop = Koppelmoment.Verloop(traject)
            .Where(moment => moment.Gi == periode.Gi && (sinds is null || moment.Datum > sinds || moment.Datum >= periode.Vanaf)).ToList();
        var bijStart = verloop.LastOrDefault(moment => moment.Datum < start);
        return verloop
            .Where(moment => moment == bijStart || moment.Datum >= start)
            .Where(moment => Sluit(norm, moment))
            .Select(moment => new Voldoening(LocalDate.Max(moment.Datum, start), moment.Koppeling!.Vorm != Koppelvorm.Vast))
            .OrderBy(voldoening => voldoening.Dag).ThenBy(voldoening => voldoening.MinimaleVariant)
            .FirstOrDefault();
    }

    private static bool Sluit(Norm norm, Koppelmoment moment) => moment.Koppeling is { } koppeling
        && ((koppeling.Vorm == Koppelvorm.Vast && norm.Sluit.Contains(Sluitfeit.KoppelingVast))
            || (koppeling.IsMinimaleVariant && norm.Sluit.Contains(Sluitfeit.KoppelingTijdelijk)));

    private static bool Sluit(Norm norm, HulpGestart hulp) => hulp.IsEchtGestart
        && norm.Sluit.Contains(hulp.Passend == Passend.Ja ? Sluitfeit.HulpPassend : Sluitfeit.HulpAlternatief);

    private static Voldoening? Eerste(IEnumerable<LocalDate> dagen, LocalDate start)
    {
        var gesorteerd = dagen.Order().ToList();
        return gesorteerd.Count == 0 ? null : new Voldoening(LocalDate.Max(gesorteerd[0], start), false);
    }
}
