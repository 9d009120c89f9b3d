using System.Buffers;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Integratie.Voorbeeld.Register;

namespace Integratie.Voorbeeld.Hub;

internal sealed record Feedpagina(IReadOnlyList<Bericht> Berichten);

internal sealed record Bericht(string Cursor, string WebhookId, JsonElement Gebeurtenis);

internal sealed record Ontvangst(string Id, string Status, IReadOnlyList<string>? DossierIds);

internal sealed record Deelnemerpagina(IReadOnlyList<Rolhouder> Deelnemers, string? Volgende);

internal sealed record Rolhouder(string Oin, string Rol);

/// <summary>The calls that courts and ontvangers make, each with the bearer key of the deelnemer whose OIN is given.</summary>
internal sealed class HubClient(Uri adres, IReadOnlyDictionary<string, string> sleutels) : IDisposable
{
    private readonly HttpClient http = new(new SocketsHttpHandler()) { BaseAddress = adres, Timeout = TimeSpan.FromMinutes(10) };

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

    /// <summary>Offers events of one sender, all or nothing. What the hub cannot take just now is offered again after a while.</summary>
    /// <param name="batch">At most 50, each a CloudEvent as JSON.</param>
    /// <returns>The problem as text; null when they were taken.</returns>
    public async Task<string?> StuurAsync(string zender, IReadOnlyList<ReadOnlyMemory<byte>> batch, CancellationToken stop)
    {
        var inhoud = new ArrayBufferWriter<byte>();
        foreach (var gebeurtenis in batch)
        {
            inhoud.Write(inhoud.WrittenCount == 0 ? "["u8 : ","u8);
            inhoud.Write(gebeurtenis.Span);
        }

        inhoud.Write("]"u8);
        while (true)
        {
            using var verzoek = Verzoek(HttpMethod.Post, "/v1/gebeurtenissen", zender);
            verzoek.Content = new ReadOnlyMemoryContent(inhoud.WrittenMemory);
            verzoek.Content.Headers.ContentType = new("application/cloudevents-batch+json", "UTF-8");
            using var antwoord = await http.SendAsync(verzoek, stop);
            if (antwoord.StatusCode == HttpStatusCode.Accepted)
                return null;
            if (antwoord.StatusCode is not (HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable))
                return $"{(int)antwoord.StatusCode} {await antwoord.Content.ReadAsStringAsync(stop)}";
            await Task.Delay(antwoord.Headers.RetryAfter?.Delta ?? TimeSpan.FromSeconds(1), stop);
        }
    }

    /// <summary>
    /// Moves the manual clock, after everything that was offered is handled: 400 when the moment is past, 403 for who may not move it,
    /// 404 when there is none.
    /// </summary>
    public async Task<HttpStatusCode> ZetKlokAsync(string oin, DateTimeOffset nu, CancellationToken stop)
    {
        using var verzoek = Verzoek(HttpMethod.Post, "/lokaal/klok", oin);
        verzoek.Content = JsonContent.Create(new { nu });
        using var antwoord = await http.SendAsync(verzoek, stop);
        return antwoord.StatusCode;
    }

    /// <summary>The role of every deelnemer, by OIN.</summary>
    public async Task<IReadOnlyDictionary<string, string>> RollenAsync(string oin, CancellationToken stop)
    {
        var rollen = new Dictionary<string, string>();
        for (string? na = ""; na is not null;)
        {
            var pagina = await HaalAsync<Deelnemerpagina>($"/v1/deelnemers?max=1000&na={Uri.EscapeDataString(na)}", oin, stop);
            foreach (var deelnemer in pagina.Deelnemers)
                rollen[deelnemer.Oin] = deelnemer.Rol;
            na = pagina.Volgende;
        }

        return rollen;
    }

    public Task<JsonElement> MonitorAsync(string oin, CancellationToken stop) => HaalAsync<JsonElement>("/v1/monitor?per=land", oin, stop);

    /// <param name="max">Messages at most.</param>
    /// <param name="wacht">Seconds to wait while there is none.</param>
    public Task<Feedpagina> BerichtenAsync(string oin, string? na, CancellationToken stop, int max = 100, int wacht = 20) =>
        HaalAsync<Feedpagina>(
            $"/v1/berichten?max={max}&wacht={wacht}" + (na is null ? "" : "&na=" + Uri.EscapeDataString(na)), oin, stop);

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
        return await antwoord.Content.ReadFromJsonAsync<T>(stop) ?? throw new JsonException($"{pad} gaf niets");
    }

    private HttpRequestMessage Verzoek(HttpMethod methode, string pad, string oin) => new(methode, pad)
    {
        Headers = { Authorization = new AuthenticationHeaderValue("Bearer", sleutels[oin]) },
    };
}
