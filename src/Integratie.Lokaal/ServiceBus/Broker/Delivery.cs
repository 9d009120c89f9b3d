namespace Integratie.Lokaal.ServiceBus.Broker;

/// <summary>A message and the queue it was put in; told to the queue after the COMMIT.</summary>
internal readonly record struct Delivery(MessageQueue Queue, BrokerMessage Message);
