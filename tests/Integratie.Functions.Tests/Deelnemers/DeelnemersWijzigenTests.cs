using System.Net;
using Integratie.Functions.Tests.Http;
using Integratie.Kern.Deelnemers;

namespace Integratie.Functions.Tests.Deelnemers;

public sealed class DeelnemersWijzigenTests : IAsyncLifetime
{
    private const string Nieuw = "00000001800000007777";
    private static readonly string Gi = $"/v1/deelnemers/{Proefhub.Oin(Rol.Gi)}";
    private readonly Proefmap map = new();
    private Proefhub hub = null!;

    public async Task InitializeAsync() => hub = await Proefhub.StartAsync(map);

    public async Task DisposeAsync()
    {
        await hub.DisposeAsync();
        map.Dispose();
    }

    [Fact]
    public async Task Beheer_adds_a_deelnemer_who_can_call_at_once()
    {
        using var antwoord = await hub.StuurAsync("PUT", $"/v1/deelnemers/{Nieuw}", Rol.Beheer, $$"""
            { "oin": "{{Nieuw}}", "naam": "Nieuwe gemeente", "rol": "gemeente", "gemeentecodes": ["0599"], "sleutels": ["{{Proefhub.Hash("nieuwe-sleutel")}}"] }
            """);
        using var zelf = await hub.StuurMetSleutelAsync("GET", $"/v1/deelnemers/{Nieuw}", "nieuwe-sleutel");

        Assert.Equal(HttpStatusCode.Created, antwoord.StatusCode);
        Assert.Equal($"/v1/deelnemers/{Nieuw}", antwoord.Headers.Location?.OriginalString);
        Assert.Equal("Nieuwe gemeente", (string?)(await antwoord.JsonAsync())["naam"]);
        Assert.Equal(HttpStatusCode.OK, zelf.StatusCode);
        Assert.Equal(antwoord.Headers.ETag, zelf.Headers.ETag);
    }

    [Fact]
    public async Task What_was_read_can_be_sent_back_and_the_key_stays()
    {
        using var gelezen = await hub.HaalAsync(Gi, Rol.Beheer);
        var deelnemer = await gelezen.JsonAsync();
        deelnemer["naam"] = "Andere naam";

        using var antwoord = await hub.StuurAsync("PUT", Gi, Rol.Beheer, deelnemer.ToJsonString());
        using var zelf = await hub.HaalAsync(Gi, Rol.Gi);

        Assert.Equal(HttpStatusCode.OK, antwoord.StatusCode);
        Assert.Equal("Andere naam", (string?)(await zelf.JsonAsync())["naam"]);
    }

    [Fact]
    public async Task A_key_that_is_replaced_no_longer_opens()
    {
        using var antwoord = await hub.StuurAsync("PATCH", Gi, Rol.Beheer, $$"""{ "sleutels": ["{{Proefhub.Hash("de-nieuwe")}}"] }""");
        using var oude = await hub.HaalAsync(Gi, Rol.Gi);
        using var nieuwe = await hub.StuurMetSleutelAsync("GET", Gi, "de-nieuwe");

        Assert.Equal(HttpStatusCode.OK, antwoord.StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, oude.StatusCode);
        Assert.Equal(HttpStatusCode.OK, nieuwe.StatusCode);
    }

    [Fact]
    public async Task A_patch_changes_only_what_it_names_and_null_removes()
    {
        using var eerst = await hub.StuurAsync("PATCH", Gi, Rol.Beheer, """
            { "geldigVan": "2020-01-01", "instroomstop": true, "certificaat": { "soort": "volledig", "van": "2020-01-01", "tot": "2026-12-31" } }
            """);
        using var daarna = await hub.StuurAsync("PATCH", Gi, Rol.Beheer, """{ "geldigVan": null, "certificaat": { "tot": null, "soort": "voorlopig" } }""");

        Assert.Equal(HttpStatusCode.OK, eerst.StatusCode);
        var deelnemer = await daarna.JsonAsync();
        Assert.Equal("Proef gi", (string?)deelnemer["naam"]);
        Assert.Null(deelnemer["geldigVan"]);
        Assert.True((bool?)deelnemer["instroomstop"]);
        Assert.Equal("""{"soort":"voorlopig","van":"2020-01-01"}""", deelnemer["certificaat"]!.ToJsonString());
    }

    [Fact]
    public async Task A_deelnemer_changes_its_own_bezorging_and_nothing_else()
    {
        using var eigen = await hub.StuurAsync("PATCH", Gi, Rol.Gi, """{ "bezorging": { "wijze": "wachtrij" } }""");
        using var meer = await hub.StuurAsync("PATCH", Gi, Rol.Gi, """{ "bezorging": { "wijze": "ophalen" }, "rol": "beheer", "sleutels": [] }""");
        using var ander = await hub.StuurAsync("PATCH", $"/v1/deelnemers/{Proefhub.Oin(Rol.Rvdk)}", Rol.Gi, """{ "bezorging": { "wijze": "wachtrij" } }""");
        using var nu = await hub.HaalAsync(Gi, Rol.Gi);

        Assert.Equal(HttpStatusCode.OK, eigen.StatusCode);
        var probleem = await meer.ProbleemAsync(403, "geen-toegang");
        Assert.Equal(["rol: wijzigt alleen beheer", "sleutels: wijzigt alleen beheer"], probleem.Fouten());
        await ander.ProbleemAsync(403, "geen-toegang");
        var deelnemer = await nu.JsonAsync();
        Assert.Equal("wachtrij", (string?)deelnemer["bezorging"]!["wijze"]);
        Assert.Equal("gi", (string?)deelnemer["rol"]);
    }

    [Fact]
    public async Task Every_fault_comes_at_once_and_nothing_changes()
    {
        using var antwoord = await hub.StuurAsync("PUT", Gi, Rol.Beheer, """
            { "oin": "00000001800000009999", "naam": "", "rol": "rechter", "geldigVan": "2026-02-30", "sleutels": ["leesbaar"], "onbekend": 1,
              "bezorging": { "wijze": "webhook" } }
            """);
        using var nu = await hub.HaalAsync(Gi, Rol.Gi);

        var probleem = await antwoord.ProbleemAsync(400, "ongeldig");
        Assert.Equal(
            ["bezorging.geheimen", "bezorging.url", "geldigVan", "naam", "oin", "onbekend", "rol", "sleutels[0]"],
            probleem["fouten"]!.AsArray().Select(f => (string)f!["pad"]!).Order(StringComparer.Ordinal));
        Assert.Equal("Proef gi", (string?)(await nu.JsonAsync())["naam"]);
    }

    [Fact]
    public async Task Another_deelnemers_key_or_gemeente_cannot_be_taken()
    {
        using var eerst = await hub.StuurAsync("PATCH", $"/v1/deelnemers/{Proefhub.Oin(Rol.Gemeente)}", Rol.Beheer, """{ "gemeentecodes": ["0599"] }""");
        using var antwoord = await hub.StuurAsync("PUT", $"/v1/deelnemers/{Nieuw}", Rol.Beheer, $$"""
            { "naam": "Kaper", "rol": "gemeente", "gemeentecodes": ["0599"], "sleutels": ["{{Proefhub.Hash(Proefhub.Sleutel(Rol.Gi))}}"] }
            """);

        Assert.Equal(HttpStatusCode.OK, eerst.StatusCode);
        var probleem = await antwoord.ProbleemAsync(400, "ongeldig");
        Assert.Equal(["gemeentecodes", "sleutels"], probleem["fouten"]!.AsArray().Select(f => (string)f!["pad"]!).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("PUT", "kort")]
    [InlineData("PUT", "0000000180000000777A")]
    public async Task An_address_that_is_no_OIN_is_400(string methode, string oin)
    {
        using var antwoord = await hub.StuurAsync(methode, $"/v1/deelnemers/{oin}", Rol.Beheer, """{ "naam": "N", "rol": "gi", "sleutels": [] }""");

        var probleem = await antwoord.ProbleemAsync(400, "ongeldig");
        Assert.Equal(["oin: moet een OIN van 20 cijfers zijn"], probleem.Fouten());
    }

    [Fact]
    public async Task A_patch_of_nobody_is_404()
    {
        using var antwoord = await hub.StuurAsync("PATCH", $"/v1/deelnemers/{Nieuw}", Rol.Beheer, "{}");
        // RFC 9110, 13.2.1: a condition does not count where the answer without it would not be a success.
        using var voorwaarde = await hub.StuurAsync("PATCH", $"/v1/deelnemers/{Nieuw}", Rol.Beheer, "{}", ("If-Match", "\"1\""));

        await antwoord.ProbleemAsync(404, "niet-gevonden");
        await voorwaarde.ProbleemAsync(404, "niet-gevonden");
    }

    [Fact]
    public async Task Who_changes_an_older_version_is_told_so()
    {
        using var gelezen = await hub.HaalAsync(Gi, Rol.Beheer);
        var versie = gelezen.Headers.ETag!.ToString();
        using var eerste = await hub.StuurAsync("PATCH", Gi, Rol.Beheer, """{ "naam": "Eerste" }""", ("If-Match", versie));
        using var tweede = await hub.StuurAsync("PATCH", Gi, Rol.Beheer, """{ "naam": "Tweede" }""", ("If-Match", versie));

        Assert.Equal(HttpStatusCode.OK, eerste.StatusCode);
        await tweede.ProbleemAsync(412, "voorwaarde-niet-vervuld");
    }

    [Fact]
    public async Task The_version_is_strong_and_only_a_strong_one_matches()
    {
        using var gelezen = await hub.HaalAsync(Gi, Rol.Beheer);
        var versie = gelezen.Headers.ETag!;
        using var zwak = await hub.StuurAsync("PATCH", Gi, Rol.Beheer, """{ "naam": "Zwak" }""", ("If-Match", "W/" + versie.Tag));
        using var rommel = await hub.StuurAsync("PATCH", Gi, Rol.Beheer, """{ "naam": "Rommel" }""", ("If-Match", "1"));
        using var lijst = await hub.StuurAsync("PATCH", Gi, Rol.Beheer, """{ "naam": "Lijst" }""", ("If-Match", "\"oud\", " + versie.Tag));
        using var ieder = await hub.StuurAsync("PATCH", Gi, Rol.Beheer, """{ "naam": "Ieder" }""", ("If-Match", "*"));
        using var niemand = await hub.StuurAsync(
            "PUT", $"/v1/deelnemers/{Nieuw}", Rol.Beheer, """{ "naam": "N", "rol": "gi", "sleutels": [] }""", ("If-Match", "*"));

        Assert.False(versie.IsWeak);
        await zwak.ProbleemAsync(412, "voorwaarde-niet-vervuld");
        Assert.Equal(["If-Match: moet de ETag van een eerder antwoord zijn, met aanhalingstekens"], (await rommel.ProbleemAsync(400, "ongeldig")).Fouten());
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (lijst.StatusCode, ieder.StatusCode));
        await niemand.ProbleemAsync(412, "voorwaarde-niet-vervuld");
    }

    /// <summary>RFC 9110, 13.1.2: who means to add a deelnemer does not replace one that is there.</summary>
    [Fact]
    public async Task Who_says_If_None_Match_changes_nothing_that_is_there()
    {
        const string Ander = """{ "naam": "Een ander", "rol": "gi", "sleutels": [] }""";
        using var gelezen = await hub.HaalAsync(Gi, Rol.Beheer);
        var versie = gelezen.Headers.ETag!.Tag;

        using var bestaat = await hub.StuurAsync("PUT", Gi, Rol.Beheer, Ander, ("If-None-Match", "*"));
        using var dezelfde = await hub.StuurAsync("PATCH", Gi, Rol.Beheer, """{ "naam": "Een ander" }""", ("If-None-Match", "W/" + versie));
        using var nieuw = await hub.StuurAsync("PUT", $"/v1/deelnemers/{Nieuw}", Rol.Beheer, Ander, ("If-None-Match", "*"));
        using var andere = await hub.StuurAsync("PATCH", Gi, Rol.Beheer, """{ "naam": "Zelf" }""", ("If-None-Match", "\"een-andere\""));

        await bestaat.ProbleemAsync(412, "voorwaarde-niet-vervuld");
        await dezelfde.ProbleemAsync(412, "voorwaarde-niet-vervuld");
        Assert.Equal((HttpStatusCode.Created, HttpStatusCode.OK), (nieuw.StatusCode, andere.StatusCode));
    }

    [Theory]
    [InlineData("""{ "rol": "gi" }""")]
    [InlineData("""{ "sleutels": [] }""")]
    public async Task The_last_one_of_beheer_cannot_shut_itself_out(string wijziging)
    {
        using var antwoord = await hub.StuurAsync("PATCH", $"/v1/deelnemers/{Proefhub.Oin(Rol.Beheer)}", Rol.Beheer, wijziging);

        await antwoord.ProbleemAsync(409, "conflict");
    }

    [Fact]
    public async Task Every_change_is_in_the_audit_with_who_did_it()
    {
        using var een = await hub.StuurAsync("PATCH", Gi, Rol.Beheer, """{ "naam": "Ander", "instroomstop": true }""");
        using var twee = await hub.StuurAsync("POST", Gi + "/geheimen", Rol.Gi);
        using var geweigerd = await hub.StuurAsync("PATCH", Gi, Rol.Gi, """{ "naam": "Mag niet" }""");

        using var audit = await hub.HaalAsync("/v1/audit", Rol.Beheer);

        var regels = (await audit.JsonAsync())["regels"]!.AsArray().Select(r => $"{r!["wie"]} {r["handeling"]} {r["onderwerp"]} {r["bijzonderheden"]}");
        Assert.Equal(
            [
                $"{Proefhub.Oin(Rol.Beheer)} deelnemer.wijzigen {Proefhub.Oin(Rol.Gi)} naam, instroomstop",
                $"{Proefhub.Oin(Rol.Gi)} geheim.vernieuwen {Proefhub.Oin(Rol.Gi)} ",
            ],
            regels);
    }
}
