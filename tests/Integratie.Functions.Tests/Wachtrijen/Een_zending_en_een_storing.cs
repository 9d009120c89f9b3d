using Azure;
using Integratie.Functions.Tests.Opstelling;
using Integratie.Functions.Wachtrijen;
using Integratie.Lokaal.Functions;
using Integratie.Lokaal.ServiceBus;
using Microsoft.Extensions.DependencyInjection;

namespace Integratie.Functions.Tests.Wachtrijen;

/// <summary>
/// Messages that are one piece of work and meet a store that does not answer come back later. Given back to the broker they would come back at
/// once, and ten times within seconds: then they are dead letters.
/// </summary>
public sealed class Een_zending_en_een_storing
{
    [Fact]
    public async Task Komen_later_elk_een_keer_terug()
    {
        // The clock stands still: what comes later stays to be looked at.
        await using var hub = await Testhub.StartAsync(
            new Testregister(), "--Hub:Klok", "handmatig", "--Hub:KlokBegin", "2026-01-05T09:00:00Z", "--Hub:Bezorging:Wachtrijen", Testregister.Gi);
        var client = hub.Services.GetRequiredService<ServiceBusClient>();
        var uitstel = hub.Services.GetRequiredService<Uitstel>();

        await uitstel.ProbeerAsync(
            Queues.Termijnen, await ZendingAsync(client, "een", "ander", "een"), () => throw new RequestFailedException(503, "busy"), CancellationToken.None);

        await using var kijker = client.CreateReceiver(Queues.Termijnen);
        var later = await kijker.PeekMessagesAsync(10);
        Assert.Equal(["ander", "een"], later.Select(b => b.Body.ToString()).Order());
        Assert.All(later, b => Assert.Equal(1, Uitstel.Poging(b)));
        Assert.All(later, b => Assert.Equal(DateTimeOffset.Parse("2026-01-05T09:00:02Z"), b.ScheduledEnqueueTime));
    }

    [Fact]
    public void Geen_functie_van_een_wachtrij_geeft_daarvoor_een_bericht_terug()
    {
        var functies = typeof(Hub).Assembly.GetTypes()
            .Where(type => type.GetMethods().SelectMany(m => m.GetParameters()).Any(p => p.IsDefined(typeof(ServiceBusTriggerAttribute), false)))
            .ToList();

        Assert.NotEmpty(functies);
        Assert.All(functies, functie => Assert.Contains(typeof(Uitstel), functie.GetConstructors().Single().GetParameters().Select(p => p.ParameterType)));
    }

    /// <summary>By a queue that the hub does not read itself.</summary>
    private static async Task<IReadOnlyList<ServiceBusReceivedMessage>> ZendingAsync(ServiceBusClient client, params string[] inhoud)
    {
        var queue = Queues.Deelnemer(Testregister.Gi);
        await using var zender = client.CreateSender(queue);
        await zender.SendMessagesAsync(inhoud.Select(i => new ServiceBusMessage(i) { MessageId = Guid.NewGuid().ToString() }));
        await using var ontvanger = client.CreateReceiver(queue);
        return await ontvanger.ReceiveMessagesAsync(inhoud.Length);
    }
}
