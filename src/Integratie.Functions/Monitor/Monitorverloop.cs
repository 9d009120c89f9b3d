using Integratie.Kern.Normen;
using Integratie.Portaal.Cijfers;
using NodaTime;

namespace Integratie.Functions.Monitor;

/// <summary>How the time from uitspraak to kennisgeving went over the months, in one reading of table Monitor.</summary>
public sealed class Monitorverloop(MonitorStore store)
{
    private const int Maanden = 12;
    private const int KleinsteOpen = 5;

    /// <param name="vraag">Its peildatum is in the last month.</param>
    /// <param name="bereik">What of it the caller sees.</param>
    /// <param name="ct">Stops reading.</param>
    public async Task<IReadOnlyList<Verlooppunt>> LeesAsync(Monitorvraag vraag, Monitorbereik bereik, CancellationToken ct)
    {
        var eerste = new LocalDate(vraag.Peildatum.Year, vraag.Peildatum.Month, 1).PlusMonths(1 - Maanden);
        var maanden = Enumerable.Range(0, Maanden).Select(i => eerste.PlusMonths(i)).ToList();
        var tellingen = maanden.ConvertAll(maand => new Monitortelling(vraag with { Van = maand, Tot = maand.PlusMonths(1).PlusDays(-1) }));
        foreach (var regio in bereik.Regios)
            await foreach (var versie in store.LeesAsync(regio, vraag.Peildatum, ct))
            {
                var regel = versie.Regel();
                foreach (var telling in tellingen)
                    telling.Tel(regel);
            }

        return [.. maanden.Zip(tellingen, (maand, telling) => Punt(maand, telling, bereik))];
    }

    private static Verlooppunt Punt(LocalDate maand, Monitortelling telling, Monitorbereik bereik)
    {
        var duur = new Verdeling();
        foreach (var (code, rij) in telling.Rijen)
            if ((bereik.Codes is null || bereik.Codes.Contains(code)) && rij.Doorlooptijden.GetValueOrDefault(Ketenstap.UitspraakKennisgeving) is { } deel)
                duur.Voeg(deel);
        // Few children are not shown to who may not see them one by one, just as in the report.
        return duur.Aantal == 0 || (!bereik.IsOpen && duur.Aantal < KleinsteOpen)
            ? new Verlooppunt(maand, null, null)
            : new Verlooppunt(maand, duur.Percentiel(50), duur.Percentiel(95));
    }
}
