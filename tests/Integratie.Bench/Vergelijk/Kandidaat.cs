using Integratie.Bench.Weg;

namespace Integratie.Bench.Vergelijk;

/// <summary>One way from the court to the hook, with the processes that it takes. What differs is only which processes those are.</summary>
/// <param name="Naam">As it is printed.</param>
/// <param name="Zender">The court that posts to it.</param>
/// <param name="Hook">What it posts on to: each has an ontvanger of its own.</param>
/// <param name="Ontvanger">The process of that.</param>
/// <param name="Processen">What is measured.</param>
/// <param name="Opslag">Where it keeps what it must not lose; null when it keeps nothing.</param>
internal sealed record Kandidaat(
    string Naam, Zender Zender, Hook Hook, Hubproces Ontvanger, IReadOnlyList<Hubproces> Processen, string? Opslag) : IDisposable
{
    /// <summary>Of all its processes and cores together.</summary>
    public TimeSpan Rekentijd => Processen.Aggregate(TimeSpan.Zero, (som, proces) => som + proces.Rekentijd);

    public double GeheugenMiB => Processen.Sum(proces => proces.GeheugenMiB);

    /// <summary>What the store takes on disk, per decision that was sent until now.</summary>
    public double? KibPerBeslissing => Opslag is null
        ? null
        : new DirectoryInfo(Opslag).EnumerateFiles("*", SearchOption.AllDirectories).Sum(b => b.Length) / 1024.0 / Zender.Verzonden.Count;

    public void Dispose()
    {
        foreach (var proces in Processen.Append(Ontvanger))
            proces.Dispose();
    }
}
