using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Integratie.Functions.Tests.Opstelling;
using Integratie.Functions.Tests.Portaal;
using Microsoft.IdentityModel.Tokens;

namespace Integratie.Functions.Tests.Entra;

/// <summary>A person signs in on the pages with the account of its organisation: the code flow of OpenID Connect with PKCE.</summary>
public sealed class Aanmelden_op_de_paginas
{
    [Fact]
    public async Task Who_has_the_role_looks_for_the_deelnemer_of_its_tenant_and_comes_where_it_wanted_to_be()
    {
        await using var tenant = await Tenant.StartAsync();
        await using var hub = await StartAsync(tenant);
        using var bezoek = new Portaalbezoek(hub.Adres);

        var (status, _, pagina) = await bezoek.StuurAsync("GET", await LoketAsync(bezoek, "/aanmelden/entra?terug=%2Fnormen%3Ftoon%3Dalles"));

        Assert.Equal(200, status);
        Assert.Contains("content=\"0;url=/normen?toon=alles\"", pagina, StringComparison.Ordinal);
        var normen = await bezoek.StuurAsync("GET", "/normen?toon=alles");
        Assert.Equal(200, normen.Status);
        Assert.Contains("gi 3000 (Gecertificeerde instelling)</span>", normen.Inhoud, StringComparison.Ordinal);
        Assert.Equal("code", tenant.Loket.Laatste!["response_type"].ToString());
        Assert.Equal("S256", tenant.Loket.Laatste["code_challenge_method"].ToString());
        var audit = (await hub.HaalAsync("/v1/audit", Testregister.Beheer))["regels"]!.AsArray();
        var aangemeld = audit.Where(r => (string)r!["handeling"]! == "portaal.aanmelden");
        Assert.Contains(aangemeld, r => ((string?)r!["bijzonderheden"] ?? "").Contains(Loket.Account, StringComparison.Ordinal));
    }

    public static TheoryData<string> Verkeerd =>
    [
        "staat", "ander koekje", "geen koekje", "geen code", "verzonnen code", "nonce", "audience", "audience van de API", "verlopen", "issuer", "handtekening",
        "zonder handtekening", "tenant", "geen rol", "rol van een ander",
    ];

    [Theory]
    [MemberData(nameof(Verkeerd))]
    public async Task A_sign_in_with_one_thing_wrong_leaves_somebody_outside(string wat)
    {
        await using var tenant = await Tenant.StartAsync();
        await using var vreemd = await Tenant.StartAsync();
        await using var hub = await StartAsync(tenant);
        using var bezoek = new Portaalbezoek(hub.Adres);
        using var ander = new Portaalbezoek(hub.Adres);
        tenant.Loket.Rollen = wat switch { "geen rol" => [], "rol van een ander" => ["portaal." + Testregister.AndereGi], _ => ["portaal"] };
        tenant.Loket.Anders = wat switch
        {
            "nonce" => t => t.Claims["nonce"] = "van een andere aanmelding",
            "audience" => t => t.Audience = "11111111-2222-3333-4444-555555555555",
            "audience van de API" => t => t.Audience = Tenant.Publiek,
            "verlopen" => t => { t.NotBefore = t.NotBefore!.Value.AddHours(-2); t.IssuedAt = t.NotBefore; t.Expires = t.NotBefore.Value.AddHours(1); }
            ,
            "issuer" => t => t.Issuer = tenant.Instantie + "/organizations/v2.0",
            "handtekening" => t => t.SigningCredentials = new SigningCredentials(vreemd.Sleutel, SecurityAlgorithms.RsaSha256),
            "zonder handtekening" => t => t.SigningCredentials = null,
            "tenant" => t => t.Claims["tid"] = "11111111-2222-3333-4444-555555555555",
            _ => null,
        };
        var terug = await LoketAsync(bezoek, "/aanmelden/entra");
        var anders = wat is "ander koekje" ? await LoketAsync(ander, "/aanmelden/entra") : "";
        terug = wat switch
        {
            "staat" => terug + "x",
            // The code of somebody else, in the browser of who began its own: without its proof it is worth nothing.
            "ander koekje" => anders[..anders.IndexOf("&state", StringComparison.Ordinal)] + terug[terug.IndexOf("&state", StringComparison.Ordinal)..],
            "geen code" => terug.Replace("code=", "error=access_denied&x=", StringComparison.Ordinal),
            "verzonnen code" => terug.Replace("code=", "code=0", StringComparison.Ordinal),
            _ => terug,
        };

        var wie = wat is "geen koekje" ? ander : bezoek;
        var (status, _, pagina) = await wie.StuurAsync("GET", terug);

        Assert.Equal(400, status);
        Assert.Contains("class=\"melding fout\" role=\"alert\"", pagina, StringComparison.Ordinal);
        Assert.Equal(302, (await wie.StuurAsync("GET", "/")).Status);
    }

    [Fact]
    public async Task An_answer_counts_once()
    {
        await using var tenant = await Tenant.StartAsync();
        await using var hub = await StartAsync(tenant);
        using var bezoek = new Portaalbezoek(hub.Adres);
        var terug = await LoketAsync(bezoek, "/aanmelden/entra?terug=https%3A%2F%2Felders.example");

        var eerste = await bezoek.StuurAsync("GET", terug);

        Assert.Contains("content=\"0;url=/\"", eerste.Inhoud, StringComparison.Ordinal);
        Assert.Equal(400, (await bezoek.StuurAsync("GET", terug)).Status);
    }

    [Fact]
    public async Task Where_several_deelnemers_share_a_tenant_the_role_says_for_which()
    {
        await using var tenant = await Tenant.StartAsync();
        await using var hub = await StartAsync(tenant, register => register.Zet(Testregister.AndereGi, "entra", Identiteit(tenant)));
        using var bezoek = new Portaalbezoek(hub.Adres);

        var onduidelijk = await bezoek.StuurAsync("GET", await LoketAsync(bezoek, "/aanmelden/entra"));
        tenant.Loket.Rollen = ["portaal", "portaal." + Testregister.AndereGi];
        await bezoek.StuurAsync("GET", await LoketAsync(bezoek, "/aanmelden/entra"));

        Assert.Equal(400, onduidelijk.Status);
        Assert.Contains("gi 3001", (await bezoek.StuurAsync("GET", "/")).Inhoud, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_session_ends_when_the_tenant_is_no_longer_of_the_deelnemer()
    {
        await using var tenant = await Tenant.StartAsync();
        await using var hub = await StartAsync(tenant);
        using var bezoek = new Portaalbezoek(hub.Adres);
        await bezoek.StuurAsync("GET", await LoketAsync(bezoek, "/aanmelden/entra"));
        Assert.Equal(200, (await bezoek.StuurAsync("GET", "/")).Status);

        using var zonder = new StringContent("""{ "entra": null }""", Encoding.UTF8, "application/merge-patch+json");
        using var antwoord = await hub.RoepAsync(HttpMethod.Patch, $"/v1/deelnemers/{Testregister.Gi}", Testregister.Beheer, zonder);

        Assert.Equal(HttpStatusCode.OK, antwoord.StatusCode);
        Assert.Equal(302, (await bezoek.StuurAsync("GET", "/")).Status);
    }

    [Fact]
    public async Task When_Entra_ID_does_not_answer_the_page_says_so()
    {
        var tenant = await Tenant.StartAsync();
        await using var hub = await StartAsync(tenant);
        await tenant.DisposeAsync();
        using var bezoek = new Portaalbezoek(hub.Adres);

        var (status, _, pagina) = await bezoek.StuurAsync("GET", "/aanmelden/entra");

        Assert.Equal(503, status);
        Assert.Contains("<h1>", pagina, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<html></html>", 503)]
    [InlineData("[1]", 503)]
    [InlineData("null", 503)]
    [InlineData("{ \"id_token\": 5 }", 503)]
    [InlineData("{ \"error\": \"server_error\" }", 400)]
    [InlineData("{ \"id_token\": \"a.b.c\" }", 400)]
    [InlineData("{ \"id_token\": \"eyJhbGciOiJSUzI1NiJ9.AAAA.AAAA\" }", 400)]
    public async Task An_answer_that_is_none_of_Entra_ID_is_no_fault_of_the_hub(string antwoord, int verwacht)
    {
        await using var tenant = await Tenant.StartAsync();
        await using var hub = await StartAsync(tenant);
        using var bezoek = new Portaalbezoek(hub.Adres);
        tenant.Loket.Antwoord = antwoord;

        var (status, _, _) = await bezoek.StuurAsync("GET", await LoketAsync(bezoek, "/aanmelden/entra"));

        Assert.Equal(verwacht, status);
        Assert.Equal(302, (await bezoek.StuurAsync("GET", "/")).Status);
    }

    [Fact]
    public async Task Without_an_application_of_the_hub_there_is_no_such_sign_in()
    {
        await using var hub = await Testhub.StartAsync(new Testregister());
        using var bezoek = new Portaalbezoek(hub.Adres);

        Assert.DoesNotContain("werkaccount", (await bezoek.StuurAsync("GET", "/aanmelden")).Inhoud, StringComparison.Ordinal);
        Assert.Equal(404, (await bezoek.StuurAsync("GET", "/aanmelden/entra")).Status);
        Assert.Equal(404, (await bezoek.StuurAsync("GET", "/aanmelden/entra/terug?code=x&state=y")).Status);
    }

    [Fact]
    public async Task What_the_platform_says_in_headers_of_who_somebody_is_counts_for_nothing()
    {
        await using var tenant = await Tenant.StartAsync();
        await using var hub = await StartAsync(tenant);
        using var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = hub.Adres };
        client.DefaultRequestHeaders.Add("X-MS-CLIENT-PRINCIPAL-ID", Loket.Account);
        client.DefaultRequestHeaders.Add("X-MS-CLIENT-PRINCIPAL-IDP", "aad");
        var principal = $$"""{"auth_typ":"aad","claims":[{"typ":"tid","val":"{{tenant.Id}}"},{"typ":"roles","val":"portaal"}]}""";
        client.DefaultRequestHeaders.Add("X-MS-CLIENT-PRINCIPAL", Convert.ToBase64String(Encoding.UTF8.GetBytes(principal)));

        using var antwoord = await client.GetAsync("/");

        Assert.Equal(HttpStatusCode.Redirect, antwoord.StatusCode);
        Assert.Contains("/aanmelden", antwoord.Headers.Location!.ToString(), StringComparison.Ordinal);
    }

    private static JsonObject Identiteit(Tenant tenant) => new() { ["tenant"] = tenant.Id.ToString(), ["app"] = tenant.App.ToString() };

    private static Task<Testhub> StartAsync(Tenant tenant, Action<Testregister>? verder = null)
    {
        var register = new Testregister().Zet(Testregister.Gi, "entra", Identiteit(tenant));
        verder?.Invoke(register);
        return Testhub.StartAsync(
            register, "--Hub:Entra:Publiek", Tenant.Publiek, "--Hub:Entra:Client", Loket.Client, "--Hub:Entra:Instantie", tenant.Instantie);
    }

    /// <summary>Begins, and signs in at the tenant; gives the address to which that sends the browser back.</summary>
    private static async Task<string> LoketAsync(Portaalbezoek bezoek, string begin)
    {
        var (status, naar, _) = await bezoek.StuurAsync("GET", begin);
        Assert.Equal(302, status);
        return (await bezoek.StuurAsync("GET", naar!)).Naar!;
    }
}
