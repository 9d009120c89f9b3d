using Integratie.Kern.Bezorging;
using Integratie.Kern.Deelnemers;

namespace Integratie.Functions.Bezorging;

/// <summary>Brings one delivery the way its ontvanger asked for.</summary>
public sealed class Verzender(Webhookzender webhook, Wachtrijzender wachtrij)
{
    /// <summary>Sends; never throws for what an ontvanger does wrong.</summary>
    /// <param name="adres">Of an ontvanger to whom things are brought (<see cref="Bezorginstelling.WordtGebracht"/>).</param>
    /// <param name="ontvanger">Its OIN.</param>
    /// <param name="webhookId">The delivery, the same over all attempts.</param>
    /// <param name="inhoud">Structured CloudEvent.</param>
    /// <param name="geheimen">To sign with.</param>
    /// <param name="ct">The hub stops.</param>
    public Task<Antwoord> ZendAsync(
        Bezorginstelling adres, string ontvanger, string webhookId, byte[] inhoud, IEnumerable<string> geheimen, CancellationToken ct) =>
        adres.Wijze == Bezorgwijze.Wachtrij
            ? wachtrij.ZendAsync(ontvanger, webhookId, inhoud, geheimen, ct)
            : webhook.ZendAsync(adres.Url!, webhookId, inhoud, geheimen, ct);
}
