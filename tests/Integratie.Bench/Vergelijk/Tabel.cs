namespace Integratie.Bench.Vergelijk;

/// <summary>The medians of one load beside each other, and the hub as a part of the others: what stays true on a busy machine.</summary>
internal static class Tabel
{
    private const string Hub = "hub";

    public static void Schrijf(string belasting, IReadOnlyDictionary<string, Uitkomst> medianen)
    {
        Console.WriteLine($"{belasting}: medians");
        foreach (var (naam, uitkomst) in medianen)
            Console.WriteLine($"  {naam,-8} {uitkomst}");
        var hub = medianen[Hub];
        foreach (var (naam, ander) in medianen.Where(m => m.Key != Hub))
            Console.WriteLine(
                $"  hub / {naam}: {hub.Leveringen / ander.Leveringen:F2} of its deliveries, {hub.PerSeconde / ander.PerSeconde:F2} of its decisions; "
                + $"p50 {hub.P50 / ander.P50:F1} and p99 {hub.P99 / ander.P99:F1} times");
        Console.WriteLine($"  hub / fsync: p50 {hub.P50 / hub.FsyncP50:F1} and p99 {hub.P99 / hub.FsyncP99:F1} times");
    }
}
