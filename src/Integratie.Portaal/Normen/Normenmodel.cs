using Integratie.Portaal.Leveringen;

namespace Integratie.Portaal.Normen;

/// <param name="Termijnen">Soonest first; null for who has no list.</param>
/// <param name="Gis">To choose from; null for who sees only its own.</param>
/// <param name="Gemeenten">To choose from; null for who sees only its own.</param>
/// <param name="Gi">The chosen one.</param>
/// <param name="Gemeente">The chosen one.</param>
/// <param name="Alles">Also those that are not near.</param>
/// <param name="Niemand">What was chosen and is nobody.</param>
/// <param name="Begin">Address of the first page; null on it.</param>
/// <param name="Volgende">Address of the next page; null: there is no more.</param>
public sealed record Normenmodel(
    IReadOnlyList<Normregel>? Termijnen, IReadOnlyList<Keuze>? Gis, IReadOnlyList<Keuze>? Gemeenten, string? Gi, string? Gemeente, bool Alles,
    IReadOnlyList<Onbekendekeuze> Niemand, string? Begin, string? Volgende);
