using Integratie.Kern.Berichten;
using Integratie.Kern.Normen;
using NodaTime;

namespace Integratie.Kern.Dossiers;

/// <summary>
/// Which gemeente a child lives in: by decision, by a move, or by the first plan or bepaling that names one. What is dated last
/// counts, whenever it arrives. A new gemeente gets what it has to work with.
/// </summary>
internal static class Woonplaatsregel
{
    /// <summary><c>woonplaats.gewijzigd</c>.</summary>
    internal static void Pas(Invoer invoer)
    {
        Zet(invoer, Verhuizing(invoer));
        GeefBesluiten(invoer);
        Routeringsregel.Lever(invoer);
        GeefVertrek(invoer);
        GeefBepalingen(invoer, invoer.Datum);
    }

    /// <summary>
    /// The gemeente that a move starts from is the one where the child lived by then, whatever the sender calls it: another has
    /// nothing to do with the child. Only where the hub knows of none the sender's word counts.
    /// </summary>
    internal static string Vorige(Invoer invoer) =>
        invoer.Voor.VorigeWoonplaats(Verhuizing(invoer))?.Code ?? invoer.Voor.Gemeente ?? invoer.Data.Tekst("vanGemeente")!;

    /// <summary>A correction takes the place of what the earlier version said.</summary>
    /// <param name="wortel">Number of the first version.</param>
    internal static void UitUitspraak(Invoer invoer, Uitspraak uitspraak, long wortel)
    {
        invoer.W.Dossier = invoer.Dossier with { Woonplaatsen = invoer.Dossier.Woonplaatsen.RemoveAll(p => p.Bron == wortel) };
        if (uitspraak.Jeugdigen[0].Gemeente is { } gemeente)
            Zet(invoer, new(gemeente, uitspraak.Uitgesproken, wortel));
    }

    /// <summary>A plan or bepaling fixes the gemeente when nothing did; that gemeente then first gets the decision.</summary>
    internal static void Vul(Invoer invoer, string gemeente)
    {
        if (invoer.Dossier.Gemeente is not null)
            return;
        Zet(invoer, new(gemeente, null, invoer.Nummer));
        GeefBesluiten(invoer);
    }

    /// <summary>The first gemeente that is known gets the projection of the decisions that came before.</summary>
    internal static void GeefBesluiten(Invoer invoer)
    {
        if (invoer.Voor.Gemeente is not null || invoer.Dossier.Gemeente is not { } code)
            return;
        var gemeente = Doelzoeker.Gemeente(invoer.W, code);
        foreach (var uitspraak in invoer.Dossier.Geldend.Where(u => u.Toegewezen && u.Laatste.Nummer != invoer.Nummer).ToList())
        {
            if (uitspraak.Ontvangers.ContainsKey(gemeente.Oin))
                continue;
            invoer.W.Lever(Relais.Van(uitspraak), gemeente, Weergave.Besluit);
            invoer.W.Dossier = invoer.Dossier.Met(uitspraak with { Ontvangers = uitspraak.Ontvangers.SetItem(gemeente.Oin, gemeente.Rol) });
        }
    }

    /// <summary>A gemeente that takes the place of another gets the bepalingen that are current.</summary>
    internal static void GeefBepalingen(Invoer invoer, LocalDate vanaf)
    {
        if (invoer.Voor.Gemeente is not { } oud || invoer.Dossier.Gemeente is not { } nieuw || nieuw == oud)
            return;
        var gemeente = Doelzoeker.Gemeente(invoer.W, nieuw);
        foreach (var bepaling in invoer.Dossier.Bepalingen.Where(b => b.IsActueel(vanaf)))
            invoer.W.Lever(new(bepaling.Nummer, "bepaling.gedaan", bepaling.Id, bepaling.Gi), gemeente, Weergave.Alles);
    }

    private static Woonplaats Verhuizing(Invoer invoer) =>
        new(invoer.Data.Tekst("naarGemeente")!, invoer.Datum, invoer.Nummer, Verhuisd: true);

    /// <summary>A move that is in later than the next one: the gemeente in between also gets that, as it would have in order.</summary>
    private static void GeefVertrek(Invoer invoer)
    {
        var hier = Verhuizing(invoer);
        if (invoer.Dossier.VolgendeWoonplaats(hier) is not { Verhuisd: true } volgende
            || volgende.Code == hier.Code
            || invoer.Voor.VorigeWoonplaats(volgende)?.Code == hier.Code
            || invoer.Dossier.Historie.Find(g => g.Nummer == volgende.Bron) is not { } vertrek)
            return;
        var bestemming = Catalogus.Vind(vertrek.Naam)!.Bestemmingen.First(b => b.Doel == Doel.VorigeGemeente);
        invoer.W.Lever(Relais.Van(vertrek), Doelzoeker.Gemeente(invoer.W, hier.Code), bestemming.Voor(invoer.Dossier.GeheimAdres));
    }

    private static void Zet(Invoer invoer, Woonplaats plaats)
    {
        invoer.W.Dossier = invoer.Dossier with { Woonplaatsen = invoer.Dossier.Woonplaatsen.Add(plaats) };
        invoer.W.Feit(new GemeenteBekend(invoer.Feitid, plaats.Code, plaats.Vanaf ?? invoer.Datum));
    }
}
