using NodaTime;

namespace Integratie.Kern.Tijd;

/// <summary>A day that is no werkdag under the policy <c>atw</c>.</summary>
/// <param name="Bron">The law or decree that makes it one, in Dutch.</param>
public sealed record Feestdag(LocalDate Datum, string Naam, string Bron);
