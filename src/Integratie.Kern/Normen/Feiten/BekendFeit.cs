using NodaTime;

namespace Integratie.Kern.Normen;

/// <summary>A fact with the moment at which the hub learned it: a report over a past peildatum shows what was known then.</summary>
public sealed record BekendFeit(Instant BekendOp, Feit Feit);
