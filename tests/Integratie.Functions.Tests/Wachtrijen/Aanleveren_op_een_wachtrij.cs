using System.Net;
using System.Text.Json.Nodes;
using Integratie.Functions.Aanlevering;
using Integratie.Functions.Tests.Opstelling;
using Integratie.Functions.Wachtrijen;
using Integratie.Lokaal.ServiceBus;
using Microsoft.Extensions.DependencyInjection;

namespace Integratie.Functions.Tests.Wachtrijen;

/// <summary>An event that a deelnemer puts in its own queue is handled as if it had posted it; the queue is the caller.</summary>
public sealed class Aanleveren_op_een_wachtrij
{
    private const string Structured = "application/cloudevents+json";

    [Fact]
    public async Task A_decision_reaches_the_GI_and_has_the_receipt_that_a_post_would_have_given()
    {
        await using var hub = await StartAsync(Testregister.Rechtbank);

        await LegNeerAsync(hub, Testregister.Rechtbank, Beslissing.Maak("rij-1").ToJsonString(), Structured);

        var bericht = Assert.Single(await hub.WachtOpBerichtenAsync(Testregister.Gi, 1));
        Assert.Equal("rij-1", (string?)bericht["gebeurtenis"]!["id"]);
        var ontvangst = OntvangstStore.MaakId($"urn:nld:oin:{Testregister.Rechtbank}:systeem:zaaksysteem", "rij-1");
        await Wachten.TotAsync(
            async () => (string?)(await hub.HaalAsync($"/v1/ontvangsten/{ontvangst}", Testregister.Rechtbank))["status"] == "verwerkt",
            "de ontvangst is verwerkt");
        using var nogEens = await hub.LeverAanAsync(Testregister.Rechtbank, Beslissing.Maak("rij-1"));
        Assert.Equal(HttpStatusCode.Accepted, nogEens.StatusCode);
        Assert.Equal($"/v1/ontvangsten/{ontvangst}", nogEens.Headers.Location?.OriginalString);
        await WachtTotLeegAsync(hub, Testregister.Rechtbank);
    }

    [Theory]
    [InlineData("cloudEvents:")]
    [InlineData("cloudEvents_")]
    public async Task Binary_mode_has_its_attributes_in_properties(string voorvoegsel)
    {
        await using var hub = await StartAsync(Testregister.Rechtbank);
        var beslissing = Beslissing.Maak("rij-binair");

        await LegNeerAsync(hub, Testregister.Rechtbank, beslissing["data"]!.ToJsonString(), "application/json", bericht =>
        {
            foreach (var naam in new[] { "specversion", "id", "source", "type" })
                bericht.ApplicationProperties[voorvoegsel + naam] = (string)beslissing[naam]!;
            bericht.ApplicationProperties[voorvoegsel + "time"] = new DateTimeOffset(2025, 11, 6, 10, 12, 0, TimeSpan.Zero);
        });

        var ontvangen = Assert.Single(await hub.WachtOpBerichtenAsync(Testregister.Gi, 1));
        Assert.Equal("rij-binair", (string?)ontvangen["gebeurtenis"]!["id"]);
    }

    [Theory]
    [InlineData("00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01", "rechtbank=1")]
    [InlineData("kapot", null)]
    public async Task The_trace_of_the_message_is_continued_when_it_is_well_formed(string spoor, string? verwacht)
    {
        await using var gi = await Ontvanger.StartAsync();
        await using var hub = await Testhub.StartAsync(
            new Testregister().Webhook(Testregister.Gi, gi.Url), "--Hub:Aanlevering:Wachtrijen", Testregister.Rechtbank);

        await LegNeerAsync(hub, Testregister.Rechtbank, Beslissing.Maak("rij-spoor").ToJsonString(), Structured, bericht =>
        {
            bericht.ApplicationProperties["Diagnostic-Id"] = spoor;
            bericht.ApplicationProperties["tracestate"] = "rechtbank=1";
        });

        await gi.WachtOpAsync(1);
        var koppen = gi.Posten[0].Koppen;
        Assert.Equal(verwacht is not null, koppen["traceparent"].Contains("4bf92f3577b34da6a3ce929d0e0e4736", StringComparison.Ordinal));
        Assert.Equal(verwacht, koppen.GetValueOrDefault("tracestate"));
        Assert.Equal(verwacht is null ? null : spoor, (string?)gi.Posten[0].Gebeurtenis["traceparent"]);
    }

    [Fact]
    public async Task Who_sends_for_another_is_refused_and_told_in_its_own_feed()
    {
        await using var hub = await StartAsync(Testregister.Gi);

        await LegNeerAsync(hub, Testregister.Gi, Beslissing.Maak("van-een-ander").ToJsonString(), Structured);

        var data = (await GeweigerdAsync(hub, Testregister.Gi))["data"]!;
        Assert.Equal("van-een-ander", (string?)data["gebeurtenis"]);
        Assert.Equal("geen-toegang", (string?)data["probleem"]);
        Assert.Equal(["source", "type"], data["fouten"]!.AsArray().Select(f => (string?)f!["pad"]));
        await WachtTotLeegAsync(hub, Testregister.Gi);
        Assert.Empty((await hub.HaalAsync("/v1/berichten", Testregister.Rechtbank))["berichten"]!.AsArray());
    }

    [Fact]
    public async Task Every_fault_of_a_wrong_event_is_named()
    {
        await using var hub = await StartAsync(Testregister.Rechtbank);

        var fout = Beslissing.Maak("fout", d => { d.Remove("uitgesproken"); d["soort"] = "brief"; });
        await LegNeerAsync(hub, Testregister.Rechtbank, fout.ToJsonString(), Structured);

        var data = (await GeweigerdAsync(hub, Testregister.Rechtbank))["data"]!;
        Assert.Equal("ongeldig", (string?)data["probleem"]);
        Assert.Equal(["data.soort", "data.uitgesproken"], data["fouten"]!.AsArray().Select(f => (string?)f!["pad"]).Order());
    }

    [Fact]
    public async Task What_is_no_event_is_refused_by_the_id_of_its_message()
    {
        await using var hub = await StartAsync(Testregister.Rechtbank);

        await LegNeerAsync(hub, Testregister.Rechtbank, "hallo", "text/plain", bericht => bericht.MessageId = "bericht-7");

        var data = (await GeweigerdAsync(hub, Testregister.Rechtbank))["data"]!;
        Assert.Equal(("bericht-7", "mediatype"), ((string?)data["gebeurtenis"], (string?)data["probleem"]));
    }

    [Fact]
    public async Task What_comes_on_the_queue_of_somebody_who_is_no_sender_goes_to_the_dead_letters()
    {
        await using var hub = await StartAsync(Testregister.Toezicht);

        await LegNeerAsync(hub, Testregister.Toezicht, Beslissing.Maak().ToJsonString(), Structured);

        var client = hub.Services.GetRequiredService<ServiceBusClient>();
        await using var dood = client.CreateReceiver("dode-letters");
        var bericht = await dood.ReceiveMessageAsync(TimeSpan.FromSeconds(30));
        Assert.Equal("geen-toegang", bericht?.DeadLetterReason);
    }

    [Fact]
    public void An_OIN_that_is_none_is_told_at_the_start() =>
        Assert.Contains("Hub:Aanlevering:Wachtrijen", Assert.Throws<Instellingen.InstellingException>(
            () => Hub.Maak(["--Hub:Aanlevering:Wachtrijen", "rechtbank"])).Message, StringComparison.Ordinal);

    private static Task<Testhub> StartAsync(string oin) => Testhub.StartAsync(new Testregister(), "--Hub:Aanlevering:Wachtrijen", oin);

    private static async Task LegNeerAsync(Testhub hub, string oin, string inhoud, string soort, Action<ServiceBusMessage>? verder = null)
    {
        var bericht = new ServiceBusMessage(inhoud) { ContentType = soort };
        verder?.Invoke(bericht);
        await using var zender = hub.Services.GetRequiredService<ServiceBusClient>().CreateSender(Queues.Aanlevering(oin));
        await zender.SendMessageAsync(bericht);
    }

    private static async Task<JsonNode> GeweigerdAsync(Testhub hub, string oin) =>
        Assert.Single(await hub.WachtOpBerichtenAsync(oin, 1, type => type == "gebeurtenis.geweigerd"))["gebeurtenis"]!;

    private static async Task WachtTotLeegAsync(Testhub hub, string oin)
    {
        await using var kijker = hub.Services.GetRequiredService<ServiceBusClient>().CreateReceiver(Queues.Aanlevering(oin));
        await Wachten.TotAsync(async () => await kijker.PeekMessageAsync(1) is null, "de aanleverwachtrij is leeg");
    }
}
