using System.Globalization;
using System.Text.Json.Nodes;
using Integratie.Functions.Tabellen;
using Integratie.Functions.Tests.Opstelling;
using Integratie.Functions.Tests.Stromen;
using Integratie.Lokaal.Tables;
using Microsoft.Extensions.DependencyInjection;
using static System.FormattableString;

namespace Integratie.Functions.Tests.Veger;

/// <summary>A long outage of an ontvanger with a webhook does not keep the hub busy with all that waits for it.</summary>
public sealed class Wat_lang_wacht
{
    private static readonly DateTimeOffset Begin = new(2026, 1, 5, 8, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Wordt_na_tien_uur_elk_uur_nagekeken_en_gaat_als_de_ontvanger_terug_is()
    {
        await using var gi = await Ontvanger.StartAsync();
        gi.Antwoord = Ontvanger.Status(503);
        await using var stroom = await Stroom.StartAsync(Moment(0), register => register.Webhook(Testregister.Gi, gi.Url));
        var uitspraken = Enumerable.Range(1, 15).Select(kind => Beslissing.Over(kind, Invariant($"u{kind}")));
        await stroom.StuurBatchAsync(Testregister.Rechtbank, new JsonArray([.. uitspraken]));
        for (var uur = 1; uur <= 10; uur++)
            await stroom.KlokAsync(Moment(60 * uur));

        var eerst = await WekmomentenAsync(stroom);
        var (vorige, gewijzigd) = (eerst, 0);
        for (var minuut = 601; minuut <= 690; minuut++)
        {
            await stroom.KlokAsync(Moment(minuut));
            var nu = await WekmomentenAsync(stroom);
            gewijzigd += nu.Count(rij => vorige[rij.Key] != rij.Value);
            vorige = nu;
        }

        Assert.True(eerst.Count >= 75, $"{eerst.Count} wachten");
        Assert.Equal(eerst.Count, vorige.Count);
        Assert.InRange(gewijzigd, eerst.Count / 2, 3 * eerst.Count);
        gi.Antwoord = Ontvanger.Status(204);
        await stroom.KlokAsync(Moment(690 + 270));
        Assert.Empty(await WekmomentenAsync(stroom));
    }

    private static async Task<Dictionary<string, (DateTimeOffset? Wek, DateTimeOffset? Kijk)>> WekmomentenAsync(Stroom stroom)
    {
        var momenten = new Dictionary<string, (DateTimeOffset?, DateTimeOffset?)>();
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {Testregister.Gi}");
        await foreach (var rij in stroom.Services.GetRequiredService<Tabellenset>().Open.QueryAsync<TableEntity>(filter))
            momenten[rij.RowKey] = (rij.GetDateTimeOffset("Wek"), rij.GetDateTimeOffset("Kijk"));
        return momenten;
    }

    private static string Moment(int minuut) => Begin.AddMinutes(minuut).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
