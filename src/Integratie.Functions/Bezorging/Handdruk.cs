using Integratie.Functions.Instellingen;
using Microsoft.Extensions.Configuration;

namespace Integratie.Functions.Bezorging;

/// <summary>
/// The OPTIONS handshake of the CloudEvents webhook specification: a webhook must agree before anything is posted to it, so that
/// nobody can point the hub at somebody else's system.
/// </summary>
internal sealed class Handdruk(HttpClient client, IConfiguration configuration)
{
    private static readonly TimeSpan Binnen = TimeSpan.FromSeconds(15);

    // In Azure the platform says under which name the hub is known.
    private readonly string oorsprong = configuration.Tekst("Hub:Oorsprong", configuration.Tekst("WEBSITE_HOSTNAME", "localhost"));

    /// <summary>Why the webhook did not agree, in Dutch; null: it agreed.</summary>
    public async Task<string?> WeigeringAsync(Uri url, CancellationToken ct)
    {
        using var afbreken = CancellationTokenSource.CreateLinkedTokenSource(ct);
        afbreken.CancelAfter(Binnen);
        using var verzoek = new HttpRequestMessage(HttpMethod.Options, url);
        verzoek.Headers.Add("WebHook-Request-Origin", oorsprong);
        try
        {
            using var antwoord = await client.SendAsync(verzoek, HttpCompletionOption.ResponseHeadersRead, afbreken.Token);
            if (!antwoord.IsSuccessStatusCode)
                return $"antwoordt op OPTIONS met {(int)antwoord.StatusCode} in plaats van 200";
            var toegestaan = antwoord.Headers.TryGetValues("WebHook-Allowed-Origin", out var waarden) ? string.Join(",", waarden).Trim() : "";
            return toegestaan == "*" || toegestaan.Equals(oorsprong, StringComparison.OrdinalIgnoreCase)
                ? null
                : $"staat de hub niet toe: antwoord op OPTIONS met WebHook-Allowed-Origin: {oorsprong}";
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            return "antwoordt niet op tijd op OPTIONS";
        }
        catch (HttpRequestException)
        {
            // Not what exactly: the answer must not tell what stands where in a network.
            return "is niet te bereiken";
        }
    }
}
