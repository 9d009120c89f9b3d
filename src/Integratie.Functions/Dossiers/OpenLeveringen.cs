using Azure;
using Integratie.Functions.Tabellen;
using Integratie.Kern.Dossiers;

namespace Integratie.Functions.Dossiers;

/// <summary>
/// The part of table Open that says which deliveries are not finished: partition = ontvanger, in order of origin.
/// A row is written before the dossier transaction and removed after the delivery is done, so nothing open is unseen.
/// </summary>
public sealed class OpenLeveringen(Tabellenset tabellen, Volgorde volgorde)
{
    private const int PerTransactie = 100;
    private const string InFeed = "InFeed";

    /// <summary>How long a wake-up may take before the Veger sends it again.</summary>
    public static readonly TimeSpan Geduld = TimeSpan.FromMinutes(1);

    /// <summary>Starts announcing new deliveries.</summary>
    /// <returns>The row keys in the order of the deliveries, and when all is written.</returns>
    public (IReadOnlyList<string> Rijen, Task Geschreven) Kondig(
        Guid dossier, IReadOnlyList<Levering> leveringen, DateTimeOffset nu, CancellationToken ct)
    {
        var sleutels = leveringen.Select(_ => volgorde.Volgende()).ToList();
        var rijen = leveringen.Zip(sleutels, (levering, sleutel) => new TableEntity(levering.Ontvanger, sleutel)
        {
            ["Levering"] = new Webhookid(dossier, levering.Ontvanger, levering.Volgnummer).ToString(),
            ["Spoed"] = levering.Spoed,
            ["Wek"] = nu + Geduld,
        });
        return (sleutels, Task.WhenAll(rijen.GroupBy(rij => rij.PartitionKey).Select(groep => tabellen.Open.SubmitTransactionAsync(
            groep.Select(rij => new TableTransactionAction(TableTransactionActionType.Add, rij)), ct))));
    }

    /// <summary>When it is due next; the Veger looks after it a little later.</summary>
    public Task VerzetAsync(Leveringrij levering, DateTimeOffset moment, CancellationToken ct) => SamenAsync(
        [Wijziging(levering.Genoemd, levering.OpenRij, ("Wek", moment + Geduld), ("Kijk", Kijk(levering, moment)))], ct);

    /// <summary>It stays due; the Veger, who woke it just now, does not look again before this.</summary>
    public Task KijkLaterAsync(Leveringrij levering, DateTimeOffset moment, CancellationToken ct) => SamenAsync(
        [Wijziging(levering.Genoemd, levering.OpenRij, ("Kijk", Kijk(levering, moment)))], ct);

    /// <summary>Whether it is due, whoever looked at it.</summary>
    public static bool IsAanDeBeurt(TableEntity rij, DateTimeOffset nu) => !(rij.GetDateTimeOffset("Wek") - Geduld > nu);

    /// <summary>Whether the Veger has to look at it.</summary>
    public static bool IsTeLaat(TableEntity rij, DateTimeOffset nu) => !((rij.GetDateTimeOffset("Kijk") ?? rij.GetDateTimeOffset("Wek")) > nu);

    /// <summary>They stand in the feed of an ontvanger that fetches: nobody has to wake anything for them.</summary>
    public Task MerkInFeedAsync(string ontvanger, IReadOnlyCollection<string> rijen, CancellationToken ct) => SamenAsync(
        rijen.Select(rij => Wijziging(ontvanger, rij, (InFeed, true))), ct);

    /// <summary>Asks for those of which that was said.</summary>
    public const string InFeedFilter = $"{InFeed} eq true";

    /// <summary>Asks for what is urgent.</summary>
    public const string SpoedFilter = "Spoed eq true";

    /// <summary>Whether that was said of it.</summary>
    public static bool StaatInFeed(TableEntity rij) => rij.GetBoolean(InFeed) == true;

    /// <summary>Removes rows of an ontvanger; those that are gone already do not matter.</summary>
    public Task VerwijderenAsync(string ontvanger, IReadOnlyCollection<string> rijen, CancellationToken ct) => SamenAsync(
        rijen.Select(rij => new TableTransactionAction(TableTransactionActionType.Delete, new TableEntity(ontvanger, rij), ETag.All)), ct);

    /// <summary>A little after the moment, for which it is woken itself; but when it gets stuck in between nothing else wakes it.</summary>
    private static DateTimeOffset Kijk(Leveringrij levering, DateTimeOffset moment) =>
        levering.LooptVastOp is { } vast && vast < moment + Geduld ? vast : moment + Geduld;

    private static TableTransactionAction Wijziging(string ontvanger, string rij, params ReadOnlySpan<(string Naam, object Waarde)> leden)
    {
        var wijziging = new TableEntity(ontvanger, rij);
        foreach (var (naam, waarde) in leden)
            wijziging[naam] = waarde;
        return new(TableTransactionActionType.UpdateMerge, wijziging, ETag.All);
    }

    /// <summary>As few writes as possible. When one of the rows is gone, it was delivered in the meantime: the others are written one by one.</summary>
    private async Task SamenAsync(IEnumerable<TableTransactionAction> acties, CancellationToken ct)
    {
        foreach (var deel in acties.Chunk(PerTransactie))
            if (!await ProbeerAsync(deel, ct) && deel.Length > 1)
                await Task.WhenAll(deel.Select(actie => ProbeerAsync([actie], ct)));
    }

    private async Task<bool> ProbeerAsync(TableTransactionAction[] acties, CancellationToken ct)
    {
        try
        {
            await tabellen.Open.SubmitTransactionAsync(acties, ct);
            return true;
        }
        catch (TableTransactionFailedException fout) when (fout.IsNietGevonden())
        {
            return false;
        }
    }
}
