using Integratie.Lokaal.Klok;
using Integratie.Lokaal.Opslag;
using Integratie.Lokaal.ServiceBus;
using Integratie.Lokaal.ServiceBus.Broker;
using Microsoft.Extensions.Logging.Abstractions;

namespace Integratie.Lokaal.Tests.ServiceBus;

/// <summary>A broker in a process of its own, which is killed.</summary>
internal static class Brokerproces
{
    private const string Topologie = """{ "queues": [ { "naam": "werk", "maxBezorgingen": 3 } ] }""";

    public static MessageBroker Open(SqliteStore store, string folder)
    {
        var file = Path.Combine(folder, "topologie.json");
        File.WriteAllText(file, Topologie);
        return MessageBroker.Open(
            Lokaal.ServiceBus.Broker.Topologie.Lees(file),
            new BrokerContext(store, TimeProvider.System, new Bezigheid(), NullLogger.Instance));
    }

    /// <summary>Prints every body after its sending was confirmed.</summary>
    public static async Task<int> SendForever(SqliteStore store, string folder)
    {
        var sender = new ServiceBusClient(Open(store, folder)).CreateSender("werk");
        for (var number = 1; ; number++)
        {
            await sender.SendMessageAsync(new ServiceBusMessage($"{number}"));
            Console.WriteLine(number);
        }
    }

    /// <summary>What a function does that takes its process down: the message is received and never settled.</summary>
    public static async Task<int> ReceiveAndDie(SqliteStore store, string folder)
    {
        var receiver = new ServiceBusClient(Open(store, folder)).CreateReceiver("werk");
        var message = await receiver.ReceiveMessageAsync(TimeSpan.FromSeconds(10));
        Console.WriteLine(message?.DeliveryCount);
        Environment.Exit(message is null ? 1 : Die());
        return 0;
    }

    private static int Die()
    {
        System.Diagnostics.Process.GetCurrentProcess().Kill();
        return 0;
    }
}
