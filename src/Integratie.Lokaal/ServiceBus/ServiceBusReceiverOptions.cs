namespace Integratie.Lokaal.ServiceBus;

/// <summary>What a receiver reads and how.</summary>
public class ServiceBusReceiverOptions
{
    /// <summary>A name for logs; the broker makes one up when it is left out.</summary>
    public string? Identifier { get; set; }

    public ServiceBusReceiveMode ReceiveMode { get; set; }

    public SubQueue SubQueue { get; set; }
}
