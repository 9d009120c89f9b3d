namespace Integratie.Functions.Wachtrijen;

/// <summary>Names of the queues and topics, as in infra/topologie.json.</summary>
public static class Queues
{
    /// <summary>Setting with the Service Bus connection of the triggers.</summary>
    public const string Verbinding = "ServiceBus";

    public const string Gebeurtenissen = "gebeurtenissen";
    public const string GebeurtenissenSpoed = "gebeurtenissen-spoed";
    public const string Leveringen = "leveringen";
    public const string LeveringenSpoed = "leveringen-spoed";
    public const string Monitor = "monitor";
    public const string Opdrachten = "opdrachten";
    public const string Postbus = "postbus";
    public const string Termijnen = "termijnen";
    public const string Tijdstempels = "tijdstempels";
}
