using System.Collections.Concurrent;
using Integratie.Kern.Berichten.Lezen;

namespace Integratie.Functions.Wachtrijen;

/// <summary>Sends wake-ups and the messages of the topic.</summary>
public sealed class Wekker(ServiceBusClient client)
{
    /// <summary>Application property that counts how often a wake-up was postponed.</summary>
    public const string Poging = "poging";

    private const int PerVerzending = 100;
    private readonly ConcurrentDictionary<string, ServiceBusSender> _zenders = new();

    public Task WekAsync(Wekbericht bericht, CancellationToken ct) =>
        Zender(bericht.Queue).SendMessageAsync(Maak(bericht), ct);

    /// <summary>Sends them all, each queue beside the other; returns when all are durable.</summary>
    public Task WekAsync(IEnumerable<Wekbericht> berichten, CancellationToken ct) => Task.WhenAll(
        berichten.GroupBy(b => b.Queue)
            .SelectMany(groep => groep.Chunk(PerVerzending), (groep, deel) => (groep.Key, deel))
            .Select(v => Zender(v.Key).SendMessagesAsync(v.deel.Select(Maak), ct)));

    private ServiceBusSender Zender(string queue) => _zenders.GetOrAdd(queue, client.CreateSender);

    internal static ServiceBusMessage Maak(Wekbericht bericht)
    {
        var message = new ServiceBusMessage(bericht.Inhoud) { ContentType = bericht.Gebeurtenis is null ? "application/json" : Mediatype.Gebeurtenis };
        if (bericht.Gebeurtenis is { } id)
            message.MessageId = id;
        if (bericht.Sessie is { } sessie)
            message.SessionId = sessie;
        if (bericht.Moment is { } moment)
            message.ScheduledEnqueueTime = moment;
        if (bericht.Poging > 0)
            message.ApplicationProperties[Poging] = bericht.Poging;
        return message;
    }
}
