using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Integratie.Functions.Tests.Bediening;
using Integratie.Functions.Tests.Opstelling;

namespace Integratie.Functions.Tests.Portaal;

/// <summary>A zaak of several children has as many dossiers.</summary>
public sealed class Een_dossier_zoeken
{
    private const string Zaaknummer = "C/10/707628 / JE RK 25-2021";
    private const string OnbekendeGi = "00000001800000007777";

    [Fact]
    public async Task Of_several_says_what_tells_them_apart_and_no_BSN()
    {
        await using var hub = await Bedieningshub.StartAsync(
            new Testregister().Zet(Testregister.Gi, "naam", "Jeugdbescherming Waterland").Zet(Testregister.Rechtbank, "naam", "Rechtbank Rotterdam"));
        await hub.BeslisAsync("samen", data => data["jeugdigen"] = new JsonArray(Kind(1, "2012-05-01"), Kind(2, "2016-11-30")));
        await hub.BeslisAsync("apart", data => (data["jeugdigen"], data["gi"]) = (new JsonArray(Kind(3, "2019-01-01")), OnbekendeGi));

        var beheer = await ZoekAsync(hub, Testregister.Beheer);
        var gi = await ZoekAsync(hub, Testregister.Gi);

        Assert.Equal(
            [
                ("geboren 1 mei 2012", "Jeugdbescherming Waterland", "Uitspraak gedaan van Rechtbank Rotterdam", "wacht", "overschreden"),
                ("geboren 30 nov 2016", "Jeugdbescherming Waterland", "Uitspraak gedaan van Rechtbank Rotterdam", "wacht", "overschreden"),
                ("geboren 1 jan 2019", OnbekendeGi, "Uitspraak gedaan van Rechtbank Rotterdam", "vastgelopen", "overschreden"),
            ],
            Rijen(beheer));
        Assert.Equal(["geboren 1 mei 2012", "geboren 30 nov 2016"], Rijen(gi).Select(rij => rij.Kind));
        Assert.Contains("2 dossiers hebben dit kenmerk", gi, StringComparison.Ordinal);
        Assert.All(new[] { beheer, gi }, blad => Assert.All([1, 2, 3], kind => Assert.DoesNotContain(Bsns.Geef(kind), blad, StringComparison.Ordinal)));
        // Each of them leads to its dossier.
        Assert.Equal(3, Regex.Matches(beheer, "href=\"/dossiers/[0-9a-f-]{36}\"").Select(m => m.Value).Distinct().Count());
    }

    private static JsonObject Kind(int nummer, string geboren) => new() { ["bsn"] = Bsns.Geef(nummer), ["geboortedatum"] = geboren, ["gemeente"] = "0599" };

    private static async Task<string> ZoekAsync(Bedieningshub hub, string oin)
    {
        using var bezoek = new Portaalbezoek(hub.Hub.Adres);
        await bezoek.MeldAanAsync(Testregister.Sleutel(oin));
        var (status, _, inhoud) = await bezoek.StuurAsync("POST", "/dossiers", [("kenmerk", Zaaknummer)]);
        Assert.Equal(200, status);
        return WebUtility.HtmlDecode(inhoud);
    }

    /// <summary>The table as a reader reads it, in order of birth.</summary>
    private static IEnumerable<(string Kind, string Gi, string Gebeurtenis, string Levering, string Termijn)> Rijen(string blad) =>
        from rij in Regex.Matches(blad, "<tr[^>]*>(.*?)</tr>", RegexOptions.Singleline).Skip(1)
        let cellen = Regex.Matches(rij.Groups[1].Value, "<t[hd] [^>]*>(.*?)</t[hd]>", RegexOptions.Singleline)
            .Select(cel => Regex.Replace(Regex.Replace(cel.Groups[1].Value, "<span class=\"verborgen\">.*?</span>", ""), "<[^>]*>", "").Trim()).ToList()
        orderby cellen[0][^4..]
        select (cellen[0], cellen[1], cellen[2], cellen[4], cellen[5]);
}
