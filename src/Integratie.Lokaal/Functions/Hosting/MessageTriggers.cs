using Integratie.Lokaal.Klok;
using Integratie.Lokaal.ServiceBus;
using Integratie.Lokaal.ServiceBus.Broker;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace Integratie.Lokaal.Functions.Hosting;

/// <summary>All message functions, each on its queue or subscription.</summary>
internal sealed class MessageTriggers(
    FunctionCatalogue catalogue,
    MessageBroker broker,
    HostSettings settings,
    FunctionRunner runner,
    Bezigheid work,
    IConfiguration configuration,
    ILogger<MessageTriggers> logger,
    Klokbesturing? control = null)
{
    private readonly List<MessageListener> _listeners = [];

    public void Start()
    {
        foreach (var (function, trigger) in catalogue.With<ServiceBusTriggerAttribute>())
        {
            try
            {
                _listeners.Add(Listener(function, trigger));
            }
            catch (Exception failure) when (failure is FunctionInErrorException or ServiceBusException)
            {
                HostLog.FunctionInError(logger, function.Name, failure.Message);
            }
        }
        foreach (var listener in _listeners) listener.Start();
    }

    public Task StopAsync(CancellationToken cancellationToken) =>
        Task.WhenAll(_listeners.Select(listener => listener.StopAsync(cancellationToken)));

    private MessageListener Listener(FunctionMethod function, ServiceBusTriggerAttribute trigger)
    {
        string Fill(string? name) => SettingNames.Fill(name ?? "", configuration);
        var path = trigger.QueueName is { } queue
            ? Fill(queue)
            : MessageBroker.SubscriptionPath(Fill(trigger.TopicName), Fill(trigger.SubscriptionName));
        var source = broker.Queue(path);
        if (source.RequiresSession != trigger.IsSessionsEnabled)
            throw new FunctionInErrorException($"'{path}' heeft {(source.RequiresSession ? "wel" : "geen")} sessies en de trigger niet hetzelfde");
        var options = MessageOptions.Of(trigger, settings);
        // A clock that stands still waits for whatever is in line: sessions that are held for nothing would cost it a real second each.
        if (control is not null) options = options with { SessionIdleTimeout = TimeSpan.Zero };
        var processor = new MessageProcessor(function, source, options, runner, logger);
        return source.RequiresSession ? new SessionListener(processor, work) : new QueueListener(processor, work);
    }
}
