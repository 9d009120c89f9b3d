using Integratie.Kern.Berichten;
using Integratie.Kern.Deelnemers;
using Integratie.Kern.Identificatie;

namespace Integratie.Kern.Dossiers;

/// <summary>
/// A GI that was replaced before the hub had the decision that put it in charge: when that arrives late, it also gets the decision
/// that replaced it, as it would have in order.
/// </summary>
internal static class Vervangingsregel
{
    internal static void StuurNa(Invoer invoer)
    {
        foreach (var vervanging in invoer.Dossier.Geldend.Where(u => u is { Vervanging: true, Gi: not null } && u.Laatste.Nummer != invoer.Nummer).ToList())
        {
            foreach (var oud in vervanging.Families.Select(familie => Voorganger(invoer.Dossier, familie, vervanging.Gi!)).OfType<string>().Distinct())
            {
                var bestemd = Doelzoeker.Gi(invoer.W, oud);
                if (invoer.Dossier.Uitspraak(vervanging.Wortel)!.Ontvangers.ContainsKey(bestemd.Oin))
                    continue;
                invoer.W.Lever(Relais.Van(vervanging), bestemd, Weergave.Alles);
                var stand = invoer.Dossier.Uitspraak(vervanging.Wortel)!;
                invoer.W.Dossier = invoer.Dossier.Met(stand with
                {
                    OudeGis = stand.OudeGis.Add(oud),
                    Ontvangers = stand.Ontvangers.SetItem(bestemd.Oin, Rol.Gi),
                });
            }
        }
    }

    private static string? Voorganger(Dossier dossier, Familie familie, string gi)
    {
        if (Beheer.Traject(dossier, familie) is not { } traject)
            return null;
        var verloop = traject.VorigeGis.Append(traject.Gi).ToList();
        return verloop.LastIndexOf(gi) is > 0 and var plaats ? verloop[plaats - 1] : null;
    }
}
