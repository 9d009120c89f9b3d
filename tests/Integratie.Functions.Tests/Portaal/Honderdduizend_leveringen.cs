using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Integratie.Functions.Bediening;
using Integratie.Functions.Dossiers;
using Integratie.Functions.Tabellen;
using Integratie.Functions.Tests.Opstelling;
using Integratie.Lokaal.Tables;
using Microsoft.Extensions.DependencyInjection;

namespace Integratie.Functions.Tests.Portaal;

public sealed class Honderdduizend_leveringen
{
    private const int Aantal = 100_000;
    private const int PerTransactie = 100;
    private const string Ontvanger = "00000001800000003999";

    [Fact]
    public async Task A_list_of_100000_stuck_deliveries_comes_a_page_at_a_time_and_soon()
    {
        await using var hub = await Testhub.StartAsync(new Testregister());
        await VulAsync(hub.Services.GetRequiredService<Tabellenset>());
        using var bezoek = new Portaalbezoek(hub.Adres);
        await bezoek.MeldAanAsync(Testregister.Sleutel(Testregister.Beheer));
        await bezoek.StuurAsync("GET", "/leveringen");

        var begin = Stopwatch.GetTimestamp();
        var (status, _, eerste) = await bezoek.StuurAsync("GET", "/leveringen");
        var duur = Stopwatch.GetElapsedTime(begin);

        Assert.Equal(200, status);
        Assert.Equal(50, Regels(eerste).Count);
        Assert.Contains("alleen de eerste 400 zijn geteld", eerste, StringComparison.Ordinal);
        // The goal is 300 ms; a machine that runs other tests beside this one gets more.
        Assert.True(duur < TimeSpan.FromSeconds(3), $"{duur.TotalMilliseconds} ms");
        var verder = System.Net.WebUtility.HtmlDecode(Regex.Match(eerste, "href=\"([^\"]*)\" rel=\"next\"").Groups[1].Value);
        var (_, _, tweede) = await bezoek.StuurAsync("GET", verder);
        Assert.Equal(50, Regels(tweede).Count);
        Assert.Empty(Regels(eerste).Intersect(Regels(tweede)));
    }

    private static List<string> Regels(string pagina) =>
        [.. Regex.Matches(pagina, "name=\"id\" value=\"([^\"]*)\"").Select(m => m.Groups[1].Value)];

    private static async Task VulAsync(Tabellenset tabellen)
    {
        var dossier = Guid.Parse("6f9619ff-8b86-4d01-b42d-00cf4fc964ff");
        var nu = DateTimeOffset.Parse("2026-01-05T10:00:00Z", CultureInfo.InvariantCulture);
        foreach (var deel in Enumerable.Range(1, Aantal).Chunk(PerTransactie))
        {
            await tabellen.Dossiers.SubmitTransactionAsync(deel.Select(nummer => Voeg(new(Rijsleutels.Partitie(dossier), Rijsleutels.Levering(Ontvanger, nummer))
            {
                ["Ontvanger"] = Ontvanger,
                ["Rol"] = "Gi",
                ["Volgnummer"] = (long)nummer,
                ["Naam"] = "uitspraak.gedaan",
                ["Weergave"] = "Alles",
                ["OpenRij"] = $"{nummer:x16}",
                ["Aangemaakt"] = nu.AddSeconds(nummer),
                ["Status"] = Leveringstatus.Vastgelopen,
                ["Reden"] = "gi-onbekend",
            })));
            await tabellen.Leveringen.SubmitTransactionAsync(deel.Select(nummer => Voeg(
                new(Leveringindex.Partitie(Leveringstatus.Vastgelopen, Ontvanger), $"{nummer:x16}")
                {
                    ["Levering"] = new Webhookid(dossier, Ontvanger, nummer).ToString(),
                })));
        }
    }

    private static TableTransactionAction Voeg(TableEntity rij) => new(TableTransactionActionType.Add, rij);
}
