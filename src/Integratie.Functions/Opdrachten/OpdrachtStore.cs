using Azure;
using Integratie.Functions.Http;
using Integratie.Functions.Tabellen;

namespace Integratie.Functions.Opdrachten;

/// <summary>
/// Table Opdrachten: a partition for each, with <c>kop</c> how far it is, <c>i-</c> its parts and <c>f-</c> what failed; and a partition
/// <c>lopend</c> with what is not finished. It is the truth: a wake-up only says which one.
/// </summary>
public sealed class OpdrachtStore(Tabellenset tabellen)
{
    public const string Kop = "kop";

    private const string Lopend = "lopend";
    private const int PerTransactie = 100;

    /// <summary>Parts beside the head.</summary>
    private const int PerKeuze = PerTransactie - 1;

    public static string Partitie(Guid id) => id.ToString("N");

    /// <summary>Keeps a new one with all its parts; once this is done it will be done.</summary>
    /// <returns>Another one that holds its slot, in which case nothing was kept; null when it was.</returns>
    public async Task<Guid?> BeginAsync(Opdracht opdracht, IReadOnlyCollection<Opdrachtdeel> delen, CancellationToken ct)
    {
        var slot = new TableEntity(Lopend, opdracht.Slot) { ["Opdracht"] = Partitie(opdracht.Id), ["Moment"] = opdracht.Aangemaakt };
        try
        {
            await tabellen.Opdrachten.AddEntityAsync(slot, ct);
        }
        catch (RequestFailedException fout) when (fout.IsBestaatAl())
        {
            return await HouderAsync(opdracht.Slot, ct) ?? await BeginAsync(opdracht, delen, ct);
        }

        foreach (var groep in delen.Chunk(PerTransactie))
            await tabellen.Opdrachten.SubmitTransactionAsync(groep.Select(deel => Voeg(Rij(opdracht.Id, deel))), ct);
        // The head last: without it there is nothing, and the slot comes free by itself.
        await tabellen.Opdrachten.AddEntityAsync(opdracht.Rij(), ct);
        return null;
    }

    public async Task<Opdracht?> LeesAsync(Guid id, CancellationToken ct)
    {
        var rij = await tabellen.Opdrachten.GetEntityIfExistsAsync<TableEntity>(Partitie(id), Kop, cancellationToken: ct);
        return rij.HasValue ? Opdracht.Van(rij.Value!) : null;
    }

    /// <summary>The next parts, in order.</summary>
    public async Task<IReadOnlyList<Opdrachtdeel>> VolgendeAsync(Opdracht opdracht, int aantal, CancellationToken ct)
    {
        var (partitie, na, tot) = (Partitie(opdracht.Id), $"i-{opdracht.Tot}", "i.");
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {partitie} and RowKey gt {na} and RowKey lt {tot}");
        return await tabellen.Opdrachten.QueryAsync<TableEntity>(filter, aantal, cancellationToken: ct).Take(aantal)
            .Select(rij => new Opdrachtdeel(rij.RowKey[2..], rij.GetString("Waarde"))).ToListAsync(ct);
    }

    /// <summary>
    /// Adds parts that were found. With every piece the head counts what is there; where to look further is written with the last one, so
    /// after a crash some are found again and counted twice, and none is missed.
    /// </summary>
    /// <returns>The head as it is then.</returns>
    /// <exception cref="RequestFailedException">412: somebody else did this step.</exception>
    public async Task<Opdracht> VoegToeAsync(Opdracht opdracht, Opdrachtkeuze keuze, CancellationToken ct)
    {
        Opdrachtdeel[][] stukken = keuze.Delen.Count == 0 ? [[]] : [.. keuze.Delen.Chunk(PerKeuze)];
        for (var i = 0; i < stukken.Length; i++)
        {
            var laatste = i == stukken.Length - 1;
            opdracht = opdracht with { Totaal = opdracht.Totaal + stukken[i].Length, Keuze = laatste ? keuze.Verder : opdracht.Keuze };
            var kop = new TableTransactionAction(TableTransactionActionType.UpdateReplace, opdracht.Rij(), opdracht.ETag);
            var delen = stukken[i].Select(deel => new TableTransactionAction(TableTransactionActionType.UpsertReplace, Rij(opdracht.Id, deel)));
            var antwoord = await tabellen.Opdrachten.SubmitTransactionAsync([kop, .. delen], ct);
            opdracht = opdracht with { ETag = antwoord.Value[0].Headers.ETag!.Value };
        }

        return opdracht;
    }

    /// <summary>Writes how far it is, with what failed since.</summary>
    /// <exception cref="RequestFailedException">412: somebody else did this step.</exception>
    public Task SchrijfAsync(Opdracht opdracht, IEnumerable<Mislukking> mislukt, CancellationToken ct)
    {
        var kop = new TableTransactionAction(TableTransactionActionType.UpdateReplace, opdracht.Rij(), opdracht.ETag);
        var fouten = mislukt.Select(m => new TableTransactionAction(
            TableTransactionActionType.UpsertReplace, new TableEntity(Partitie(opdracht.Id), $"f-{m.Onderwerp}") { ["Reden"] = m.Reden }));
        return tabellen.Opdrachten.SubmitTransactionAsync([kop, .. fouten], ct);
    }

    /// <summary>Frees its slot.</summary>
    public Task EindAsync(string slot, CancellationToken ct) => tabellen.Opdrachten.DeleteEntityAsync(Lopend, slot, ETag.All, ct);

    /// <summary>What is not finished: slot, id and when it was asked.</summary>
    public IAsyncEnumerable<(string Slot, Guid Id, DateTimeOffset Moment)> LopendAsync(CancellationToken ct) =>
        tabellen.Opdrachten.QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"PartitionKey eq {Lopend}"), cancellationToken: ct)
            .Select(rij => (rij.RowKey, Guid.Parse(rij.Tekst("Opdracht")), rij.Moment("Moment")));

    /// <summary>What failed, a page at a time, and the cursor of the next; null: there is no more.</summary>
    public async Task<(IReadOnlyList<Mislukking> Mislukt, string? Volgende)> MisluktAsync(Guid id, Bladzijde bladzijde, CancellationToken ct)
    {
        var (partitie, na, tot) = (Partitie(id), $"f-{bladzijde.Na}", "f.");
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {partitie} and RowKey gt {na} and RowKey lt {tot}");
        var rijen = await tabellen.Opdrachten.QueryAsync<TableEntity>(filter, cancellationToken: ct).Take(bladzijde.Max + 1)
            .Select(rij => new Mislukking(rij.RowKey[2..], rij.Tekst("Reden"))).ToListAsync(ct);
        return rijen.Count > bladzijde.Max ? (rijen[..bladzijde.Max], rijen[bladzijde.Max - 1].Onderwerp) : (rijen, null);
    }

    private async Task<Guid?> HouderAsync(string slot, CancellationToken ct)
    {
        var rij = await tabellen.Opdrachten.GetEntityIfExistsAsync<TableEntity>(Lopend, slot, cancellationToken: ct);
        return rij.HasValue ? Guid.Parse(rij.Value!.Tekst("Opdracht")) : null;
    }

    private static TableEntity Rij(Guid id, Opdrachtdeel deel)
    {
        var rij = new TableEntity(Partitie(id), $"i-{deel.Sleutel}");
        if (deel.Waarde is { } waarde)
            rij["Waarde"] = waarde;
        return rij;
    }

    private static TableTransactionAction Voeg(TableEntity rij) => new(TableTransactionActionType.Add, rij);
}
