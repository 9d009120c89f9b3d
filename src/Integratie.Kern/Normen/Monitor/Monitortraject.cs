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
    /// <summary>Null for one about which nothing is known that counts.</summary>
    internal static Monitortraject? Van(Trajectbeeld beeld)
    {
        if (beeld.Start is { } start)
        {
            return Maak(beeld, start, beeld.Uitkomst, beeld.Later) with { Verklaringen = beeld.Verklaringen };
        }

        // Who never had one is not known where the beginning was not seen; who lost one is.
        var (nu, later) = (ZonderBegin(beeld.Uitkomst), beeld.Later.Select(ZonderBegin).ToList());
        return later.Prepend(nu).Any(uitkomst => uitkomst.Zonder is not null) ? Maak(beeld, beeld.Begin, nu, later) : null;
    }

    private static Monitortraject Maak(Trajectbeeld beeld, LocalDate start, Trajectuitkomst nu, IReadOnlyList<Trajectuitkomst> later) => new(
        start,
        beeld.LaatsteDag,
        beeld.Gi,
        [.. beeld.Termijnen.Select(termijn => new Monitortermijn(termijn.Norm.Naam, termijn.Norm.Klok, termijn.Gi, termijn.Beeld))],
        nu.Zonder,
        nu.Vast,
        nu.Wisselingen,
        nu.Gedragen,
        nu.Hulp,
        new Dictionary<Verklaringsreden, int>(),
        nu.Doorlooptijden,
        later.Count > 0 ? later : null);

    private static Trajectuitkomst ZonderBegin(Trajectuitkomst uitkomst) => new(
        uitkomst.Vanaf,
        uitkomst.Zonder == Zonderlijst.Bestaand ? Zonderlijst.Bestaand : null,
        uitkomst.Vast == Antwoord.Nee ? Antwoord.Nee : Antwoord.Onbekend,
        Wisselingen: 0,
        Gedragen: null,
        Hulp: false,
        new Dictionary<Ketenstap, long>());

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
