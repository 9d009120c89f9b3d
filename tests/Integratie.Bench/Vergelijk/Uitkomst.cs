using Integratie.Bench.Weg;

namespace Integratie.Bench.Vergelijk;

/// <summary>What one of them did under one load.</summary>
/// <param name="PerSeconde">Decisions that came at the hook, a second, until the last was there.</param>
/// <param name="Leveringen">All posts to the hook a second, until the last.</param>
/// <param name="P50">From the POST to the hook, in ms; so are the next three.</param>
/// <param name="P95">See <paramref name="P50"/>.</param>
/// <param name="P99">See <paramref name="P50"/>.</param>
/// <param name="Langste">See <paramref name="P50"/>.</param>
/// <param name="Rekentijd">Processor time per decision in ms.</param>
/// <param name="GeheugenMiB">Of all its processes, afterwards.</param>
/// <param name="FsyncP50">Of the disk just before, in ms; so is the next.</param>
/// <param name="FsyncP99">See <paramref name="FsyncP50"/>.</param>
internal sealed record Uitkomst(
    double PerSeconde, double Leveringen, double P50, double P95, double P99, double Langste, double Rekentijd, double GeheugenMiB,
    double FsyncP50, double FsyncP99)
{
    /// <summary>Each figure's median.</summary>
    public static Uitkomst Mediaan(IReadOnlyCollection<Uitkomst> rondes)
    {
        return new(
            Van(u => u.PerSeconde), Van(u => u.Leveringen), Van(u => u.P50), Van(u => u.P95), Van(u => u.P99), Van(u => u.Langste),
            Van(u => u.Rekentijd), Van(u => u.GeheugenMiB), Van(u => u.FsyncP50), Van(u => u.FsyncP99));

        double Van(Func<Uitkomst, double> getal) => Percentielen.Mediaan(rondes.Select(getal));
    }

    public override string ToString() =>
        $"{PerSeconde,7:F0} decisions/s {Leveringen,7:F0} deliveries/s  p50 {P50:F1} p95 {P95:F1} p99 {P99:F1} max {Langste:F0} ms  "
        + $"processor {Rekentijd:F2} ms a decision  memory {GeheugenMiB:F0} MiB  fsync p50 {FsyncP50:F2} p99 {FsyncP99:F2} ms";
}
