using Integratie.Kern.Tijd;
using NodaTime;

namespace Integratie.Kern.Normen;

/// <summary>What the facts of a traject say about one term.</summary>
internal sealed class Termijnafleiding(Norm norm, Trajectfeiten traject, Beheerperiode periode, Kalender kalender)
{
    /// <param name="eerder">What was computed before: for the same start that stands, whatever the calendar says by now.</param>
    public (Termijnbeeld Beeld, Termijnuitkomst? Berekening) Leid(IEnumerable<Termijnuitkomst> eerder)
    {
        var beeld = new Termijnbeeld(VervaltPer: VervaltPer(), Verklaringen: Verklaringen());
        if (Start() is not { } start)
        {
            return (beeld, null);
        }

        var berekening = eerder.LastOrDefault(uitkomst => uitkomst.Start == start)
            ?? Termijnberekening.Bereken(start, norm.Termijn, norm.Kalender, kalender);
        var voldoening = Voldoening.Zoek(norm, traject, periode, start);
        if (IsTeLaat(voldoening?.Dag))
        {
            voldoening = null;
        }

        var einde = Verkort(start, berekening.Einde, voldoening?.Dag);
        beeld = beeld with
        {
            Start = start,
            Einde = einde,
            NadertVanaf = norm.Waarschuwing.Vanaf(einde, kalender, norm.Kalender),
            VoldaanOp = voldoening?.Dag,
            MinimaleVariant = voldoening?.MinimaleVariant ?? false,
        };
        return (beeld, berekening);
    }

    private LocalDate? Start()
    {
        if (norm.Start == Startfeit.Uitgesproken)
        {
            return periode.Vanaf;
        }

        // A GI that hears of the measure when it is over, or no longer its own, has no clock.
        return traject.InKennis(periode) is { } moment && Amsterdam.Dag(moment) is var dag && !IsTeLaat(dag) ? dag : null;
    }

    private LocalDate? VervaltPer()
    {
        var naEinde = traject.Keten.LaatsteDag?.PlusDays(1);
        var bijWissel = norm.PerGi ? periode.Tot : null;
        return naEinde < bijWissel || bijWissel is null ? naEinde : bijWissel;
    }

    // On the day of the change both GI's are in charge: what the old one did on it was done while its term was open.
    private bool IsTeLaat(LocalDate? dag) => dag > traject.Keten.LaatsteDag || (norm.PerGi && dag > periode.Tot);

    // Only ever earlier, and not after the norm was met in time: a shortening is about what still has to be done.
    private LocalDate Verkort(LocalDate start, LocalDate einde, LocalDate? voldaan)
    {
        var dagen = traject.Verkort
            .Where(verkort => verkort.Feit.Norm == norm.Naam && verkort.Feit.Datum < einde)
            .Where(verkort => voldaan is null || voldaan > einde || verkort.BekendeDag <= voldaan)
            .Select(verkort => verkort.Feit.Datum).ToList();
        return dagen.Count == 0 ? einde : LocalDate.Max(start, dagen.Min());
    }

    private int Verklaringen() => traject.Verklaringen.Count(verklaring =>
        verklaring.Feit.Norm == norm.Naam && (!norm.PerGi || verklaring.Feit.Gi == periode.Gi));
}
