using Integratie.Kern.Tijd;
using NodaTime;

namespace Integratie.Kern.Normen;

/// <summary>Brings the stored trajecten up to what the facts say.</summary>
internal sealed class Trajectbouwer(Normenset normen, Instant nu)
{
    public IReadOnlyList<Traject> Bouw(IReadOnlyList<BekendFeit> feiten, IReadOnlyList<Traject> bewaard)
    {
        var paren = Trajectkoppeling.Koppel(Dossierfeiten.Verdeel(new Feitenboek(feiten)), bewaard);
        var volgend = bewaard.Select(traject => traject.Nummer).DefaultIfEmpty().Max();
        var bij = paren.Select(paar => Bij(paar.Feiten, paar.Bewaard, paar.Bewaard?.Nummer ?? ++volgend)).ToList();
        var weg = bewaard.Where(traject => paren.TrueForAll(paar => paar.Bewaard != traject)).Select(HefOp);
        return [.. bij.Concat(weg).OrderBy(traject => traject.Nummer)];
    }

    private Traject Bij(Trajectfeiten feiten, Traject? bewaard, int nummer) => new()
    {
        Nummer = nummer,
        Familie = feiten.Keten.Familie,
        Uitspraken = [.. feiten.Keten.Uitspraken.Select(uitspraak => uitspraak.Wortel)],
        Start = feiten.Keten.Starter?.Uitspraak.Uitgesproken,
        Begin = feiten.Keten.Begin,
        LaatsteDag = feiten.Keten.LaatsteDag,
        Gi = feiten.Gi,
        VorigeGis = [.. feiten.Perioden.SkipLast(1).Select(periode => periode.Gi)],
        Termijnen = [.. Alle(feiten, bewaard?.Termijnen ?? [])],
    };

    /// <summary>The terms that the facts give, without those they took away.</summary>
    public IReadOnlyList<Termijn> Termijnen(Trajectfeiten feiten, Traject? bewaard) =>
        Alle(feiten, bewaard?.Termijnen ?? []).FindAll(termijn => !termijn.Beeld.Opgeheven);

    private List<Termijn> Alle(Trajectfeiten feiten, IReadOnlyList<Termijn> bewaard)
    {
        var over = bewaard.ToList();
        var termijnen = new List<Termijn>();
        foreach (var bereik in Termijnbereik.Van(feiten))
        {
            var eigen = over.FindAll(bereik.Omvat);
            over.RemoveAll(bereik.Omvat);
            // What was started keeps its norms; only what starts now follows the present configuration.
            var stam = eigen.Count > 0 ? eigen : [.. normen.Normen.Where(norm => norm.PerGi == bereik.PerGi).Select(bereik.Nieuw)];
            termijnen.AddRange(stam.Select(termijn => Bij(termijn, feiten, bereik.Periode)));
        }

        return [.. termijnen, .. over.Select(HefOp)];
    }

    private Termijn Bij(Termijn termijn, Trajectfeiten feiten, Beheerperiode periode)
    {
        var afleiding = new Termijnafleiding(termijn.Norm, feiten, periode, normen.Kalender);
        var (beeld, berekening) = afleiding.Leid(termijn.Berekeningen.Select(eerder => eerder.Uitkomst));
        var bekend = berekening is null || (termijn.Berekeningen is [.., var laatste] && laatste.Uitkomst == berekening);
        return termijn with
        {
            Beeld = beeld,
            Uitspraak = periode.Anker,
            Berekeningen = bekend ? termijn.Berekeningen : [.. termijn.Berekeningen, new Berekening(nu, berekening!)],
        };
    }

    private static Traject HefOp(Traject traject) =>
        traject with { Opgeheven = true, Termijnen = [.. traject.Termijnen.Select(HefOp)] };

    private static Termijn HefOp(Termijn termijn) => termijn with { Beeld = termijn.Beeld with { Opgeheven = true } };
}
