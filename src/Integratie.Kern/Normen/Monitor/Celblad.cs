namespace Integratie.Kern.Normen;

/// <summary>The counts of one row by name, and which of them add up to something that is known elsewhere.</summary>
internal sealed class Celblad
{
    private readonly Dictionary<string, int> aantallen = [];
    private readonly Dictionary<string, Cel> cellen = [];

    /// <summary>Each a set of cells of which one follows from the others.</summary>
    public List<string[]> Sommen { get; } = [];

    public IReadOnlyDictionary<string, int> Aantallen => aantallen;

    public Cel this[string naam] => cellen[naam];

    public void Zet(string naam, int aantal)
    {
        aantallen[naam] = aantal;
        cellen[naam] = Cel.Van(aantal);
    }

    public void VerbergKleine()
    {
        foreach (var (naam, _) in aantallen.Where(paar => paar.Value is >= 1 and <= 4))
        {
            cellen[naam] = Cel.VanKlein();
        }
    }

    public void Verberg(string naam) => cellen[naam] = Cel.Verborgen;
}
