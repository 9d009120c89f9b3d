using NodaTime;

namespace Integratie.Portaal.Overzicht;

/// <summary>A hearing to which the intended GI is not summoned: it would not know of its own measure.</summary>
public sealed record Zittingsignaal(string DossierId, string Gi, LocalDate? Datum);
