using Integratie.Functions.Deelnemers;
using Integratie.Kern.Normen;

namespace Integratie.Functions.Monitor;

/// <summary>Makes reports from table Monitor.</summary>
public sealed class Monitorlezer(MonitorStore store, Dagtotalen totalen, Registerbeeld register, Normenset normen)
{
    public async Task<Monitorrapport> LeesAsync(Monitorvraag vraag, Monitorbereik bereik, CancellationToken ct)
    {
        var telling = new Monitortelling(vraag);
        var overal = bereik.IsOpen ? null : new Regiotelling(vraag);
        foreach (var regio in bereik.Regios)
            if (vraag is { Van: null, Tot: null })
            {
                var totaal = await totalen.LeesAsync(regio, vraag.Peildatum, ct);
                telling.Voeg(totaal);
                overal?.Voeg(totaal);
            }
            else
            {
                await foreach (var versie in store.LeesAsync(regio, vraag.Peildatum, ct))
                {
                    var regel = versie.Regel();
                    telling.Tel(regel);
                    overal?.Tel(regel);
                }
            }

        var rapport = Monitorrapport.Maak(
            vraag, telling.Rijen, normen, _ => bereik.IsOpen, oin => register.Huidig.Vind(oin)?.Naam, bereik.Codes, overal?.Totaal);
        return bereik.Codes is { } codes ? rapport with { Rijen = [.. rapport.Rijen.Where(rij => codes.Contains(rij.Code))] } : rapport;
    }
}
