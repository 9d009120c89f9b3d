using Integratie.Functions.Deelnemers;
using Integratie.Functions.Dossiers;
using Integratie.Functions.Tabellen;

namespace Integratie.Functions.Bediening;

/// <summary>Of each ontvanger the delivery that waits longest: one row of table Open each.</summary>
internal sealed class Langstwachtenden(Tabellenset tabellen, LeveringStore leveringen, Registerbeeld register)
{
    /// <param name="vraag">Whose.</param>
    /// <param name="aantal">Most to give.</param>
    /// <param name="ct">Stops reading.</param>
    /// <returns>The one that waits longest first.</returns>
    public async Task<IReadOnlyList<Leveringregel>> LeesAsync(Leveringvraag vraag, int aantal, CancellationToken ct)
    {
        var wie = vraag.Ontvanger is { } ontvanger ? [ontvanger] : register.Huidig.Alle.Select(d => d.Oin);
        var eersten = (await Naastelkaar.LeesAsync(wie, EersteAsync, ct)).OfType<(string Rij, Webhookid Id)>();
        var rijen = new List<Leveringregel>();
        foreach (var (_, id) in eersten.OrderBy(e => e.Rij, StringComparer.Ordinal).Take(aantal))
            if (await leveringen.LeesAsync(id, ct) is { IsOpen: true } levering && vraag.Past(levering))
                rijen.Add(Leveringregel.Van(levering));
        return rijen;
    }

    private async Task<(string, Webhookid)?> EersteAsync(string ontvanger, CancellationToken ct)
    {
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {ontvanger}");
        await foreach (var rij in tabellen.Open.QueryAsync<TableEntity>(filter, 1, cancellationToken: ct))
            return Webhookid.TryParse(rij.GetString("Levering"), out var id) ? (rij.RowKey, id) : null;
        return null;
    }
}
