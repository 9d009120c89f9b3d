using System.Globalization;
using Azure;
using Integratie.Functions.Dossiers;
using Integratie.Functions.Tabellen;

namespace Integratie.Functions.Postbus;

/// <summary>
/// Table Postbus: the feed of each ontvanger. Only the function Postbus adds rows, one ontvanger at a time: the counter, the
/// rows and the mark per dossier go in one transaction, so a reader's cursor never skips a row and nothing stands in it twice.
/// </summary>
public sealed class PostbusStore(Tabellenset tabellen, LeveringStore leveringen, OpenLeveringen open, Postbuswekker wekker)
{
    private const string Teller = "teller";

    /// <summary>Two operations a row at most, one for the counter, a hundred in a transaction.</summary>
    private const int PerTransactie = 45;

    private readonly Rijgeheugen<(string Ontvanger, Guid Dossier), long> _merken = new(4096);

    /// <summary>
    /// Adds what these dossiers have for the ontvanger and the feed does not hold yet. What nobody may have never comes in it, and what came
    /// after that waits until the operator did something about it.
    /// </summary>
    public async Task VulAanAsync(string ontvanger, IEnumerable<Guid> dossiers, CancellationToken ct)
    {
        var gelezen = await Naastelkaar.LeesAsync(dossiers, (dossier, ct) => NogNietAsync(ontvanger, dossier, ct), ct);
        var nieuw = gelezen.SelectMany(vanDossier => vanDossier).ToList();
        foreach (var deel in nieuw.Chunk(PerTransactie))
            await VoegToeAsync(ontvanger, deel, ct);
        wekker.Wek(ontvanger);
        await open.VerwijderenAsync(ontvanger, [.. nieuw.Where(l => !l.IsOpen).Select(l => l.OpenRij)], ct);
    }

    /// <summary>Up to which delivery of a dossier the feed holds them. Nothing leaves a feed, so what it held a while ago can be enough.</summary>
    /// <param name="ontvanger">Whose feed.</param>
    /// <param name="dossier">The dossier.</param>
    /// <param name="genoeg">The delivery that is asked about: of a higher mark than this the newest need not be known.</param>
    /// <param name="ct">Stops reading.</param>
    public async Task<long> MerkAsync(string ontvanger, Guid dossier, long genoeg, CancellationToken ct) =>
        _merken.Vind((ontvanger, dossier)) is var bekend && bekend >= genoeg ? bekend : await LeesMerkAsync(ontvanger, dossier, ct);

    /// <summary>The rows after a cursor, in order.</summary>
    public async Task<IReadOnlyList<Postbusrij>> LeesAsync(string ontvanger, long na, int max, CancellationToken ct)
    {
        var (vanaf, tot) = (Rij(na), "b.");
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {ontvanger} and RowKey gt {vanaf} and RowKey lt {tot}");
        var rijen = new List<Postbusrij>();
        await foreach (var rij in tabellen.Postbus.QueryAsync<TableEntity>(filter, max, cancellationToken: ct))
        {
            rijen.Add(Postbusrij.Van(rij));
            if (rijen.Count == max)
                break;
        }

        return rijen;
    }

    /// <summary>All that stands in a feed, in order: row key and delivery.</summary>
    /// <param name="ontvanger">Whose.</param>
    /// <param name="na">Only after this row key.</param>
    /// <param name="ct">Stops reading.</param>
    public async IAsyncEnumerable<(string Rij, Webhookid Levering)> AlleAsync(
        string ontvanger, string? na, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken ct)
    {
        var (vanaf, tot) = (na ?? Rij(0), "b.");
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {ontvanger} and RowKey gt {vanaf} and RowKey lt {tot}");
        // For a page of a list: few at once.
        await foreach (var rij in tabellen.Postbus.QueryAsync<TableEntity>(filter, 100, cancellationToken: ct))
            yield return (rij.RowKey, Postbusrij.Van(rij).Levering);
    }

    /// <summary>The dossiers of which something stands in a feed: with what is open all in which the ontvanger ever had a part.</summary>
    public async IAsyncEnumerable<Guid> DossiersAsync(
        string ontvanger, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken ct)
    {
        var (vanaf, tot) = ("d-", "d.");
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {ontvanger} and RowKey gt {vanaf} and RowKey lt {tot}");
        await foreach (var rij in tabellen.Postbus.QueryAsync<TableEntity>(filter, cancellationToken: ct))
            yield return Guid.ParseExact(rij.RowKey[vanaf.Length..], "N");
    }

    /// <summary>The cursor of the last row of a feed; 0 while it is empty.</summary>
    public async Task<long> StandAsync(string ontvanger, CancellationToken ct) => (await LeesRijAsync(ontvanger, Teller, ct))?.GetInt64("Cursor") ?? 0;

    /// <summary>Up to which cursor the ontvanger has said that it has everything.</summary>
    public async Task<long> OpgehaaldTotAsync(string ontvanger, CancellationToken ct) =>
        (await LeesRijAsync(ontvanger, "opgehaald", ct))?.GetInt64("Cursor") ?? 0;

    public Task ZetOpgehaaldTotAsync(string ontvanger, long cursor, CancellationToken ct) => tabellen.Postbus.UpsertEntityAsync(
        new TableEntity(ontvanger, "opgehaald") { ["Cursor"] = cursor }, TableUpdateMode.Replace, ct);

    private async Task<IReadOnlyList<Leveringrij>> NogNietAsync(string ontvanger, Guid dossier, CancellationToken ct) =>
        await leveringen.NaAsync(dossier, ontvanger, await LeesMerkAsync(ontvanger, dossier, ct), ct).ToListAsync(ct);

    private async Task VoegToeAsync(string ontvanger, Leveringrij[] deel, CancellationToken ct)
    {
        var teller = await LeesRijAsync(ontvanger, Teller, ct);
        var cursor = teller?.GetInt64("Cursor") ?? 0;
        var acties = new List<TableTransactionAction>();
        foreach (var levering in deel.Where(l => l.Ontvanger == ontvanger))
            acties.Add(new(TableTransactionActionType.Add, Postbusrij.Maak(ontvanger, Rij(++cursor), cursor, levering)));
        foreach (var merk in deel.GroupBy(l => l.Id.Dossier))
        {
            var rij = new TableEntity(ontvanger, Merk(merk.Key)) { ["Volgnummer"] = merk.Max(l => l.Volgnummer) };
            acties.Add(new(TableTransactionActionType.UpsertReplace, rij));
        }

        var stand = new TableEntity(ontvanger, Teller) { ["Cursor"] = cursor };
        acties.Insert(0, teller is null
            ? new TableTransactionAction(TableTransactionActionType.Add, stand)
            : new TableTransactionAction(TableTransactionActionType.UpdateReplace, stand, teller.ETag));
        await tabellen.Postbus.SubmitTransactionAsync(acties, ct);
        foreach (var levering in deel)
            _merken.Onthoud((ontvanger, levering.Id.Dossier), levering.Volgnummer);
    }

    private async Task<long> LeesMerkAsync(string ontvanger, Guid dossier, CancellationToken ct) =>
        (await LeesRijAsync(ontvanger, Merk(dossier), ct))?.GetInt64("Volgnummer") ?? 0;

    private async Task<TableEntity?> LeesRijAsync(string ontvanger, string rij, CancellationToken ct)
    {
        var antwoord = await tabellen.Postbus.GetEntityIfExistsAsync<TableEntity>(ontvanger, rij, cancellationToken: ct);
        return antwoord.HasValue ? antwoord.Value : null;
    }

    private static string Rij(long cursor) => string.Create(CultureInfo.InvariantCulture, $"b-{cursor:D19}");

    private static string Merk(Guid dossier) => $"d-{dossier:N}";
}
