using Integratie.Kern.Berichten;
using Integratie.Kern.Deelnemers;
using Integratie.Kern.Identificatie;

namespace Integratie.Kern.Dossiers;

/// <summary>The history of a child for a GI that takes over: what the GI's before it sent and got, whole and in order.</summary>
internal static class Historieregel
{
    /// <summary>Remembers an event of a type that belongs to the history.</summary>
    internal static void Onthoud(Invoer invoer)
    {
        if (Catalogus.Vind(invoer.Gebeurtenis.Naam) is not { Historie: true })
            return;
        var gi = invoer.Zenderrol == Rol.Gi ? invoer.Gebeurtenis.Oin : invoer.Dossier.Uitspraak(invoer.Nummer)?.Gi ?? EnigeGi(invoer);
        var gebeurtenis = new Eerdergebeurtenis(
            invoer.Nummer, invoer.Gebeurtenis.Id, invoer.Gebeurtenis.Naam, invoer.Gebeurtenis.Oin, gi, invoer.Data.Tekst("zaaknummer"));
        invoer.W.Dossier = invoer.Dossier with { Historie = invoer.Dossier.Historie.Add(gebeurtenis) };
    }

    /// <summary>Delivers what the new GI has not had yet. Of a decision only the latest version, and none that was withdrawn.</summary>
    /// <param name="van">The GI that has the measures now.</param>
    /// <param name="naar">The new GI, that can be reached.</param>
    /// <param name="overdracht">Number of the handing over, which goes after it.</param>
    internal static void Geef(Wijziging w, string van, Bestemd naar, long overdracht)
    {
        if (naar.Oin == van)
            return;
        var gehad = w.Dossier.HistorieTot.GetValueOrDefault(naar.Oin);
        var vanAnderen = GisVanAndereFamilies(w.Dossier, van, naar.Oin);
        foreach (var gebeurtenis in w.Dossier.Historie)
        {
            var isEigen = gebeurtenis.Gi == naar.Oin;
            var isVanAnderen = gebeurtenis.Gi is { } gi && vanAnderen.Contains(gi);
            var isGehad = gebeurtenis.Nummer <= gehad || gebeurtenis.Nummer == overdracht;
            if (isGehad || isEigen || isVanAnderen || IsVerouderdOfBezorgd(w.Dossier, gebeurtenis, naar.Oin))
                continue;
            w.Lever(Relais.Van(gebeurtenis), naar, Weergave.Alles);
        }

        w.Dossier = w.Dossier with { HistorieTot = w.Dossier.HistorieTot.SetItem(naar.Oin, w.Dossier.Gebeurtenissen) };
    }

    // A decision can have gone to the new GI already: as the one that was replaced by it, or that the judge had in mind.
    private static bool IsVerouderdOfBezorgd(Dossier dossier, Eerdergebeurtenis gebeurtenis, string naar) =>
        dossier.Uitspraak(gebeurtenis.Nummer) is { } uitspraak
        && (uitspraak.Ingetrokken || uitspraak.Laatste.Nummer != gebeurtenis.Nummer || uitspraak.Ontvangers.ContainsKey(naar));

    /// <summary>GI's that were only ever in charge of another family of measures: their work is not handed over.</summary>
    private static HashSet<string> GisVanAndereFamilies(Dossier dossier, string van, string naar)
    {
        var families = Beheer.Families(dossier, van).Concat(Beheer.Families(dossier, naar)).ToHashSet();
        var trajecten = dossier.Klokken.Trajecten.Where(t => !t.Opgeheven).ToLookup(t => families.Contains(t.Familie));
        var eigen = trajecten[true].SelectMany(t => t.VorigeGis.Append(t.Gi)).ToHashSet();
        return [.. trajecten[false].SelectMany(t => t.VorigeGis.Append(t.Gi)).OfType<string>().Where(gi => !eigen.Contains(gi))];
    }

    // What a gemeente says is about the traject of the GI that it went to.
    private static string? EnigeGi(Invoer invoer)
    {
        var gis = Beheer.GisVanZaak(invoer.Dossier, invoer.Zaak);
        return gis.Count == 1 ? gis[0] : null;
    }
}
