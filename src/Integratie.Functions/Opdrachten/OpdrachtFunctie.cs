using Integratie.Functions.Wachtrijen;

namespace Integratie.Functions.Opdrachten;

/// <summary>Does the next step of work of the operator, one step of each at a time.</summary>
public sealed class OpdrachtFunctie(Opdrachtwerker werker, Uitstel uitstel)
{
    [Function("Opdrachten")]
    public Task Run(
        [ServiceBusTrigger(Queues.Opdrachten, Connection = Queues.Verbinding, IsSessionsEnabled = true)] ServiceBusReceivedMessage bericht,
        CancellationToken ct) =>
        uitstel.ProbeerAsync(Queues.Opdrachten, bericht, () => werker.StapAsync(Guid.Parse(bericht.Body.ToString()), ct), ct);
}
