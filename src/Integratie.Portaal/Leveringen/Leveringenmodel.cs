using Integratie.Portaal.Overzicht;

namespace Integratie.Portaal.Leveringen;

/// <param name="Standen">What can be asked for.</param>
/// <param name="HeeftOpen">What was asked for can hold deliveries that are open.</param>
/// <param name="Ontvangers">Null for who sees only its own.</param>
/// <param name="Fouten">What is stuck by cause; empty on later pages and with a narrower filter.</param>
/// <param name="FoutenMeer">There are more stuck than were counted.</param>
/// <param name="Begin">Address of the first page; null on it.</param>
/// <param name="Volgende">Address of the next page; null: there is no more.</param>
public sealed record Leveringenmodel(
    Leveringfilter Filter, IReadOnlyList<string> Standen, bool HeeftOpen, IReadOnlyList<Keuze>? Ontvangers, IReadOnlyList<string> Typen,
    IReadOnlyList<Foutgroep> Fouten, bool FoutenMeer, IReadOnlyList<Leveringblad> Leveringen, string? Begin, string? Volgende)
{
    /// <summary>After what this page begins; null: it is the first.</summary>
    public string? Na { get; init; }

    /// <summary>The reader asked something for a selection, and selected nothing.</summary>
    public bool NietsGekozen { get; init; }
}
