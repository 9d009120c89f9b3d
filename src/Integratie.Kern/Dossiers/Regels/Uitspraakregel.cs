using System.Collections.Immutable;
using Integratie.Kern.Berichten;
using Integratie.Kern.Normen;
using NodaTime;
using NodaTime.Text;

namespace Integratie.Kern.Dossiers;

/// <summary>
/// What a decision does to the dossier of one child: who is in charge, who gets it, and the times that it brings. A correction
/// (<c>uitspraak.gecorrigeerd</c>) goes the same way, as if it were first sent, and is withdrawn from whom it concerns no more.
/// </summary>
internal static class Uitspraakregel
{
    internal static void Pas(Invoer invoer)
    {
        var uitspraak = Uitspraak.Lees(invoer.Data);
        var vorige = uitspraak.Corrigeert is { } verwijzing ? invoer.Dossier.Uitspraak(invoer.Gebeurtenis.Oin, verwijzing) : null;
        Woonplaatsregel.UitUitspraak(invoer, uitspraak, vorige?.Wortel ?? invoer.Nummer);
        var stand = Neem(invoer, uitspraak, vorige);
        Voortrajectregel.Beslist(invoer, uitspraak, stand);

        Woonplaatsregel.GeefBesluiten(invoer);
        var ontvangers = Routeringsregel.Lever(invoer);
        invoer.W.Dossier = invoer.Dossier.Met(invoer.Dossier.Uitspraak(invoer.Nummer)! with { Ontvangers = ontvangers });
        if (vorige is not null)
            Intrekregel.TrekIn(invoer.W, vorige, invoer.Aanlevering.Ontvangst, behalve: ontvangers.Keys);
        Woonplaatsregel.GeefBepalingen(invoer, invoer.Vandaag);
        Vervangingsregel.StuurNa(invoer);
        Stempel(invoer, uitspraak);
    }

    private static Uitspraakstand Neem(Invoer invoer, Uitspraak uitspraak, Uitspraakstand? vorige)
    {
        var stand = Uitspraaklezer.Stand(invoer, uitspraak, vorige);
        invoer.W.Dossier = invoer.Dossier.Met(stand);
        invoer.W.Feit(Uitspraaklezer.Feit(invoer, uitspraak, stand, vorige));
        if (vorige is null && stand.Toegewezen)
        {
            stand = stand with { OudeGis = [.. Beheer.Kwijt(invoer.Voor, invoer.Dossier).Where(gi => gi != stand.Gi)] };
            invoer.W.Dossier = invoer.Dossier.Met(stand);
        }

        return stand;
    }

    /// <summary>The six times of a decision are kept apart: in reality it can be on paper weeks after it was pronounced.</summary>
    private static void Stempel(Invoer invoer, Uitspraak uitspraak)
    {
        invoer.Stempel(Tijdstempelsoort.Uitgesproken, uitspraak.Uitgesproken);
        if (uitspraak.OpSchrift is { } opSchrift)
            invoer.Stempel(Tijdstempelsoort.OpSchrift, opSchrift);
        if (uitspraak.Toegewezen.Min(m => m.Ingang) is { } ingang)
            invoer.Stempel(Tijdstempelsoort.Ingang, ingang);
        invoer.W.Stempel(new(Tijdstempelsoort.Ontvangen, InstantPattern.ExtendedIso.Format(invoer.Aanlevering.Ontvangen)));
    }
}
