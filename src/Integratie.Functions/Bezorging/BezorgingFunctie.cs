using Integratie.Functions.Wachtrijen;

namespace Integratie.Functions.Bezorging;

/// <summary>Delivers to webhooks.</summary>
public sealed class BezorgingFunctie(Bezorger bezorger, Uitstel uitstel)
{
    [Function("Bezorging")]
    public Task Run(
        [ServiceBusTrigger(Queues.Leveringen, Connection = Queues.Verbinding)] ServiceBusReceivedMessage bericht, CancellationToken ct) =>
        uitstel.ProbeerAsync(Queues.Leveringen, bericht, () => bezorger.BezorgAsync(Leveringswek.Lees(bericht.Body.ToString()), ct), ct);
}
