using Integratie.Kern.Berichten;
using Integratie.Kern.Deelnemers;
using Integratie.Kern.Normen;

namespace Integratie.Kern.Dossiers;

/// <summary>
/// A child goes to another GI: by its own GI, or by the operator for a GI that ended (then the data names <c>vanGi</c>). The new GI
/// first gets the history, then the event with the list of what is complete; norm 1 starts again for it.
/// </summary>
internal static class Overdrachtregel
{
    internal static void Pas(Invoer invoer)
    {
        var van = invoer.Zenderrol == Rol.Gi ? invoer.Gebeurtenis.Oin : invoer.Data.Tekst("vanGi") ?? invoer.Gebeurtenis.Oin;
        var naar = Doelzoeker.Gi(invoer.W, invoer.Data.Tekst("naarGi")!);
        Historieregel.Geef(invoer.W, van, naar, overdracht: invoer.Nummer);
        invoer.W.Feit(new MaatregelOvergedragen(invoer.Feitid, van, naar.Oin, invoer.Datum, invoer.Zaak));
        Routeringsregel.Lever(invoer);
    }
}
