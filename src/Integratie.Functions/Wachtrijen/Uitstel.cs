using Azure;
using Azure.Identity;
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
    public Task ProbeerAsync(string queue, ServiceBusReceivedMessage bericht, Func<Task> werk, CancellationToken ct) =>
        ProbeerAsync(queue, [bericht], werk, ct);

    /// <summary>The same for messages that are one piece of work together; of those that ask for the same, one comes back.</summary>
    public async Task ProbeerAsync(string queue, IEnumerable<ServiceBusReceivedMessage> berichten, Func<Task> werk, CancellationToken ct)
    {
        try
        {
            await werk();
        }
        catch (Exception fout) when (IsTijdelijk(fout) && !ct.IsCancellationRequested)
        {
            await Task.WhenAll(berichten.DistinctBy(bericht => bericht.Body.ToString()).Select(bericht => StelUitAsync(queue, bericht, ct)));
        }
    }

    /// <summary>How often this wake-up was put off before.</summary>
    public static int Poging(ServiceBusReceivedMessage bericht) =>
        bericht.ApplicationProperties.TryGetValue(Wekker.Poging, out var waarde) && waarde is int eerder ? eerder : 0;

    /// <summary>Plans the same wake-up again: after 2 s, 4 s, 8 s … at most five minutes.</summary>
    public Task StelUitAsync(string queue, ServiceBusReceivedMessage bericht, CancellationToken ct)
    {
        var poging = Poging(bericht) + 1;
        var wacht = TimeSpan.FromSeconds(Math.Min(Langste.TotalSeconds, Math.Pow(2, Math.Min(poging, 10))));
        return wekker.WekAsync(new Wekbericht(queue, bericht.Body.ToString(), bericht.SessionId, klok.GetUtcNow() + wacht, poging), ct);
    }

    /// <summary>The store, the broker or the identity does not answer, or somebody else was first: it may go through later.</summary>
    public static bool IsTijdelijk(Exception fout) => fout switch
    {
        RequestFailedException tabel => tabel.IsTijdelijk() || tabel.IsGewijzigd(),
        ServiceBusException broker => broker.IsTransient,
        AggregateException herhaald => herhaald.InnerExceptions.All(IsTijdelijk), // the Azure clients, when all their own retries failed
        AuthenticationFailedException => true, // the identity of the app gives no token now
        NogEensException or TimeoutException or OperationCanceledException => true,
        _ => false,
    };
}
