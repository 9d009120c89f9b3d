using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using Integratie.Functions.Wachtrijen;
using Integratie.Kern.Berichten.Lezen;
using Integratie.Kern.Bezorging;

namespace Integratie.Functions.Bezorging;

/// <summary>
/// Puts a delivery in the ontvanger's own queue. Durable there it is delivered: from then on it lies with the ontvanger, who alone can
/// take it, as after the 202 of a webhook.
/// </summary>
public sealed class Wachtrijzender(ServiceBusClient client)
{
    private static readonly Antwoord Aangenomen = new(202);

    private readonly ConcurrentDictionary<string, ServiceBusSender> _zenders = new();

    /// <summary>Sends; a queue that is missing or full is a failed attempt, and the retry plan follows.</summary>
    public async Task<Antwoord> ZendAsync(string ontvanger, string webhookId, byte[] inhoud, IEnumerable<string> geheimen, CancellationToken ct)
    {
        try
        {
            var zender = _zenders.GetOrAdd(ontvanger, oin => client.CreateSender(Queues.Deelnemer(oin)));
            await zender.SendMessageAsync(Maak(webhookId, inhoud, [.. geheimen]), ct);
            return Aangenomen;
        }
        catch (Exception fout) when (fout is ServiceBusException or UnauthorizedAccessException or TimeoutException)
        {
            return new Antwoord(null, Fout: Oorzaak(fout));
        }
    }

    /// <summary>The message id is that of the delivery, so a queue that detects duplicates takes an attempt that was sent twice only once.</summary>
    private static ServiceBusMessage Maak(string webhookId, byte[] inhoud, IReadOnlyList<string> geheimen)
    {
        var tijdstip = TimeProvider.System.GetUtcNow().ToUnixTimeSeconds();
        var bericht = new ServiceBusMessage(inhoud) { MessageId = webhookId, ContentType = Mediatype.Gebeurtenis };
        bericht.ApplicationProperties["webhook-id"] = webhookId;
        bericht.ApplicationProperties["webhook-timestamp"] = tijdstip.ToString(CultureInfo.InvariantCulture);
        if (geheimen.Count > 0)
            bericht.ApplicationProperties["webhook-signature"] = Handtekening.Maak(webhookId, tijdstip, inhoud, geheimen);
        if (Activity.Current is { IdFormat: ActivityIdFormat.W3C, Id: { } spoor })
            bericht.ApplicationProperties["Diagnostic-Id"] = spoor;
        if (Activity.Current?.TraceStateString is { Length: > 0 } staat)
            bericht.ApplicationProperties["tracestate"] = staat;
        return bericht;
    }

    private static string Oorzaak(Exception fout) => fout switch
    {
        ServiceBusException { Reason: ServiceBusFailureReason.MessagingEntityNotFound } => "de wachtrij bestaat niet",
        ServiceBusException { Reason: ServiceBusFailureReason.QuotaExceeded } => "de wachtrij is vol",
        ServiceBusException { Reason: ServiceBusFailureReason.MessageSizeExceeded } => "te groot voor de wachtrij",
        ServiceBusException { Reason: ServiceBusFailureReason.MessagingEntityDisabled } => "de wachtrij is uitgezet",
        UnauthorizedAccessException => "de hub mag niet in de wachtrij schrijven",
        _ => "de wachtrij antwoordt niet",
    };
}
