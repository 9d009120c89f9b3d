using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Sockets;
using Integratie.Functions.Instellingen;
using Integratie.Kern.Bezorging;
using NodaTime;

namespace Integratie.Functions.Bezorging;

/// <summary>One signed POST to a webhook, by Standard Webhooks and the NL GOV profile.</summary>
public sealed class Webhookzender(HttpClient client, HubOptions options)
{
    private static readonly MediaTypeHeaderValue Soort = new("application/cloudevents+json", "UTF-8");

    /// <summary>Sends; never throws for what an ontvanger does wrong.</summary>
    public async Task<Antwoord> ZendAsync(Uri url, string webhookId, byte[] inhoud, IEnumerable<string> geheimen, CancellationToken ct)
    {
        using var afbreken = CancellationTokenSource.CreateLinkedTokenSource(ct);
        afbreken.CancelAfter(options.Bezorging.TimeOut);
        try
        {
            using var verzoek = Maak(url, webhookId, inhoud, geheimen);
            using var antwoord = await client.SendAsync(verzoek, HttpCompletionOption.ResponseHeadersRead, afbreken.Token);
            return new Antwoord((int)antwoord.StatusCode, Wachttijd(antwoord.Headers));
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            return new Antwoord(null, Fout: "geen antwoord binnen de tijd");
        }
        catch (HttpRequestException fout)
        {
            return new Antwoord(null, Fout: Oorzaak(fout));
        }
    }

    private static HttpRequestMessage Maak(Uri url, string webhookId, byte[] inhoud, IEnumerable<string> geheimen)
    {
        var tijdstip = TimeProvider.System.GetUtcNow().ToUnixTimeSeconds();
        var verzoek = new HttpRequestMessage(HttpMethod.Post, url) { Content = new ByteArrayContent(inhoud) };
        verzoek.Content.Headers.ContentType = Soort;
        verzoek.Headers.Add("webhook-id", webhookId);
        verzoek.Headers.Add("webhook-timestamp", tijdstip.ToString(CultureInfo.InvariantCulture));
        verzoek.Headers.Add("webhook-signature", Handtekening.Maak(webhookId, tijdstip, inhoud, geheimen));
        return verzoek;
    }

    private static Duration? Wachttijd(HttpResponseHeaders koppen) => koppen.RetryAfter switch
    {
        { Delta: { } wacht } => Duration.FromTimeSpan(wacht),
        { Date: { } moment } => Duration.FromTimeSpan(moment - TimeProvider.System.GetUtcNow()),
        _ => MeerSecondenDanEenGetalIs(koppen) ? Duration.MaxValue : null,
    };

    // .NET reads no more than 31 bits of seconds and gives nothing for a longer number, which asks to wait all the same.
    private static bool MeerSecondenDanEenGetalIs(HttpResponseHeaders koppen) =>
        koppen.NonValidated.TryGetValues("Retry-After", out var waarde) && waarde.ToString() is { Length: > 0 } tekst && tekst.All(char.IsAsciiDigit);

    private static string Oorzaak(HttpRequestException fout) => fout.InnerException switch
    {
        SocketException { SocketErrorCode: SocketError.ConnectionRefused } => "verbinding geweigerd",
        SocketException { SocketErrorCode: SocketError.ConnectionReset } or IOException => "verbinding verbroken",
        SocketException { SocketErrorCode: SocketError.HostNotFound } => "adres onbekend",
        System.Security.Authentication.AuthenticationException => "certificaat geweigerd",
        _ => fout.HttpRequestError switch
        {
            HttpRequestError.NameResolutionError => "adres onbekend",
            HttpRequestError.ConnectionError => "geen verbinding",
            HttpRequestError.ResponseEnded => "verbinding verbroken",
            _ => "geen geldig antwoord",
        },
    };
}
