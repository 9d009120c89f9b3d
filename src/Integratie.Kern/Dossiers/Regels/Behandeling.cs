using Integratie.Kern.Berichten;
using Integratie.Kern.Normen;

namespace Integratie.Kern.Dossiers;

/// <summary>Handles an event: is it allowed, which rule is it for, and what was waiting for it.</summary>
public static class Behandeling
{
    /// <summary>What an accepted event does, of a type that does more than go where the catalogue says.</summary>
    private static readonly Dictionary<string, Action<Invoer>> Regels = new()
    {
        ["onderzoek.gestart"] = Voortrajectregel.Onderzoek,
        ["onderzoek.afgerond"] = Voortrajectregel.Onderzoek,
        ["verzoek.ingediend"] = Voortrajectregel.Verzoek,
        ["zitting.gepland"] = Voortrajectregel.Zitting,
        ["uitspraak.gedaan"] = Uitspraakregel.Pas,
        ["uitspraak.gecorrigeerd"] = Uitspraakregel.Pas,
        ["jeugdbeschermer.gekoppeld"] = Koppelregel.Gekoppeld,
        ["jeugdbeschermer.losgekoppeld"] = Koppelregel.Losgekoppeld,
        ["koers.bepaald"] = Koersregel.Pas,
        ["plan.vastgesteld"] = Planregel.Pas,
        ["bepaling.gedaan"] = Bepalingregel.Pas,
        ["hulp.gestart"] = Hulpregel.Pas,
        ["belemmering.gemeld"] = Belemmeringsregel.Gemeld,
        ["termijn.verkort"] = Termijnregel.Verkort,
        ["verklaring.gegeven"] = Termijnregel.Verklaard,
        ["maatregel.overgedragen"] = Overdrachtregel.Pas,
        ["maatregel.beeindigd"] = Beeindigregel.Pas,
        ["woonplaats.gewijzigd"] = Woonplaatsregel.Pas,
    };

    /// <summary>Applies a valid event about one child, after <see cref="Wijziging.Neem(Gebeurtenis)"/>.</summary>
    /// <param name="w">Where the consequences are collected.</param>
    /// <param name="gebeurtenis">The event, with only this child in it.</param>
    /// <param name="aanlevering">How it came in.</param>
    public static void Pas(Wijziging w, Gebeurtenis gebeurtenis, Aanlevering aanlevering)
    {
        var oordeel = Bevoegdheid.Oordeel(w, gebeurtenis, aanlevering);
        switch (oordeel.Uitkomst)
        {
            case Oordeel.Soort.Aangehouden:
                w.HoudAan(aanlevering.Ontvangen);
                break;
            case Oordeel.Soort.Geweigerd:
                Weigering.Meld(w, gebeurtenis, aanlevering, oordeel.Probleem!);
                break;
            default:
                Voer(w, gebeurtenis, aanlevering);
                Nabehandel(w, w.Dossier.Uitspraak(w.Huidig.Nummer)?.Gi);
                break;
        }
    }

    private static void Voer(Wijziging w, Gebeurtenis gebeurtenis, Aanlevering aanlevering)
    {
        w.Aanvaard();
        var invoer = new Invoer(w, gebeurtenis, aanlevering, w.Dossier);
        Geboren(invoer);
        Regels.GetValueOrDefault(gebeurtenis.Naam, Doorgeven)(invoer);
        Historieregel.Onthoud(invoer);
        w.MeldNormen();
    }

    /// <summary>
    /// What a GI sent before the decision that names it, in its order. Where a decision names another GI, or another one already took the
    /// measures from it, its events have waited long enough too: they are refused.
    /// </summary>
    /// <param name="genoemd">The GI that the decision names, if this follows one.</param>
    internal static void Nabehandel(Wijziging w, string? genoemd = null)
    {
        if (w.Wachtend is not { } gebeurtenissen)
        {
            w.MistWachtend |= !w.Dossier.Aangehouden.IsEmpty;
            return;
        }

        while (w.Dossier.Aangehouden.Find(IsAanDeBeurt) is { } wachtend)
        {
            w.Dossier = w.Dossier with { Aangehouden = w.Dossier.Aangehouden.Remove(wachtend) };
            var gebeurtenis = gebeurtenissen[wachtend.Nummer];
            var aanlevering = new Aanlevering(wachtend.Ontvangen);
            w.Hervat(wachtend.Nummer, gebeurtenis);
            var oordeel = Bevoegdheid.Oordeel(w, gebeurtenis, aanlevering);
            if (oordeel.Uitkomst == Oordeel.Soort.Aanvaard)
                Voer(w, gebeurtenis, aanlevering);
            else
                Weigering.Meld(w, gebeurtenis, aanlevering, oordeel.Probleem ?? Weigering.NietBevoegd);
        }

        bool IsAanDeBeurt(AangehoudenGebeurtenis a) => a.Zender == genoemd
            || Beheer.IsInBeheer(w.Dossier, a.Zender)
            || Bevoegdheid.IsUitgewacht(w, gebeurtenissen[a.Nummer]);
    }

    private static void Doorgeven(Invoer invoer) => Routeringsregel.Lever(invoer);

    // A decision knows best; another event only fills in what none said.
    private static void Geboren(Invoer invoer)
    {
        var isUitspraak = invoer.Gebeurtenis.Naam.StartsWith("uitspraak.", StringComparison.Ordinal);
        var kind = isUitspraak ? invoer.Data.Elementen("jeugdigen").First() : invoer.Data.Lid("jeugdige");
        if (kind?.Datum("geboortedatum") is not { } dag || dag == invoer.Dossier.Geboortedatum || !(isUitspraak || invoer.Dossier.Geboortedatum is null))
            return;
        invoer.W.Dossier = invoer.Dossier with { Geboortedatum = dag };
        invoer.W.Feit(new GeboortedatumBekend(invoer.Feitid, dag));
    }
}
