using Integratie.Kern.Tijd;
using NodaTime;
using static Integratie.Kern.Tests.Tijd.Dagen;

namespace Integratie.Kern.Tests.Tijd;

public class FeestdagTests
{
    [Theory]
    [InlineData(1818, "1818-03-22")]
    [InlineData(1954, "1954-04-18")]
    [InlineData(1981, "1981-04-19")]
    [InlineData(2011, "2011-04-24")]
    [InlineData(2023, "2023-04-09")]
    [InlineData(2024, "2024-03-31")]
    [InlineData(2025, "2025-04-20")]
    [InlineData(2026, "2026-04-05")]
    [InlineData(2027, "2027-03-28")]
    [InlineData(2028, "2028-04-16")]
    [InlineData(2029, "2029-04-01")]
    [InlineData(2030, "2030-04-21")]
    [InlineData(2038, "2038-04-25")]
    public void Paaszondag_valt_volgens_de_computus(int jaar, string dag) => Assert.Equal(D(dag), Paaszondag.In(jaar));

    [Theory]
    [InlineData(2023, "01-01 04-07 04-10 04-27 04-28 05-05 05-18 05-19 05-29 12-25 12-26")]
    [InlineData(2024, "01-01 03-29 04-01 04-27 05-05 05-09 05-10 05-20 12-25 12-26 12-27")]
    [InlineData(2025, "01-01 04-18 04-21 04-26 05-05 05-29 05-30 06-09 12-25 12-26")]
    [InlineData(2026, "01-01 01-02 04-03 04-06 04-27 05-05 05-14 05-15 05-25 12-25 12-26")]
    [InlineData(2027, "01-01 03-26 03-29 04-27 05-05 05-06 05-07 05-17 12-25 12-26")]
    [InlineData(2028, "01-01 04-14 04-17 04-27 04-28 05-05 05-25 05-26 06-05 12-25 12-26")]
    [InlineData(2029, "01-01 03-30 04-02 04-27 05-05 05-10 05-21 12-25 12-26")]
    [InlineData(2030, "01-01 04-19 04-22 04-27 05-05 05-30 06-10 12-25 12-26")]
    public void De_feestdagen_van_een_jaar_zijn_die_van_artikel_3_en_de_besluiten(int jaar, string verwacht)
    {
        var begin = new LocalDate(jaar, 1, 1);
        var gevonden = Enumerable.Range(0, 366).Select(begin.PlusDays)
            .Where(dag => dag.Year == jaar && Kalender.Standaard.Feestdag(dag) is not null)
            .Select(dag => $"{dag.Month:00}-{dag.Day:00}");
        Assert.Equal(verwacht, string.Join(' ', gevonden));
    }

    [Theory]
    [InlineData("2025-04-26", "Koningsdag")]
    [InlineData("2031-04-26", "Koningsdag")]
    [InlineData("2026-04-27", "Koningsdag")]
    [InlineData("2013-04-30", "Koningsdag")]
    [InlineData("2026-05-05", "Bevrijdingsdag")]
    [InlineData("2026-04-03", "Goede Vrijdag")]
    [InlineData("2026-05-15", "dag na Hemelvaartsdag")]
    public void Een_feestdag_heeft_een_naam_en_een_bron(string dag, string naam)
    {
        var feestdag = Kalender.Standaard.Feestdag(D(dag));
        Assert.Equal(naam, feestdag?.Naam);
        Assert.Contains("Algemene termijnenwet art. 3", feestdag?.Bron);
    }

    [Theory]
    [InlineData("2025-04-27")]
    [InlineData("2030-05-31")]
    [InlineData("2014-04-30")]
    public void Koningsdag_op_zondag_en_een_dag_zonder_besluit_zijn_geen_feestdag(string dag) =>
        Assert.Null(Kalender.Standaard.Feestdag(D(dag)));

    [Fact]
    public void De_tabel_van_besluitdagen_is_uit_te_breiden()
    {
        var kalender = Kalender.Standaard.Met([new Feestdag(D("2030-05-31"), "dag na Hemelvaartsdag", "Stcrt. 2028, 1")]);
        Assert.False(kalender.IsWerkdag(D("2030-05-31"), Kalenderbeleid.Atw));
        Assert.True(kalender.IsWerkdag(D("2030-05-31"), Kalenderbeleid.Kaal));
        Assert.False(kalender.IsWerkdag(D("2026-05-15"), Kalenderbeleid.Atw));
        Assert.True(Kalender.Standaard.IsWerkdag(D("2030-05-31"), Kalenderbeleid.Atw));
    }

    [Fact]
    public void Werkdagen_terugtellen_slaat_gesloten_dagen_over()
    {
        // Tuesday 26 May 2026; the Monday before it is Tweede Pinksterdag.
        Assert.Equal(D("2026-05-22"), Kalender.Standaard.WerkdagenVoor(D("2026-05-26"), 1, Kalenderbeleid.Atw));
        Assert.Equal(D("2026-05-25"), Kalender.Standaard.WerkdagenVoor(D("2026-05-26"), 1, Kalenderbeleid.Kaal));
    }
}
