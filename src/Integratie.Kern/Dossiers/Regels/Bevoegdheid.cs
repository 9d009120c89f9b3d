using Integratie.Kern.Berichten;
using Integratie.Kern.Deelnemers;
using Integratie.Kern.Identificatie;

namespace Integratie.Kern.Dossiers;

/// <summary>
/// Who may do what to a dossier, decided when the event is processed: a GI that is in charge, the current gemeente, and for a
/// correction the sender of what it corrects. Who may send a type at all is judged at the door.
/// </summary>
public static class Bevoegdheid
{
    /// <summary>Judges an event by the dossier in <paramref name="w"/> as it is now.</summary>
    public static Oordeel Oordeel(Wijziging w, Gebeurtenis gebeurtenis, Aanlevering aanlevering)
    {
        if (gebeurtenis.Naam == "uitspraak.gecorrigeerd")
            return Correctie(w.Dossier, gebeurtenis, aanlevering);
        return w.Register.Vind(gebeurtenis.Oin)?.Rol switch
        {
            Rol.Gi => VanGi(w, gebeurtenis),
            Rol.Gemeente => VanGemeente(w, gebeurtenis),
            null => VanOnbekende(gebeurtenis),
            _ => Dossiers.Oordeel.Aanvaard,
        };
    }

    /// <summary>A sender that left the register after the door: what a GI or gemeente may send too needs somebody to hold to account.</summary>
    private static Oordeel VanOnbekende(Gebeurtenis gebeurtenis) => Catalogus.Vind(gebeurtenis.Naam)!.Zenders.Any(rol => rol is Rol.Gi or Rol.Gemeente)
        ? Dossiers.Oordeel.NietBevoegd
        : Dossiers.Oordeel.Aanvaard;

    private static Oordeel Correctie(Dossier dossier, Gebeurtenis gebeurtenis, Aanlevering aanlevering) =>
        aanlevering.OrigineelElders || dossier.Uitspraak(gebeurtenis.Oin, gebeurtenis.Data.Tekst("corrigeert")!) is not null
            ? Dossiers.Oordeel.Aanvaard
            : Dossiers.Oordeel.NietBevoegd;

    private static Oordeel VanGi(Wijziging w, Gebeurtenis gebeurtenis)
    {
        var (dossier, gi) = (w.Dossier, gebeurtenis.Oin);
        if (Beheer.IsInBeheer(dossier, gi) && !IsOverAfgestane(dossier, gebeurtenis))
            return Inhoud(w, gebeurtenis);
        if (IsNaUitspraakOvergedragen(w, gebeurtenis) || IsEersteVerzoek(dossier, gebeurtenis))
            return Dossiers.Oordeel.Aanvaard;
        return MagWachten(dossier, gi) ? Dossiers.Oordeel.Aangehouden : Dossiers.Oordeel.NietBevoegd;
    }

    /// <summary>
    /// A GI that kept one family of measures has nothing to say in the zaak of the other, that went to another GI. The child itself is
    /// still its concern: where it lives, and what must be asked for it.
    /// </summary>
    private static bool IsOverAfgestane(Dossier dossier, Gebeurtenis gebeurtenis) =>
        gebeurtenis.Naam is not ("woonplaats.gewijzigd" or "verzoek.ingediend" or "opschaling.gemeld")
        && Beheer.IsAfgestaan(dossier, gebeurtenis.Oin, Zaak(gebeurtenis));

    private static string? Zaak(Gebeurtenis gebeurtenis) =>
        gebeurtenis.Data.Tekst("zaaknummer") is { } tekst ? Zaaknummer.Parse(tekst).Normaal : null;

    private static Oordeel VanGemeente(Wijziging w, Gebeurtenis gebeurtenis)
    {
        var huidig = w.Dossier.Gemeente is { } code ? w.Register.Gemeente(code, w.Vandaag)?.Oin : null;
        var mag = huidig == gebeurtenis.Oin || (huidig is null && IsEersteVerzoek(w.Dossier, gebeurtenis));
        return mag ? Dossiers.Oordeel.Aanvaard : Dossiers.Oordeel.NietBevoegd;
    }

    /// <summary>What a GI that is in charge may not put in an event.</summary>
    private static Oordeel Inhoud(Wijziging w, Gebeurtenis gebeurtenis)
    {
        if (gebeurtenis.Naam == "maatregel.overgedragen" && Doelzoeker.Gi(w, gebeurtenis.Data.Tekst("naarGi")!).Oin == gebeurtenis.Oin)
            return Dossiers.Oordeel.NietBevoegd; // to a GI that it took the place of: the child would go nowhere
        if (gebeurtenis.Naam is not ("plan.vastgesteld" or "bepaling.gedaan"))
            return Dossiers.Oordeel.Aanvaard;
        if (w.Dossier.Gemeente is { } gemeente && gebeurtenis.Data.Tekst("gemeente") != gemeente)
            return new(Dossiers.Oordeel.Soort.Geweigerd, Weigering.GemeenteWijktAf);
        if (OpgelegdeHulp.Verbiedt(w.Dossier, gebeurtenis).Count > 0)
            return new(Dossiers.Oordeel.Soort.Geweigerd, Weigering.OpgelegdeHulp);
        return CorrigeertVanAnder(w.Dossier, gebeurtenis) ? Dossiers.Oordeel.NietBevoegd : Dossiers.Oordeel.Aanvaard;
    }

    /// <summary>A bepaling is corrected by the GI that made it or took over from that one.</summary>
    private static bool CorrigeertVanAnder(Dossier dossier, Gebeurtenis gebeurtenis) =>
        gebeurtenis.Data.Tekst("corrigeert") is { } verwijzing
        && dossier.Bepaling(verwijzing) is { } bepaling
        && !Beheer.Lijn(dossier, gebeurtenis.Oin).Contains(bepaling.Gi);

    /// <summary>
    /// The decision that replaced a GI can be here before that GI's own handing over: that still brings the new GI its package, once.
    /// </summary>
    private static bool IsNaUitspraakOvergedragen(Wijziging w, Gebeurtenis gebeurtenis)
    {
        if (gebeurtenis.Naam != "maatregel.overgedragen" || gebeurtenis.Data.Tekst("naarGi") is not { } naar)
            return false;
        var nieuw = Doelzoeker.Gi(w, naar).Oin;
        return Beheer.IsInBeheer(w.Dossier, nieuw) && Beheer.Lijn(w.Dossier, nieuw).Contains(gebeurtenis.Oin)
            && !Beheer.Overnemers(w.Dossier, gebeurtenis.Oin).Contains(nieuw);
    }

    /// <summary>A verzoek is what a dossier can begin with: while nobody is in charge there is nobody to ask it of.</summary>
    private static bool IsEersteVerzoek(Dossier dossier, Gebeurtenis gebeurtenis) =>
        gebeurtenis.Naam == "verzoek.ingediend" && Beheer.Gis(dossier).Count == 0;

    /// <summary>
    /// Whether an event that waits has nothing to wait for any more: there is a decision in its zaak, and its sender is not the GI
    /// that it names, nor intended in another. While that decision is stuck the operator may still point it to the sender.
    /// </summary>
    internal static bool IsUitgewacht(Wijziging w, Gebeurtenis gebeurtenis)
    {
        var zaak = Zaak(gebeurtenis);
        return !MagWachten(w.Dossier, gebeurtenis.Oin)
            && w.Dossier.Geldend.Any(u => !u.Aangehouden && (zaak is null || u.Zaken.Contains(zaak)) && Bereikt(u));

        bool Bereikt(Uitspraakstand u) => u.Gi is not { } gi || Doelzoeker.Gi(w, gi).Reden is null;
    }

    /// <summary>
    /// The intended GI can be earlier than the decision. While the hub has no decision and does not know who is intended, any GI can
    /// be: the court or the family told it.
    /// </summary>
    private static bool MagWachten(Dossier dossier, string gi) =>
        dossier.BeoogdeGis.Any(b => b.Gi == gi) || (dossier.BeoogdeGis.IsEmpty && dossier.Geldend.All(u => u.Aangehouden));
}
