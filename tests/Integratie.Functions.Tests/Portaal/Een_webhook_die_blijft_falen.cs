using System.Text.RegularExpressions;
using Integratie.Functions.Tests.Bediening;
using Integratie.Functions.Tests.Opstelling;

namespace Integratie.Functions.Tests.Portaal;

public sealed class Een_webhook_die_blijft_falen
{
    [Fact]
    public async Task Takes_a_few_lines_of_the_dossier_and_the_other_attempts_open_on_request()
    {
        await using var gi = await Ontvanger.StartAsync();
        gi.Antwoord = Ontvanger.Status(503);
        await using var hub = await Bedieningshub.StartAsync(new Testregister().Webhook(Testregister.Gi, gi.Url));
        await hub.BeslisAsync("u1");
        await hub.KlokAsync("2026-01-05T10:03:00+01:00");
        using var bezoek = new Portaalbezoek(hub.Hub.Adres);
        await bezoek.MeldAanAsync(Testregister.Sleutel(Testregister.Beheer));
        var pad = $"/dossiers/{(await hub.EnigeAsync("wacht", Testregister.Gi))["dossierId"]}";
        var kort = (await bezoek.StuurAsync("GET", pad)).Inhoud;

        await hub.KlokAsync("2026-01-08T14:00:00+01:00");

        var lang = (await bezoek.StuurAsync("GET", pad)).Inhoud;
        var pogingen = (int)(await hub.EnigeAsync("vastgelopen", Testregister.Gi))["pogingen"]!;
        Assert.InRange(Regeltal(kort), 3, 5);
        Assert.DoesNotContain("pogingen ertussen", kort, StringComparison.Ordinal);
        Assert.InRange(pogingen, 15, 60);
        Assert.Equal(pogingen, Regeltal(lang));
        var ertussen = Regex.Match(lang, @"<details>\s*<summary>(\d+) pogingen ertussen</summary>(.*?)</details>", RegexOptions.Singleline);
        Assert.Equal($"{pogingen - 5}", ertussen.Groups[1].Value);
        Assert.Equal(pogingen - 5, Regeltal(ertussen.Groups[2].Value));
    }

    private static int Regeltal(string blad) => Regex.Count(blad, @": 503, [\d.]+ ms</div>");
}
