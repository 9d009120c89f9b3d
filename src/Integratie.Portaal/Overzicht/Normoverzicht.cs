using Integratie.Kern.Normen;
using Integratie.Portaal.Cijfers;

namespace Integratie.Portaal.Overzicht;

/// <param name="Rijen">The reader's row of the monitor, or more; null while it is being counted.</param>
/// <param name="Verloop">By month; null while it is being counted.</param>
public sealed record Normoverzicht(IReadOnlyList<Rapportrij>? Rijen, IReadOnlyList<Verlooppunt>? Verloop);
