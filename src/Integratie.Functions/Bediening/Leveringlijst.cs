using Integratie.Functions.Dossiers;
using Integratie.Functions.Http;

namespace Integratie.Functions.Bediening;

/// <summary>Pages of deliveries by status and ontvanger.</summary>
internal sealed class Leveringlijst(Leveringbronnen bronnen, LeveringStore leveringen, Leveringindex index)
{
    private const int Tegelijk = 50;

    /// <summary>Index rows looked at for one page: what is far between must not make a page slow.</summary>
    private const int MeesteKandidaten = 400;

    /// <exception cref="ProbleemException">400: no cursor of this list.</exception>
    public async Task<Leveringbladzijde> LeesAsync(Leveringvraag vraag, Bladzijde bladzijde, CancellationToken ct)
    {
        var na = Plaats(vraag, bladzijde.Na);
        var regels = new List<Leveringregel>();
        var (meeste, bekeken, laatste) = (Math.Max(MeesteKandidaten, bladzijde.Max), 0, na);
        foreach (var status in vraag.Statussen.SkipWhile(s => na is not null && s != na.Status))
        {
            await foreach (var (kandidaat, levering) in MetRijAsync(status, vraag.Ontvanger, status == na?.Status ? na : null, ct))
            {
                if (levering is not null && vraag.Past(levering))
                {
                    if (regels.Count == bladzijde.Max)
                        return new(regels, laatste!.ToString());
                    regels.Add(Leveringregel.Van(levering));
                }

                laatste = kandidaat.Plaats;
                if (++bekeken == meeste)
                    return new(regels, laatste!.ToString());
            }
        }

        return new(regels, null);
    }

    /// <summary>The deliveries that really have the status, in order; to be worked on, so a cursor and a bound are of no use.</summary>
    public async IAsyncEnumerable<Leveringrij> AlleAsync(
        string status, string? ontvanger, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken ct)
    {
        await foreach (var (_, levering) in MetRijAsync(status, ontvanger, null, ct))
            if (levering is not null)
                yield return levering;
    }

    /// <summary>What the indexes name, with the delivery where it has that status.</summary>
    private async IAsyncEnumerable<(Leveringkandidaat Kandidaat, Leveringrij? Levering)> MetRijAsync(
        string status, string? ontvanger, Lijstplaats? na, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken ct)
    {
        await foreach (var deel in bronnen.LeesAsync(status, ontvanger, na, ct).Chunk(Tegelijk).WithCancellation(ct))
        {
            var rijen = await Task.WhenAll(deel.Select(k => leveringen.LeesAsync(k.Id, ct)));
            foreach (var (kandidaat, rij) in deel.Zip(rijen))
            {
                var klopt = rij?.Status == status && (status == Leveringstatus.Afgeleverd || rij.OpenRij == kandidaat.Rij);
                if (rij is not null && !klopt)
                    await RuimOpAsync(kandidaat, rij, ct);
                yield return (kandidaat, klopt ? rij : null);
            }
        }
    }

    /// <summary>
    /// A row of <see cref="Leveringindex"/> is not removed when its delivery goes on, which would cost every delivery a write, but when
    /// somebody looks: then only if the delivery can never come back to it.
    /// </summary>
    private async Task RuimOpAsync(Leveringkandidaat kandidaat, Leveringrij rij, CancellationToken ct)
    {
        var voorbij = rij.OpenRij != kandidaat.Rij || !rij.IsOpen;
        if (voorbij && kandidaat.Status is Leveringstatus.Vastgelopen or Leveringstatus.Afgesloten)
            await index.VerwijderAsync(kandidaat.Status, kandidaat.Ontvanger, kandidaat.Rij, ct);
    }

    private static Lijstplaats? Plaats(Leveringvraag vraag, string? cursor)
    {
        if (cursor is null)
            return null;
        var plaats = Lijstplaats.Lees(cursor);
        var hoortErbij = plaats is not null && vraag.Statussen.Contains(plaats.Status) && (vraag.Ontvanger ?? plaats.Ontvanger) == plaats.Ontvanger;
        return hoortErbij ? plaats : throw new ProbleemException(Problemen.Ongeldig("na", "is geen cursor van deze lijst"));
    }
}
