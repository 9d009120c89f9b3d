using Integratie.Portaal.Normen;

namespace Integratie.Portaal.Overzicht;

/// <param name="Leveringen">Null for who has none.</param>
/// <param name="Termijnen">The soonest that are past or near; null for who has no list of them.</param>
/// <param name="Normen">Null for who sees no figures.</param>
/// <param name="Zittingen">Hearings to which the GI is not summoned, the first to be held first; null for who does not see those.</param>
public sealed record Overzichtmodel(
    Leveringoverzicht? Leveringen, IReadOnlyList<Normregel>? Termijnen, Normoverzicht? Normen, IReadOnlyList<Zittingsignaal>? Zittingen);
