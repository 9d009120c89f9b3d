using Integratie.Kern.Deelnemers;
using Integratie.Portaal;

namespace Integratie.Functions.Portaal;

/// <summary>Which pages the navigation of a role has. What a page shows is decided where it is made.</summary>
internal static class Portaalmenu
{
    private static readonly (Menupunt Punt, Rol[] Rollen)[] Punten =
    [
        (new("Overzicht", "/"), Enum.GetValues<Rol>()),
    ];

    public static IReadOnlyList<Menupunt> Voor(Rol? rol) => rol is { } bekend
        ? [.. Punten.Where(p => p.Rollen.Contains(bekend)).Select(p => p.Punt)]
        : [new("Aanmelden", "/aanmelden")];
}
