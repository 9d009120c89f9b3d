using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Integratie.Functions.Tests.Bediening;
using Integratie.Functions.Tests.Opstelling;

namespace Integratie.Functions.Tests.Portaal;

/// <summary>What is true stands on the pages in words that a reader knows.</summary>
public sealed class Wat_een_lezer_leest
{
    private const string OnbekendeGi = "00000001800000007777";

    [Fact]
    public async Task Is_true_and_has_no_codes_in_it()
    {
        await using var hub = await Bedieningshub.StartAsync(new Testregister().Zet(
            Testregister.AndereGi, "certificaat", new JsonObject { ["soort"] = "volledig", ["van"] = "2020-01-01", ["tot"] = "2025-12-31" }));
        await hub.BeslisAsync("u1");
        using (var onbekend = await hub.Hub.LeverAanAsync(Testregister.Rechtbank, Beslissing.Over(2, "u2", data =>
        {
            data["gi"] = OnbekendeGi;
            data["jeugdigen"]![0]!["gemeente"] = "0363";
        })))
            Assert.Equal(202, (int)onbekend.StatusCode);
        await hub.KlokAsync("2026-01-05T13:00:00+01:00");
        var beslissing = (await hub.Hub.WachtOpBerichtenAsync(Testregister.Gi, 1))[0];
        using (var bevestiging = await hub.Hub.RoepAsync(HttpMethod.Post, $"/v1/berichten/{beslissing["webhookId"]}/bevestiging", Testregister.Gi))
            Assert.True(bevestiging.IsSuccessStatusCode);
        await hub.KlokAsync("2026-01-20T10:00:00+01:00");
        using var beheer = await MeldAanAsync(hub, Testregister.Beheer);
        using var toezicht = await MeldAanAsync(hub, Testregister.Toezicht);

        Assert.Contains("oordeel niet getoond, want het gaat om te weinig kinderen", await LeesAsync(toezicht, "/"), StringComparison.Ordinal);
        Assert.DoesNotContain("niet getoond", await LeesAsync(beheer, "/"), StringComparison.Ordinal);
        var monitor = await LeesAsync(beheer, "/monitor");
        Assert.Contains(">3 uur / 3 uur<", monitor, StringComparison.Ordinal);
        // Of the only peildatum: a line through one point cannot be seen.
        Assert.Contains("<circle", monitor, StringComparison.Ordinal);
        var lijst = await LeesAsync(beheer, "/leveringen?status=vastgelopen");
        Assert.Contains(">gemeente Amsterdam<", lijst, StringComparison.Ordinal);
        Assert.Contains("selected>gemeente Amsterdam</option>", await LeesAsync(beheer, "/leveringen?ontvanger=gemeente-0363"), StringComparison.Ordinal);
        var dossier = await LeesAsync(beheer, $"/dossiers/{(await hub.EnigeAsync("vastgelopen", OnbekendeGi))["dossierId"]}");
        // A party that may not have it does not get it yet.
        Assert.Matches($@"<th [^>]*><div>{OnbekendeGi}</div></th>(\s*<td [^>]*><div>–</div></td>){{3}}", dossier);
        Assert.Contains("5 werkdagen, volgens de Algemene termijnenwet.", dossier, StringComparison.Ordinal);
        Assert.Matches(
            @"geen certificaat</span>\s*volledig, van 1 januari 2020 tot en met 31 december 2025",
            await LeesAsync(beheer, $"/deelnemers/{Testregister.AndereGi}"));
        Assert.Single(Regex.Matches(await LeesAsync(beheer, "/deelnemers"), "geen certificaat"));
    }

    [Fact]
    public async Task At_a_sender_is_about_what_is_for_it_and_leads_to_what_did_not_arrive()
    {
        await using var hub = await Bedieningshub.StartAsync(new Testregister());
        await hub.BeslisAsync("u1", data => data["gi"] = OnbekendeGi);
        await hub.Hub.WachtOpBerichtenAsync(Testregister.Rechtbank, 1);
        using var rechtbank = await MeldAanAsync(hub, Testregister.Rechtbank);
        using var beheer = await MeldAanAsync(hub, Testregister.Beheer);

        var overzicht = await LeesAsync(rechtbank, "/");

        Assert.Contains("Aan u is niets vastgelopen.", overzicht, StringComparison.Ordinal);
        var elders = Regex.Match(overzicht, "href=\"(/leveringen\\?type=[^\"]*)\"").Groups[1].Value;
        Assert.Contains("Levering vastgelopen", await LeesAsync(rechtbank, elders), StringComparison.Ordinal);
        Assert.DoesNotContain("aan u", await LeesAsync(beheer, "/"), StringComparison.OrdinalIgnoreCase);
    }

    private static async Task<Portaalbezoek> MeldAanAsync(Bedieningshub hub, string oin)
    {
        var bezoek = new Portaalbezoek(hub.Hub.Adres);
        await bezoek.MeldAanAsync(Testregister.Sleutel(oin));
        return bezoek;
    }

    /// <summary>The page as a browser has it, once its figures were counted.</summary>
    private static Task<string> LeesAsync(Portaalbezoek bezoek, string pad) => Wachten.OpAsync(
        async () =>
        {
            var (status, _, inhoud) = await bezoek.StuurAsync("GET", pad);
            Assert.Equal(200, status);
            return inhoud.Contains("geteld. Ververs", StringComparison.Ordinal) ? null : WebUtility.HtmlDecode(inhoud);
        },
        pad);
}
