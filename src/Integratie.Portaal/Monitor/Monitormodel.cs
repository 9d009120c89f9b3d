using Integratie.Kern.Normen;
using NodaTime;

namespace Integratie.Portaal.Monitor;

/// <param name="Niveaus">To choose from; null for who sees only its own row.</param>
/// <param name="Rijen">Of this page; null while they are being counted.</param>
/// <param name="Trend">Over the last year, as far as it was counted and there were trajecten.</param>
/// <param name="TrendIsHeel">All of it was counted.</param>
/// <param name="Csv">Where the same is as a file.</param>
/// <param name="Begin">Address of the first page; null on it.</param>
/// <param name="Volgende">Address of the next page; null: there is no more.</param>
public sealed record Monitormodel(
    LocalDate Peildatum, LocalDate? Van, LocalDate? Tot, string Per, string? Regio, IReadOnlyList<string>? Niveaus, IReadOnlyList<string> Regios,
    IReadOnlyList<Rapportrij>? Rijen, IReadOnlyList<Definitie> Definities, IReadOnlyList<Trendpunt> Trend, bool TrendIsHeel,
    string Csv, string? Begin, string? Volgende);
