using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.IdentityModel.Tokens;

namespace Integratie.Functions.Tests.Entra;

/// <summary>The part of Entra ID where people sign in: it gives a code for a browser, and a token for that code and its proof.</summary>
internal sealed class Loket(Tenant tenant)
{
    public const string Pad = "/organizations/";
    public const string Client = "0b0d6f2e-4c1b-4a57-8f1e-5b8f6c3d2e1a";
    public const string Account = "c3a1f6de-7c1f-4d0c-9b55-2f6f0c9a7e11";

    private readonly Dictionary<string, IQueryCollection> _codes = [];

    /// <summary>The application roles of whoever signs in.</summary>
    public string[] Rollen { get; set; } = ["portaal"];

    /// <summary>What is other in the next tokens.</summary>
    public Action<SecurityTokenDescriptor>? Anders { get; set; }

    /// <summary>What comes in the place of the next answers with a token; null: the token.</summary>
    public string? Antwoord { get; set; }

    /// <summary>What the last browser was sent here with.</summary>
    public IQueryCollection? Laatste { get; private set; }

    public Task AntwoordAsync(HttpContext context, string wat)
    {
        switch (wat)
        {
            case "v2.0/.well-known/openid-configuration":
                return context.Response.WriteAsJsonAsync(new JsonObject
                {
                    ["issuer"] = tenant.Instantie + "/{tenantid}/v2.0",
                    ["jwks_uri"] = $"{tenant.Instantie}/{tenant.Id}/sleutels",
                    ["authorization_endpoint"] = $"{tenant.Instantie}{Pad}oauth2/v2.0/authorize",
                    ["token_endpoint"] = $"{tenant.Instantie}{Pad}oauth2/v2.0/token",
                });
            case "oauth2/v2.0/authorize":
                var code = Guid.NewGuid().ToString("N");
                Laatste = _codes[code] = context.Request.Query;
                context.Response.Redirect($"{Laatste["redirect_uri"]}?code={code}&state={Uri.EscapeDataString(Laatste["state"]!)}");
                return Task.CompletedTask;
            default:
                return RuilAsync(context);
        }
    }

    private async Task RuilAsync(HttpContext context)
    {
        var formulier = await context.Request.ReadFormAsync();
        var klopt = _codes.Remove(formulier["code"].ToString(), out var vraag)
            && formulier["grant_type"] == "authorization_code" && formulier["client_id"] == Client
            && formulier["redirect_uri"] == vraag["redirect_uri"] && vraag["code_challenge_method"] == "S256"
            && vraag["code_challenge"] == Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes(formulier["code_verifier"].ToString())));
        if (!klopt)
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            await context.Response.WriteAsJsonAsync(new JsonObject { ["error"] = "invalid_grant" });
            return;
        }

        if (Antwoord is not null)
        {
            await context.Response.WriteAsync(Antwoord);
            return;
        }

        var token = tenant.Token(t =>
        {
            t.Audience = Client;
            t.Claims = new Dictionary<string, object>
            {
                ["tid"] = tenant.Id.ToString(),
                ["oid"] = Account,
                ["roles"] = Rollen,
                ["nonce"] = vraag!["nonce"].ToString(),
                ["ver"] = "2.0",
            };
            Anders?.Invoke(t);
        });
        await context.Response.WriteAsJsonAsync(new JsonObject { ["token_type"] = "Bearer", ["id_token"] = token });
    }
}
