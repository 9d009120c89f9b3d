using Integratie.Kern.Deelnemers;
using Integratie.Kern.Normen;

namespace Integratie.Kern.Dossiers;

/// <summary>A measure ended outside a decision about it: open terms lapse.</summary>
internal static class Beeindigregel
{
    internal static void Pas(Invoer invoer)
    {
        var gi = invoer.Zenderrol == Rol.Gi ? invoer.Gebeurtenis.Oin : null;
        invoer.W.Feit(new MaatregelBeeindigd(invoer.Feitid, gi, invoer.Datum, invoer.Zaak));
        Routeringsregel.Lever(invoer);
    }
}
