using Integratie.Kern.Identificatie;
using NodaTime;

namespace Integratie.Kern.Normen;

/// <summary>One traject as it was known at a moment: its terms and its outcomes.</summary>
public sealed class Trajectbeeld
{
    internal Trajectbeeld(Trajectfeiten feiten, Feitenboek boek, IReadOnlyList<Termijn> termijnen)
    {
        var verloop = new Jeugdbeschermerverloop(feiten);
        Familie = feiten.Keten.Familie;
        Begin = feiten.Keten.Begin;
        LaatsteDag = feiten.Keten.LaatsteDag;
        Start = feiten.Keten.Starter?.Uitspraak.Uitgesproken ?? feiten.Perioden.Find(periode => periode.StartNorm1)?.Vanaf;
        Gi = feiten.Gi;
        Termijnen = termijnen;
        ZonderVasteJeugdbeschermer = verloop.Zonder;
        Vast = verloop.Vast;
        Wisselingen = verloop.Wisselingen;
        var koers = feiten.Koersen.Select(bekend => bekend.Feit).Where(feit => feit.IsVolledig).OrderBy(feit => feit.Datum).LastOrDefault();
        Gedragen = koers?.Gedragen;
        HeeftPassendeHulp = feiten.Hulp.Exists(bekend => bekend.Feit.IsEchtGestart);
        Verklaringen = feiten.Verklaringen.GroupBy(bekend => bekend.Feit.Reden).ToDictionary(groep => groep.Key, groep => groep.Count());
        Doorlooptijden = Normen.Doorlooptijden.Van(feiten, boek).ToDictionary(paar => paar.Stap, paar => paar.Duur);
    }

    public Familie Familie { get; }

    public LocalDate Begin { get; }

    public LocalDate? LaatsteDag { get; }

    /// <summary>The start of its first clock; null for a traject whose beginning the hub did not see.</summary>
    public LocalDate? Start { get; }

    /// <summary>The GI in charge.</summary>
    public string? Gi { get; }

    /// <summary>Without those that a correction took away.</summary>
    public IReadOnlyList<Termijn> Termijnen { get; }

    /// <summary>Null when the child has a vaste jeugdbeschermer.</summary>
    public Zonderlijst? ZonderVasteJeugdbeschermer { get; }

    /// <summary>At most one change because of verloop or ziekte, and never back to a waiting list.</summary>
    public Antwoord Vast { get; }

    public int Wisselingen { get; }

    /// <summary>Of the last koers with goals and help; null without one.</summary>
    public Antwoord? Gedragen { get; }

    public bool HeeftPassendeHulp { get; }

    public IReadOnlyDictionary<Verklaringsreden, int> Verklaringen { get; }

    /// <summary>In days; <see cref="Ketenstap.UitspraakKennisgeving"/> in seconds. Only what both ends are known of.</summary>
    public IReadOnlyDictionary<Ketenstap, long> Doorlooptijden { get; }
}
