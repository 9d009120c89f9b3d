using Integratie.Functions.Wachtrijen;

namespace Integratie.Functions.Monitor;

/// <summary>Writes what dossiers contribute to reports; several wake-ups of one dossier are one piece of work.</summary>
public sealed class MonitorFunctie(Monitorschrijver schrijver, Uitstel uitstel)
{
    [Function("Monitor")]
    public Task Run(
        [ServiceBusTrigger(Queues.Monitor, Connection = Queues.Verbinding, IsSessionsEnabled = true, IsBatched = true)]
        ServiceBusReceivedMessage[] berichten,
        CancellationToken ct) => Task.WhenAll(berichten.DistinctBy(bericht => bericht.Body.ToString()).Select(bericht =>
            uitstel.ProbeerAsync(Queues.Monitor, bericht, () => schrijver.SchrijfAsync(Guid.Parse(bericht.Body.ToString()), ct), ct)));
}
