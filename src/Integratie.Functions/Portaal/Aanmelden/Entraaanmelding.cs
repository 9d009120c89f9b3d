using System.Text.Json;
using System.Text.Json.Serialization;
using Azure.Core;
using Integratie.Functions.Deelnemers;
using Integratie.Functions.Http;
using Integratie.Functions.Http.Toegang.Entra;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Integratie.Functions.Portaal.Aanmelden;

/// <summary>
/// Signs a person in by OpenID Connect: the code flow with PKCE. Whom the platform before the hub says that somebody is (the headers of
/// App Service authentication) counts for nothing here.
/// </summary>
/// <param name="options">The hub's own application.</param>
/// <param name="tenants">Addresses and keys.</param>
/// <param name="register">Which tenants take part.</param>
/// <param name="identiteit">Proves to Entra ID that this is the hub, without a secret; null on a machine that has no such identity.</param>
/// <param name="logger">For why a sign-in was refused: never who.</param>
internal sealed partial class Entraaanmelding(
    EntraOptions options, Entratenants tenants, Registerbeeld register, TokenCredential? identiteit, ILogger<Entraaanmelding> logger) : IDisposable
{
    private const string Uitwisseling = "api://AzureADTokenExchange/.default";
    private static readonly TimeSpan Speling = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan Opnieuw = TimeSpan.FromSeconds(5);
    private static readonly JsonWebTokenHandler Lezer = new() { MapInboundClaims = false, MaximumTokenSizeInBytes = 64 * 1024 };

    private readonly HttpClient client = new(
        new Uitgaandeverbinding(new SocketsHttpHandler { AllowAutoRedirect = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5) }))
    {
        Timeout = TimeSpan.FromSeconds(15),
        MaxResponseContentBufferSize = 256 * 1024,
    };

    /// <summary>Whether people sign in by Entra ID here at all.</summary>
    public bool Aan => options.Client.Length > 0;

    /// <summary>Where the browser goes to sign in.</summary>
    /// <param name="verzoek">What was begun.</param>
    /// <param name="terugadres">Where it comes back; the hub's application must have it.</param>
    /// <param name="ct">Stops fetching.</param>
    /// <exception cref="ProbleemException">503: Entra ID does not answer.</exception>
    public async Task<string> AdresAsync(Entraverzoek verzoek, string terugadres, CancellationToken ct)
    {
        var entra = await (await tenants.GeefAsync(Entratenants.Organisaties, ct)).GetConfigurationAsync(ct);
        return QueryHelpers.AddQueryString(entra.AuthorizationEndpoint, new Dictionary<string, string?>
        {
            ["client_id"] = options.Client,
            ["response_type"] = "code",
            ["response_mode"] = "query",
            ["redirect_uri"] = terugadres,
            ["scope"] = "openid",
            ["state"] = verzoek.Staat,
            ["nonce"] = verzoek.Nonce,
            ["code_challenge"] = verzoek.Uitdaging(),
            ["code_challenge_method"] = "S256",
        });
    }

    /// <summary>Who signed in; null: a code or token that is not good, or nobody of a deelnemer.</summary>
    /// <exception cref="ProbleemException">503: Entra ID does not answer.</exception>
    public async Task<Entrapersoon?> WisselAsync(string code, Entraverzoek verzoek, string terugadres, CancellationToken ct)
    {
        if (await HaalAsync(code, verzoek, terugadres, ct) is not { } token
            || Entratokens.Tenant(token) is not { } tenant || !register.Huidig.KentTenant(tenant))
            return null;
        var uitslag = await Lezer.ValidateTokenAsync(token, new TokenValidationParameters
        {
            ConfigurationManager = await tenants.GeefAsync(tenant.ToString(), ct),
            ValidAudience = options.Client,
            ValidAlgorithms = [SecurityAlgorithms.RsaSha256],
            ClockSkew = Speling,
        });
        if (!uitslag.IsValid || uitslag.SecurityToken is not JsonWebToken geldig
            || !geldig.TryGetPayloadValue<string>("nonce", out var nonce) || nonce != verzoek.Nonce)
        {
            Geweigerd(uitslag.Exception?.GetType().Name ?? "nonce");
            return null;
        }

        string[] rollen = [.. geldig.Claims.Where(claim => claim.Type == "roles").Select(claim => claim.Value)];
        return register.Huidig.VindOpEntra(tenant, rollen) is { } deelnemer
            ? new Entrapersoon(deelnemer, tenant, geldig.TryGetPayloadValue<string>("oid", out var oid) ? oid : "onbekend")
            : null;
    }

    public void Dispose() => client.Dispose();

    private async Task<string?> HaalAsync(string code, Entraverzoek verzoek, string terugadres, CancellationToken ct)
    {
        var entra = await (await tenants.GeefAsync(Entratenants.Organisaties, ct)).GetConfigurationAsync(ct);
        var velden = new Dictionary<string, string>
        {
            ["client_id"] = options.Client,
            ["grant_type"] = "authorization_code",
            ["code"] = code,
            ["redirect_uri"] = terugadres,
            ["code_verifier"] = verzoek.Bewijs,
            ["scope"] = "openid",
        };
        try
        {
            if (identiteit is not null)
            {
                velden["client_assertion_type"] = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
                velden["client_assertion"] = (await identiteit.GetTokenAsync(new TokenRequestContext([Uitwisseling]), ct)).Token;
            }

            using var inhoud = new FormUrlEncodedContent(velden);
            using var antwoord = await client.PostAsync(entra.TokenEndpoint, inhoud, ct);
            var gegeven = JsonSerializer.Deserialize<Loketantwoord>(await antwoord.Content.ReadAsByteArrayAsync(ct)) ?? throw new JsonException();
            if (antwoord.IsSuccessStatusCode && gegeven.Token is { } token)
                return token;
            Geweigerd(gegeven.Fout ?? "geen id_token");
            return null;
        }
        catch (Exception fout) when (fout is HttpRequestException or JsonException || (fout is TaskCanceledException && !ct.IsCancellationRequested))
        {
            throw new ProbleemException(Problemen.NietBeschikbaar(Opnieuw, "Entra ID antwoordt nu niet."));
        }
    }

    [LoggerMessage(1, LogLevel.Warning, "Aanmelden met Entra ID geweigerd: {Reden}")]
    private partial void Geweigerd(string reden);

    /// <summary>Of what comes for a code only this is read; what has another form is no answer of Entra ID.</summary>
    private sealed record Loketantwoord([property: JsonPropertyName("id_token")] string? Token, [property: JsonPropertyName("error")] string? Fout);
}
