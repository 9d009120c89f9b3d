using System.Text.Json.Nodes;
using Integratie.Functions.Tests.Opstelling;
using Integratie.Functions.Wachtrijen;
using Integratie.Kern.Bezorging;
using Integratie.Lokaal.ServiceBus;
using Microsoft.Extensions.DependencyInjection;

namespace Integratie.Functions.Tests.Wachtrijen;

/// <summary>An ontvanger with <c>wijze: wachtrij</c> finds its deliveries in its own queue.</summary>
public sealed class Bezorgen_in_een_wachtrij
{
    [Fact]
    public async Task A_decision_lies_in_the_queue_of_the_GI_signed_and_counts_as_delivered()
    {
        await using var hub = await StartAsync(metWachtrij: true, new JsonArray(Testregister.Geheim));

        using var aangenomen = await hub.LeverAanAsync(Testregister.Rechtbank, Beslissing.Maak("in-de-rij"));
        aangenomen.EnsureSuccessStatusCode();

        await using var receiver = hub.Services.GetRequiredService<ServiceBusClient>().CreateReceiver(Queues.Deelnemer(Testregister.Gi));
        var bericht = await receiver.ReceiveMessageAsync(TimeSpan.FromSeconds(30));
        Assert.Equal("in-de-rij", (string?)JsonNode.Parse(bericht!.Body.ToString())!["id"]);
        Assert.Equal("application/cloudevents+json; charset=UTF-8", bericht.ContentType);
        Assert.Equal(bericht.MessageId, bericht.ApplicationProperties["webhook-id"]);
        var tijdstip = long.Parse((string)bericht.ApplicationProperties["webhook-timestamp"]);
        Assert.Equal(
            Handtekening.Maak(bericht.MessageId, tijdstip, bericht.Body.ToArray(), [Testregister.Geheim]), bericht.ApplicationProperties["webhook-signature"]);
        Assert.DoesNotContain(bericht.ApplicationProperties.Values, w => w.ToString()!.Contains(Beslissing.Bsn, StringComparison.Ordinal));
        await WachtOpStatusAsync(hub, "afgeleverd");
    }

    [Fact]
    public async Task A_queue_that_does_not_exist_is_a_failed_attempt_that_is_tried_again_by_the_plan()
    {
        await using var hub = await StartAsync(metWachtrij: false, null);

        using var aangenomen = await hub.LeverAanAsync(Testregister.Rechtbank, Beslissing.Maak("zonder-rij"));
        aangenomen.EnsureSuccessStatusCode();

        var tijdlijn = await Wachten.OpAsync(
            async () =>
            {
                var dossier = (await hub.WachtOpBerichtenAsync(Testregister.Gi, 1))[0]["gebeurtenis"]!["subject"];
                var gelezen = (await hub.HaalAsync($"/v1/dossiers/{dossier}/tijdlijn", Testregister.Beheer)).ToJsonString();
                return gelezen.Contains("de wachtrij bestaat niet", StringComparison.Ordinal) ? gelezen : null;
            },
            "een mislukte poging");
        Assert.DoesNotContain("\"afgeleverd\"", tijdlijn, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_operator_can_try_the_queue()
    {
        await using var hub = await StartAsync(metWachtrij: true, null);

        using var antwoord = await hub.RoepAsync(HttpMethod.Post, $"/v1/deelnemers/{Testregister.Gi}/proef", Testregister.Beheer);

        Assert.True((bool)JsonNode.Parse(await antwoord.Content.ReadAsStringAsync())!["geslaagd"]!);
        await using var receiver = hub.Services.GetRequiredService<ServiceBusClient>().CreateReceiver(Queues.Deelnemer(Testregister.Gi));
        var bericht = await receiver.ReceiveMessageAsync(TimeSpan.FromSeconds(30));
        Assert.Equal("nl.jeugdbescherming.hub.proef.v1", (string?)JsonNode.Parse(bericht!.Body.ToString())!["type"]);
    }

    private static Task<Testhub> StartAsync(bool metWachtrij, JsonArray? geheimen)
    {
        var bezorging = new JsonObject { ["wijze"] = "wachtrij" };
        if (geheimen is not null)
            bezorging["geheimen"] = geheimen;
        var register = new Testregister().Zet(Testregister.Gi, "bezorging", bezorging);
        return Testhub.StartAsync(register, metWachtrij ? ["--Hub:Bezorging:Wachtrijen", Testregister.Gi] : []);
    }

    private static Task WachtOpStatusAsync(Testhub hub, string status) => Wachten.TotAsync(
        async () =>
        {
            var lijst = await hub.HaalAsync($"/v1/leveringen?status={status}&ontvanger={Testregister.Gi}", Testregister.Beheer);
            return lijst["leveringen"]!.AsArray().Count > 0;
        },
        $"een levering met status {status}");
}
