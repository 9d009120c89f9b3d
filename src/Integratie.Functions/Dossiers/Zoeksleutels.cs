using Integratie.Kern.Berichten;
using Integratie.Kern.Identificatie;

namespace Integratie.Functions.Dossiers;

/// <summary>By what the dossiers of an event can be found: zaaknummers and ECLI in normal form, and the ids of decisions.</summary>
public static class Zoeksleutels
{
    public static IEnumerable<string> Van(Gebeurtenis gebeurtenis)
    {
        var data = gebeurtenis.Data;
        var zaken = data.Teksten("andereZaaknummers");
        if (data.Tekst("zaaknummer") is { } zaaknummer)
            zaken = zaken.Prepend(zaaknummer);
        var sleutels = zaken.Select(z => Zaaknummer.Parse(z).Normaal);
        if (data.Tekst("ecli") is { } ecli)
            sleutels = sleutels.Append(Ecli.Normaal(ecli));
        if (gebeurtenis.Naam.StartsWith("uitspraak.", StringComparison.Ordinal))
            sleutels = sleutels.Concat(GebeurtenisId.Kandidaten(gebeurtenis.Id).Select(id => Uitspraak(gebeurtenis.Oin, id)));
        return sleutels.Distinct();
    }

    /// <summary>Of a decision, by its sender and id.</summary>
    public static string Uitspraak(string zender, string id) => $"uitspraak\n{zender}\n{id}";
}
