using System.Net;
using static Integratie.Functions.Tests.Opstelling.Testregister;
using static Integratie.Functions.Tests.Stromen.Stroom;

namespace Integratie.Functions.Tests.Stromen;

/// <summary>A row of the child is damaged in the table, so that processing throws whatever is tried, and mended later.</summary>
public sealed class Een_gebeurtenis_die_niet_te_verwerken_is
{
    private const string Koers = """
        { "zaaknummer": "C/10/707628 / JE RK 25-2021", "jeugdige": { "bsn": "BSN" }, "datum": "2026-01-05", "doelen": [ "naar school" ],
          "hulpBepaald": true, "gezin": "ja", "netwerk": "ja", "professionals": "ja", "kindGehoord": "ja" }
        """;

    [Fact]
    public async Task Wordt_geweigerd_en_gemeld_en_na_herstel_opnieuw_verwerkt()
    {
        await using var stroom = await StartAsync();
        await stroom.StuurAsync(Rechtbank, "uitspraak.gedaan", "u1", BroerEnZus());
        var dossier = (string)(await stroom.FeedAsync(Gi)).First(g => (string?)g["id"] == "u1~2")["subject"]!;
        await stroom.SchrijfDossierAsync("999990342", "beschadigd");

        var stuk = await stroom.StuurAsync(Gi, "koers.bepaald", "k1", Koers.Replace("BSN", "999990342", StringComparison.Ordinal));
        var heel = await stroom.StuurAsync(Gi, "koers.bepaald", "k2", Koers.Replace("BSN", "999990019", StringComparison.Ordinal));
        Assert.Equal("ontvangen", (string?)(await stroom.HaalAsync(stuk, Gi))["status"]);
        await stroom.KlokAsync("2026-01-05T10:10:00+01:00");

        var geweigerd = await stroom.HaalAsync(stuk, Gi);
        Assert.Equal(("geweigerd", "storing"), ((string?)geweigerd["status"], (string?)geweigerd["probleem"]));
        Assert.Equal("verwerkt", (string?)(await stroom.HaalAsync(heel, Gi))["status"]);
        var melding = await stroom.EnigeAsync(Beheer, "hub.storing");
        Assert.Contains($"{stuk}/opnieuw", (string?)melding["data"]!["wat"]);
        Assert.Null(melding["subject"]);
        Assert.Equal("""{"gebeurtenis":"k1","probleem":"storing"}""", (await stroom.EnigeAsync(Gi, "gebeurtenis.geweigerd"))["data"]!.ToJsonString());
        Assert.Equal(["koers.bepaald k2~rvdk"], (await stroom.RegelsAsync(Rvdk)).Where(r => r.StartsWith("koers", StringComparison.Ordinal)));

        await stroom.SchrijfDossierAsync("999990342", dossier);
        Assert.Equal(HttpStatusCode.Accepted, await OpnieuwAsync(stroom, stuk));
        await stroom.KlokAsync("2026-01-05T10:11:00+01:00");

        var verwerkt = await stroom.HaalAsync(stuk, Gi);
        Assert.Equal(("verwerkt", null), ((string?)verwerkt["status"], (string?)verwerkt["probleem"]));
        Assert.Contains("koers.bepaald k1~rvdk", await stroom.RegelsAsync(Rvdk));
        Assert.Equal(HttpStatusCode.Conflict, await OpnieuwAsync(stroom, stuk));
        Assert.Equal(HttpStatusCode.NotFound, await OpnieuwAsync(stroom, $"/v1/ontvangsten/{new string('x', 43)}"));
    }

    private static string BroerEnZus() => Uitspraak().Replace(
        "\"jeugdigen\": [", "\"jeugdigen\": [ { \"bsn\": \"999990019\", \"gemeente\": \"0599\" },", StringComparison.Ordinal);

    private static async Task<HttpStatusCode> OpnieuwAsync(Stroom stroom, string ontvangst)
    {
        using var antwoord = await stroom.RoepAsync(HttpMethod.Post, $"{ontvangst}/opnieuw", Beheer, "");
        return antwoord.StatusCode;
    }
}
