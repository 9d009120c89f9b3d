using System.Text.Json.Nodes;
using Integratie.Functions.Tests.Http;
using Integratie.Functions.Tests.Opstelling;
using static Integratie.Functions.Tests.Opstelling.Testregister;

namespace Integratie.Functions.Tests.Bediening;

public sealed class Een_overdracht_die_wordt_afgebroken
{
    private const int Kinderen = 80;

    [Fact]
    public async Task Gaat_na_een_kill_verder_en_draagt_elk_kind_precies_een_keer_over()
    {
        await using var hub = Hubproces.Maak(Kinderen_van_een_GI_die_ophoudt.MetOpvolgers());
        hub.Start();
        await hub.WachtTotKlaarAsync();
        for (var i = 0; i < Kinderen; i++)
            using (await hub.LeverAanAsync(Rechtbank, Beslissing.Maak($"u{i}", d => Kinderen_van_een_GI_die_ophoudt.Kind(d, i, "0599"))))
            {
            }

        await Wachten.TotAsync(async () => (await FeedAsync(hub, Gi)).Count(IsUitspraak) == Kinderen, "alle kinderen zijn bij de GI");
        // Both at once: one after the other, the first can be done before the second comes.
        var gevraagd = await Task.WhenAll(DraagOverAsync(hub), DraagOverAsync(hub));
        using var antwoord = Assert.Single(gevraagd, a => (int)a.StatusCode == 202);
        using var nogEens = Assert.Single(gevraagd, a => a != antwoord);
        Assert.Equal(Kinderen, (int)(await antwoord.JsonAsync())["totaal"]!);
        var pad = antwoord.Headers.Location!.ToString();
        Assert.Contains(pad, (string?)(await nogEens.ProbleemAsync(409, "conflict"))["detail"], StringComparison.Ordinal);
        var halverwege = await Wachten.OpAsync(
            async () => await hub.HaalAsync(pad, Beheer) is { } s && (int)s["gedaan"]! > 0 ? s : null, "er is een stap gedaan");
        await hub.DoodAsync();
        Assert.InRange((int)halverwege["gedaan"]!, 1, Kinderen - 1);

        hub.Start();
        await hub.WachtTotKlaarAsync();

        await Wachten.TotAsync(async () => (string?)(await hub.HaalAsync(pad, Beheer))["status"] == "klaar", "de overdracht is klaar", TimeSpan.FromMinutes(1));
        var stand = await hub.HaalAsync(pad, Beheer);
        Assert.Equal((Kinderen, Kinderen, 0), ((int)stand["gedaan"]!, (int)stand["totaal"]!, (int)stand["mislukt"]!));
        await Wachten.TotAsync(async () => (await FeedAsync(hub, AndereGi)).Count(IsOverdracht) == Kinderen, "alle kinderen zijn bij de opvolger");
        foreach (var kind in (await FeedAsync(hub, AndereGi)).GroupBy(g => (string)g["subject"]!))
        {
            var opVolgorde = kind.OrderBy(g => (string)g["sequence"]!, StringComparer.Ordinal).ToList();
            Assert.True(IsUitspraak(opVolgorde[0]) && IsOverdracht(opVolgorde[1]));
            Assert.Single(opVolgorde, IsOverdracht);
        }
    }

    private static Task<HttpResponseMessage> DraagOverAsync(Hubproces hub) => hub.RoepAsync(HttpMethod.Post, $"/v1/deelnemers/{Gi}/overdracht", Beheer);

    private static bool IsUitspraak(JsonNode g) => (string?)g["type"] == "nl.jeugdbescherming.uitspraak.gedaan.v1";

    private static bool IsOverdracht(JsonNode g) => (string?)g["type"] == "nl.jeugdbescherming.maatregel.overgedragen.v1";

    private static async Task<List<JsonNode>> FeedAsync(Hubproces hub, string oin) =>
        [.. (await hub.HaalAsync("/v1/berichten?max=1000", oin))["berichten"]!.AsArray().Select(b => b!["gebeurtenis"]!)];
}
