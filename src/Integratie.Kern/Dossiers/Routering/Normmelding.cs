using System.Text.Json.Nodes;
using Integratie.Kern.Berichten;
using Integratie.Kern.Deelnemers;
using Integratie.Kern.Normen;
using Integratie.Kern.Tijd;
using NodaTime.Text;

namespace Integratie.Kern.Dossiers;

/// <summary>Tells the GI in charge and toezicht what a norm clock says. A term of a GI that was in charge before is that GI's alone.</summary>
internal static class Normmelding
{
    internal static void Stuur(Wijziging w, Normbericht bericht)
    {
        var data = new JsonObject
        {
            ["norm"] = Draadnaam.Van(bericht.Norm),
            ["klok"] = Draadnaam.Van(bericht.Klok),
            ["start"] = LocalDatePattern.Iso.Format(bericht.Start),
            ["einde"] = LocalDatePattern.Iso.Format(bericht.Einde),
            ["kalender"] = Draadnaam.Van(bericht.Kalender),
            ["zaaknummer"] = w.Dossier.ZaaknummerVan(bericht.Uitspraak),
        };
        if (bericht.Gecorrigeerd)
            data["gecorrigeerd"] = true;
        w.Meld($"norm.{Draadnaam.Van(bericht.Soort)}", Gi(w, bericht).Concat(bericht.AlleenGi ? [] : w.ToezichtOpDitKind()), data);
    }

    private static IEnumerable<Deelnemer> Gi(Wijziging w, Normbericht bericht)
    {
        if ((bericht.OudeGi ?? bericht.Gi) is not { } oin || w.Register.KiesGi(oin, w.Jeugdregio, w.Vandaag).Gi is not { } gi)
            return [];
        // What ended for the GI before it is no news for its successor.
        return bericht.OudeGi is null || gi.Oin == bericht.OudeGi ? [gi] : [];
    }
}
