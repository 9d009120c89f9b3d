using Integratie.Functions.Wachtrijen;

namespace Integratie.Functions.Postbus;

/// <summary>Writes the feeds: one ontvanger at a time, many deliveries at once.</summary>
public sealed class PostbusFunctie(PostbusStore postbus, Uitstel uitstel)
{
    [Function("Postbus")]
    public Task Run(
        [ServiceBusTrigger(Queues.Postbus, Connection = Queues.Verbinding, IsSessionsEnabled = true, IsBatched = true)]
        ServiceBusReceivedMessage[] berichten,
        CancellationToken ct) => uitstel.ProbeerAsync(
            Queues.Postbus,
            berichten,
            () => postbus.VulAanAsync(berichten[0].SessionId!, berichten.Select(b => Guid.Parse(b.Body.ToString())).Distinct(), ct),
            ct);
}
