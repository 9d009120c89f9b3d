using Integratie.Kern.Tijd;
using static Integratie.Kern.Tests.Tijd.Dagen;

namespace Integratie.Kern.Tests.Tijd;

public class AmsterdamTests
{
    [Theory]
    [InlineData("2026-01-05T22:59:59Z", "2026-01-05")]
    [InlineData("2026-01-05T23:00:00Z", "2026-01-06")]
    [InlineData("2026-01-05T23:59:59Z", "2026-01-06")]
    [InlineData("2026-07-05T21:59:59Z", "2026-07-05")]
    [InlineData("2026-07-05T22:00:00Z", "2026-07-06")]
    [InlineData("2025-12-31T23:30:00Z", "2026-01-01")]
    [InlineData("2028-02-28T23:15:00Z", "2028-02-29")]
    public void De_laatste_minuten_van_een_dag_in_UTC_zijn_in_Amsterdam_al_morgen(string moment, string dag) =>
        Assert.Equal(D(dag), Amsterdam.Dag(M(moment)));

    [Theory]
    [InlineData("2026-03-28", "2026-03-28T23:00:00Z")] // the day after has 23 hours
    [InlineData("2026-03-29", "2026-03-29T22:00:00Z")]
    [InlineData("2026-10-24", "2026-10-24T22:00:00Z")] // the day after has 25 hours
    [InlineData("2026-10-25", "2026-10-25T23:00:00Z")]
    [InlineData("2028-02-28", "2028-02-28T23:00:00Z")]
    public void Na_het_einde_begint_het_eerste_moment_van_de_dag_erna_ook_bij_een_klokwissel(string einde, string moment) =>
        Assert.Equal(M(moment), Amsterdam.EersteMomentNa(D(einde)));

    [Theory]
    [InlineData("2026-03-29", 23)]
    [InlineData("2026-10-25", 25)]
    [InlineData("2026-11-21", 24)]
    public void Een_dag_heeft_zo_veel_uren_als_de_klok(string dag, int uren) =>
        Assert.Equal(uren, (Amsterdam.EersteMomentNa(D(dag)) - Amsterdam.Begin(D(dag))).TotalHours);

    [Fact]
    public void Een_termijn_over_een_klokwissel_telt_dagen_en_geen_uren()
    {
        // Thursday 26 March 2026 at 23:30 in Amsterdam; the clock changes on the 29th.
        var start = Amsterdam.Dag(M("2026-03-26T22:30:00Z"));
        var einde = Termijnberekening.Bereken(start, new(5, Termijneenheid.Werkdagen), Kalenderbeleid.Atw).Einde;
        Assert.Equal(D("2026-04-02"), einde);
        Assert.Equal(M("2026-04-02T22:00:00Z"), Amsterdam.EersteMomentNa(einde));
    }
}
