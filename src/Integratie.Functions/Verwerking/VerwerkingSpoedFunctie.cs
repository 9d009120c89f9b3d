using Integratie.Functions.Wachtrijen;

namespace Integratie.Functions.Verwerking;

/// <summary>Processes urgent decisions beside the others.</summary>
public sealed class VerwerkingSpoedFunctie(Verwerker verwerker, Uitstel uitstel)
{
    [Function("VerwerkingSpoed")]
    public Task Run(
        [ServiceBusTrigger(Queues.GebeurtenissenSpoed, Connection = Queues.Verbinding, IsSessionsEnabled = true)] ServiceBusReceivedMessage bericht,
        CancellationToken ct) =>
        uitstel.ProbeerAsync(Queues.GebeurtenissenSpoed, bericht, () => verwerker.VerwerkAsync(bericht.Body.ToString(), Uitstel.Poging(bericht), ct), ct);
}
