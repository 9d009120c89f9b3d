using Integratie.Kern.Deelnemers;
using Integratie.Portaal;

namespace Integratie.Functions.Portaal;

/// <summary>Which pages the navigation of a role has. What a page shows is decided where it is made.</summary>
internal static class Portaalmenu
{
    private const string Eigen = "/deelnemers/{oin}";

    private static readonly Rol[] Partijen = [.. Enum.GetValues<Rol>().Except([Rol.Toezicht])];

    private static readonly (Menupunt Punt, Rol[] Rollen)[] Punten =
    [
        (new("Overzicht", "/"), Enum.GetValues<Rol>()),
        (new("Leveringen", "/leveringen"), Partijen),
        (new("Dossiers", "/dossiers"), Partijen),
        (new("Normen", "/normen"), Enum.GetValues<Rol>()),
        (new("Monitor", "/monitor"), [Rol.Toezicht, Rol.Beheer, Rol.Gi, Rol.Gemeente]),
        (new("Deelnemers", "/deelnemers"), [Rol.Beheer]),
        (new("Aansluiting", Eigen), [.. Enum.GetValues<Rol>().Except([Rol.Beheer])]),
        (new("Audit", "/audit"), [Rol.Beheer]),
    ];

    public static IReadOnlyList<Menupunt> Voor(Deelnemer? bezoeker) => bezoeker is { } wie
        ? [.. Punten.Where(p => p.Rollen.Contains(wie.Rol)).Select(p => p.Punt.Pad == Eigen ? p.Punt with { Pad = $"/deelnemers/{wie.Oin}" } : p.Punt)]
        : [new("Aanmelden", "/aanmelden"), new("Termijn berekenen", "/normen/berekening"), new("Handtekening controleren", "/handtekening")];
}
