using Integratie.Kern.Normen;
using NodaTime;

namespace Integratie.Portaal.Normen;

/// <summary>A norm that is not met yet.</summary>
/// <param name="DossierId">Null for who may not open it.</param>
/// <param name="Dagen">Until the end; below zero: past it.</param>
public sealed record Normregel(
    string? DossierId, Normnaam Norm, Klok Klok, string? Gi, string? Gemeente, LocalDate Einde, int Dagen, string Stand, bool Verklaard);
