using Integratie.Functions.Http;
using Integratie.Kern.Deelnemers;
using Integratie.Kern.Identificatie;
using Integratie.Kern.Normen;

namespace Integratie.Functions.Monitor;

/// <summary>Which part of the country a report is made of, and what of it the caller sees.</summary>
/// <param name="Regios">The partitions to count.</param>
/// <param name="Codes">The only rows to show, there also without counts; null for all.</param>
/// <param name="IsOpen">Small counts are shown: to beheer and to the owner of the rows.</param>
public sealed record Monitorbereik(IReadOnlyCollection<string> Regios, IReadOnlyCollection<string>? Codes, bool IsOpen)
{
    public static readonly IReadOnlyList<string> Alle = [.. Jeugdregios.Alle, Monitortelling.Onbekend];

    /// <exception cref="ProbleemException">403: a level or a region that is not for this caller.</exception>
    public static Monitorbereik Van(Monitoraanvraag aanvraag, Deelnemer wie) => wie.Rol switch
    {
        Rol.Gi => Eigen(aanvraag, Monitorniveau.Gi, Alle, [wie.Oin]),
        Rol.Gemeente => Eigen(
            aanvraag, Monitorniveau.Gemeente, [.. wie.Gemeentecodes.Select(Gemeenten.Vind).OfType<Gemeente>().Select(g => g.Jeugdregio).Distinct()],
            wie.Gemeentecodes),
        // Hiding a second cell looks at all rows, also those that are not asked for: only who sees all needs no more than the region.
        Rol.Beheer => new Monitorbereik(aanvraag.Regio is { } regio ? [regio] : Alle, Rijen(aanvraag), true),
        _ when wie.Jeugdregios is null || aanvraag.Regio is null || wie.Jeugdregios.Contains(aanvraag.Regio) =>
            new Monitorbereik(wie.Jeugdregios ?? Alle, Rijen(aanvraag), false),
        _ => throw GeenToegang($"Deze jeugdregio hoort niet bij {wie.Naam}."),
    };

    private static Monitorbereik Eigen(
        Monitoraanvraag aanvraag, Monitorniveau niveau, IReadOnlyCollection<string> regios, IReadOnlyCollection<string> codes) =>
        aanvraag.Vraag.Per != niveau ? throw GeenToegang("U ziet hier alleen uw eigen rij: laat per weg.")
        : aanvraag.Regio is not null ? throw GeenToegang("U ziet hier alleen uw eigen rij: laat regio weg.")
        : new Monitorbereik(regios, codes, true);

    private static IReadOnlyCollection<string>? Rijen(Monitoraanvraag aanvraag) => (aanvraag.Regio, aanvraag.Vraag.Per) switch
    {
        (null, _) => null,
        ({ } regio, Monitorniveau.Jeugdregio) => [regio],
        ({ } regio, _) => [.. Gemeenten.Alle.Where(gemeente => gemeente.Jeugdregio == regio).Select(gemeente => gemeente.Code)],
    };

    private static ProbleemException GeenToegang(string detail) => new(Problemen.GeenToegang(detail));
}
