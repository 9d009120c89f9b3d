namespace Integratie.Lokaal.Functions;

/// <summary>Runs the function for every message of a queue or subscription; <c>%setting%</c> in a name comes from configuration.</summary>
public sealed class ServiceBusTriggerAttribute : TriggerBindingAttribute
{
    private bool? _autoComplete;

    public ServiceBusTriggerAttribute(string queueName) => QueueName = queueName;

    public ServiceBusTriggerAttribute(string topicName, string subscriptionName)
    {
        TopicName = topicName;
        SubscriptionName = subscriptionName;
    }

    /// <summary>When not written, host.json decides.</summary>
    public bool AutoCompleteMessages
    {
        get => _autoComplete ?? true;
        set => _autoComplete = value;
    }

    /// <summary>Means nothing here: there is one broker. Kept because Azure needs it.</summary>
    public string? Connection { get; set; }

    public bool IsBatched { get; set; }

    public bool IsSessionsEnabled { get; set; }

    public string? QueueName { get; }

    public string? SubscriptionName { get; }

    public string? TopicName { get; }

    internal bool? AutoCompleteWritten => _autoComplete;
}
