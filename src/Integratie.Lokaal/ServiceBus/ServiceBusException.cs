namespace Integratie.Lokaal.ServiceBus;

/// <summary>An operation that the broker refused; <see cref="Reason"/> says why.</summary>
public class ServiceBusException : Exception
{
    public ServiceBusException()
        : this("", ServiceBusFailureReason.GeneralError)
    {
    }

    public ServiceBusException(
        bool isTransient,
        string message,
        string? entityName = null,
        ServiceBusFailureReason reason = ServiceBusFailureReason.GeneralError,
        Exception? innerException = null)
        : base(message, innerException)
    {
        IsTransient = isTransient;
        EntityPath = entityName;
        Reason = reason;
    }

    public ServiceBusException(
        string message, ServiceBusFailureReason reason, string? entityPath = null, Exception? innerException = null)
        : this(IsVoorbijgaand(reason), message, entityPath, reason, innerException)
    {
    }

    public string? EntityPath { get; }

    /// <summary>Whether the same call can succeed later.</summary>
    public bool IsTransient { get; }

    public override string Message => EntityPath is null ? $"{base.Message} ({Reason})" : $"{base.Message} ({Reason}, {EntityPath})";

    public ServiceBusFailureReason Reason { get; }

    private static bool IsVoorbijgaand(ServiceBusFailureReason reason) => reason is
        ServiceBusFailureReason.ServiceBusy
        or ServiceBusFailureReason.ServiceTimeout
        or ServiceBusFailureReason.ServiceCommunicationProblem;
}
