using System.Text;
using System.Text.Json.Nodes;
using Integratie.Bench.Jaar;

namespace Integratie.Chaos.Jaar;

/// <summary>The events of a year, cut at the day of the drill: the one with the most decisions for those who are away.</summary>
internal sealed class Jaarbestand
{
    private readonly IReadOnlyList<Voorval> _voorvallen;

    public Jaarbestand(int zaad, int trajecten, IReadOnlyCollection<string> weg)
    {
        _voorvallen = Jaargenerator.Maak(Jaarplan.Kleiner(trajecten) with { Zaad = zaad });
        Beslissingen = [.. _voorvallen.Select(voorval => JsonNode.Parse(voorval.Json)!).Where(IsUitspraak).Select(Lees)];
        Dag = Beslissingen.Where(beslissing => weg.Contains(beslissing.Gi)).GroupBy(beslissing => beslissing.Dag).MaxBy(dag => dag.Count())!.Key;
    }

    /// <summary>In the order of the file.</summary>
    public IReadOnlyList<Jaarbeslissing> Beslissingen { get; }

    public DateOnly Dag { get; }

    public int Aantal => _voorvallen.Count;

    /// <summary>Writes what happens before the day, on it, or after it.</summary>
    /// <param name="bestand">Where to.</param>
    /// <param name="deel">Less than 0, 0, or more.</param>
    public void Schrijf(string bestand, int deel) => File.WriteAllLines(
        bestand,
        _voorvallen.Where(v => Math.Sign(DateOnly.FromDateTime(v.Tijd.DateTime).CompareTo(Dag)) == deel).Select(v => v.Json),
        new UTF8Encoding(false));

    private static bool IsUitspraak(JsonNode gebeurtenis) => (string)gebeurtenis["type"]! == "nl.jeugdbescherming.uitspraak.gedaan.v1";

    private static Jaarbeslissing Lees(JsonNode gebeurtenis) => new(
        (string)gebeurtenis["data"]!["gi"]!,
        int.Parse((string)gebeurtenis["data"]!["jeugdigen"]![0]!["bsn"]!),
        (string)gebeurtenis["id"]!,
        DateOnly.FromDateTime(((DateTimeOffset)gebeurtenis["time"]!).DateTime));
}
