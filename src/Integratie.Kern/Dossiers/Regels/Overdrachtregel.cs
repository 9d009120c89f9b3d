using System.Globalization;
using Integratie.Kern.Berichten;
using Integratie.Kern.Deelnemers;
using Integratie.Kern.Normen;

namespace Integratie.Kern.Dossiers;

/// <summary>
/// A child goes to another GI: by its own GI, or by the operator for a GI that ended (then the data names <c>vanGi</c>). The new GI
/// first gets the history, then the event with the list of what is complete; norm 1 starts again for it. While there is no GI that can
/// take the child on, it stays with the one that has it.
/// </summary>
internal static class Overdrachtregel
{
    internal static void Pas(Invoer invoer)
    {
        var van = invoer.Zenderrol == Rol.Gi ? invoer.Gebeurtenis.Oin : invoer.Data.Tekst("vanGi") ?? invoer.Gebeurtenis.Oin;
        var naar = Doelzoeker.Gi(invoer.W, invoer.Data.Tekst("naarGi")!);
        var overdracht = new OpenOverdracht(invoer.Nummer, van, invoer.Datum, invoer.Zaak);
        if (naar.Reden is null)
            Voltooi(invoer.W, overdracht, naar);
        else
            invoer.W.Dossier = invoer.Dossier with { OpenOverdrachten = invoer.Dossier.OpenOverdrachten.Add(overdracht) };
        Routeringsregel.Lever(invoer);
    }

    /// <summary>The new GI has the measures from its day on; the event itself is delivered after this.</summary>
    internal static void Voltooi(Wijziging w, OpenOverdracht overdracht, Bestemd naar)
    {
        Historieregel.Geef(w, overdracht.VanGi, naar, overdracht.Nummer);
        var id = overdracht.Nummer.ToString(CultureInfo.InvariantCulture);
        w.Feit(new MaatregelOvergedragen(id, overdracht.VanGi, naar.Oin, overdracht.Datum, overdracht.Zaak));
        w.Dossier = w.Dossier with { OpenOverdrachten = w.Dossier.OpenOverdrachten.Remove(overdracht) };
    }
}
