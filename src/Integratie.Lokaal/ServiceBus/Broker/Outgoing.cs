namespace Integratie.Lokaal.ServiceBus.Broker;

/// <summary>A message as it goes into the store.</summary>
internal readonly record struct Outgoing(string MessageId, string? SessionId, long ScheduledFor, byte[] Content)
{
    /// <summary>256 KB, as the Standard tier has it; a batch counts as one message.</summary>
    public const int MaxBytes = 256 * 1024;

    /// <exception cref="ServiceBusException">Too large.</exception>
    /// <exception cref="InvalidOperationException">No session where one is needed.</exception>
    public static Outgoing Of(ServiceBusMessage message, Entity entity)
    {
        if (message.SessionId is null && entity.RequiresSession)
            throw new InvalidOperationException($"The SessionId is not set on the message, and '{entity.Path}' requires sessions.");
        var envelope = Envelope.Of(message, entity.Context.Now);
        var content = EnvelopeFormat.Write(envelope);
        if (content.Length > MaxBytes) throw TooLarge(entity.Path, content.Length);
        return new Outgoing(envelope.MessageId, envelope.SessionId, envelope.ScheduledFor, content);
    }

    public static ServiceBusException TooLarge(string entity, long bytes) =>
        new($"{bytes} bytes, more than the maximum of {MaxBytes}.", ServiceBusFailureReason.MessageSizeExceeded, entity);
}
