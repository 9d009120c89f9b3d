using Integratie.Kern.Normen;
using Integratie.Portaal.Cijfers;
using NodaTime;

namespace Integratie.Functions.Monitor;

/// <summary>How the time from uitspraak to kennisgeving went over the months, from the totals of the day.</summary>
public sealed class Monitorverloop(Dagtotalen totalen)
{
    private const int KleinsteOpen = 5;

    /// <param name="vraag">Its peildatum is in the last month.</param>
    /// <param name="bereik">What of it the caller sees.</param>
    /// <param name="ct">Stops reading.</param>
    public async Task<IReadOnlyList<Verlooppunt>> LeesAsync(Monitorvraag vraag, Monitorbereik bereik, CancellationToken ct)
    {
        var telling = new Monitortelling(vraag);
        foreach (var regio in bereik.Regios)
            telling.Voeg(await totalen.LeesAsync(regio, vraag.Peildatum, ct));
        var rijen = telling.Rijen.Where(rij => bereik.Codes is null || bereik.Codes.Contains(rij.Key)).Select(rij => rij.Value).ToList();
        var eerste = new LocalDate(vraag.Peildatum.Year, vraag.Peildatum.Month, 1).PlusMonths(1 - Rijtelling.Maanden);
        return [.. Enumerable.Range(0, Rijtelling.Maanden).Select(i => Punt(eerste.PlusMonths(i), rijen, bereik))];
    }

    private static Verlooppunt Punt(LocalDate maand, List<Rijtelling> rijen, Monitorbereik bereik)
    {
        var duur = new Verdeling();
        foreach (var rij in rijen)
            if (rij.KennisgevingPerMaand.GetValueOrDefault(Rijtelling.Maand(maand)) is { } deel)
                duur.Voeg(deel);
        // Few children are not shown to who may not see them one by one, just as in the report.
        return duur.Aantal == 0 || (!bereik.IsOpen && duur.Aantal < KleinsteOpen)
            ? new Verlooppunt(maand, null, null)
            : new Verlooppunt(maand, duur.Percentiel(50), duur.Percentiel(95));
    }
}
