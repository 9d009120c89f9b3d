using Integratie.Functions.Wachtrijen;

namespace Integratie.Functions.Bezorging;

/// <summary>Delivers urgent decisions beside the others.</summary>
public sealed class BezorgingSpoedFunctie(Bezorger bezorger, Uitstel uitstel)
{
    [Function("BezorgingSpoed")]
    public Task Run(
        [ServiceBusTrigger(Queues.LeveringenSpoed, Connection = Queues.Verbinding)] ServiceBusReceivedMessage bericht, CancellationToken ct) =>
        uitstel.ProbeerAsync(Queues.LeveringenSpoed, bericht, () => bezorger.BezorgAsync(Leveringswek.Lees(bericht.Body.ToString()), ct), ct);
}
