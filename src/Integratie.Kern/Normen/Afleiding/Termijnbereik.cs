namespace Integratie.Kern.Normen;

/// <summary>What a set of terms hangs on: one GI in charge (norm 1), or the traject as a whole (norms 2 and 3).</summary>
internal sealed record Termijnbereik(bool PerGi, Beheerperiode Periode)
{
    /// <summary>Norm 1 for each GI, norms 2 and 3 once, from the start of the traject.</summary>
    public static IEnumerable<Termijnbereik> Van(Trajectfeiten traject)
    {
        foreach (var periode in traject.Perioden.Where(periode => periode.StartNorm1))
        {
            yield return new Termijnbereik(true, periode);
        }

        if (traject.Keten.Starter is not null && traject.Perioden.Count > 0)
        {
            yield return new Termijnbereik(false, traject.Perioden[0]);
        }
    }

    public bool Omvat(Termijn termijn) =>
        termijn.Norm.PerGi == PerGi && (!PerGi || (termijn.Gi == Periode.Gi && termijn.Beurt == Periode.Beurt));

    public Termijn Nieuw(Norm norm) => PerGi
        ? new Termijn { Norm = norm, Gi = Periode.Gi, Beurt = Periode.Beurt, Uitspraak = Periode.Anker }
        : new Termijn { Norm = norm, Uitspraak = Periode.Anker };
}
