namespace Integratie.Kern.Normen;

/// <summary>
/// What a reader can work out, from all sums together, about cells that do not show their count. One that says "&lt;5" is 1 to 4; an
/// empty one is 5 or more, since zeros are never hidden. So 7 = "&lt;5" + 5 + "&lt;5" gives both away, and so does 6 = "&lt;5" + empty.
/// </summary>
internal sealed class Celgrenzen
{
    private const long Grenzeloos = int.MaxValue;

    private readonly List<(Celblad Blad, string Naam)?> cellen = [];
    private readonly List<(Celsom Som, int Aantal, int Totaal, int[] Delen)> sommen = [];
    private readonly long[] min;
    private readonly long[] max;
    private readonly List<int>[] bij;
    private readonly HashSet<int> reddeloos;

    public Celgrenzen(IEnumerable<Celsom> alle)
    {
        var plaatsen = new Dictionary<(Celblad, string), int>();
        foreach (var som in alle)
        {
            int[] delen = [.. som.Delen.Select(Plaats)];
            sommen.Add((som, som.Aantal, som.Totaal is { } totaal ? Plaats(totaal) : Nieuw(null), delen));
        }

        (min, max) = (new long[cellen.Count], new long[cellen.Count]);
        bij = [.. cellen.Select(_ => new List<int>())];
        for (var s = 0; s < sommen.Count; s++)
        {
            foreach (var cel in sommen[s].Delen.Append(sommen[s].Totaal))
            {
                bij[cel].Add(s);
            }
        }

        // Four times "<5" under a "<5" is 1 each, whatever else is hidden: for such a cell nothing more may go.
        Verscherp(verborgen: true);
        reddeloos = [.. Enumerable.Range(0, cellen.Count).Where(IsVerraden)];

        int Plaats((Celblad, string) cel) => plaatsen.TryGetValue(cel, out var plaats) ? plaats : plaatsen[cel] = Nieuw(cel);

        int Nieuw((Celblad, string)? cel)
        {
            cellen.Add(cel);
            return cellen.Count - 1;
        }
    }

    /// <summary>The sums in which one more cell must go, because a count of 1 to 4 has only one value left.</summary>
    public List<Celsom> Verraders()
    {
        Verscherp(verborgen: false);
        return [.. Enumerable.Range(0, cellen.Count).Where(n => IsVerraden(n) && !reddeloos.Contains(n))
            .Select(Verrader).OfType<Celsom>().Distinct()];
    }

    /// <param name="verborgen">As if all that can be hidden were.</param>
    private void Verscherp(bool verborgen)
    {
        Begin(verborgen);
        // What one sum narrows can narrow the next. A sum that shows everything narrows nothing.
        var rij = new Queue<int>(Enumerable.Range(0, sommen.Count).Where(s => Array.Exists(sommen[s].Delen, n => min[n] < max[n])));
        var wacht = rij.ToHashSet();
        while (rij.TryDequeue(out var som))
        {
            wacht.Remove(som);
            foreach (var ander in Verscherp(som).SelectMany(cel => bij[cel]).Where(wacht.Add))
            {
                rij.Enqueue(ander);
            }
        }
    }

    private bool IsVerraden(int n) => min[n] == max[n] && cellen[n] is { } cel && cel.Blad[cel.Naam].IsKlein;

    // Any sum that it is in and that has something left to hide.
    private Celsom? Verrader(int n) => bij[n].Select(som => sommen[som].Som).FirstOrDefault(som => som.IsAanTeVullen);

    private void Begin(bool verborgen)
    {
        for (var n = 0; n < cellen.Count; n++)
        {
            if (cellen[n] is { } bekend)
            {
                var cel = bekend.Blad[bekend.Naam];
                long aantal = bekend.Blad.Aantallen[bekend.Naam];
                (min[n], max[n]) = cel.IsOpen && (!verborgen || aantal == 0) ? (aantal, aantal)
                    : cel.IsKlein ? (1, Cel.KleinsteOpen - 1) : (Cel.KleinsteOpen, Grenzeloos);
            }
        }

        foreach (var (som, aantal, totaal, _) in sommen)
        {
            if (som.Totaal is null)
            {
                min[totaal] = max[totaal] = aantal;
            }
        }
    }

    /// <summary>The cells that this sum narrows.</summary>
    private List<int> Verscherp(int som)
    {
        var (_, _, totaal, delen) = sommen[som];
        var (laag, hoog) = (0L, 0L);
        foreach (var deel in delen)
        {
            (laag, hoog) = (laag + min[deel], hoog + max[deel]);
        }

        var scherper = new List<int>();
        Perk(totaal, laag, hoog);
        foreach (var deel in delen)
        {
            // Where another part has no upper bound, the total says nothing about the least that this one is.
            Perk(deel, min[totaal] - (hoog - max[deel]), max[totaal] >= Grenzeloos ? Grenzeloos : max[totaal] - (laag - min[deel]));
        }

        return scherper;

        void Perk(int cel, long minstens, long hoogstens)
        {
            if (minstens > min[cel] || hoogstens < max[cel])
            {
                (min[cel], max[cel]) = (Math.Max(min[cel], minstens), Math.Min(max[cel], hoogstens));
                scherper.Add(cel);
            }
        }
    }
}
