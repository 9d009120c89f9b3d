namespace Integratie.Lokaal.ServiceBus;

/// <summary>Which part of an entity a receiver reads.</summary>
public enum SubQueue
{
    None,
    DeadLetter,
    TransferDeadLetter,
}
