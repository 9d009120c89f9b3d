using Integratie.Kern.Tijd;

namespace Integratie.Portaal.Normen;

/// <param name="Uitkomst">Null before the question, and when there are faults.</param>
public sealed record Berekenmodel(
    string? Start, string? Aantal, string? Eenheid, string? Kalender, IReadOnlyList<string> Fouten, Termijnuitkomst? Uitkomst);
