using Integratie.Kern.Berichten.Schema;
using Integratie.Kern.Deelnemers;

namespace Integratie.Kern.Berichten.Typen;

/// <summary>The bepaling jeugdhulp and what becomes of it. It is delivered, not asked for (Jeugdwet 2.4 lid 2 and 3.5 lid 1).</summary>
internal static class Hulp
{
    internal static readonly Berichttype[] Typen =
    [
        new("bepaling.gedaan", [Rol.Gi],
        [
            .. Basis.Zaak,
            Lid.Datum(),
            Lid.Gemeente(),
            Lid.Datum("overlegdatum"),
            Lid.Inhoud("protocol").Optioneel,
            Lid.Lijst("hulp", 1, Basis.MeesteHulp, Basis.Hulp),
            Lid.Inhoud("benodigd").Optioneel,
            Lid.Keuze("verwijzer", "04"), // 08 would be help that a judge imposed: Jeugdwet 3.5 lid 4
            Lid.Verwijzing("corrigeert").Optioneel,
        ])
        {
            Regels = [Regels.NietVoorIn("hulp", "ingang", "einde")],
            Bestemmingen = [new(Doel.Gemeente)],
            Historie = true,
            Grondslag = string.Join("; ", GeenBeschikkingNodig.Artikelen),
        },
        new("bepaling.ontvangen", [Rol.Gemeente], [.. Basis.Zaak, Lid.Verwijzing("bepaling")])
        {
            Bestemmingen = [new(Doel.GiVanBepaling)],
            Historie = true,
        },
        new("hulp.niet-beschikbaar", [Rol.Gemeente],
            [.. Basis.Zaak, Lid.Verwijzing("bepaling"), Lid.Verhaal("reden"), Lid.Inhoud("alternatief").Optioneel])
        {
            Bestemmingen = [new(Doel.GiVanBepaling)],
            Historie = true,
        },
        new("hulp.gestart", [Rol.Gi, Rol.Gemeente],
        [
            .. Basis.Zaak,
            Lid.Datum(),
            Lid.JaNee("overbrugging"),
            Lid.JaNee("wachtlijstNaIntake"),
            Lid.Keuze("passend", "ja", "nee", "alternatief"),
        ])
        {
            Bestemmingen = [new(Doel.AndereUitvoerder), new(Doel.Rvdk, Weergave.Status), new(Doel.Rechtbank, Weergave.Status)],
            Historie = true,
        },
        new("belemmering.gemeld", [Rol.Gi],
        [
            .. Basis.Zaak,
            Lid.Verwijzing("bepaling"),
            Lid.Keuze("soort", "eist-beschikking", "heroverweging", "resultaatoverleg", "geen-antwoord"),
            Lid.Verhaal("toelichting"),
        ])
        {
            Bestemmingen = [new(Doel.Gemeente)],
            Historie = true,
        },
    ];
}
