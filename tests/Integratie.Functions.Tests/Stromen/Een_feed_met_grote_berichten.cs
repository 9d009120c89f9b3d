using System.Globalization;
using System.Text.Json.Nodes;
using static Integratie.Functions.Tests.Opstelling.Testregister;
using static Integratie.Functions.Tests.Stromen.Stroom;

namespace Integratie.Functions.Tests.Stromen;

/// <summary>A message may be 256 KB: a page of a thousand of those would be 256 MB, for each reader who asks at that moment.</summary>
public sealed class Een_feed_met_grote_berichten
{
    private const int Aantal = 60;
    private const int MiB = 1024 * 1024;

    [Fact]
    public async Task Komt_in_kleinere_bladzijden_en_mist_niets()
    {
        await using var stroom = await StartAsync();
        var vulling = $", \"bijlage\": \"{new string('y', 240_000)}\"";
        foreach (var nummer in Enumerable.Range(0, Aantal))
            using (await stroom.LeverAanAsync(Rechtbank, "uitspraak.gedaan", $"u{nummer}", Uitspraak(extra: vulling)))
            {
            }

        await stroom.KlokAsync("2026-01-05T10:00:00+01:00");

        var ids = new List<string>();
        for (var pagina = await LeesAsync(stroom, "0"); pagina["berichten"]!.AsArray().Count > 0; pagina = await LeesAsync(stroom, (string)pagina["volgende"]!))
        {
            Assert.True(pagina.ToJsonString().Length < 9 * MiB);
            ids.AddRange(pagina["berichten"]!.AsArray().Select(b => (string)b!["gebeurtenis"]!["id"]!));
        }

        Assert.Equal(
            Enumerable.Range(0, Aantal).Select(nummer => string.Create(CultureInfo.InvariantCulture, $"u{nummer}")).Order(StringComparer.Ordinal),
            ids.Where(id => id.StartsWith('u')).Order(StringComparer.Ordinal));
    }

    private static Task<JsonNode> LeesAsync(Stroom stroom, string na) => stroom.HaalAsync($"/v1/berichten?max=1000&na={na}", Rvdk);
}
