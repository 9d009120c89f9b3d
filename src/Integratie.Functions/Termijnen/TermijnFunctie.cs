using Integratie.Functions.Wachtrijen;

namespace Integratie.Functions.Termijnen;

/// <summary>Looks at a dossier at the moment that a term of it is near or over.</summary>
public sealed class TermijnFunctie(Termijnbewaker bewaker, Uitstel uitstel)
{
    [Function("Termijn")]
    public Task Run(
        [ServiceBusTrigger(Queues.Termijnen, Connection = Queues.Verbinding)] ServiceBusReceivedMessage bericht, CancellationToken ct) =>
        uitstel.ProbeerAsync(Queues.Termijnen, bericht, () => bewaker.WekAsync(Termijnwek.Lees(bericht.Body.ToString()), ct), ct);
}
