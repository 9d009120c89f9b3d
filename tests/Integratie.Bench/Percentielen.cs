namespace Integratie.Bench;

/// <summary>The usual figures of a set of times in milliseconds.</summary>
internal static class Percentielen
{
    public static double Van(IReadOnlyList<double> gesorteerd, double p) =>
        gesorteerd.Count == 0 ? double.NaN : gesorteerd[Math.Min(gesorteerd.Count - 1, (int)Math.Ceiling(p * gesorteerd.Count) - 1)];

    /// <summary>Of two in the middle the value between them: with few figures the lower one would flatter.</summary>
    public static double Mediaan(IEnumerable<double> getallen)
    {
        var op = getallen.Order().ToList();
        return (op[(op.Count - 1) / 2] + op[op.Count / 2]) / 2;
    }

    public static string Regel(IReadOnlyList<double> gesorteerd) =>
        $"p50 {Van(gesorteerd, 0.50):F2} ms  p95 {Van(gesorteerd, 0.95):F2} ms  p99 {Van(gesorteerd, 0.99):F2} ms  max {gesorteerd[^1]:F2} ms";
}
