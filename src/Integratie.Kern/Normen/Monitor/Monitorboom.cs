using Integratie.Kern.Identificatie;

namespace Integratie.Kern.Normen;

/// <summary>
/// Country, jeugdbeschermingsregio's, jeugdregio's and gemeenten: each call shows one of these levels, and a count on one is the sum of
/// those below it on the next. The country is also the sum of the GI's.
/// </summary>
internal static class Monitorboom
{
    private static readonly (Monitorniveau Niveau, Func<string, string?> Ouder)[] Omhoog =
    [
        (Monitorniveau.Jeugdregio, code => Gemeenten.Vind(code)?.Jeugdregio),
        (Monitorniveau.Beschermingsregio, Jeugdregios.Beschermingsregio),
        (Monitorniveau.Land, _ => Monitortelling.Land),
    ];

    /// <summary>Each a row and the rows that add up to it, over all levels.</summary>
    /// <param name="overal">The counts per gemeente and per GI.</param>
    /// <param name="blad">The cells of a row: of the report, or made for this.</param>
    public static List<Celgroep> Groepen(
        Regiototaal overal, Func<Monitorniveau, string, Rijtelling, Celblad> blad)
    {
        var groepen = new List<Celgroep>();
        var rijen = overal.Gemeenten.Select(rij => (Code: rij.Key, Telling: rij.Value, Blad: blad(Monitorniveau.Gemeente, rij.Key, rij.Value))).ToList();
        foreach (var (niveau, ouder) in Omhoog)
        {
            var hoger = new List<(string Code, Rijtelling Telling, Celblad Blad)>();
            foreach (var groep in rijen.GroupBy(rij => ouder(rij.Code) ?? Monitortelling.Onbekend))
            {
                var som = new Rijtelling();
                foreach (var rij in groep)
                {
                    som.Voeg(rij.Telling);
                }

                hoger.Add((groep.Key, som, blad(niveau, groep.Key, som)));
                groepen.Add(new Celgroep(hoger[^1].Blad, [.. groep.Select(rij => rij.Blad)]));
            }

            rijen = hoger;
        }

        var gis = overal.Gis.OrderBy(rij => rij.Key, StringComparer.Ordinal).Select(rij => blad(Monitorniveau.Gi, rij.Key, rij.Value));
        groepen.AddRange(rijen.Select(land => new Celgroep(land.Blad, [.. gis])));
        return groepen;
    }
}
