using Integratie.Functions.Deelnemers;
using Integratie.Functions.Dossiers;
using Integratie.Functions.Http;
using Integratie.Functions.Opdrachten;
using Integratie.Kern.Deelnemers;

namespace Integratie.Functions.Bediening;

/// <summary>
/// Which deliveries the operator's "all of these again" is about: what was there when it was asked. They are looked for a piece at a
/// time, because there can be a hundred thousand and nobody waits for an answer that long.
/// </summary>
internal sealed class Herhaalkeuze(Leveringlijst lijst, Registerbeeld register)
{
    /// <summary>What is finished is not tried again.</summary>
    public static readonly IReadOnlyList<string> Statussen = [Leveringstatus.Vastgelopen, Leveringstatus.Wacht];

    private const int PerBlad = 100;

    /// <summary>Pages of a piece: short enough to answer somebody after the first one.</summary>
    private const int Bladen = 5;

    /// <summary>The next piece.</summary>
    public async Task<Opdrachtkeuze> KiesAsync(Opdracht opdracht, CancellationToken ct)
    {
        var delen = new HashSet<Opdrachtdeel>();
        Keuzestand? stand = Keuzestand.Lees(opdracht.Keuze!);
        for (var blad = 0; blad < Bladen && stand is not null; blad++)
            stand = await KiesAsync(stand, opdracht.Aangemaakt, delen, ct);
        return new(delen, stand?.ToString());
    }

    private async Task<Keuzestand?> KiesAsync(Keuzestand stand, DateTimeOffset tot, HashSet<Opdrachtdeel> delen, CancellationToken ct)
    {
        // A list that is not there any more, because its ontvanger left the register, is passed over.
        var lijsten = Lijsten(stand.Vraag).SkipWhile(l => stand.Status is not null && Voor(l, (stand.Status, stand.Ontvanger))).Take(2).ToList();
        if (lijsten is not [var (status, ontvanger), ..])
            return null;
        var na = (status, ontvanger) == (stand.Status, stand.Ontvanger) ? stand.Na : null;
        var blad = await lijst.LeesAsync(stand.Vraag with { Status = status, Ontvanger = ontvanger }, new Bladzijde(na, PerBlad), ct);
        delen.UnionWith(blad.Leveringen.Where(levering => levering.Aangemaakt <= tot).Select(levering => new Opdrachtdeel(levering.Id)));
        if (blad.Volgende is not null)
            return new(stand.Vraag, status, ontvanger, blad.Volgende);
        return lijsten is [_, var volgende] ? new(stand.Vraag, volgende.Status, volgende.Ontvanger) : null;
    }

    /// <summary>Which lists to read, in order. What waits for somebody who fetches is for nobody to try.</summary>
    private IEnumerable<(string Status, string? Ontvanger)> Lijsten(Leveringvraag vraag)
    {
        if (vraag.Status is null or Leveringstatus.Vastgelopen)
            yield return (Leveringstatus.Vastgelopen, vraag.Ontvanger);
        var ontvangers = register.Huidig.Alle.Where(d => d.WordtBezorgd && (vraag.Ontvanger ?? d.Oin) == d.Oin);
        if (vraag.Status is null or Leveringstatus.Wacht)
            foreach (var deelnemer in ontvangers.OrderBy(d => d.Oin, StringComparer.Ordinal))
                yield return (Leveringstatus.Wacht, deelnemer.Oin);
    }

    /// <summary>What is stuck goes first, then the ontvangers in order.</summary>
    private static bool Voor((string Status, string? Ontvanger) een, (string Status, string? Ontvanger) ander) => een.Status == ander.Status
        ? string.CompareOrdinal(een.Ontvanger, ander.Ontvanger) < 0
        : een.Status == Leveringstatus.Vastgelopen;
}
