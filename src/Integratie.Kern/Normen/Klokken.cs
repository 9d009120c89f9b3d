using NodaTime;

namespace Integratie.Kern.Normen;

/// <summary>The norm clocks as pure functions: facts and time in, a new state and norm events out.</summary>
public static class Klokken
{
    /// <summary>
    /// Adds a fact that became known at <paramref name="nu"/>. Facts may arrive in any order; their dates decide. A fact that the
    /// state already has (same kind, same id) changes nothing.
    /// </summary>
    /// <param name="normen">For what this fact starts; running terms keep the norms they have.</param>
    /// <exception cref="ArgumentOutOfRangeException">A decision pronounced outside the years 1 to 9900.</exception>
    public static Klokuitkomst Verwerk(Klokstand stand, Feit feit, Instant nu, Normenset normen)
    {
        if (stand.Feiten.Any(bekend => bekend.Feit.Id == feit.Id && bekend.Feit.GetType() == feit.GetType()))
        {
            return new Klokuitkomst(stand, []);
        }

        IReadOnlyList<BekendFeit> feiten = [.. stand.Feiten, new BekendFeit(nu, feit)];
        var trajecten = new Trajectbouwer(normen, nu).Bouw(feiten, stand.Trajecten);
        return Meld(stand with { Feiten = feiten, Trajecten = trajecten }, nu);
    }

    /// <summary>
    /// Lets time pass up to <paramref name="nu"/>: what is due is told, once, however late or often this is called. Without anything
    /// due the same state comes back.
    /// </summary>
    public static Klokuitkomst Wek(Klokstand stand, Instant nu)
    {
        var uitkomst = Meld(stand, nu);
        return uitkomst.Berichten.Count == 0 ? new Klokuitkomst(stand, []) : uitkomst;
    }

    private static Klokuitkomst Meld(Klokstand stand, Instant nu)
    {
        var berichten = new List<Normbericht>();
        var trajecten = new List<Traject>();
        foreach (var traject in stand.Trajecten)
        {
            var melder = new Termijnmelder(traject, nu);
            trajecten.Add(traject with { Termijnen = [.. traject.Termijnen.Select(melder.Meld)] });
            berichten.AddRange(melder.Berichten);
        }

        return new Klokuitkomst(stand with { Trajecten = trajecten }, berichten);
    }
}
