using System.Diagnostics;
using System.Globalization;
using Integratie.Functions.Tabellen;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Integratie.Bench.Volume;

/// <summary>
/// Fills the store of a stopped hub. Some nine hundred dossiers are real: sent to a hub, processed, delivered and fetched. All others are
/// copies of those, row by row and byte by byte but for their ids and their encryption. A million real ones would take a day, and rows made
/// by the bench could differ from the hub's without anybody seeing it.
/// </summary>
internal static class Vulopdracht
{
    /// <summary>One line of the audit for so many dossiers.</summary>
    private const int PerAuditregel = 20;

    private const int PerTransactie = 100;

    public static async Task<int> VulAsync(string map, int aantal)
    {
        if (Directory.Exists(map) && Directory.EnumerateFileSystemEntries(map).Any())
            throw new InvalidOperationException($"{map} is not empty.");
        var begin = Stopwatch.GetTimestamp();
        var kinderen = Vulkind.Alle();
        await Vulhub.SpeelAsync(map, kinderen);
        Zeg($"{kinderen.Count} real dossiers", begin);
        using (var hub = Hub(map))
            await AuditAsync(hub.Services.GetRequiredService<TableServiceClient>().GetTableClient("Audit"), aantal / PerAuditregel);
        Sjabloonlezer lezer;
        Dictionary<string, long> tellers;
        using (var hub = Hub(map))
        {
            lezer = new Sjabloonlezer(hub.Services);
            await lezer.ZoekAsync(kinderen);
            tellers = await TellersAsync(hub.Services.GetRequiredService<Tabellenset>());
        }

        IReadOnlyDictionary<string, long> cursors;
        using (var bestand = new Vulbestand(map))
            cursors = Kopieer(lezer.Neem(bestand), new Vulschrijver(bestand, tellers), aantal, begin);
        using (var hub = Hub(map))
            await ZetTellersAsync(hub.Services.GetRequiredService<Tabellenset>(), cursors);
        var bytes = new DirectoryInfo(map).EnumerateFiles("hub.db*").Sum(bestand => bestand.Length);
        Zeg($"{aantal} dossiers, {bytes / 1048576} MiB, {bytes / aantal} bytes a dossier", begin);
        return 0;
    }

    /// <summary>Not started: for its tables and its keys.</summary>
    private static IHost Hub(string map) => Functions.Hub.Maak(["--Hub:Data", map, "--Hub:Klok", "handmatig"]);

    private static IReadOnlyDictionary<string, long> Kopieer(IReadOnlyList<Sjabloon> sjablonen, Vulschrijver schrijver, int aantal, long begin)
    {
        // Behind every key that the hub gave out itself.
        var open = sjablonen.SelectMany(s => s.OpenRijen).Max(rij => Convert.ToInt64(rij[..Kopie.Openbegin], 16));
        var moment = TimeProvider.System.GetUtcNow();
        var gemaakt = sjablonen.Count;
        var toeval = new Random(aantal);
        foreach (var sjabloon in Reeks(sjablonen, aantal))
        {
            var id = Guid.CreateVersion7(moment.AddMilliseconds(gemaakt));
            schrijver.Schrijf(sjabloon, new Kopie(toeval, id, sjabloon.Ontvangsten.Count, sjabloon.OpenRijen.Count, open));
            open += sjabloon.OpenRijen.Count;
            if (++gemaakt % 100_000 == 0)
                Zeg($"{gemaakt} dossiers", begin);
        }

        return schrijver.Cursors;
    }

    /// <summary>First each group to its thousand, then the rest: of ten nine are over and one runs; of a hundred one is stuck.</summary>
    private static IEnumerable<Sjabloon> Reeks(IReadOnlyList<Sjabloon> sjablonen, int aantal)
    {
        var soorten = sjablonen.GroupBy(s => s.Soort).ToDictionary(groep => groep.Key, groep => groep.ToList());
        var over = aantal - sjablonen.Count;
        for (var groep = 0; groep < Vulplan.Groepen; groep++)
            for (var i = Vulplan.SjablonenPerGroep; i < Vulplan.PerGroep; i++, over--)
                yield return soorten[Vulkind.Groep(groep)][i % Vulplan.SjablonenPerGroep];
        for (var i = 0; i < over; i++)
        {
            var van = soorten[i % 100 == 0 ? Vulkind.Vast : i % 10 == 5 ? Vulkind.Loopt : Vulkind.Voorbij];
            yield return van[i % van.Count];
        }
    }

    private static async Task<Dictionary<string, long>> TellersAsync(Tabellenset tabellen)
    {
        var tellers = new Dictionary<string, long>();
        await foreach (var rij in tabellen.Postbus.QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"RowKey eq {"teller"}")))
            tellers[rij.PartitionKey] = rij.GetInt64("Cursor")!.Value;
        return tellers;
    }

    /// <summary>Who fetched all of the real dossiers has fetched the copies too.</summary>
    private static async Task ZetTellersAsync(Tabellenset tabellen, IReadOnlyDictionary<string, long> cursors)
    {
        foreach (var (ontvanger, cursor) in cursors)
        {
            await tabellen.Postbus.UpsertEntityAsync(new TableEntity(ontvanger, "teller") { ["Cursor"] = cursor }, TableUpdateMode.Replace);
            if ((await tabellen.Postbus.GetEntityIfExistsAsync<TableEntity>(ontvanger, "opgehaald")).HasValue)
                await tabellen.Postbus.UpsertEntityAsync(new TableEntity(ontvanger, "opgehaald") { ["Cursor"] = cursor }, TableUpdateMode.Replace);
        }
    }

    private static async Task AuditAsync(TableClient audit, int aantal)
    {
        foreach (var dag in Enumerable.Range(0, aantal).Select(i => Auditregel(i, aantal)).GroupBy(rij => rij.PartitionKey))
            foreach (var deel in dag.Chunk(PerTransactie))
                await audit.SubmitTransactionAsync(deel.Select(rij => new TableTransactionAction(TableTransactionActionType.Add, rij)));
    }

    private static TableEntity Auditregel(int nummer, int aantal)
    {
        var dag = Vulplan.Gevuld.AddDays(-200 + (int)(nummer * 200L / aantal));
        var moment = new DateTimeOffset(dag.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero).AddSeconds(nummer % 86_400);
        return new(moment.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), $"{moment.UtcTicks:D19}-{nummer:x8}")
        {
            ["Moment"] = moment,
            ["Wie"] = "00000001800000006000",
            ["Handeling"] = "levering.opnieuw",
            ["Onderwerp"] = $"lev_{nummer}",
        };
    }

    private static void Zeg(string wat, long begin) => Console.WriteLine($"{wat} after {Stopwatch.GetElapsedTime(begin).TotalSeconds:F0} s");
}
