using Integratie.Kern.Berichten.Schema;
using Integratie.Kern.Deelnemers;

namespace Integratie.Kern.Berichten.Typen;

/// <summary>When a child goes to another GI or gemeente, or the measure ends.</summary>
internal static class Overgang
{
    internal static readonly Berichttype[] Typen =
    [
        new("maatregel.overgedragen", [Rol.Gi],
        [
            .. Basis.Zaak,
            Lid.Datum(),
            Lid.Oin("naarGi"),
            Lid.Keuze("grondslag", "uitspraak", "rechtsopvolging", "mandaat"),
            Lid.Lijst("dossier", 0, 200, Lid.Tekst("soort", 100), Lid.JaNee("compleet")),
        ])
        {
            Regels = [Regels.NietZelf("naarGi")],
            Bestemmingen = [new(Doel.NieuweGi), new(Doel.Gemeente), new(Doel.Rvdk), new(Doel.Rechtbank)],
            Historie = true,
        },
        new("maatregel.beeindigd", [Rol.Gi, Rol.Rechtbank], [.. Basis.Zaak, Lid.Datum(), Lid.Verhaal("reden")])
        {
            Bestemmingen = [new(Doel.GiInTraject), new(Doel.Rvdk), new(Doel.Gemeente)],
            Historie = true,
        },
        new("woonplaats.gewijzigd", [Rol.Gi, Rol.Gemeente],
            [.. Basis.Zaak, Lid.Datum(), Lid.Gemeente("vanGemeente"), Lid.Gemeente("naarGemeente")])
        {
            Regels = [Regels.Verschillend("vanGemeente", "naarGemeente")],
            Bestemmingen =
            [
                new(Doel.NieuweGemeente),
                new(Doel.VorigeGemeente) { BijGeheimAdres = Weergave.Vertrek },
                new(Doel.GiInTraject),
            ],
            Historie = true,
        },
    ];
}
