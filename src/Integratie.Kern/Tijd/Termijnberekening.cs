using Integratie.Kern.Berichten;
using NodaTime;

namespace Integratie.Kern.Tijd;

/// <summary>From a start to the last day of a term, with the steps.</summary>
public static class Termijnberekening
{
    /// <summary>
    /// Computes the last day. A term in werkdagen counts from the day after the start. A term in weeks or months ends on the same
    /// day of the week or the same day number; where that month has no such day, on its last day (30 November + 3 months is the
    /// last of February), as in art. 4 of the European Convention on the Calculation of Time-Limits.
    /// </summary>
    /// <param name="start">A day in Europe/Amsterdam, in the years 1 to 9900.</param>
    /// <param name="kalender">The feestdagen; <see cref="Kalender.Standaard"/> when null.</param>
    /// <exception cref="ArgumentOutOfRangeException">The start lies outside those years.</exception>
    public static Termijnuitkomst Bereken(LocalDate start, Termijnduur duur, Kalenderbeleid beleid, Kalender? kalender = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(start.Year, 1, nameof(start));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(start.Year, 9900, nameof(start));
        kalender ??= Kalender.Standaard;
        var stappen = new List<Termijnstap> { new(start, "start; de termijn telt vanaf de dag erna") };
        var einde = duur.Eenheid switch
        {
            Termijneenheid.Werkdagen => TelWerkdagen(start, duur.Aantal, beleid, kalender, stappen),
            Termijneenheid.Weken => LoopDoor(start.PlusWeeks(duur.Aantal), duur, beleid, kalender, stappen),
            _ => LoopDoor(start.PlusMonths(duur.Aantal), duur, beleid, kalender, stappen),
        };
        return new Termijnuitkomst(start, duur, beleid, einde, stappen);
    }

    private static LocalDate TelWerkdagen(
        LocalDate start, int aantal, Kalenderbeleid beleid, Kalender kalender, List<Termijnstap> stappen)
    {
        var (dag, geteld) = (start, 0);
        while (geteld < aantal)
        {
            dag = dag.PlusDays(1);
            var sluiting = kalender.Sluiting(dag, beleid);
            geteld += sluiting is null ? 1 : 0;
            stappen.Add(new Termijnstap(dag, sluiting is not null ? $"{sluiting}, telt niet"
                : geteld == aantal ? $"werkdag {geteld}, einde" : $"werkdag {geteld}"));
        }

        return dag;
    }

    private static LocalDate LoopDoor(
        LocalDate einde, Termijnduur duur, Kalenderbeleid beleid, Kalender kalender, List<Termijnstap> stappen)
    {
        var naDuur = $"{duur.Aantal} {Draadnaam.Van(duur.Eenheid)} na de start";
        if (beleid == Kalenderbeleid.Kaal || kalender.IsWerkdag(einde, beleid))
        {
            stappen.Add(new Termijnstap(einde, naDuur + ", einde"));
            return einde;
        }

        stappen.Add(new Termijnstap(einde, naDuur));
        while (kalender.Sluiting(einde, beleid) is { } sluiting)
        {
            stappen.Add(new Termijnstap(einde, $"{sluiting}, de termijn loopt door"));
            einde = einde.PlusDays(1);
        }

        stappen.Add(new Termijnstap(einde, "eerste dag die geen zaterdag, zondag of feestdag is, einde"));
        return einde;
    }
}
