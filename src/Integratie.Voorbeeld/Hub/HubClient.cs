using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Integratie.Voorbeeld.Register;

namespace Integratie.Voorbeeld.Hub;

internal sealed record Feedpagina(IReadOnlyList<Bericht> Berichten);

internal sealed record Bericht(string Cursor, string WebhookId, JsonElement Gebeurtenis);

internal sealed record Ontvangst(string Id, string Status, IReadOnlyList<string>? DossierIds);

/// <summary>The calls that courts and ontvangers make, each with the bearer key of the deelnemer whose OIN is given.</summary>
internal sealed class HubClient(Uri adres, IReadOnlyDictionary<string, string> sleutels) : IDisposable
{
    private readonly HttpClient http = new(new SocketsHttpHandler()) { BaseAddress = adres, Timeout = TimeSpan.FromSeconds(60) };

    public async Task<bool> IsKlaarAsync(CancellationToken stop)
    {
        try
        {
            using var antwoord = await http.GetAsync("/health/ready", stop);
            return antwoord.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    /// <returns>The receipt, or the problem as text when the hub did not answer 202.</returns>
    public async Task<(Ontvangst? Ontvangst, string? Probleem)> StuurAsync(Uitspraak uitspraak, CancellationToken stop)
    {
        using var verzoek = Verzoek(HttpMethod.Post, "/v1/gebeurtenissen", uitspraak.Zender);
        verzoek.Content = new ByteArrayContent(uitspraak.Inhoud);
        verzoek.Content.Headers.ContentType = new("application/cloudevents+json", "UTF-8");
        using var antwoord = await http.SendAsync(verzoek, stop);
        return antwoord.StatusCode == HttpStatusCode.Accepted
            ? (await antwoord.Content.ReadFromJsonAsync<Ontvangst>(stop), null)
            : (null, $"{(int)antwoord.StatusCode} {await antwoord.Content.ReadAsStringAsync(stop)}");
    }

    public Task<Feedpagina> BerichtenAsync(string oin, string? na, CancellationToken stop) =>
        HaalAsync<Feedpagina>(
            "/v1/berichten?max=100&wacht=20" + (na is null ? "" : "&na=" + Uri.EscapeDataString(na)), oin, stop);

    public async Task BevestigAsync(string oin, string webhookId, CancellationToken stop)
    {
        using var verzoek = Verzoek(HttpMethod.Post, $"/v1/berichten/{Uri.EscapeDataString(webhookId)}/bevestiging", oin);
        using var antwoord = await http.SendAsync(verzoek, stop);
        antwoord.EnsureSuccessStatusCode();
    }

    public Task<Ontvangst> OntvangstAsync(string zender, string id, CancellationToken stop) =>
        HaalAsync<Ontvangst>($"/v1/ontvangsten/{id}", zender, stop);

    public Task<Tijdlijn> TijdlijnAsync(string oin, string dossierId, CancellationToken stop) =>
        HaalAsync<Tijdlijn>($"/v1/dossiers/{dossierId}/tijdlijn", oin, stop);

    public void Dispose() => http.Dispose();

    private async Task<T> HaalAsync<T>(string pad, string oin, CancellationToken stop)
    {
        using var verzoek = Verzoek(HttpMethod.Get, pad, oin);
        using var antwoord = await http.SendAsync(verzoek, stop);
        antwoord.EnsureSuccessStatusCode();
        return (await antwoord.Content.ReadFromJsonAsync<T>(stop))!;
    }

    private HttpRequestMessage Verzoek(HttpMethod methode, string pad, string oin) => new(methode, pad)
    {
        Headers = { Authorization = new AuthenticationHeaderValue("Bearer", sleutels[oin]) },
    };
}
