using System.Diagnostics;
using System.Text.RegularExpressions;
using Integratie.Functions.Tests.Http;
using Integratie.Functions.Tests.Opstelling;

namespace Integratie.Functions.Tests.Portaal;

public sealed class Honderdduizend_leveringen
{
    [Fact]
    public async Task A_list_of_100000_stuck_deliveries_comes_a_page_at_a_time_and_soon()
    {
        await using var hub = await Testhub.StartAsync(new Testregister());
        await VeleLeveringen.VulAsync(hub);
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

    [Fact]
    public async Task All_of_them_again_is_answered_with_the_first_and_the_others_are_chosen_after_that()
    {
        await using var hub = await Testhub.StartAsync(new Testregister());
        await VeleLeveringen.VulAsync(hub);

        using var antwoord = await hub.RoepAsync(HttpMethod.Post, "/v1/leveringen/_opnieuw", Testregister.Beheer);
        var begin = await antwoord.JsonAsync();

        Assert.Equal((202, "loopt", 0, 500), ((int)antwoord.StatusCode, (string?)begin["status"], (int)begin["gedaan"]!, (int)begin["totaal"]!));
        var voortgang = antwoord.Headers.Location!.ToString();
        await Wachten.TotAsync(
            async () => (int)(await hub.HaalAsync(voortgang, Testregister.Beheer))["totaal"]! == 100_000, "dat zij gekozen zijn", TimeSpan.FromMinutes(2));
    }

    private static List<string> Regels(string pagina) =>
        [.. Regex.Matches(pagina, "name=\"id\" value=\"([^\"]*)\"").Select(m => m.Groups[1].Value)];
}
