using System.Text;
using System.Text.Json.Nodes;
using Integratie.Functions.Tests.Opstelling;
using Integratie.Functions.Wachtrijen;
using Integratie.Lokaal.ServiceBus;
using Microsoft.Extensions.DependencyInjection;

namespace Integratie.Functions.Tests.Wachtrijen;

/// <summary>The manual clock lets what lies in an intake queue be handled before it moves, and waits for no queue that nobody empties.</summary>
public sealed class De_klok_en_een_wachtrij
{
    private const string Begin = "2026-01-05T09:00:00Z";
    private const string Later = "2026-01-08T09:00:00Z";

    [Fact]
    public async Task What_was_put_in_an_intake_queue_has_the_moment_before_the_clock_moved()
    {
        await using var hub = await StartAsync("--Hub:Aanlevering:Wachtrijen", Testregister.Rechtbank);
        await using var zender = hub.Services.GetRequiredService<ServiceBusClient>().CreateSender(Queues.Aanlevering(Testregister.Rechtbank));

        var uren = Enumerable.Range(9, 12).ToList();
        foreach (var uur in uren)
        {
            await zender.SendMessageAsync(new ServiceBusMessage(Beslissing.Maak($"rij-{uur}").ToJsonString()) { ContentType = "application/cloudevents+json" });
            await ZetKlokAsync(hub, $"2026-01-05T{uur + 1:00}:00:00Z");
        }

        var tijdstempels = await hub.WachtOpBerichtenAsync(Testregister.Toezicht, 1, type => type == "tijdstempel.vastgelegd");
        var ontvangen = tijdstempels.Select(t => t["gebeurtenis"]!["data"]!).Where(data => (string?)data["soort"] == "ontvangen");
        Assert.Equal(uren.Select(uur => $"2026-01-05T{uur:00}:00:00Z"), ontvangen.Select(data => (string?)data["moment"]));
    }

    [Fact]
    public async Task A_delivery_that_lies_in_the_queue_of_an_ontvanger_holds_nothing_up()
    {
        await using var hub = await StartAsync("--Hub:Bezorging:Wachtrijen", Testregister.Gi);
        using (var antwoord = await hub.LeverAanAsync(Testregister.Rechtbank, Beslissing.Maak("in-de-rij")))
            antwoord.EnsureSuccessStatusCode();

        await ZetKlokAsync(hub, Later);

        await using var kijker = hub.Services.GetRequiredService<ServiceBusClient>().CreateReceiver(Queues.Deelnemer(Testregister.Gi));
        Assert.Contains("in-de-rij", (await kijker.PeekMessageAsync())?.Body.ToString(), StringComparison.Ordinal);
    }

    private static Task<Testhub> StartAsync(params string[] args) => Testhub.StartAsync(
        new Testregister().Zet(Testregister.Gi, "bezorging", new JsonObject { ["wijze"] = "wachtrij" }),
        ["--Hub:Klok", "handmatig", "--Hub:KlokBegin", Begin, .. args]);

    private static async Task ZetKlokAsync(Testhub hub, string nu)
    {
        using var inhoud = new StringContent($$"""{ "nu": "{{nu}}" }""", Encoding.UTF8, "application/json");
        using var antwoord = await hub.RoepAsync(HttpMethod.Post, "/lokaal/klok", Testregister.Beheer, inhoud);
        Assert.True(antwoord.IsSuccessStatusCode, await antwoord.Content.ReadAsStringAsync());
    }
}
