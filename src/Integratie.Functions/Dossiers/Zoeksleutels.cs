using Integratie.Kern.Berichten;

namespace Integratie.Functions.Dossiers;

/// <summary>By what the dossiers of a decision can be found: its zaaknummers in normal form, and its ECLI.</summary>
public static class Zoeksleutels
{
    public static IEnumerable<string> Van(Uitspraak uitspraak) => uitspraak.AndereZaaknummers.Prepend(uitspraak.Zaaknummer)
        .Select(z => z.Normaal)
        .Concat(uitspraak.Ecli is { } ecli ? [ecli] : [])
        .Distinct();
}
