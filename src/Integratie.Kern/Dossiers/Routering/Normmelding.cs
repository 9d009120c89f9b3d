using System.Text.Json.Nodes;
using Integratie.Kern.Berichten;
using Integratie.Kern.Deelnemers;
using Integratie.Kern.Normen;
using Integratie.Kern.Tijd;
using NodaTime.Text;

namespace Integratie.Kern.Dossiers;

/// <summary>Tells the GI in charge and toezicht what a norm clock says; of a term that ends by a change of GI the old GI too.</summary>
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
        // A new GI hears that the term of the one before it ended, and may have one of its own with the same days.
        if (bericht.Norm == Normnaam.Jeugdbeschermer && Gi(w, bericht.OudeGi ?? bericht.Gi) is { } vanWie)
            data["gi"] = vanWie.Oin;
        if (bericht.Gecorrigeerd)
            data["gecorrigeerd"] = true;
        var oudeGi = bericht.Soort == Normsoort.Vervallen ? bericht.OudeGi : null;
        var gis = new[] { bericht.Gi, oudeGi }.Select(oin => Gi(w, oin)).OfType<Deelnemer>();
        w.Meld($"norm.{Draadnaam.Van(bericht.Soort)}", gis.Concat(w.ToezichtOpDitKind()).DistinctBy(d => d.Oin), data);
    }

    private static Deelnemer? Gi(Wijziging w, string? oin) => oin is null ? null : w.Register.KiesGi(oin, w.Jeugdregio, w.Vandaag).Gi;
}
