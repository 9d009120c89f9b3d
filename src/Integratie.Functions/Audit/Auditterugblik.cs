using Integratie.Functions.Http;
using Integratie.Functions.Tabellen;
using NodaTime;

namespace Integratie.Functions.Audit;

/// <summary>
/// The audit from its end. The table is read in the order of time only, but its lines are numbered without gaps: from the number of a
/// line follows how many come after it, so that the place where a page begins is found by halving the time.
/// </summary>
internal sealed class Auditterugblik(TableServiceClient tabellen, Auditstore audit)
{
    private readonly TableClient tabel = tabellen.GetTableClient(Auditstore.Tabel);

    /// <summary>A page, the newest line first, and the cursor of the next; null: there is no more. Lines that are added later change no next page.</summary>
    /// <param name="bladzijde">Its <c>na</c> is a cursor of an earlier page.</param>
    /// <param name="van">First moment.</param>
    /// <param name="tot">First moment after it.</param>
    /// <param name="ct">Stops reading.</param>
    /// <exception cref="ProbleemException">400: no cursor of this list.</exception>
    public async Task<(IReadOnlyList<Auditregel> Regels, string? Volgende)> LeesAsync(
        Bladzijde bladzijde, Instant van, Instant tot, CancellationToken ct)
    {
        if (bladzijde.Na is { } na && !Auditsleutel.IsCursor(na))
            throw new ProbleemException(Problemen.Ongeldig("na", "is geen cursor van deze lijst"));
        var einde = Auditsleutel.Grens(tot);
        if (bladzijde.Na is { } eerder && string.CompareOrdinal(eerder, einde) < 0)
            einde = eerder;
        if (await EersteAsync(Auditsleutel.Grens(van), einde, ct) is not { } eerste)
            return ([], null);
        var laatste = await EersteAsync(einde, Auditkop.Rijsleutel, ct) is { } volgende
            ? Auditsleutel.Nummer(volgende) - 1
            : (await audit.KopAsync(ct)).Nummer;
        var begin = await BeginAsync(eerste, einde, laatste, bladzijde.Max, ct);
        var regels = await tabel.QueryAsync<TableEntity>(Tussen(begin, einde), Bladzijde.Maximum, cancellationToken: ct)
            .Select(rij => (rij.RowKey, Regel: Auditregel.Van(rij))).ToListAsync(ct);
        List<(string Sleutel, Auditregel Regel)> getoond = [.. regels.TakeLast(bladzijde.Max).Reverse()];
        return ([.. getoond.Select(r => r.Regel)], getoond is [.., var oudste] && oudste.Sleutel != eerste ? oudste.Sleutel : null);
    }

    /// <summary>From where to read, so that a page is in it and not much more.</summary>
    /// <param name="eerste">The first line of the period.</param>
    /// <param name="einde">Behind the last.</param>
    /// <param name="laatste">Number of the last.</param>
    /// <param name="max">How many lines a page has.</param>
    /// <param name="ct">Stops reading.</param>
    private async Task<string> BeginAsync(string eerste, string einde, long laatste, int max, CancellationToken ct)
    {
        var (begin, onder, boven) = (eerste, Auditsleutel.Ticks(eerste), Auditsleutel.Ticks(einde));
        while (laatste - Auditsleutel.Nummer(begin) >= Bladzijde.Maximum && boven - onder > 1)
        {
            var midden = onder + ((boven - onder) / 2);
            if (await EersteAsync(Auditsleutel.Grens(midden), einde, ct) is { } verder && laatste - Auditsleutel.Nummer(verder) + 1 >= max)
                (begin, onder) = (verder, midden);
            else
                boven = midden;
        }

        // So many at one moment that time does not tell them apart: there the number does.
        return laatste - Auditsleutel.Nummer(begin) >= Bladzijde.Maximum ? Auditsleutel.Maak(onder, laatste - max + 1) : begin;
    }

    /// <summary>Key of the first line of a part; null: there is none in it.</summary>
    private async Task<string?> EersteAsync(string vanaf, string voor, CancellationToken ct)
    {
        await foreach (var rij in tabel.QueryAsync<TableEntity>(Tussen(vanaf, voor), 1, ["PartitionKey", "RowKey"], ct))
            return rij.RowKey;
        return null;
    }

    private static string Tussen(string vanaf, string voor) =>
        TableClient.CreateQueryFilter($"PartitionKey eq {Auditstore.Partitie} and RowKey ge {vanaf} and RowKey lt {voor}");
}
