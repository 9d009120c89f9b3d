using Integratie.Kern.Berichten;

namespace Integratie.Kern.Dossiers;

/// <summary>A plan goes to the gemeente as a delivery: nobody approves it.</summary>
internal static class Planregel
{
    internal static void Pas(Invoer invoer)
    {
        Woonplaatsregel.Vul(invoer, invoer.Data.Tekst("gemeente")!);
        Routeringsregel.Lever(invoer);
        invoer.Stempel(Tijdstempelsoort.PlanOvergedragen, invoer.Datum);
    }
}
