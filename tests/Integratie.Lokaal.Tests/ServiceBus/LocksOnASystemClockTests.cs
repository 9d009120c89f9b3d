using Integratie.Lokaal.Klok;
using Integratie.Lokaal.Opslag;
using Integratie.Lokaal.ServiceBus;
using Integratie.Lokaal.ServiceBus.Broker;
using Integratie.Lokaal.Tests.Functions;
using Integratie.Lokaal.Tests.Opslag;
using Microsoft.Extensions.Logging.Abstractions;

namespace Integratie.Lokaal.Tests.ServiceBus;

/// <summary>A lock lasts as long as it lasts, whatever is done to the clock of the machine meanwhile.</summary>
public sealed class LocksOnASystemClockTests
{
    [Theory]
    [InlineData(-1)]
    [InlineData(1)]
    public async Task A_lock_does_not_notice_that_the_clock_is_set(int hours)
    {
        using var folder = new TempFolder();
        var clock = new VerzetteKlok();
        await using var store = SqliteStore.Open(folder.File("data"));
        var topology = new Topologie { Queues = [new Topologie.Wachtrij { Naam = "werk", Vergrendeling = TimeSpan.FromMinutes(5) }] };
        using var broker = MessageBroker.Open(topology, new BrokerContext(store, clock, new Bezigheid(), NullLogger.Instance));
        var client = new ServiceBusClient(broker);
        await client.CreateSender("werk").SendMessageAsync(new ServiceBusMessage("een"));
        await using var receiver = client.CreateReceiver("werk");
        var message = (await receiver.ReceiveMessageAsync())!;

        clock.Verschil = TimeSpan.FromHours(hours);

        Assert.InRange(message.LockedUntil - clock.GetUtcNow(), TimeSpan.Zero, TimeSpan.FromMinutes(5));
        await receiver.CompleteMessageAsync(message);
        Assert.Empty(await receiver.PeekMessagesAsync(1, fromSequenceNumber: 1));
    }
}
