using Integratie.Kern.Identificatie;
using NodaTime;

namespace Integratie.Kern.Normen;

/// <summary>One traject as it was known at a moment: its terms and its outcomes.</summary>
public sealed class Trajectbeeld
{
    internal Trajectbeeld(Trajectfeiten feiten, Traject? bewaard, Feitenboek boek, IReadOnlyList<Termijn> termijnen, LocalDate dag)
    {
        Nummer = bewaard?.Nummer;
        Familie = feiten.Keten.Familie;
        Begin = feiten.Keten.Begin;
        LaatsteDag = feiten.Keten.LaatsteDag;
        Start = feiten.Keten.Starter?.Uitspraak.Uitgesproken ?? feiten.Perioden.Find(periode => periode.StartNorm1)?.Vanaf;
        Gi = feiten.Gi;
        Termijnen = termijnen;
        Uitkomst = Trajectuitkomst.Van(feiten, boek, dag);
        Later = [.. feiten.DagenNa(dag).Select(later => Trajectuitkomst.Van(feiten, boek, later))];
        Verklaringen = feiten.Verklaringen.GroupBy(bekend => bekend.Feit.Reden).ToDictionary(groep => groep.Key, groep => groep.Count());
    }

    /// <summary>Of the <see cref="Traject"/> that it is the view of; null for one that nobody was told of yet.</summary>
    public int? Nummer { get; }

    public Familie Familie { get; }

    public LocalDate Begin { get; }

    public LocalDate? LaatsteDag { get; }

    /// <summary>The start of its first clock; null for a traject whose beginning the hub did not see.</summary>
    public LocalDate? Start { get; }

    /// <summary>The GI in charge.</summary>
    public string? Gi { get; }

    /// <summary>Without those that a correction took away.</summary>
    public IReadOnlyList<Termijn> Termijnen { get; }

    /// <summary>How it stands at the end of the day.</summary>
    public Trajectuitkomst Uitkomst { get; }

    /// <summary>How it will stand, in order, by what was reported ahead; nearly always empty.</summary>
    public IReadOnlyList<Trajectuitkomst> Later { get; }

    public IReadOnlyDictionary<Verklaringsreden, int> Verklaringen { get; }
}
