using static Integratie.Functions.Tests.Opstelling.Testregister;
using static Integratie.Functions.Tests.Stromen.Stroom;

namespace Integratie.Functions.Tests.Stromen;

public sealed class Een_geheim_adres
{
    private const string Adres = """
        , "adres": "Geheimstraat 1", "verblijf": { "straat": "Geheimstraat", "huisnummer": 1, "postcode": "3011GH", "woonplaats": "Geheimdam",
          "verblijfplaats": "Geheimdam" }
        """;

    [Fact]
    public async Task Staat_in_geen_enkel_bericht()
    {
        await using var stroom = await StartAsync();
        var uitspraak = Uitspraak(extra: Adres, jeugdige: Adres).Replace("\"geheimAdres\": false", "\"geheimAdres\": true", StringComparison.Ordinal);

        await stroom.StuurAsync(Rechtbank, "uitspraak.gedaan", "u1", uitspraak);
        await SpeelVerderAsync(stroom);

        foreach (var oin in new[] { Gi, Rvdk, Gemeente, AndereGemeente, Rechtbank, Toezicht })
        {
            var feed = await stroom.FeedAsync(oin);
            Assert.NotEmpty(feed);
            Assert.DoesNotContain(feed, g => g.ToJsonString().Contains("Geheim", StringComparison.Ordinal));
            Assert.DoesNotContain(feed, g => g.ToJsonString().Contains("3011GH", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Wordt_ook_de_vorige_gemeente_niet_verteld_als_de_GI_de_verhuizing_meldt()
    {
        await using var stroom = await StartAsync();
        var uitspraak = Uitspraak().Replace("\"geheimAdres\": false", "\"geheimAdres\": true", StringComparison.Ordinal);
        await stroom.StuurAsync(Rechtbank, "uitspraak.gedaan", "u1", uitspraak);

        await stroom.StuurAsync(Gi, "woonplaats.gewijzigd", "w1", $$"""
            { {{Zaak}}, "datum": "2026-01-05", "vanGemeente": "0599", "naarGemeente": "0363" }
            """);

        var vertrek = (await stroom.EnigeAsync(Gemeente, "woonplaats.gewijzigd"))["data"]!.AsObject();
        Assert.Equal("0599", (string?)vertrek["vanGemeente"]);
        Assert.DoesNotContain("naarGemeente", vertrek.Select(lid => lid.Key));
        Assert.Equal("0363", (string?)(await stroom.EnigeAsync(AndereGemeente, "woonplaats.gewijzigd"))["data"]!["naarGemeente"]);
    }

    [Fact]
    public async Task Zonder_dat_gaat_het_adres_mee_naar_wie_alles_krijgt_en_naar_niemand_anders()
    {
        await using var stroom = await StartAsync();

        await stroom.StuurAsync(Rechtbank, "uitspraak.gedaan", "u1", Uitspraak(extra: Adres));

        Assert.Contains("Geheimstraat", (await stroom.EnigeAsync(Gi, "uitspraak.gedaan")).ToJsonString());
        Assert.DoesNotContain("Geheimstraat", (await stroom.EnigeAsync(Gemeente, "uitspraak.gedaan")).ToJsonString());
    }

    private static async Task SpeelVerderAsync(Stroom stroom)
    {
        await stroom.StuurAsync(Gi, "koers.bepaald", "k1", $$"""
            { {{Zaak}}, "datum": "2026-01-05", "doelen": [ "naar school" ], "hulpBepaald": true,
              "gezin": "ja", "netwerk": "ja", "professionals": "ja", "kindGehoord": "ja"{{Adres}} }
            """);
        await stroom.StuurAsync(Gi, "bepaling.gedaan", "b1", Bepaling.Maak(begin: Zaak + Adres));
        await stroom.StuurAsync(Gemeente, "bepaling.ontvangen", "o1", $$"""{ {{Zaak}}, "bepaling": "b1"{{Adres}} }""");
        await stroom.StuurAsync(Gemeente, "woonplaats.gewijzigd", "w1", $$"""
            { {{Zaak}}, "datum": "2026-01-05", "vanGemeente": "0599", "naarGemeente": "0363"{{Adres}} }
            """);
    }
}
