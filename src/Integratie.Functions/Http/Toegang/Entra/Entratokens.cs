using Integratie.Functions.Deelnemers;
using Integratie.Kern.Deelnemers;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Integratie.Functions.Http.Toegang.Entra;

/// <summary>
/// Knows a deelnemer by an access token of its own Entra ID tenant: issuer, audience, signature and lifetime are checked against what
/// that tenant publishes; the register says for whom the application speaks.
/// </summary>
internal sealed class Entratokens(EntraOptions options, Entratenants tenants, Registerbeeld register)
{
    private static readonly TimeSpan Speling = TimeSpan.FromMinutes(2);
    private static readonly JsonWebTokenHandler Lezer = new() { MapInboundClaims = false, MaximumTokenSizeInBytes = 16 * 1024 };

    /// <summary>Whether a bearer value may be a token: a key of the register never has this form.</summary>
    public bool Herkent(string waarde) => options.Publiek.Length > 0 && waarde.StartsWith("eyJ", StringComparison.Ordinal) && Lezer.CanReadToken(waarde);

    /// <summary>
    /// Read before anything is checked, to know whose keys to check with; an unknown tenant is never asked for any. Null: of nobody, or not
    /// to be accepted whoever signed it.
    /// </summary>
    public static Guid? Tenant(string token)
    {
        try
        {
            var gelezen = Lezer.ReadJsonWebToken(token);
            // What a token calls critical and is not understood makes it invalid (RFC 7515, 4.1.11); nothing of the kind is understood here.
            return !gelezen.TryGetHeaderValue<object>("crit", out _)
                && gelezen.TryGetPayloadValue<string>("tid", out var tid) && Guid.TryParse(tid, out var tenant) ? tenant : null;
        }
        catch (Exception fout) when (fout is ArgumentException or SecurityTokenException)
        {
            return null;
        }
    }

    /// <summary>The deelnemer for whom the token speaks; null: it is not genuine, not meant for this hub, or nobody's.</summary>
    /// <exception cref="ProbleemException">503: the tenant does not say its keys now.</exception>
    public async Task<Deelnemer?> VindAsync(string token, CancellationToken ct)
    {
        if (Tenant(token) is not { } tenant || !register.Huidig.KentTenant(tenant))
            return null;
        var uitslag = await Lezer.ValidateTokenAsync(token, new TokenValidationParameters
        {
            ConfigurationManager = await tenants.GeefAsync(tenant.ToString(), ct),
            ValidAudience = options.Publiek,
            ValidAlgorithms = [SecurityAlgorithms.RsaSha256],
            ClockSkew = Speling,
        });
        if (!uitslag.IsValid || App(uitslag.Claims) is not { } app)
            return null;
        return register.Huidig.VindOpEntra(new EntraIdentiteit(tenant, app), Claim(uitslag.Claims, "oin"));
    }

    /// <summary>Version 2 of the tokens says <c>azp</c>, version 1 <c>appid</c>.</summary>
    private static Guid? App(IDictionary<string, object> claims) =>
        Guid.TryParse(Claim(claims, "azp") ?? Claim(claims, "appid"), out var app) ? app : null;

    private static string? Claim(IDictionary<string, object> claims, string naam) => claims.TryGetValue(naam, out var waarde) ? waarde as string : null;
}
