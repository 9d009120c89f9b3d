using Integratie.Kern.Tijd;
using NodaTime;

namespace Integratie.Kern.Normen;

/// <summary>One computation of a term's end. The last one holds; a correction of the start adds one and keeps the others.</summary>
/// <param name="BekendOp">When it was made.</param>
public sealed record Berekening(Instant BekendOp, Termijnuitkomst Uitkomst);
