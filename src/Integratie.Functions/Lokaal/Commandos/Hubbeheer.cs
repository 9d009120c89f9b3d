using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using Integratie.Functions.Http;
using Integratie.Functions.Instellingen;
using Integratie.Functions.Logboek;
using Integratie.Functions.Opdrachten;
using Integratie.Kern.Tijd;

namespace Integratie.Functions.Commandos;

/// <summary>
/// The calls that a command makes to a hub that runs, with the key of the operator. What the hub refuses is an
/// <see cref="InstellingException"/> in its words.
/// </summary>
internal sealed class Hubbeheer : IDisposable
{
    private static readonly TimeSpan Tussenpoos = TimeSpan.FromMilliseconds(500);

    private readonly HttpClient http;

    public Hubbeheer(Uri adres, string sleutel)
    {
        http = new HttpClient(new Uitgaandeverbinding(new SocketsHttpHandler())) { BaseAddress = adres };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", sleutel);
    }

    /// <param name="gi">OIN of the GI whose children go.</param>
    /// <param name="csv">Which child goes where; null: to the opvolgers in the register.</param>
    /// <param name="ct">Stop waiting.</param>
    public Task<Opdrachtstand> BeginOverdrachtAsync(string gi, string? csv, CancellationToken ct) => StuurAsync<Opdrachtstand>(
        new HttpRequestMessage(HttpMethod.Post, $"/v1/deelnemers/{Uri.EscapeDataString(gi)}/overdracht")
        {
            Content = csv is null ? null : new StringContent(csv, Encoding.UTF8, "text/csv"),
        },
        ct);

    /// <summary>Waits until work is done; while it does, tells which part is.</summary>
    public async Task<Opdrachtstand> VolgAsync(Opdrachtstand stand, Action<double> meld, CancellationToken ct)
    {
        while (stand.Status != Opdracht.StatusKlaar)
        {
            meld(stand.Totaal == 0 ? 0 : (double)stand.Gedaan / stand.Totaal);
            await Task.Delay(Tussenpoos, TimeProvider.System, ct);
            stand = await LeesAsync(stand.Id, null, ct);
        }

        meld(1);
        return stand;
    }

    /// <summary>What of it had no result.</summary>
    public async IAsyncEnumerable<Mislukking> MisluktAsync(Opdrachtstand stand, [EnumeratorCancellation] CancellationToken ct)
    {
        for (var bladzijde = stand.Mislukt == 0 ? null : await LeesAsync(stand.Id, null, ct); bladzijde is not null;)
        {
            foreach (var mislukking in bladzijde.Mislukkingen)
                yield return mislukking;
            bladzijde = bladzijde.Volgende is { } volgende ? await LeesAsync(stand.Id, volgende, ct) : null;
        }
    }

    /// <summary>All records of the Logboek dataverwerkingen.</summary>
    public async IAsyncEnumerable<Logregel> LogboekAsync([EnumeratorCancellation] CancellationToken ct)
    {
        for (string? na = ""; na is not null;)
        {
            var bladzijde = await StuurAsync<Logbladzijde>(new HttpRequestMessage(HttpMethod.Get, $"/v1/logboek?max=1000{na}"), ct);
            foreach (var regel in bladzijde.Regels)
                yield return regel;
            na = bladzijde.Volgende is { } volgende ? $"&na={Uri.EscapeDataString(volgende)}" : null;
        }
    }

    public void Dispose() => http.Dispose();

    private Task<Opdrachtstand> LeesAsync(string id, string? na, CancellationToken ct) => StuurAsync<Opdrachtstand>(
        new HttpRequestMessage(HttpMethod.Get, $"/v1/opdrachten/{id}" + (na is null ? "" : $"?na={Uri.EscapeDataString(na)}")), ct);

    private async Task<T> StuurAsync<T>(HttpRequestMessage verzoek, CancellationToken ct)
    {
        using (verzoek)
        {
            try
            {
                using var antwoord = await http.SendAsync(verzoek, ct);
                if (!antwoord.IsSuccessStatusCode)
                    throw new InstellingException(await WeigeringAsync(antwoord, ct));
                var inhoud = await antwoord.Content.ReadFromJsonAsync<T>(KernJson.Options, ct);
                return IsVanEenHub(inhoud) ? inhoud! : throw new JsonException();
            }
            catch (HttpRequestException fout)
            {
                throw new InstellingException($"De hub op {http.BaseAddress} antwoordt niet: {Oorzaak.Van(fout)}");
            }
            catch (OperationCanceledException) when (!ct.IsCancellationRequested)
            {
                throw new InstellingException($"De hub op {http.BaseAddress} antwoordt niet binnen {http.Timeout.TotalSeconds:0} s.");
            }
            catch (JsonException)
            {
                throw new InstellingException($"Op {http.BaseAddress} antwoordt geen hub.");
            }
        }
    }

    private static bool IsVanEenHub(object? inhoud) => inhoud is Opdrachtstand { Id: not null, Mislukkingen: not null } or Logbladzijde { Regels: not null };

    private static async Task<string> WeigeringAsync(HttpResponseMessage antwoord, CancellationToken ct)
    {
        if (antwoord.StatusCode == HttpStatusCode.Unauthorized)
            return "De hub kent deze sleutel niet: geef die van beheer met --sleutel <bestand> of in HUB_SLEUTEL.";
        if (antwoord.Content.Headers.ContentType?.MediaType != "application/problem+json")
            return $"De hub antwoordt met {(int)antwoord.StatusCode}.";
        var probleem = await antwoord.Content.ReadFromJsonAsync<Probleem>(KernJson.Options, ct) ?? throw new JsonException();
        return string.Join(Environment.NewLine, [$"{probleem.Title}: {probleem.Detail}", .. (probleem.Fouten ?? []).Select(f => $"  {f.Pad}: {f.Melding}")]);
    }
}
