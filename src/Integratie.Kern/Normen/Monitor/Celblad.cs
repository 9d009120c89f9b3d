namespace Integratie.Kern.Normen;

/// <summary>The counts of one row by name, and which of them add up to something that is known elsewhere.</summary>
internal sealed class Celblad
{
    private readonly Dictionary<string, int> aantallen = [];
    private readonly Dictionary<string, Cel> cellen = [];

    /// <summary>The cells of this row of which one follows from the others.</summary>
    public List<Celsom> Sommen { get; } = [];

    public IReadOnlyDictionary<string, int> Aantallen => aantallen;

    public Cel this[string naam] => cellen[naam];

    public void Zet(string naam, int aantal)
    {
        aantallen[naam] = aantal;
        cellen[naam] = Cel.Van(aantal);
    }

    /// <param name="totaal">Null where what they add up to is in other cells.</param>
    /// <param name="delen">The cells that add up to it.</param>
    public void TelOp(string? totaal, IEnumerable<string> delen) =>
        Sommen.Add(new Celsom(totaal is null ? null : (this, totaal), [.. delen.Select(deel => (this, deel))]));

    public void VerbergKleine()
    {
        foreach (var (naam, _) in aantallen.Where(paar => paar.Value is >= 1 and < Cel.KleinsteOpen))
        {
            cellen[naam] = Cel.VanKlein();
        }
    }

    public void Verberg(string naam) => cellen[naam] = Cel.Verborgen;
}
