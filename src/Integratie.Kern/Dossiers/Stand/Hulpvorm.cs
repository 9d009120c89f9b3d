using NodaTime;

namespace Integratie.Kern.Dossiers;

/// <summary>One form of help with the time in which it is given: enough to see whether two are the same help.</summary>
public sealed record Hulpvorm(string Categorie, string? Product, LocalDate? Ingang, LocalDate? Einde);
