using NodaTime;

namespace Integratie.Kern.Tijd;

/// <summary>The feestdagen that return every year by a rule: Algemene termijnenwet art. 3 lid 1 and 2.</summary>
internal static class Feestdagregels
{
    private const string Wet = "Algemene termijnenwet art. 3 lid 1";
    private const string Gelijkgesteld = "Algemene termijnenwet art. 3 lid 2";

    public static Feestdag? Vind(LocalDate dag) => Vast(dag) ?? BijPasen(dag);

    private static Feestdag? Vast(LocalDate dag) => (dag.Month, dag.Day) switch
    {
        (1, 1) => new Feestdag(dag, "Nieuwjaarsdag", Wet),
        (5, 5) => new Feestdag(dag, "Bevrijdingsdag", Wet),
        (12, 25) => new Feestdag(dag, "Eerste Kerstdag", Wet),
        (12, 26) => new Feestdag(dag, "Tweede Kerstdag", Wet),
        (4, _) when dag == VerjaardagVanDeKoning(dag.Year) => new Feestdag(dag, "Koningsdag", Wet),
        _ => null,
    };

    private static Feestdag? BijPasen(LocalDate dag) => Period.DaysBetween(Paaszondag.In(dag.Year), dag) switch
    {
        -2 => new Feestdag(dag, "Goede Vrijdag", Gelijkgesteld),
        1 => new Feestdag(dag, "Tweede Paasdag", Wet),
        39 => new Feestdag(dag, "Hemelvaartsdag", Wet),
        50 => new Feestdag(dag, "Tweede Pinksterdag", Wet),
        _ => null,
    };

    // Until 2013 it was Koninginnedag, 30 April; both move to the Saturday before when the day is a Sunday.
    private static LocalDate VerjaardagVanDeKoning(int jaar)
    {
        var dag = new LocalDate(jaar, 4, jaar >= 2014 ? 27 : 30);
        return dag.DayOfWeek == IsoDayOfWeek.Sunday ? dag.PlusDays(-1) : dag;
    }
}
