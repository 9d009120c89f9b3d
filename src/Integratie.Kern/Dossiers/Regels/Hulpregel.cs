using Integratie.Kern.Berichten;
using Integratie.Kern.Deelnemers;
using Integratie.Kern.Normen;

namespace Integratie.Kern.Dossiers;

/// <summary>Help started: what norm 3 is about. GI and gemeente can both say so; each tells the other.</summary>
internal static class Hulpregel
{
    internal static void Pas(Invoer invoer)
    {
        var data = invoer.Data;
        invoer.W.Feit(new HulpGestart(
            invoer.Feitid,
            invoer.Zenderrol == Rol.Gi ? invoer.Gebeurtenis.Oin : null,
            invoer.Datum,
            data.IsWaar("overbrugging"),
            data.IsWaar("wachtlijstNaIntake"),
            Draadnaam.Lees<Passend>(data.Tekst("passend")) ?? throw new FormatException("Unknown passend."),
            invoer.Zaak));
        Routeringsregel.Lever(invoer);
        invoer.Stempel(Tijdstempelsoort.HulpGestart, invoer.Datum, Normnaam.Hulp);
    }
}
