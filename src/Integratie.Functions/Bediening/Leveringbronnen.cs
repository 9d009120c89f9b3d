using System.Runtime.CompilerServices;
using Integratie.Functions.Deelnemers;
using Integratie.Functions.Dossiers;
using Integratie.Functions.Postbus;
using Integratie.Functions.Tabellen;
using Integratie.Kern.Berichten;

namespace Integratie.Functions.Bediening;

/// <summary>
/// Where the deliveries of a status are found, in order of ontvanger and origin, without reading what has another: Open for what
/// waits, the feeds for what arrived, <see cref="Leveringindex"/> for what is stuck or closed.
/// </summary>
internal sealed class Leveringbronnen(Tabellenset tabellen, PostbusStore postbus, Registerbeeld register)
{
    /// <summary>Behind every ontvanger in table Open stands what waits to be processed.</summary>
    private const string NaOntvangers = "verwerking-";

    /// <summary>Rows to fetch at once: a page of a list needs few, and a thousand are ten times the work.</summary>
    private const int PerKeer = 100;

    /// <param name="status">One of <see cref="Leveringstatus"/>.</param>
    /// <param name="ontvanger">Whose; null: everybody's.</param>
    /// <param name="na">Only what comes after this place.</param>
    /// <param name="ct">Stops reading.</param>
    public IAsyncEnumerable<Leveringkandidaat> LeesAsync(string status, string? ontvanger, Lijstplaats? na, CancellationToken ct) => status switch
    {
        Leveringstatus.Wacht => LeesAsync(tabellen.Open, status, "", ontvanger, NaOntvangers, na, ct),
        Leveringstatus.Afgeleverd => FeedsAsync(ontvanger, na, ct),
        _ => LeesAsync(tabellen.Leveringen, status, Leveringindex.Partitie(status, ""), ontvanger, Leveringindex.Partitie(status, NaOntvangers), na, ct),
    };

    /// <summary>Notes an ontvanger of the right form that there is not.</summary>
    public async Task ControleerAsync(Leveringvraag vraag, List<Fout> fouten, CancellationToken ct)
    {
        if (vraag.Ontvanger is { } ontvanger && fouten.TrueForAll(f => f.Pad != "ontvanger") && !await KentAsync(ontvanger, ct))
            fouten.Add(new Fout("ontvanger", "is geen deelnemer, en er zijn geen leveringen voor"));
    }

    /// <summary>Whether there is such an ontvanger: a deelnemer, or one that only undelivered deliveries name.</summary>
    private async Task<bool> KentAsync(string ontvanger, CancellationToken ct)
    {
        if (register.Huidig.Vind(ontvanger) is not null)
            return true;
        string[] zonderFeed = [Leveringstatus.Vastgelopen, Leveringstatus.Wacht, Leveringstatus.Afgesloten];
        foreach (var status in zonderFeed)
            if (await LeesAsync(status, ontvanger, null, ct).AnyAsync(ct))
                return true;
        return false;
    }

    private static async IAsyncEnumerable<Leveringkandidaat> LeesAsync(
        TableClient tabel, string status, string voorvoegsel, string? ontvanger, string einde, Lijstplaats? na, [EnumeratorCancellation] CancellationToken ct)
    {
        foreach (var filter in Filters(voorvoegsel, ontvanger, einde, na))
            await foreach (var rij in tabel.QueryAsync<TableEntity>(filter, PerKeer, cancellationToken: ct))
                if (Webhookid.TryParse(rij.GetString("Levering"), out var id))
                    yield return new(status, rij.PartitionKey[voorvoegsel.Length..], rij.RowKey, id);
    }

    /// <summary>First the rest of the partition of the cursor, then those behind it: together they read no row twice or in vain.</summary>
    private static IEnumerable<string> Filters(string voorvoegsel, string? ontvanger, string einde, Lijstplaats? na)
    {
        if (na is not null)
            yield return TableClient.CreateQueryFilter($"PartitionKey eq {voorvoegsel + na.Ontvanger} and RowKey gt {na.Rij}");
        else if (ontvanger is not null)
            yield return TableClient.CreateQueryFilter($"PartitionKey eq {voorvoegsel + ontvanger}");
        if (ontvanger is null)
            yield return TableClient.CreateQueryFilter($"PartitionKey gt {voorvoegsel + na?.Ontvanger} and PartitionKey lt {einde}");
    }

    private async IAsyncEnumerable<Leveringkandidaat> FeedsAsync(string? ontvanger, Lijstplaats? na, [EnumeratorCancellation] CancellationToken ct)
    {
        var ontvangers = ontvanger is null ? register.Huidig.Alle.Select(d => d.Oin) : [ontvanger];
        foreach (var oin in ontvangers.Where(o => na is null || string.CompareOrdinal(o, na.Ontvanger) >= 0))
            await foreach (var (rij, levering) in postbus.AlleAsync(oin, oin == na?.Ontvanger ? na.Rij : null, ct))
                yield return new(Leveringstatus.Afgeleverd, oin, rij, levering);
    }
}
