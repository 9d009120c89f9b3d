using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;
using Integratie.Functions.Tests.Opstelling;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Integratie.Functions.Tests.Entra;

/// <summary>A tenant of Entra ID as a real web server: it publishes its metadata and keys, and gives out tokens.</summary>
internal sealed class Tenant : IAsyncDisposable
{
    public const string Publiek = "api://integratiehub";

    private readonly WebApplication _app;
    private readonly Dictionary<string, RsaSecurityKey> _sleutels = [];

    private Tenant(WebApplication app, string instantie)
    {
        _app = app;
        Instantie = instantie;
        Loket = new Loket(this);
        Wissel("eerste");
    }

    public string Instantie { get; }

    public Guid Id { get; } = Guid.Parse("5f1c0c3e-0f4b-4b55-9d3c-0d1f6a1b2c3d");

    public Guid App { get; } = Guid.Parse("9b2d7c11-7a51-4c6f-8a6e-2f3e4d5c6b7a");

    /// <summary>Where people sign in.</summary>
    public Loket Loket { get; }

    /// <summary>How often its metadata was asked for.</summary>
    public int Gevraagd { get; private set; }

    public string Issuer => $"{Instantie}/{Id}/v2.0";

    public SecurityKey Sleutel => _sleutels.Values.Last();

    public static async Task<Tenant> StartAsync()
    {
        var instantie = $"http://localhost:{VrijePoort.Kies()}";
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(instantie);
        var tenant = new Tenant(builder.Build(), instantie);
        tenant._app.Run(tenant.AntwoordAsync);
        await tenant._app.StartAsync();
        return tenant;
    }

    /// <summary>From now on signs with a new key; the earlier ones stay published.</summary>
    public void Wissel(string kid) => _sleutels[kid] = new RsaSecurityKey(RSA.Create(2048)) { KeyId = kid };

    /// <summary>A token as the tenant gives it to an application; a test changes one thing of it.</summary>
    public string Token(Action<SecurityTokenDescriptor>? anders = null)
    {
        var nu = DateTimeOffset.FromUnixTimeSeconds(TimeProvider.System.GetUtcNow().ToUnixTimeSeconds()).UtcDateTime;
        var beschrijving = new SecurityTokenDescriptor
        {
            Issuer = Issuer,
            Audience = Publiek,
            IssuedAt = nu,
            NotBefore = nu,
            Expires = nu.AddHours(1),
            Claims = new Dictionary<string, object> { ["tid"] = Id.ToString(), ["azp"] = App.ToString(), ["ver"] = "2.0" },
            SigningCredentials = new SigningCredentials(Sleutel, SecurityAlgorithms.RsaSha256),
        };
        anders?.Invoke(beschrijving);
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(beschrijving);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private Task AntwoordAsync(HttpContext context)
    {
        var pad = context.Request.Path.Value;
        if (pad!.StartsWith(Loket.Pad, StringComparison.Ordinal))
            return Loket.AntwoordAsync(context, pad[Loket.Pad.Length..]);
        if (pad == $"/{Id}/v2.0/.well-known/openid-configuration")
        {
            Gevraagd++;
            return context.Response.WriteAsJsonAsync(new JsonObject { ["issuer"] = Issuer, ["jwks_uri"] = $"{Instantie}/{Id}/sleutels" });
        }

        if (pad == $"/{Id}/sleutels")
            return context.Response.WriteAsync(JsonSerializer.Serialize(new { keys = _sleutels.Values.Select(Publiceer) }));
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }

    private static object Publiceer(RsaSecurityKey sleutel)
    {
        var delen = sleutel.Rsa.ExportParameters(includePrivateParameters: false);
        return new { kty = "RSA", use = "sig", kid = sleutel.KeyId, n = Base64UrlEncoder.Encode(delen.Modulus), e = Base64UrlEncoder.Encode(delen.Exponent) };
    }
}
