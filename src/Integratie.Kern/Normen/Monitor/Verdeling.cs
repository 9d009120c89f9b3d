using System.Text.Json.Serialization;

namespace Integratie.Kern.Normen;

/// <summary>How often each value occurs: it can be added up over days and regions, and still gives the exact percentiles.</summary>
public sealed record Verdeling
{
    public SortedDictionary<long, int> Aantallen { get; init; } = [];

    /// <summary>How many values there are.</summary>
    [JsonIgnore]
    public int Aantal => Aantallen.Values.Sum();

    internal long? Hoogste => Aantallen.Count == 0 ? null : Aantallen.Keys.Last();

    /// <summary>The mean of the two in the middle when their number is even; null without values.</summary>
    internal decimal? Mediaan
    {
        get
        {
            var aantal = Aantal;
            return aantal == 0 ? null : (Plaats((aantal + 1) / 2) + Plaats((aantal + 2) / 2)) / 2m;
        }
    }

    internal void Tel(long waarde, int aantal = 1)
    {
        var nieuw = Aantallen.GetValueOrDefault(waarde) + aantal;
        if (nieuw == 0)
        {
            Aantallen.Remove(waarde);
        }
        else
        {
            Aantallen[waarde] = nieuw;
        }
    }

    /// <summary>Adds the values of another.</summary>
    /// <param name="keer">-1 takes them out.</param>
    public void Voeg(Verdeling ander, int keer = 1)
    {
        foreach (var (waarde, aantal) in ander.Aantallen)
        {
            Tel(waarde, keer * aantal);
        }
    }

    /// <summary>The smallest value that at least this part of the values does not exceed (nearest rank); null without values.</summary>
    public long? Percentiel(int procent)
    {
        var aantal = Aantal;
        return aantal == 0 ? null : Plaats((int)(((long)aantal * procent + 99) / 100));
    }

    private long Plaats(int rang)
    {
        foreach (var (waarde, aantal) in Aantallen)
        {
            rang -= aantal;
            if (rang <= 0)
            {
                return waarde;
            }
        }

        return Aantallen.Keys.Last();
    }
}
