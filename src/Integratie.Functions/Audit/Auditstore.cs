using Azure;
using Integratie.Functions.Beveiliging;
using Integratie.Functions.Http;
using Integratie.Functions.Tabellen;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace Integratie.Functions.Audit;

/// <summary>
/// The table Audit: one partition, rows in the order of time, each with the hash of the one before. Written before what it tells of is
/// done: nothing happens unseen, and now and then it tells of something that did not come through.
/// </summary>
public sealed partial class Auditstore(TableServiceClient tabellen, Pseudoniem pseudoniem, TimeProvider klok, ILogger<Auditstore> logger) : IDisposable
{
    internal const string Tabel = "Audit";
    internal const string Partitie = "keten";

    private const int MaxPogingen = 50;

    private readonly TableClient tabel = tabellen.GetTableClient(Tabel);
    private readonly SemaphoreSlim eenTegelijk = new(1);

    /// <summary>Makes the table when it is not there.</summary>
    public Task MaakAsync(CancellationToken ct) => tabel.CreateIfNotExistsAsync(ct);

    /// <param name="wie">OIN of who does it.</param>
    /// <param name="handeling">What, such as <c>deelnemer.wijzigen</c>.</param>
    /// <param name="onderwerp">With what: an OIN, an id. No personal data.</param>
    /// <param name="bijzonderheden">More, for a person to read. No personal data.</param>
    /// <param name="ct">Stops before it is written.</param>
    /// <exception cref="RequestFailedException">The line was not written; what it tells of must not be done.</exception>
    public async Task NoteerAsync(string wie, string handeling, string onderwerp, string? bijzonderheden = null, CancellationToken ct = default)
    {
        // Within a process in turn; between processes the end of the chain decides who was first.
        await eenTegelijk.WaitAsync(ct);
        try
        {
            await SluitAanAsync(kop => Volgende(kop, wie, handeling, onderwerp, bijzonderheden), ct);
        }
        finally
        {
            eenTegelijk.Release();
        }
    }

    /// <summary>A page in the order of time, and the cursor of the next; null: there is no more.</summary>
    /// <param name="bladzijde">Its <c>na</c> is a cursor of an earlier page.</param>
    /// <param name="van">First day (UTC).</param>
    /// <param name="tot">Last day (UTC).</param>
    /// <param name="ct">Stops reading.</param>
    /// <exception cref="ProbleemException">400: no cursor of this list.</exception>
    public async Task<(IReadOnlyList<Auditregel> Regels, string? Volgende)> LeesAsync(
        Bladzijde bladzijde, LocalDate? van, LocalDate? tot, CancellationToken ct = default)
    {
        var regels = new List<Auditregel>();
        string? cursor = null;
        // One more than asked for tells whether there is more; a page of the table service holds no more than the longest of ours.
        var perKeer = Math.Min(bladzijde.Max + 1, Bladzijde.Maximum);
        await foreach (var rij in tabel.QueryAsync<TableEntity>(Filter(bladzijde.Na, van, tot), perKeer, cancellationToken: ct))
        {
            if (regels.Count == bladzijde.Max)
                return (regels, cursor);
            regels.Add(Auditregel.Van(rij));
            cursor = rij.RowKey;
        }

        return (regels, null);
    }

    /// <summary>All lines as they are stored, in order.</summary>
    internal IAsyncEnumerable<TableEntity> AlleAsync(CancellationToken ct) => tabel.QueryAsync<TableEntity>(Filter(null, null, null), cancellationToken: ct);

    /// <summary>Where the chain ends.</summary>
    internal async Task<Auditkop> KopAsync(CancellationToken ct)
    {
        var rij = await tabel.GetEntityIfExistsAsync<TableEntity>(Partitie, Auditkop.Rijsleutel, cancellationToken: ct);
        return rij.HasValue ? Auditkop.Van(rij.Value!) : Auditkop.Leeg;
    }

    public void Dispose() => eenTegelijk.Dispose();

    private async Task SluitAanAsync(Func<Auditkop, (Auditkop Kop, TableEntity Regel)> volgende, CancellationToken ct)
    {
        for (var poging = 1; ; poging++)
        {
            var (kop, regel) = volgende(await KopAsync(ct));
            try
            {
                await tabel.SubmitTransactionAsync([kop.Schrijf(), new TableTransactionAction(TableTransactionActionType.Add, regel)], ct);
                LogRegel(kop.Nummer, kop.Schakel);
                return;
            }
            catch (TableTransactionFailedException fout) when ((fout.IsGewijzigd() || fout.IsBestaatAl()) && poging < MaxPogingen)
            {
                // Another line came first: this one takes its place behind it.
            }
        }
    }

    private (Auditkop Kop, TableEntity Regel) Volgende(Auditkop vorige, string wie, string handeling, string onderwerp, string? bijzonderheden)
    {
        var nu = klok.GetUtcNow();
        var (nummer, ticks) = (vorige.Nummer + 1, vorige.Hierna(nu));
        var regel = new TableEntity(Partitie, Auditsleutel.Maak(ticks, nummer))
        {
            ["Moment"] = nu,
            ["Wie"] = wie,
            ["Handeling"] = handeling,
            ["Onderwerp"] = onderwerp,
            ["Nummer"] = nummer,
            ["Vorige"] = vorige.Schakel,
        };
        if (bijzonderheden is not null)
            regel["Bijzonderheden"] = bijzonderheden;
        var schakel = Auditschakel.Van(regel, pseudoniem);
        regel["Schakel"] = schakel;
        return (new Auditkop(nummer, schakel, ticks, vorige.ETag), regel);
    }

    private static string Filter(string? na, LocalDate? van, LocalDate? tot)
    {
        if (na is not null && !Auditsleutel.IsCursor(na))
            throw new ProbleemException(Problemen.Ongeldig("na", "is geen cursor van deze lijst"));
        var begin = van is { } eerste ? Grens(eerste) : "";
        var vanaf = string.CompareOrdinal(na ?? "", begin) > 0 ? na! : begin;
        var voor = tot < LocalDate.MaxIsoValue ? Grens(tot.Value.PlusDays(1)) : Auditkop.Rijsleutel;
        return TableClient.CreateQueryFilter($"PartitionKey eq {Partitie} and RowKey gt {vanaf} and RowKey lt {voor}");
    }

    /// <summary>Before every line of a day, and behind those of the day before.</summary>
    private static string Grens(LocalDate dag) => Auditsleutel.Grens(dag.AtMidnight().InUtc().ToInstant());

    // In the log too, which goes elsewhere: what is kept there, audit-controle can look up in the chain.
    [LoggerMessage(1, LogLevel.Information, "Audit {Nummer}: {Schakel}")]
    private partial void LogRegel(long nummer, string schakel);
}
