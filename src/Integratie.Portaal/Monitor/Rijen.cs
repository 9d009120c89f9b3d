using Integratie.Kern.Normen;

namespace Integratie.Portaal.Monitor;

/// <summary>Rows of a report together.</summary>
public static class Rijen
{
    private static readonly Cel Nul = Cel.Van(0);

    /// <summary>There is no traject in them, nor anything else that is counted: a report of the country has its row also on the first day.</summary>
    public static bool ZijnLeeg(this IEnumerable<Rapportrij> rijen) => rijen.All(rij =>
        rij.Normen.All(norm => norm.Gestart == Nul) && rij.Belemmeringen == Nul && rij.AfgewezenZonderJeugdbeschermer == Nul);
}
