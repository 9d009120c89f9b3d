using NodaTime;

namespace Integratie.Kern.Tijd;

/// <summary>
/// Days that a royal decree equates with a feestdag. No rule predicts them, so this is a dated table; it starts in 2023
/// and the configuration (<c>feestdagen</c> in <c>Hub:Normen</c>) adds what a later decree names.
/// </summary>
public static class Besluitdagen
{
    private const string Bron = "Koninklijk besluit op grond van Algemene termijnenwet art. 3 lid 3";

    public static IReadOnlyList<Feestdag> Tabel { get; } =
    [
        Dag(2023, 4, 28, "dag na Koningsdag"),
        Dag(2023, 5, 19, "dag na Hemelvaartsdag"),
        Dag(2024, 5, 10, "dag na Hemelvaartsdag"),
        Dag(2024, 12, 27, "dag na Tweede Kerstdag"),
        Dag(2025, 5, 30, "dag na Hemelvaartsdag"),
        Dag(2026, 1, 2, "dag na Nieuwjaarsdag"),
        Dag(2026, 5, 15, "dag na Hemelvaartsdag"),
        Dag(2027, 5, 7, "dag na Hemelvaartsdag"),
        Dag(2028, 4, 28, "dag na Koningsdag"),
        Dag(2028, 5, 26, "dag na Hemelvaartsdag"),
    ];

    private static Feestdag Dag(int jaar, int maand, int dag, string naam) => new(new LocalDate(jaar, maand, dag), naam, Bron);
}
