using Integratie.Kern.Berichten;
using Integratie.Kern.Identificatie;

namespace Integratie.Kern.Dossiers;

/// <summary>For which GI's a decision is.</summary>
internal static class Uitspraakdoelen
{
    /// <summary>
    /// The GI that it names, and whoever took over from that GI. One that names none (an afwijzing, a machtiging gesloten jeugdhulp)
    /// is for the GI that is in charge already.
    /// </summary>
    internal static IEnumerable<Bestemd> Gi(Invoer invoer)
    {
        if (invoer.Dossier.Uitspraak(invoer.Nummer) is not { } uitspraak)
            yield break;
        if (uitspraak.Gi is not { } gi)
        {
            if (Beheer.Gi(invoer.Dossier, Familie(invoer)) is { } huidig)
                yield return Doelzoeker.Gi(invoer.W, huidig);
            yield break;
        }

        yield return Doelzoeker.Gi(invoer.W, invoer.Data.Tekst("gi") ?? gi);
        foreach (var overnemer in Beheer.Overnemers(invoer.Dossier, gi).Where(oin => Beheer.IsInBeheer(invoer.Dossier, oin)))
            yield return Doelzoeker.Gi(invoer.W, overnemer);
    }

    /// <summary>The GI's that lost the child by it.</summary>
    internal static IEnumerable<Bestemd> OudeGis(Invoer invoer) =>
        invoer.Dossier.Uitspraak(invoer.Nummer) is { } uitspraak ? uitspraak.OudeGis.Select(oin => Doelzoeker.Gi(invoer.W, oin)) : [];

    private static Familie Familie(Invoer invoer) =>
        invoer.Data.Tekst("soort") == "vonnis" ? Identificatie.Familie.Jeugdreclassering : Identificatie.Familie.Jeugdbescherming;
}
