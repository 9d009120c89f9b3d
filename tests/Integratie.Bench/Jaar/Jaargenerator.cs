using System.Text;
using Integratie.Kern.Identificatie;

namespace Integratie.Bench.Jaar;

/// <summary>
/// Makes the events of a year, the same for the same plan. The test range has 9,091 numbers for 15,325 trajecten, and a BSN is a child,
/// so some children have two: 5,015 of the jeugdreclassering are of children who have jeugdbescherming as well, and 1,219 of the
/// jeugdbescherming follow, months later, on an earlier one that ended. What is counted are trajecten.
/// </summary>
internal static class Jaargenerator
{
    private static readonly DateOnly Begin = new(Jaarplan.Jaar, 1, 1);

    public static IReadOnlyList<Voorval> Maak(Jaarplan plan) =>
    [
        .. Enumerable.Range(0, plan.Jaren)
            .SelectMany(jaar => Trajecten(plan).Select(traject => traject.Later(jaar)))
            .SelectMany(traject => new Verloop(traject, new Random(plan.Zaad + traject.Nummer)).Voorvallen())
            .OrderBy(voorval => voorval.Tijd),
    ];

    /// <returns>How many events.</returns>
    public static int Schrijf(Jaarplan plan, string bestand)
    {
        var voorvallen = Maak(plan);
        File.WriteAllLines(bestand, voorvallen.Select(voorval => voorval.Json), new UTF8Encoding(false));
        return voorvallen.Count;
    }

    public static IEnumerable<Traject> Trajecten(Jaarplan plan)
    {
        var toeval = new Random(plan.Zaad);
        var opTijd = Jaarplan.Jeugdbeschermer.Trek(plan.Trajecten, toeval);
        var koers = Jaarplan.Koers.Trek(plan.Trajecten, toeval);
        var hulp = Jaarplan.Hulp.Trek(plan.Trajecten, toeval);
        var kinderen = (int)((long)plan.Trajecten * Testbsns.Alle.Count / new Jaarplan().Trajecten);
        for (var nummer = 0; nummer < plan.Trajecten; nummer++)
        {
            var kind = Kind.Maak(nummer % kinderen);
            var familie = nummer < plan.Jeugdbescherming ? Familie.Jeugdbescherming : Familie.Jeugdreclassering;
            var (van, tot, maanden) = familie != Familie.Jeugdbescherming || (nummer < kinderen && nummer + kinderen >= plan.Jeugdbescherming)
                ? (0, 364, 12) // nothing before it or after it in the same family
                : nummer < kinderen ? (0, 60, 6) : (270, 364, 12);
            var dag = Begin.AddDays(toeval.Next(van, tot));
            dag = dag.AddDays(dag.DayOfWeek switch { DayOfWeek.Saturday => -1, DayOfWeek.Sunday => -2, _ => 0 });
            dag = dag < Begin ? Begin.AddDays(1) : dag;
            yield return new Traject(
                nummer, kind, familie, dag, dag.AddMonths(maanden).AddDays(-1), Gi(kind, familie), opTijd[nummer], koers[nummer], hulp[nummer]);
        }
    }

    /// <summary>
    /// Seven in ten of the jeugdbescherming are with the GI of the region. The jeugdreclassering of a child is with another GI than its
    /// jeugdbescherming: what a GI reports is about all that it carries out for that child.
    /// </summary>
    private static string Gi(Kind kind, Familie familie)
    {
        var keuze = kind.Nummer % 10 < 7 ? 0 : 1 + (kind.Nummer % 2);
        string[] gis = [kind.Regio.Gi, .. Regio.Landelijk];
        return gis[familie == Familie.Jeugdbescherming ? keuze : (keuze + 1) % gis.Length];
    }
}
