using Integratie.Functions.Http;
using Integratie.Functions.Monitor;
using Integratie.Functions.Portaal.Cijfers;
using Integratie.Kern.Berichten;
using Integratie.Kern.Deelnemers;
using Integratie.Kern.Identificatie;
using Integratie.Kern.Normen;
using Integratie.Portaal.Monitor;
using Microsoft.AspNetCore.Http;
using NodaTime;

namespace Integratie.Functions.Portaal.Monitor;

/// <summary>Reports as a page shows them, with how it went over the last year.</summary>
internal sealed class Monitorbladlezer(Cijferbron cijfers)
{
    private const int PerBlad = 50;
    private const int Peildata = 12;

    public async Task<Monitormodel> LeesAsync(HttpRequest request, Monitoraanvraag aanvraag, Deelnemer wie)
    {
        // At the same time: a page waits for figures once.
        var (bezig, verleden) = (cijfers.RapportAsync(aanvraag, wie), TrendAsync(wie));
        var (rapport, (trend, heel)) = (await bezig, await verleden);
        _ = int.TryParse(request.Query["vanaf"], out var vanaf);
        var rijen = rapport?.Rijen.Skip(Math.Max(0, vanaf)).Take(PerBlad).ToList();
        var meer = rapport is not null && rapport.Rijen.Count > vanaf + PerBlad;
        return new Monitormodel(
            aanvraag.Vraag.Peildatum, aanvraag.Vraag.Van, aanvraag.Vraag.Tot, Draadnaam.Van(aanvraag.Vraag.Per), aanvraag.Regio,
            wie.Rol is Rol.Beheer or Rol.Toezicht ? [.. Enum.GetValues<Monitorniveau>().Select(Draadnaam.Van)] : null,
            [.. (wie.Jeugdregios ?? Jeugdregios.Alle).Order(StringComparer.Ordinal)],
            rijen, rapport?.Definities ?? [], trend, heel,
            "/monitor/csv" + request.QueryString,
            vanaf > 0 ? request.MetVeld("vanaf", null) : null,
            meer ? request.MetVeld("vanaf", $"{vanaf + PerBlad}") : null);
    }

    /// <summary>The reader's own figures on the last day of each month, as they were known then; what is not counted yet is left out.</summary>
    private async Task<(IReadOnlyList<Trendpunt> Punten, bool Heel)> TrendAsync(Deelnemer wie)
    {
        var vandaag = cijfers.Vandaag;
        var eerste = new LocalDate(vandaag.Year, vandaag.Month, 1);
        var dagen = Enumerable.Range(0, Peildata - 1).Select(i => eerste.PlusMonths(-i).PlusDays(-1)).Reverse().Append(vandaag).ToList();
        var rapporten = await Task.WhenAll(dagen.Select(dag => cijfers.RapportAsync(
            new Monitoraanvraag(new Monitorvraag(dag, null, null, Monitoraanvraag.Standaard(wie.Rol)), null), wie)));
        List<Trendpunt> punten =
        [
            .. from paar in dagen.Zip(rapporten)
               where paar.Second is { Rijen.Count: > 0 } rapport && !rapport.Rijen.ZijnLeeg()
               let rij = paar.Second!.Rijen[0]
               select new Trendpunt(paar.First, rij.Normen, rij.ZonderVasteJeugdbeschermer),
        ];
        return (punten, Array.TrueForAll(rapporten, rapport => rapport is not null));
    }
}
