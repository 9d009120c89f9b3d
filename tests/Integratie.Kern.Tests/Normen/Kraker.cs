using Integratie.Kern.Identificatie;
using Integratie.Kern.Normen;
using static Integratie.Kern.Tests.Tijd.Dagen;

namespace Integratie.Kern.Tests.Normen;

/// <summary>Asks the monitor on every level of the country, as toezicht, and works out what it hides from what it shows.</summary>
internal sealed class Kraker
{
    private readonly Dictionary<(Monitorniveau, string, string), int> waar = [];
    private readonly Dictionary<(Monitorniveau, string, string), int> bekend = [];
    private readonly List<((Monitorniveau, string, string) Som, List<(Monitorniveau, string, string)> Delen)> sommen = [];

    /// <returns>How many counts of 1 to 4 there were; none of them was found.</returns>
    public static int Kraak(IReadOnlyDictionary<string, Rijtelling> gemeenten)
    {
        var kraker = new Kraker();
        foreach (var niveau in new[] { Monitorniveau.Land, Monitorniveau.Beschermingsregio, Monitorniveau.Jeugdregio, Monitorniveau.Gemeente })
        {
            kraker.Vraag(niveau, gemeenten);
        }

        kraker.LosOp();
        var klein = kraker.waar.Where(cel => cel.Value is >= 1 and <= 4).ToList();
        Assert.All(klein, cel => Assert.False(kraker.bekend.ContainsKey(cel.Key), $"{cel.Key} is {cel.Value}"));
        return klein.Count;
    }

    private void Vraag(Monitorniveau niveau, IReadOnlyDictionary<string, Rijtelling> gemeenten)
    {
        var tellingen = gemeenten.GroupBy(rij => Code(niveau, rij.Key)).ToDictionary(groep => groep.Key, groep =>
        {
            var som = new Rijtelling();
            groep.ToList().ForEach(rij => som.Voeg(rij.Value));
            return som;
        });
        var vraag = new Monitorvraag(D("2026-07-31"), null, null, niveau);
        Neem(niveau, Monitorrapport.Maak(vraag, tellingen, Normenset.Standaard, _ => true, _ => null).Rijen, waar);
        var totaal = new Regiototaal(gemeenten, new Dictionary<string, Rijtelling>());
        Neem(niveau, Monitorrapport.Maak(vraag, tellingen, Normenset.Standaard, _ => false, _ => null, null, totaal).Rijen, bekend);
        foreach (var code in tellingen.Keys)
        {
            sommen.Add(((niveau, code, "gestart"), [(niveau, code, "gehaald"), (niveau, code, "overschreden"), (niveau, code, "loopt")]));
        }

        if (niveau == Monitorniveau.Gemeente)
        {
            return;
        }

        foreach (var deel in new[] { "gestart", "gehaald", "overschreden", "loopt" })
        {
            foreach (var groep in gemeenten.Keys.Select(gemeente => (Ouder: Code(niveau, gemeente), Kind: Code(niveau + Stap(niveau), gemeente))).Distinct()
                .GroupBy(paar => paar.Ouder))
            {
                sommen.Add(((niveau, groep.Key, deel), [.. groep.Select(paar => (niveau + Stap(niveau), paar.Kind, deel))]));
            }
        }
    }

    private void LosOp()
    {
        for (var verder = true; verder;)
        {
            verder = false;
            foreach (var (som, delen) in sommen)
            {
                if (delen.Append(som).Where(cel => !bekend.ContainsKey(cel)).ToList() is not [var enige])
                {
                    continue;
                }

                bekend[enige] = enige == som ? delen.Sum(deel => bekend[deel]) : bekend[som] - delen.Where(deel => deel != enige).Sum(deel => bekend[deel]);
                verder = true;
            }
        }
    }

    // In the order of the levels, per GI stands before per gemeente.
    private static int Stap(Monitorniveau niveau) => niveau == Monitorniveau.Jeugdregio ? 2 : 1;

    private static void Neem(Monitorniveau niveau, IEnumerable<Rapportrij> rijen, Dictionary<(Monitorniveau, string, string), int> cellen)
    {
        foreach (var rij in rijen)
        {
            var norm = rij.Normen.Single(norm => norm.Norm == Normnaam.Koers);
            foreach (var (deel, cel) in new[]
            {
                ("gestart", norm.Gestart), ("gehaald", norm.Gehaald), ("overschreden", norm.Overschreden), ("loopt", norm.Loopt),
            })
            {
                if (int.TryParse(cel.ToString(), out var aantal))
                {
                    cellen[(niveau, rij.Code, deel)] = aantal;
                }
            }
        }
    }

    private static string Code(Monitorniveau niveau, string gemeente) => niveau switch
    {
        Monitorniveau.Land => Monitortelling.Land,
        Monitorniveau.Beschermingsregio => Jeugdregios.Beschermingsregio(Gemeenten.Vind(gemeente)!.Jeugdregio)!,
        Monitorniveau.Jeugdregio => Gemeenten.Vind(gemeente)!.Jeugdregio,
        _ => gemeente,
    };
}
