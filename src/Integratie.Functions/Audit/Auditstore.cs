using System.Globalization;
using System.Security.Cryptography;
using Integratie.Functions.Http;
using NodaTime;
using NodaTime.Text;

namespace Integratie.Functions.Audit;

/// <summary>
/// The table Audit: a partition a day, rows in the order of time. Written before what it tells of is done: nothing happens unseen,
/// and now and then it tells of something that did not come through.
/// </summary>
public sealed class Auditstore(TableServiceClient tabellen, TimeProvider klok)
{
    internal const string Tabel = "Audit";

    private readonly TableClient tabel = tabellen.GetTableClient(Tabel);

    /// <summary>Makes the table when it is not there.</summary>
    public Task MaakAsync(CancellationToken ct) => tabel.CreateIfNotExistsAsync(ct);

    /// <param name="wie">OIN of who does it.</param>
    /// <param name="handeling">What, such as <c>deelnemer.wijzigen</c>.</param>
    /// <param name="onderwerp">With what: an OIN, an id. No personal data.</param>
    /// <param name="bijzonderheden">More, for a person to read. No personal data.</param>
    /// <param name="ct">Stops before it is written.</param>
    public async Task NoteerAsync(string wie, string handeling, string onderwerp, string? bijzonderheden = null, CancellationToken ct = default)
    {
        var nu = klok.GetUtcNow();
        var dag = nu.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        // The tail keeps two lines of one moment apart; what came first between them does not matter.
        var rij = $"{nu.UtcTicks:D19}-{Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(4))}";
        var regel = new TableEntity(dag, rij) { ["Moment"] = nu, ["Wie"] = wie, ["Handeling"] = handeling, ["Onderwerp"] = onderwerp };
        if (bijzonderheden is not null)
            regel["Bijzonderheden"] = bijzonderheden;
        await tabel.AddEntityAsync(regel, ct);
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
            regels.Add(Lees(rij));
            cursor = $"{rij.PartitionKey}_{rij.RowKey}";
        }

        return (regels, null);
    }

    private static Auditregel Lees(TableEntity rij) => new(
        Instant.FromDateTimeOffset(rij.GetDateTimeOffset("Moment")!.Value), rij.GetString("Wie")!, rij.GetString("Handeling")!,
        rij.GetString("Onderwerp")!, rij.GetString("Bijzonderheden"));

    private static string? Filter(string? na, LocalDate? van, LocalDate? tot)
    {
        var delen = new List<string>();
        if (van is { } eerste)
            delen.Add(Gevuld($"PartitionKey ge {LocalDatePattern.Iso.Format(eerste)}"));
        if (tot is { } laatste)
            delen.Add(Gevuld($"PartitionKey le {LocalDatePattern.Iso.Format(laatste)}"));
        if (na is not null)
        {
            if (na.Split('_') is not [var dag, var rij])
                throw new ProbleemException(Problemen.Ongeldig("na", "is geen cursor van deze lijst"));
            delen.Add(Gevuld($"((PartitionKey eq {dag} and RowKey gt {rij}) or PartitionKey gt {dag})"));
        }

        return delen.Count == 0 ? null : string.Join(" and ", delen);
    }

    // Quotes what is filled in: a cursor comes from outside.
    private static string Gevuld(FormattableString filter) => TableClient.CreateQueryFilter(filter);
}
