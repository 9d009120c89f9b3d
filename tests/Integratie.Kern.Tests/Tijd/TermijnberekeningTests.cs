using Integratie.Kern.Tijd;
using NodaTime;
using static Integratie.Kern.Tests.Tijd.Dagen;

namespace Integratie.Kern.Tests.Tijd;

public class TermijnberekeningTests
{
    [Theory]
    [InlineData("2023-04-06", "2023-04-17", "2023-04-13")] // over Goede Vrijdag and Tweede Paasdag
    [InlineData("2023-04-26", "2023-05-08", "2023-05-03")] // over Koningsdag, the decree day after it and 5 mei
    [InlineData("2024-05-08", "2024-05-17", "2024-05-15")] // over Hemelvaartsdag and the decree day after it
    [InlineData("2024-12-24", "2025-01-06", "2024-12-31")] // over Christmas, a decree day and Nieuwjaarsdag
    [InlineData("2025-04-17", "2025-04-28", "2025-04-24")] // over Easter; Koningsdag is Saturday the 26th
    [InlineData("2025-05-28", "2025-06-06", "2025-06-04")]
    [InlineData("2025-12-31", "2026-01-09", "2026-01-07")] // over Nieuwjaarsdag and the decree day 2 January
    [InlineData("2026-04-30", "2026-05-08", "2026-05-07")] // over 5 mei
    [InlineData("2026-05-13", "2026-05-22", "2026-05-20")]
    [InlineData("2027-05-05", "2027-05-14", "2027-05-12")]
    [InlineData("2027-05-12", "2027-05-20", "2027-05-19")] // over Tweede Pinksterdag
    [InlineData("2028-04-26", "2028-05-08", "2028-05-03")]
    [InlineData("2028-05-24", "2028-06-02", "2028-05-31")]
    [InlineData("2029-03-29", "2029-04-09", "2029-04-05")]
    [InlineData("2030-04-18", "2030-04-29", "2030-04-25")]
    [InlineData("2030-05-29", "2030-06-06", "2030-06-05")] // no decree for 31 May 2030 in the table
    public void Vijf_werkdagen_tellen_vanaf_de_dag_na_de_start(string start, string atw, string kaal)
    {
        Assert.Equal(D(atw), Einde(start, "5-werkdagen", Kalenderbeleid.Atw));
        Assert.Equal(D(kaal), Einde(start, "5-werkdagen", Kalenderbeleid.Kaal));
    }

    [Theory]
    [InlineData("2023-02-24", "2023-04-11", "2023-04-07")]
    [InlineData("2024-11-13", "2024-12-30", "2024-12-25")]
    [InlineData("2025-04-17", "2025-06-02", "2025-05-29")]
    [InlineData("2026-04-02", "2026-05-18", "2026-05-14")]
    [InlineData("2026-04-13", "2026-05-26", "2026-05-25")]
    [InlineData("2027-03-25", "2027-05-10", "2027-05-06")]
    [InlineData("2028-03-16", "2028-05-01", "2028-04-27")]
    [InlineData("2029-02-16", "2029-04-03", "2029-03-30")]
    [InlineData("2030-03-11", "2030-04-23", "2030-04-22")]
    [InlineData("2026-01-05", "2026-02-16", "2026-02-16")]
    public void Zes_weken_die_op_een_gesloten_dag_eindigen_lopen_door_onder_atw(string start, string atw, string kaal)
    {
        Assert.Equal(D(atw), Einde(start, "6-weken", Kalenderbeleid.Atw));
        Assert.Equal(D(kaal), Einde(start, "6-weken", Kalenderbeleid.Kaal));
    }

    [Theory]
    [InlineData("2023-01-27", "2023-05-01", "2023-04-27")]
    [InlineData("2023-11-30", "2024-02-29", "2024-02-29")] // leap day
    [InlineData("2024-02-05", "2024-05-06", "2024-05-05")]
    [InlineData("2024-02-29", "2024-05-29", "2024-05-29")]
    [InlineData("2025-09-26", "2025-12-29", "2025-12-26")]
    [InlineData("2025-11-30", "2026-03-02", "2026-02-28")] // February has no 30th: its last day, a Saturday
    [InlineData("2026-02-05", "2026-05-06", "2026-05-05")]
    [InlineData("2026-10-01", "2027-01-04", "2027-01-01")]
    [InlineData("2027-11-30", "2028-02-29", "2028-02-29")]
    [InlineData("2028-09-25", "2028-12-27", "2028-12-25")]
    [InlineData("2029-02-10", "2029-05-11", "2029-05-10")]
    [InlineData("2030-01-31", "2030-04-30", "2030-04-30")]
    public void Drie_maanden_eindigen_op_hetzelfde_dagnummer_of_de_laatste_van_de_maand(string start, string atw, string kaal)
    {
        Assert.Equal(D(atw), Einde(start, "3-maanden", Kalenderbeleid.Atw));
        Assert.Equal(D(kaal), Einde(start, "3-maanden", Kalenderbeleid.Kaal));
    }

    [Fact]
    public void De_stappen_van_een_termijn_in_werkdagen_noemen_elke_dag_met_de_reden()
    {
        var uitkomst = Termijnberekening.Bereken(D("2026-04-30"), Duur("5-werkdagen"), Kalenderbeleid.Atw);
        Assert.Equal(
            [
                "2026-04-30 start; de termijn telt vanaf de dag erna",
                "2026-05-01 werkdag 1",
                "2026-05-02 zaterdag, telt niet",
                "2026-05-03 zondag, telt niet",
                "2026-05-04 werkdag 2",
                "2026-05-05 Bevrijdingsdag, telt niet",
                "2026-05-06 werkdag 3",
                "2026-05-07 werkdag 4",
                "2026-05-08 werkdag 5, einde",
            ],
            Regels(uitkomst));
    }

    [Fact]
    public void De_stappen_van_een_termijn_in_weken_noemen_waarom_die_doorloopt()
    {
        var uitkomst = Termijnberekening.Bereken(D("2026-04-02"), Duur("6-weken"), Kalenderbeleid.Atw);
        Assert.Equal(
            [
                "2026-04-02 start; de termijn telt vanaf de dag erna",
                "2026-05-14 6 weken na de start",
                "2026-05-14 Hemelvaartsdag, de termijn loopt door",
                "2026-05-15 dag na Hemelvaartsdag, de termijn loopt door",
                "2026-05-16 zaterdag, de termijn loopt door",
                "2026-05-17 zondag, de termijn loopt door",
                "2026-05-18 eerste dag die geen zaterdag, zondag of feestdag is, einde",
            ],
            Regels(uitkomst));
    }

    [Theory]
    [InlineData("1000-werkdagen")]
    [InlineData("1000-weken")]
    [InlineData("1000-maanden")]
    public void De_langste_termijn_eindigt_op_de_laatste_stap(string duur)
    {
        var uitkomst = Termijnberekening.Bereken(D("2026-01-05"), Duur(duur), Kalenderbeleid.Atw);
        Assert.Equal(uitkomst.Einde, uitkomst.Stappen[^1].Datum);
        Assert.InRange(uitkomst.Stappen.Count, 2, 1600);
    }

    [Fact]
    public void Een_start_buiten_de_jaartelling_wordt_geweigerd()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Einde("9901-01-01", "5-werkdagen", Kalenderbeleid.Atw));
        Assert.Equal(D("9901-01-07"), Einde("9900-12-31", "1-weken", Kalenderbeleid.Kaal));
    }

    private static Termijnduur Duur(string tekst) =>
        Termijnduur.TryLees(tekst, out var duur) ? duur : throw new ArgumentException(tekst);

    private static LocalDate Einde(string start, string duur, Kalenderbeleid beleid) =>
        Termijnberekening.Bereken(D(start), Duur(duur), beleid).Einde;

    private static IEnumerable<string> Regels(Termijnuitkomst uitkomst) =>
        uitkomst.Stappen.Select(stap => $"{stap.Datum:uuuu-MM-dd} {stap.Reden}");
}
