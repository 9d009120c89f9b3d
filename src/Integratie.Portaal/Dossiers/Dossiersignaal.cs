using NodaTime;

namespace Integratie.Portaal.Dossiers;

/// <summary>Something that the operator has to look at.</summary>
/// <param name="Id">By which it is closed.</param>
/// <param name="Datum">Day of the hearing.</param>
public sealed record Dossiersignaal(string Id, string Soort, string? Gi, LocalDate? Datum);
