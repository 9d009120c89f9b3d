namespace Integratie.Lokaal.Functions.Hosting;

/// <summary>How the messages of one function are received: what its trigger and host.json say together.</summary>
internal sealed record MessageOptions(
    bool IsBatched,
    bool AutoComplete,
    int MaxAtOnce,
    int MaxBatch,
    TimeSpan RenewFor,
    TimeSpan SessionIdleTimeout)
{
    public static MessageOptions Of(ServiceBusTriggerAttribute trigger, HostSettings settings) => new(
        trigger.IsBatched,
        trigger.AutoCompleteWritten ?? settings.AutoCompleteMessages,
        AtOnce(trigger, settings),
        trigger.IsBatched ? settings.MaxMessageBatchSize : 1,
        settings.MaxAutoLockRenewalDuration,
        settings.SessionIdleTimeout);

    /// <summary>Without sessions one batch at a time: while it runs, the next one grows.</summary>
    private static int AtOnce(ServiceBusTriggerAttribute trigger, HostSettings settings)
    {
        if (trigger.IsSessionsEnabled) return settings.MaxConcurrentSessions;
        return trigger.IsBatched ? 1 : settings.MaxConcurrentCalls;
    }
}
