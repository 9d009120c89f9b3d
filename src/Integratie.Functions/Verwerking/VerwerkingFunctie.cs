using Integratie.Functions.Wachtrijen;

namespace Integratie.Functions.Verwerking;

/// <summary>Processes accepted events, one zaak at a time.</summary>
public sealed class VerwerkingFunctie(Verwerker verwerker, Uitstel uitstel)
{
    [Function("Verwerking")]
    public Task Run(
        [ServiceBusTrigger(Queues.Gebeurtenissen, Connection = Queues.Verbinding, IsSessionsEnabled = true)] ServiceBusReceivedMessage bericht,
        CancellationToken ct) =>
        uitstel.ProbeerAsync(Queues.Gebeurtenissen, bericht, () => verwerker.VerwerkAsync(bericht.Body.ToString(), Uitstel.Poging(bericht), ct), ct);
}
