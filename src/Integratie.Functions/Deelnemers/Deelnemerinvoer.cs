using Integratie.Kern.Deelnemers;
using NodaTime;

namespace Integratie.Functions.Deelnemers;

/// <summary>The form of a deelnemer in a PUT or PATCH, for the OpenAPI document; <see cref="DeelnemerLezer"/> reads it.</summary>
internal sealed record Deelnemerinvoer(
    string? Oin,
    string? Naam,
    Rol? Rol,
    string? Code,
    IReadOnlyList<string>? Gemeentecodes,
    LocalDate? GeldigVan,
    LocalDate? GeldigTot,
    IReadOnlyList<Opvolger>? Opvolgers,
    Certificaat? Certificaat,
    bool? Instroomstop,
    IReadOnlyList<string>? Jeugdregios,
    IReadOnlyList<string>? Sleutels,
    Bezorginvoer? Bezorging,
    EntraIdentiteit? Entra);

/// <summary>Of it the <c>bezorging</c>.</summary>
internal sealed record Bezorginvoer(Bezorgwijze? Wijze, Uri? Url, IReadOnlyList<string>? Geheimen);
