using System.Collections.Immutable;
using Integratie.Kern.Berichten;
using Integratie.Kern.Deelnemers;

namespace Integratie.Kern.Dossiers;

/// <summary>Relays an event to whom the catalogue says, each once and never back to its sender.</summary>
internal static class Routeringsregel
{
    /// <summary>Plans the deliveries in the order of the catalogue; who stands behind two destinations gets the first form.</summary>
    /// <returns>The ontvangers.</returns>
    internal static ImmutableSortedDictionary<string, Rol> Lever(Invoer invoer)
    {
        var ontvangers = ImmutableSortedDictionary<string, Rol>.Empty;
        foreach (var bestemming in Catalogus.Vind(invoer.Gebeurtenis.Naam)!.Bestemmingen)
        {
            foreach (var bestemd in Doelzoeker.Vind(bestemming.Doel, invoer).ToList())
            {
                if (bestemd.Oin == invoer.Gebeurtenis.Oin || ontvangers.ContainsKey(bestemd.Oin))
                    continue;
                ontvangers = ontvangers.Add(bestemd.Oin, bestemd.Rol);
                invoer.W.Lever(invoer.W.Huidig, bestemd, bestemming.Voor(invoer.Dossier.GeheimAdres));
            }
        }

        return ontvangers;
    }
}
