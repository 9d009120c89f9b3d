using NodaTime;

namespace Integratie.Kern.Normen;

/// <summary>What one traject contributes; see <see cref="Trajectbeeld"/> for what the outcomes mean.</summary>
public sealed record Monitortraject(
    LocalDate Start,
    LocalDate? LaatsteDag,
    string? Gi,
    IReadOnlyList<Monitortermijn> Termijnen,
    Zonderlijst? Zonder,
    Antwoord Vast,
    int Wisselingen,
    Antwoord? Gedragen,
    bool Hulp,
    IReadOnlyDictionary<Verklaringsreden, int> Verklaringen,
    IReadOnlyDictionary<Ketenstap, long> Doorlooptijden)
{
    internal static Monitortraject Van(Trajectbeeld beeld) => new(
        beeld.Start!.Value,
        beeld.LaatsteDag,
        beeld.Gi,
        [.. beeld.Termijnen.Select(termijn => new Monitortermijn(termijn.Norm.Naam, termijn.Norm.Klok, termijn.Gi, termijn.Beeld))],
        beeld.ZonderVasteJeugdbeschermer,
        beeld.Vast,
        beeld.Wisselingen,
        beeld.Gedragen,
        beeld.HeeftPassendeHulp,
        beeld.Verklaringen,
        beeld.Doorlooptijden);

    internal bool IsInWerking(LocalDate dag) => LaatsteDag is null || dag <= LaatsteDag;

    /// <summary>Norms 2 and 3 are counted only where they run: not for a traject that the hub knows from a change of GI on.</summary>
    internal bool Heeft(Normnaam norm) => Termijnen.Any(termijn => termijn.Norm == norm);
}
