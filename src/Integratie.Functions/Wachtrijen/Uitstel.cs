using Azure;
using Integratie.Functions.Tabellen;

namespace Integratie.Functions.Wachtrijen;

/// <summary>
/// Transient errors: the message is completed and a new wake-up planned with back-off, because Service Bus redelivers
/// at once and ten redeliveries pass in a second.
/// </summary>
public sealed class Uitstel(Wekker wekker, TimeProvider klok)
{
    private static readonly TimeSpan Langste = TimeSpan.FromMinutes(5);

    /// <summary>Runs the work of one message; a transient error postpones it instead of failing.</summary>
    public async Task ProbeerAsync(string queue, ServiceBusReceivedMessage bericht, Func<Task> werk, CancellationToken ct)
    {
        try
        {
            await werk();
        }
        catch (RequestFailedException fout) when (fout.IsTijdelijk() || fout.IsGewijzigd())
        {
            var poging = bericht.ApplicationProperties.TryGetValue(Wekker.Poging, out var waarde) && waarde is int eerder ? eerder + 1 : 1;
            var wacht = TimeSpan.FromSeconds(Math.Min(Langste.TotalSeconds, Math.Pow(2, Math.Min(poging, 10))));
            await wekker.WekAsync(
                new Wekbericht(queue, bericht.Body.ToString(), bericht.SessionId, klok.GetUtcNow() + wacht, poging), ct);
        }
    }
}
