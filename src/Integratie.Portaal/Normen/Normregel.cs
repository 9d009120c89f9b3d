using Integratie.Kern.Normen;
using NodaTime;

namespace Integratie.Portaal.Normen;

/// <summary>A norm that is not met yet.</summary>
/// <param name="Sleutel">Says which it is, in the address of its own page.</param>
/// <param name="DossierId">Null for who may not open it.</param>
/// <param name="Dagen">Until the end; below zero: past it.</param>
public sealed record Normregel(
    string Sleutel, string? DossierId, Normnaam Norm, Klok Klok, string? Gi, string? Gemeente, LocalDate Einde, int Dagen, string Stand, bool Verklaard);
