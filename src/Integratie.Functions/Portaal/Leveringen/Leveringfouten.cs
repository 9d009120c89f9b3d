using Integratie.Functions.Bediening;
using Integratie.Functions.Deelnemers;
using Integratie.Functions.Dossiers;
using Integratie.Portaal.Overzicht;

namespace Integratie.Functions.Portaal.Leveringen;

/// <summary>What is stuck, brought together by what is wrong with it.</summary>
internal sealed class Leveringfouten(Leveringlijst lijst, Registerbeeld register)
{
    /// <summary>Deliveries looked at: enough to see what is wrong, few enough to see it at once.</summary>
    private const int Meeste = 400;

    /// <param name="vraag">Whose.</param>
    /// <param name="ct">Stops reading.</param>
    /// <returns>The largest group first, and whether there are more deliveries than were looked at.</returns>
    public async Task<(IReadOnlyList<Foutgroep> Fouten, bool Meer)> LeesAsync(Leveringvraag vraag, CancellationToken ct)
    {
        var leveringen = await lijst.AlleAsync(Leveringstatus.Vastgelopen, vraag.Ontvanger, ct).Where(vraag.Past).Take(Meeste + 1).ToListAsync(ct);
        var fouten = leveringen.Take(Meeste).Select(Leveringregel.Van)
            .GroupBy(regel => (Reden: regel.Reden ?? "", Fout: regel.LaatsteFout, regel.Ontvanger))
            .Select(groep => new Foutgroep(
                groep.Key.Reden, groep.Key.Fout, groep.Key.Ontvanger, register.Huidig.Naam(groep.Key.Ontvanger), groep.Count(),
                groep.Min(regel => regel.Aangemaakt)))
            .OrderByDescending(fout => fout.Aantal).ThenBy(fout => fout.Oudste);
        return ([.. fouten], leveringen.Count > Meeste);
    }
}
