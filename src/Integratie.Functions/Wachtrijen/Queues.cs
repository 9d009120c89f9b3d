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

    /// <summary>On which a deelnemer brings events, instead of posting them: only its own identity may send there.</summary>
    public static string Aanlevering(string oin) => $"aanlevering-{oin}";

    /// <summary>In which a deelnemer with <c>wijze: wachtrij</c> gets its deliveries.</summary>
    public static string Deelnemer(string oin) => $"deelnemer-{oin}";
}
