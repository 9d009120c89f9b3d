using Integratie.Kern.Normen;
using NodaTime;

namespace Integratie.Portaal.Monitor;

/// <summary>The figures as they were known on a day.</summary>
public sealed record Trendpunt(LocalDate Peildatum, IReadOnlyList<Rapportnorm> Normen, IReadOnlyDictionary<Zonderlijst, Cel> Zonder);
