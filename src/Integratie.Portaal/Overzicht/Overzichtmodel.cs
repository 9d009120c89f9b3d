using Integratie.Portaal.Normen;

namespace Integratie.Portaal.Overzicht;

/// <param name="Leveringen">Null for who has none.</param>
/// <param name="Termijnen">The soonest that are past or near; null for who has no list of them.</param>
/// <param name="Normen">Null for who sees no figures.</param>
public sealed record Overzichtmodel(Leveringoverzicht? Leveringen, IReadOnlyList<Normregel>? Termijnen, Normoverzicht? Normen);
