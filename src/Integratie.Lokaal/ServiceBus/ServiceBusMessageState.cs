namespace Integratie.Lokaal.ServiceBus;

/// <summary>What a message that is looked at waits for.</summary>
public enum ServiceBusMessageState
{
    Active,
    Deferred,
    Scheduled,
}
