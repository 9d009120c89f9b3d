using System.Text.Json.Nodes;
using Integratie.Functions.Bezorging;
using Integratie.Functions.Tests.Opstelling;
using Integratie.Functions.Tests.Stromen;
using Microsoft.Extensions.DependencyInjection;
using static System.FormattableString;

namespace Integratie.Functions.Tests.Bezorgen;

public sealed class Een_ontvanger_die_terugkomt
{
    private static readonly DateTimeOffset Begin = new(2026, 1, 5, 10, 0, 0, TimeSpan.FromHours(1));

    [Fact]
    public async Task Krijgt_wat_wachtte_met_hoogstens_zoveel_per_seconde()
    {
        await using var gi = await Ontvanger.StartAsync();
        gi.Antwoord = Ontvanger.Status(503);
        await using var stroom = await Stroom.StartAsync(
            Moment(0), register => register.Webhook(Testregister.Gi, gi.Url), "--Hub:Bezorging:InhaalPerSeconde", "3");
        await stroom.StuurBatchAsync(Testregister.Rechtbank, new JsonArray([.. Enumerable.Range(1, 30).Select(Uitspraak)]));
        // Long enough for each to have failed twice and to be planned for about the same moment.
        for (var seconde = 15; seconde <= 240; seconde += 15)
            await stroom.KlokAsync(Moment(seconde));
        var wachtte = await WachtendAsync(stroom);
        var eerder = gi.Posten.Count;

        gi.Antwoord = Ontvanger.Status(204);
        var perTien = new List<int>();
        for (var seconde = 250; seconde <= 600; seconde += 10)
        {
            var voor = gi.Posten.Count;
            await stroom.KlokAsync(Moment(seconde));
            perTien.Add(gi.Posten.Skip(voor).Count(post => wachtte.Contains(post.WebhookId)));
        }

        Assert.True(wachtte.Count >= 100, $"{wachtte.Count} wachtten");
        Assert.True(perTien.Max() <= 3 * 11, string.Join(' ', perTien));
        Assert.Equal(wachtte.Count, perTien.Sum());
        Assert.Empty(await WachtendAsync(stroom));
        Assert.Equal(gi.Posten.Count - eerder, gi.Posten.Skip(eerder).Select(post => post.WebhookId).Distinct().Count());
    }

    [Fact]
    public async Task Krijgt_wat_nieuw_is_meteen_ook_als_er_nog_veel_wacht()
    {
        await using var gi = await Ontvanger.StartAsync();
        gi.Antwoord = Ontvanger.Status(503);
        await using var stroom = await Stroom.StartAsync(
            Moment(0), register => register.Webhook(Testregister.Gi, gi.Url), "--Hub:Bezorging:InhaalPerSeconde", "1");
        await stroom.StuurBatchAsync(Testregister.Rechtbank, new JsonArray([.. Enumerable.Range(1, 10).Select(Uitspraak)]));
        for (var seconde = 15; seconde <= 240; seconde += 15)
            await stroom.KlokAsync(Moment(seconde));
        var eerder = gi.Posten.Count;
        gi.Antwoord = Ontvanger.Status(204);
        for (var seconde = 245; gi.Posten.Count == eerder && seconde <= 400; seconde += 5)
            await stroom.KlokAsync(Moment(seconde));

        await stroom.StuurBatchAsync(Testregister.Rechtbank, [Uitspraak(11)]);

        Assert.Contains("u11", gi.Posten.Select(post => (string?)post.Gebeurtenis["id"]));
        Assert.NotEmpty(await WachtendAsync(stroom));
    }

    /// <summary>The probe that succeeds can be the newest delivery: what waits before it, by its plan for hours yet, follows too.</summary>
    [Fact]
    public async Task Krijgt_ook_wat_ouder_is_dan_de_proef_die_slaagde()
    {
        await using var gi = await Ontvanger.StartAsync();
        gi.Antwoord = Ontvanger.Status(503);
        await using var stroom = await Stroom.StartAsync(Moment(0), register => register.Webhook(Testregister.Gi, gi.Url));
        await stroom.StuurBatchAsync(Testregister.Rechtbank, [Uitspraak(1), Uitspraak(2)]);
        // Six attempts each: from now on it is one every four hours.
        await stroom.KlokAsync(Moment(5400));
        await stroom.StuurBatchAsync(Testregister.Rechtbank, [Uitspraak(3)]);
        gi.Antwoord = Ontvanger.Status(204);
        var eerder = gi.Posten.Count;

        await stroom.KlokAsync(Moment(5520));

        Assert.Equal("u3", (string?)gi.Posten[eerder].Gebeurtenis["id"]);
        Assert.Empty(await WachtendAsync(stroom));
    }

    /// <summary>What is urgent need not wait until a walk that began before, and meets the return on its way, has been past all the rest.</summary>
    [Fact]
    public async Task Krijgt_spoed_eerst_ook_als_een_wandeling_haar_terug_ziet_komen()
    {
        await using var gi = await Ontvanger.StartAsync();
        gi.Antwoord = Ontvanger.Status(503);
        await using var stroom = await Stroom.StartAsync(Moment(0), register => register.Webhook(Testregister.Gi, gi.Url));
        await stroom.StuurBatchAsync(Testregister.Rechtbank, new JsonArray([.. Enumerable.Range(1, 3).Select(Uitspraak)]));
        await stroom.StuurBatchAsync(Testregister.Rechtbank, [Beslissing.Over(4, "spoed", data => data["spoed"] = true)]);
        await stroom.KlokAsync(Moment(60));
        var spoed = gi.Posten.Select(post => post.Gebeurtenis).First(gebeurtenis => (string?)gebeurtenis["id"] == "spoed")["subject"];
        var poort = ActivatorUtilities.CreateInstance<Poorten>(stroom.Services).Van(Testregister.Gi);
        var wandeling = stroom.Services.GetRequiredService<OpenWandeling>();
        var gelopen = new List<Guid>();

        do
        {
            Assert.True(poort.BeginWandeling());
            await foreach (var dossier in wandeling.WachtendAsync(Testregister.Gi, poort, TimeProvider.System, CancellationToken.None))
            {
                gelopen.Add(dossier);
                if (gelopen.Count == 1)
                    poort.Herstel(Begin);
            }
        }
        while (poort.EindeWandeling(alles: true));

        Assert.Equal(Guid.Parse((string)spoed!), gelopen[1]);
        Assert.Equal(4, gelopen.Distinct().Count());
    }

    /// <summary>The hub was started anew meanwhile, so it does not know that the ontvanger was away: what waits does so by its plan, for hours.</summary>
    [Fact]
    public async Task Krijgt_ook_wat_wachtte_als_de_hub_intussen_opnieuw_begonnen_is()
    {
        await using var gi = await Ontvanger.StartAsync();
        gi.Antwoord = Ontvanger.Status(503);
        await using var hub = Hubproces.Maak(new Testregister().Webhook(Testregister.Gi, gi.Url));
        string[] klok = ["--Hub:Klok", "handmatig", "--Hub:KlokBegin", Moment(0)];
        hub.Start(klok);
        await hub.WachtTotKlaarAsync();
        (await hub.LeverAanAsync(Testregister.Rechtbank, Uitspraak(1))).EnsureSuccessStatusCode().Dispose();
        await hub.KlokAsync(Moment(5400));
        Assert.Equal(0, await hub.StopAsync());
        var eerder = gi.Posten.Count;
        gi.Antwoord = Ontvanger.Status(204);
        hub.Start(klok);
        await hub.WachtTotKlaarAsync();

        (await hub.LeverAanAsync(Testregister.Rechtbank, Uitspraak(2))).EnsureSuccessStatusCode().Dispose();
        await hub.KlokAsync(Moment(5460));

        var gekregen = gi.Posten.Skip(eerder).Select(post => (string?)post.Gebeurtenis["id"]).ToList();
        Assert.Contains("u2", gekregen);
        Assert.Contains("u1", gekregen);
    }

    [Fact]
    public async Task Krijgt_spoed_voor_wat_langer_wacht()
    {
        await using var gi = await Ontvanger.StartAsync();
        gi.Antwoord = Ontvanger.Status(503);
        await using var stroom = await Stroom.StartAsync(Moment(0), register => register.Webhook(Testregister.Gi, gi.Url));
        await stroom.StuurBatchAsync(Testregister.Rechtbank, new JsonArray([.. Enumerable.Range(1, 12).Select(Uitspraak)]));
        await stroom.StuurBatchAsync(Testregister.Rechtbank, [Beslissing.Over(13, "spoed", data => data["spoed"] = true)]);
        // Six attempts each: from now on it is one every four hours.
        await stroom.KlokAsync(Moment(5400));
        await stroom.StuurBatchAsync(Testregister.Rechtbank, [Uitspraak(14)]);
        gi.Antwoord = Ontvanger.Status(204);
        var eerder = gi.Posten.Count;

        await stroom.KlokAsync(Moment(5520));

        var uitspraken = gi.Posten.Skip(eerder).Select(post => post.Gebeurtenis)
            .Where(gebeurtenis => gebeurtenis["data"]!["jeugdigen"] is not null).Select(gebeurtenis => (string?)gebeurtenis["id"]).ToList();
        Assert.Equal(14, uitspraken.Count);
        Assert.Equal(["u14", "spoed"], uitspraken[..2]);
    }

    /// <summary>An instance that never saw it fail brings one of those that wait, from which nothing follows: the others come all the same.</summary>
    [Fact]
    public async Task Krijgt_alles_wat_wachtte_ook_als_een_andere_instantie_haar_terug_ziet_komen()
    {
        await using var rvdk = await Ontvanger.StartAsync();
        rvdk.Antwoord = Ontvanger.Status(503);
        await using var stroom = await Stroom.StartAsync(
            Moment(0), register => register.Webhook(Testregister.Rvdk, rvdk.Url), "--Hub:Bezorging:MeerProcessen", "true");
        await stroom.StuurBatchAsync(Testregister.Rechtbank, new JsonArray([.. Enumerable.Range(1, 5).Select(Uitspraak)]));
        await stroom.KlokAsync(Moment(5400));
        var dossier = Guid.Parse((string)rvdk.Posten[0].Gebeurtenis["subject"]!);
        rvdk.Antwoord = Ontvanger.Status(204);

        await AndereInstantie(stroom.Services).BezorgAsync(dossier, Testregister.Rvdk, negeerPlan: true, CancellationToken.None);
        await stroom.KlokAsync(Moment(5401));

        Assert.Empty(await WachtendAsync(stroom, Testregister.Rvdk));
    }

    private static Dossierbezorger AndereInstantie(IServiceProvider services) =>
        ActivatorUtilities.CreateInstance<Dossierbezorger>(services, ActivatorUtilities.CreateInstance<Poorten>(services));

    private static async Task<HashSet<string>> WachtendAsync(Stroom stroom, string ontvanger = Testregister.Gi)
    {
        var antwoord = await stroom.HaalAsync($"/v1/leveringen?status=wacht&ontvanger={ontvanger}&max=1000", Testregister.Beheer);
        return [.. antwoord["leveringen"]!.AsArray().Select(levering => (string)levering!["id"]!)];
    }

    private static JsonNode Uitspraak(int kind) => Beslissing.Over(kind, Invariant($"u{kind}"));

    private static string Moment(int seconde) =>
        Begin.AddSeconds(seconde).ToString("yyyy-MM-dd'T'HH:mm:sszzz", System.Globalization.CultureInfo.InvariantCulture);
}
