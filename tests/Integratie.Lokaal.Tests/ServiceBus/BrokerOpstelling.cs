using Integratie.Lokaal.Klok;
using Integratie.Lokaal.Opslag;
using Integratie.Lokaal.ServiceBus;
using Integratie.Lokaal.ServiceBus.Broker;
using Integratie.Lokaal.Tests.Opslag;
using Microsoft.Extensions.Logging.Abstractions;

namespace Integratie.Lokaal.Tests.ServiceBus;

/// <summary>A broker on a store in a folder of its own, with a manual clock that starts on Monday 5 January 2026, 08:00 UTC.</summary>
internal sealed class BrokerOpstelling : IAsyncDisposable
{
    public static readonly DateTimeOffset Begin = new(2026, 1, 5, 8, 0, 0, TimeSpan.Zero);

    private const string Topologie = """
        {
          "queues": [
            { "naam": "werk", "vergrendeling": "PT1M", "maxBezorgingen": 3 },
            { "naam": "sessies", "sessies": true, "vergrendeling": "PT1M", "maxBezorgingen": 3 },
            { "naam": "eenmalig", "duplicaatvenster": "PT10M" },
            { "naam": "vluchtig", "geldigheid": "PT30S" },
            { "naam": "doorgestuurd", "maxBezorgingen": 1, "doorsturenDodeLetters": "werk" }
          ],
          "topics": [
            { "naam": "nieuws", "duplicaatvenster": "PT10M", "abonnementen": [ { "naam": "ene" }, { "naam": "andere", "maxBezorgingen": 1 } ] },
            { "naam": "niemand", "abonnementen": [] }
          ]
        }
        """;

    private readonly TempFolder _folder = new();
    private MessageBroker _broker = null!;

    public BrokerOpstelling() => Open();

    public SqliteStore Store { get; private set; } = null!;

    public ServiceBusClient Client { get; private set; } = null!;

    public Klokbesturing Klok { get; private set; } = null!;

    public Bezigheid Work { get; private set; } = null!;

    public MessageQueue Queue(string path) => _broker.Queue(path);

    /// <summary>What a restart does: everything in memory is gone, locks too.</summary>
    public async Task ReopenAsync()
    {
        await CloseAsync();
        Open();
    }

    public Task Pass(TimeSpan time) => Klok.VooruitAsync(Klok.Nu + time);

    public async Task SendAsync(string queue, params string[] bodies)
    {
        await using var sender = Client.CreateSender(queue);
        await sender.SendMessagesAsync(bodies.Select(body => new ServiceBusMessage(body)));
    }

    /// <summary>The next message; null when there is none now.</summary>
    public async Task<ServiceBusReceivedMessage?> ReceiveAsync(string queue, SubQueue subQueue = SubQueue.None)
    {
        await Work.RestAsync(CancellationToken.None);
        return await LookAsync(queue, 1, new() { SubQueue = subQueue }) is [var message] ? message : null;
    }

    /// <summary>Receives and completes until nothing is left.</summary>
    public async Task<List<string>> DrainAsync(string queue, SubQueue subQueue = SubQueue.None)
    {
        var options = new ServiceBusReceiverOptions { SubQueue = subQueue, ReceiveMode = ServiceBusReceiveMode.ReceiveAndDelete };
        var bodies = new List<string>();
        while (await LookAsync(queue, 100, options) is { Count: > 0 } batch) bodies.AddRange(batch.Select(message => message.Body.ToString()));
        return bodies;
    }

    /// <summary>Receives and completes the first ones, as many as there are at once.</summary>
    public async Task<List<string>> TakeAsync(string queue, int count)
    {
        await using var receiver = Client.CreateReceiver(queue, new ServiceBusReceiverOptions { ReceiveMode = ServiceBusReceiveMode.ReceiveAndDelete });
        return [.. (await receiver.ReceiveMessagesAsync(count, TimeSpan.FromSeconds(10))).Select(message => message.Body.ToString())];
    }

    public async ValueTask DisposeAsync()
    {
        await CloseAsync();
        _folder.Dispose();
    }

    /// <summary>A first look can start a read from the store, for which it does not wait: nothing there is only nothing at the second.</summary>
    private async Task<IReadOnlyList<ServiceBusReceivedMessage>> LookAsync(string queue, int count, ServiceBusReceiverOptions options)
    {
        if (await OnceAsync(queue, count, options) is { Count: > 0 } found) return found;
        await Work.RestAsync(CancellationToken.None);
        return await OnceAsync(queue, count, options);
    }

    private async Task<IReadOnlyList<ServiceBusReceivedMessage>> OnceAsync(string queue, int count, ServiceBusReceiverOptions options)
    {
        await using var receiver = Client.CreateReceiver(queue, options);
        return await receiver.ReceiveMessagesAsync(count, TimeSpan.Zero);
    }

    private void Open()
    {
        var file = _folder.File("topologie.json");
        File.WriteAllText(file, Topologie);
        Store = SqliteStore.Open(_folder.File("data"));
        Work = new Bezigheid();
        var klok = HandmatigeKlok.Open(Store, Begin, Work);
        Klok = new Klokbesturing(klok, Work);
        _broker = MessageBroker.Open(
            Lokaal.ServiceBus.Broker.Topologie.Lees(file), new BrokerContext(Store, klok, Work, NullLogger.Instance));
        Client = new ServiceBusClient(_broker);
    }

    private async Task CloseAsync()
    {
        Klok.Dispose();
        _broker.Dispose();
        await Store.DisposeAsync();
    }
}
