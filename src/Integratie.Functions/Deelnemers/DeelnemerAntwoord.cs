using Integratie.Kern.Deelnemers;
using Integratie.Kern.Tijd;
using NodaTime;

namespace Integratie.Functions.Deelnemers;

/// <summary>A deelnemer as the API shows it: without keys and secrets.</summary>
internal sealed record DeelnemerAntwoord(
    string Oin,
    string Naam,
    Rol Rol,
    string? Code,
    IReadOnlyList<string>? Gemeentecodes,
    LocalDate? GeldigVan,
    LocalDate? GeldigTot,
    IReadOnlyList<Opvolger>? Opvolgers,
    Certificaat? Certificaat,
    bool? Instroomstop,
    IReadOnlyList<GemeldeStop>? GemeldeStops,
    IReadOnlyList<string>? Jeugdregios,
    int AantalSleutels,
    BezorgingAntwoord Bezorging,
    EntraIdentiteit? Entra)
{
    /// <param name="d">The deelnemer.</param>
    /// <param name="nu">For which keys and secrets still count, and whether it has an instroomstop.</param>
    public static DeelnemerAntwoord Van(Deelnemer d, Instant nu) => new(
        d.Oin,
        d.Naam,
        d.Rol,
        d.Code,
        d.Gemeentecodes is [] ? null : d.Gemeentecodes,
        d.GeldigVan,
        d.GeldigTot,
        d.Opvolgers is [] ? null : d.Opvolgers,
        d.Certificaat,
        d.Rol == Rol.Gi ? d.HeeftInstroomstop(Amsterdam.Dag(nu)) : null,
        d.GemeldeStops is [] ? null : d.GemeldeStops,
        d.Jeugdregios,
        d.Sleutels.Count(s => s.GeldigOp(nu)),
        new BezorgingAntwoord(d.Bezorging.Wijze, d.Bezorging.Url, d.Bezorging.GeldigeGeheimen(nu).Count(), d.Bezorging.Opgezegd),
        d.Entra);
}

/// <param name="Wijze">How it gets its deliveries.</param>
/// <param name="Url">Of the webhook.</param>
/// <param name="AantalGeheimen">Secrets that deliveries are signed with now.</param>
/// <param name="Opgezegd">When the webhook answered 410; nothing is posted to it since.</param>
internal sealed record BezorgingAntwoord(Bezorgwijze Wijze, Uri? Url, int AantalGeheimen, Instant? Opgezegd);

internal sealed record DeelnemersAntwoord(
    IReadOnlyList<DeelnemerAntwoord> Deelnemers,
    [property: System.Text.Json.Serialization.JsonIgnore(Condition = System.Text.Json.Serialization.JsonIgnoreCondition.Never)] string? Volgende);
