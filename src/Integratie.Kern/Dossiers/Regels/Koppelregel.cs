using Integratie.Kern.Berichten;
using Integratie.Kern.Normen;

namespace Integratie.Kern.Dossiers;

/// <summary>A jeugdbeschermer comes or goes: what norm 1 is about.</summary>
internal static class Koppelregel
{
    internal static void Gekoppeld(Invoer invoer)
    {
        var data = invoer.Data;
        invoer.W.Feit(new JeugdbeschermerGekoppeld(
            invoer.Feitid,
            invoer.Gebeurtenis.Oin,
            invoer.Datum,
            Draadnaam.Lees<Koppelvorm>(data.Tekst("vorm")) ?? throw new FormatException("Unknown vorm."),
            data.IsWaar("contactMetGezin"),
            data.Lid("werktAanKoers") is null ? null : data.IsWaar("werktAanKoers"),
            Draadnaam.Lees<Aanleiding>(data.Tekst("aanleiding")),
            invoer.Zaak));
        Routeringsregel.Lever(invoer);
        invoer.Stempel(Tijdstempelsoort.JeugdbeschermerGekoppeld, invoer.Datum, Normnaam.Jeugdbeschermer);
    }

    internal static void Losgekoppeld(Invoer invoer)
    {
        invoer.W.Feit(new JeugdbeschermerLosgekoppeld(invoer.Feitid, invoer.Gebeurtenis.Oin, invoer.Datum, invoer.Zaak));
        Routeringsregel.Lever(invoer);
    }
}
