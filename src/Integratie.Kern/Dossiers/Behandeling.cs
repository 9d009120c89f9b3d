using Integratie.Kern.Berichten;
using NodaTime;

namespace Integratie.Kern.Dossiers;

/// <summary>Finds the rule for an event.</summary>
public static class Behandeling
{
    /// <summary>Applies an event that is valid and about one child.</summary>
    /// <param name="w">Where the consequences are collected.</param>
    /// <param name="gebeurtenis">The event, with only this child in it.</param>
    /// <param name="ontvangen">When the hub had it.</param>
    public static void Pas(Wijziging w, Gebeurtenis gebeurtenis, Instant ontvangen)
    {
        switch (gebeurtenis.Naam)
        {
            case "uitspraak.gedaan":
                Uitspraakregel.Pas(w, Uitspraak.Lees(gebeurtenis.Data), ontvangen);
                break;
        }
    }
}
