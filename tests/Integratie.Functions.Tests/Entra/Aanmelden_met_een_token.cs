using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using Integratie.Functions.Tests.Opstelling;
using Microsoft.IdentityModel.Tokens;

namespace Integratie.Functions.Tests.Entra;

/// <summary>A deelnemer can call with a token of its own Entra ID tenant: issuer, audience, signature and lifetime are all checked.</summary>
public sealed class Aanmelden_met_een_token
{
    private static readonly string Pad = $"/v1/deelnemers/{Testregister.Gi}";

    [Fact]
    public async Task The_application_of_the_register_is_the_deelnemer()
    {
        await using var tenant = await Tenant.StartAsync();
        await using var hub = await StartAsync(tenant);

        using var eigen = await RoepAsync(hub, Pad, tenant.Token());
        using var ander = await RoepAsync(hub, $"/v1/deelnemers/{Testregister.AndereGi}", tenant.Token());
        using var metSleutel = await hub.RoepAsync(HttpMethod.Get, Pad, Testregister.Gi);

        Assert.Equal(HttpStatusCode.OK, eigen.StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, ander.StatusCode);
        Assert.Equal(HttpStatusCode.OK, metSleutel.StatusCode);
    }

    public static TheoryData<string> Verkeerd =>
    [
        "issuer", "audience", "verlopen", "nog niet geldig", "zonder einde", "handtekening", "zonder handtekening", "algoritme",
        "app", "tenant", "oin", "onbekend kritiek", "geen token",
    ];

    [Theory]
    [MemberData(nameof(Verkeerd))]
    public async Task A_token_with_one_thing_wrong_is_401(string wat)
    {
        await using var tenant = await Tenant.StartAsync();
        await using var vreemd = await Tenant.StartAsync();
        await using var hub = await StartAsync(tenant);
        var goed = tenant.Token();

        var token = wat switch
        {
            "issuer" => tenant.Token(t => t.Issuer = "https://login.microsoftonline.com/common/v2.0"),
            "audience" => tenant.Token(t => t.Audience = "api://een-ander"),
            "verlopen" => tenant.Token(t =>
            {
                t.NotBefore = t.NotBefore!.Value.AddHours(-2);
                t.IssuedAt = t.NotBefore;
                t.Expires = t.NotBefore.Value.AddHours(1);
            }),
            "nog niet geldig" => tenant.Token(t => { t.NotBefore = t.NotBefore!.Value.AddMinutes(30); }),
            "zonder einde" => tenant.Token(t => t.Expires = null),
            "handtekening" => tenant.Token(t => t.SigningCredentials = new SigningCredentials(vreemd.Sleutel, SecurityAlgorithms.RsaSha256)),
            "zonder handtekening" => goed[..(goed.LastIndexOf('.') + 1)],
            "algoritme" => tenant.Token(t => t.SigningCredentials = new SigningCredentials(tenant.Sleutel, SecurityAlgorithms.RsaSha512)),
            "app" => tenant.Token(t => t.Claims["azp"] = "11111111-2222-3333-4444-555555555555"),
            "tenant" => tenant.Token(t => t.Claims["tid"] = "11111111-2222-3333-4444-555555555555"),
            "oin" => tenant.Token(t => t.Claims["oin"] = Testregister.AndereGi),
            // RFC 7515, 4.1.11: what is called critical and not understood makes it invalid.
            "onbekend kritiek" => tenant.Token(t => t.AdditionalHeaderClaims = new Dictionary<string, object> { ["crit"] = new[] { "exp2" }, ["exp2"] = 1 }),
            _ => "eyJhbGciOiJSUzI1NiJ9.e30.x",
        };
        using var antwoord = await RoepAsync(hub, Pad, token);

        Assert.Equal(HttpStatusCode.Unauthorized, antwoord.StatusCode);
        Assert.Equal("Bearer realm=\"hub\", error=\"invalid_token\"", antwoord.Headers.WwwAuthenticate.ToString());
    }

    [Fact]
    public async Task A_tenant_that_no_deelnemer_has_is_never_asked_for_its_keys()
    {
        await using var tenant = await Tenant.StartAsync();
        await using var hub = await StartAsync(tenant, register => register.Zet(Testregister.Gi, "entra", null));

        using var antwoord = await RoepAsync(hub, Pad, tenant.Token());

        Assert.Equal(HttpStatusCode.Unauthorized, antwoord.StatusCode);
        Assert.Equal(0, tenant.Gevraagd);
    }

    [Fact]
    public async Task An_application_that_speaks_for_several_says_for_which()
    {
        await using var tenant = await Tenant.StartAsync();
        await using var hub = await StartAsync(tenant, register => register.Zet(Testregister.AndereGi, "entra", Identiteit(tenant)));

        using var zonder = await RoepAsync(hub, Pad, tenant.Token());
        using var voorGi = await RoepAsync(hub, Pad, tenant.Token(t => t.Claims["oin"] = Testregister.Gi));
        using var voorAnder = await RoepAsync(hub, Pad, tenant.Token(t => t.Claims["oin"] = Testregister.AndereGi));

        Assert.Equal(HttpStatusCode.Unauthorized, zonder.StatusCode);
        Assert.Equal(HttpStatusCode.OK, voorGi.StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, voorAnder.StatusCode);
    }

    [Fact]
    public async Task When_the_tenant_does_not_answer_the_caller_is_told_to_come_back()
    {
        var tenant = await Tenant.StartAsync();
        var token = tenant.Token();
        await using var hub = await StartAsync(tenant);
        await tenant.DisposeAsync();

        using var antwoord = await RoepAsync(hub, Pad, token);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, antwoord.StatusCode);
        Assert.NotNull(antwoord.Headers.RetryAfter);
    }

    [Fact]
    public async Task Without_an_audience_no_token_is_accepted()
    {
        await using var tenant = await Tenant.StartAsync();
        var register = new Testregister().Zet(Testregister.Gi, "entra", Identiteit(tenant));
        await using var hub = await Testhub.StartAsync(register, "--Hub:Entra:Instantie", tenant.Instantie);

        using var antwoord = await RoepAsync(hub, Pad, tenant.Token());

        Assert.Equal(HttpStatusCode.Unauthorized, antwoord.StatusCode);
    }

    [Fact]
    public async Task The_operator_of_a_register_that_is_given_as_JSON_needs_no_key_at_all()
    {
        await using var tenant = await Tenant.StartAsync();
        var json = new JsonObject
        {
            ["deelnemers"] = new JsonArray(new JsonObject
            {
                ["oin"] = Testregister.Beheer,
                ["naam"] = "Beheer",
                ["rol"] = "beheer",
                ["sleutels"] = new JsonArray(),
                ["entra"] = Identiteit(tenant),
            }),
        };
        await using var hub = await StartAsync(tenant, null, "--Hub:Deelnemers", json.ToJsonString());

        using var antwoord = await RoepAsync(hub, "/v1/deelnemers", tenant.Token());

        var deelnemers = JsonNode.Parse(await antwoord.Content.ReadAsStringAsync())!["deelnemers"]!.AsArray();
        Assert.Equal([Testregister.Beheer], deelnemers.Select(d => (string?)d!["oin"]));
    }

    private static JsonObject Identiteit(Tenant tenant) => new() { ["tenant"] = tenant.Id.ToString(), ["app"] = tenant.App.ToString() };

    private static Task<Testhub> StartAsync(Tenant tenant, Action<Testregister>? verder = null, params string[] args)
    {
        var register = new Testregister().Zet(Testregister.Gi, "entra", Identiteit(tenant));
        verder?.Invoke(register);
        return Testhub.StartAsync(register, ["--Hub:Entra:Publiek", Tenant.Publiek, "--Hub:Entra:Instantie", tenant.Instantie, .. args]);
    }

    private static async Task<HttpResponseMessage> RoepAsync(Testhub hub, string pad, string token)
    {
        using var client = new HttpClient(new SocketsHttpHandler()) { BaseAddress = hub.Adres };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return await client.GetAsync(pad);
    }
}
