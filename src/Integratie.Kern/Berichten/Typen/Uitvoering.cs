using Integratie.Kern.Berichten.Schema;
using Integratie.Kern.Deelnemers;

namespace Integratie.Kern.Berichten.Typen;

/// <summary>What the GI does with a decision: a jeugdbeschermer, a koers, a plan.</summary>
internal static class Uitvoering
{
    internal static readonly Berichttype[] Typen =
    [
        new("jeugdbeschermer.gekoppeld", [Rol.Gi],
        [
            .. Basis.Zaak,
            Lid.Datum(),
            Lid.Keuze("vorm", "vast", "tijdelijk", "bureaudienst", "wachtlijst"),
            Lid.JaNee("contactMetGezin"),
            Lid.JaNee("werktAanKoers").Optioneel,
            Lid.Keuze("aanleiding", "eerste", "verloop", "ziekte", "gepland"),
            Lid.Tekst("naam", 200).Optioneel,
        ])
        {
            Bestemmingen = [new(Doel.Rvdk, Weergave.Status), new(Doel.Gemeente, Weergave.Status)],
            Historie = true,
        },
        new("jeugdbeschermer.losgekoppeld", [Rol.Gi], [.. Basis.Zaak, Lid.Datum(), Lid.Tekst("reden")])
        {
            Historie = true,
        },
        new("koers.bepaald", [Rol.Gi],
        [
            .. Basis.Zaak,
            Lid.Datum(),
            Lid.Inhoud("doelen"),
            Lid.JaNee("hulpBepaald"),
            Lid.JaNeeOnbekendKeuze("gezin"),
            Lid.JaNeeOnbekendKeuze("netwerk"),
            Lid.JaNeeOnbekendKeuze("professionals"),
            Lid.JaNeeOnbekendKeuze("kindGehoord"),
        ])
        {
            Bestemmingen = [new(Doel.Rvdk, Weergave.Status), new(Doel.Rechtbank, Weergave.Status)],
            Historie = true,
        },
        new("plan.vastgesteld", [Rol.Gi], [.. Basis.Zaak, Lid.Datum(), Lid.Gemeente(), Basis.Document])
        {
            Bestemmingen = [new(Doel.Gemeente)],
            Historie = true,
        },
    ];
}
