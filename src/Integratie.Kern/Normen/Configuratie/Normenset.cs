using Integratie.Kern.Tijd;

namespace Integratie.Kern.Normen;

/// <summary>The norms in force, with the feestdagen and the stoplicht: the configuration behind every new term.</summary>
public sealed class Normenset
{
    private const string Ingebouwd = "Integratie.Kern.Gegevens.normen.json";

    private static readonly Lazy<Normenset> Standaardset = new(() =>
        Lees(StandaardJson).Normen ?? throw new InvalidOperationException("The built-in norms have a fault."));

    internal Normenset(IReadOnlyList<Norm> normen, Kalender kalender, Stoplichtgrenzen stoplicht)
    {
        Normen = normen;
        Kalender = kalender;
        Stoplicht = stoplicht;
    }

    /// <summary>The set of <see cref="StandaardJson"/>.</summary>
    public static Normenset Standaard => Standaardset.Value;

    /// <summary>The built-in norms, with their sources, in the form that <see cref="Lees"/> reads: what a configuration starts from.</summary>
    public static string StandaardJson
    {
        get
        {
            using var stroom = typeof(Normenset).Assembly.GetManifestResourceStream(Ingebouwd)
                ?? throw new InvalidOperationException($"{Ingebouwd} is not embedded.");
            using var lezer = new StreamReader(stroom);
            return lezer.ReadToEnd();
        }
    }

    public IReadOnlyList<Norm> Normen { get; }

    public Kalender Kalender { get; }

    public Stoplichtgrenzen Stoplicht { get; }

    /// <summary>Reads a configuration that replaces the built-in norms. With any fault there is no set: the hub does not start.</summary>
    public static Normlezing Lees(string json) => new Normenlezer().Lees(json);
}
