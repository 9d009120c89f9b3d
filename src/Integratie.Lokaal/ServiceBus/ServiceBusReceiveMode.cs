namespace Integratie.Lokaal.ServiceBus;

/// <summary>Whether receiving locks a message or takes it away at once.</summary>
public enum ServiceBusReceiveMode
{
    PeekLock,
    ReceiveAndDelete,
}
