using Integratie.Kern.Berichten.Schema;
using Integratie.Kern.Deelnemers;

namespace Integratie.Kern.Berichten.Typen;

/// <summary>Before the decision. Nothing of it goes to the gemeente.</summary>
internal static class Voortraject
{
    internal static readonly Berichttype[] Typen =
    [
        new("onderzoek.gestart", [Rol.Rvdk], [.. Basis.Onderzoek, Lid.Datum()])
        {
            Regels = [Regels.EenVan("zaaknummer", "raadskenmerk")],
        },
        new("onderzoek.afgerond", [Rol.Rvdk], [.. Basis.Onderzoek, Lid.Datum()])
        {
            Regels = [Regels.EenVan("zaaknummer", "raadskenmerk")],
        },
        new("verzoek.ingediend", [Rol.Rvdk, Rol.Gi, Rol.Gemeente, Rol.Om], [.. Basis.Onderzoek, Lid.Datum(), Lid.Oin("beoogdeGi").Optioneel])
        {
            Regels = [Regels.EenVan("zaaknummer", "raadskenmerk")],
            Bestemmingen = [new(Doel.BeoogdeGi)],
        },
        new("zitting.gepland", [Rol.Rechtbank],
        [
            .. Basis.Zaak,
            Lid.Datum(),
            Lid.Tijd("tijd"),
            Lid.Oin("beoogdeGi").Optioneel,
            Lid.Lijst("opgeroepen", 0, 50, Formaten.Oin).Optioneel,
        ])
        {
            Bestemmingen = [new(Doel.BeoogdeGi), new(Doel.Rvdk)],
        },
    ];
}
