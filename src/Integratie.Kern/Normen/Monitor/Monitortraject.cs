using NodaTime;

namespace Integratie.Kern.Normen;

/// <summary>What one traject contributes; see <see cref="Trajectuitkomst"/> for what the outcomes mean.</summary>
/// <param name="Later">The outcomes that follow, in order, where something was reported ahead of its date; else null.</param>
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
    IReadOnlyDictionary<Ketenstap, long> Doorlooptijden,
    IReadOnlyList<Trajectuitkomst>? Later = null)
{
    internal static Monitortraject Van(Trajectbeeld beeld) => new(
        beeld.Start!.Value,
        beeld.LaatsteDag,
        beeld.Gi,
        [.. beeld.Termijnen.Select(termijn => new Monitortermijn(termijn.Norm.Naam, termijn.Norm.Klok, termijn.Gi, termijn.Beeld))],
        beeld.Uitkomst.Zonder,
        beeld.Uitkomst.Vast,
        beeld.Uitkomst.Wisselingen,
        beeld.Uitkomst.Gedragen,
        beeld.Uitkomst.Hulp,
        beeld.Verklaringen,
        beeld.Uitkomst.Doorlooptijden,
        beeld.Later.Count > 0 ? beeld.Later : null);

    /// <summary>As it stands on a day, which is not before the one on which this became known.</summary>
    internal Monitortraject Op(LocalDate dag) => Later?.LastOrDefault(uitkomst => uitkomst.Vanaf <= dag) is { } later
        ? this with
        {
            Zonder = later.Zonder,
            Vast = later.Vast,
            Wisselingen = later.Wisselingen,
            Gedragen = later.Gedragen,
            Hulp = later.Hulp,
            Doorlooptijden = later.Doorlooptijden,
        }
        : this;

    internal bool IsInWerking(LocalDate dag) => LaatsteDag is null || dag <= LaatsteDag;

    /// <summary>Norms 2 and 3 are counted only where they run: not for a traject that the hub knows from a change of GI on.</summary>
    internal bool Heeft(Normnaam norm) => Termijnen.Any(termijn => termijn.Norm == norm);
}
