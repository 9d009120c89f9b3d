using System.Net;
using Integratie.Functions.Deelnemers;
using Integratie.Functions.Tests.Http;
using Integratie.Kern.Deelnemers;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace Integratie.Functions.Tests.Deelnemers;

public sealed class WisselingTests : IAsyncLifetime
{
    private static readonly string Gi = $"/v1/deelnemers/{Proefhub.Oin(Rol.Gi)}";
    private readonly Proefmap map = new();
    private Proefhub hub = null!;

    public async Task InitializeAsync() => hub = await Proefhub.StartAsync(
        map, "--Hub:Klok", "handmatig", "--Hub:KlokBegin", "2026-01-05T08:00:00Z");

    public async Task DisposeAsync()
    {
        await hub.DisposeAsync();
        map.Dispose();
    }

    [Fact]
    public async Task The_old_key_stays_valid_for_seven_days_beside_the_new_one()
    {
        using var antwoord = await hub.StuurAsync("POST", Gi + "/sleutels", Rol.Beheer);
        var nieuw = await antwoord.JsonAsync();

        Assert.Equal(HttpStatusCode.Created, antwoord.StatusCode);
        Assert.Equal("2026-01-12T08:00:00Z", (string?)nieuw["vorigeGeldigTot"]);
        Assert.Equal((200, 200), await ProbeerAsync((string)nieuw["sleutel"]!));
        await ZetKlokAsync("2026-01-12T07:59:59Z");
        Assert.Equal((200, 200), await ProbeerAsync((string)nieuw["sleutel"]!));
        await ZetKlokAsync("2026-01-12T08:00:00Z");
        Assert.Equal((401, 200), await ProbeerAsync((string)nieuw["sleutel"]!));
    }

    [Fact]
    public async Task Without_overlap_the_old_key_ends_at_once()
    {
        using var antwoord = await hub.StuurAsync("POST", Gi + "/sleutels", Rol.Beheer, """{ "overlapDagen": 0 }""");

        Assert.Equal((401, 200), await ProbeerAsync((string)(await antwoord.JsonAsync())["sleutel"]!));
    }

    [Fact]
    public async Task A_later_rotation_does_not_lengthen_the_life_of_an_old_key()
    {
        using var kort = await hub.StuurAsync("POST", Gi + "/sleutels", Rol.Beheer, """{ "overlapDagen": 1 }""");
        using var lang = await hub.StuurAsync("POST", Gi + "/sleutels", Rol.Beheer, """{ "overlapDagen": 30 }""");
        await ZetKlokAsync("2026-01-07T08:00:00Z");

        Assert.Equal((401, 200), await ProbeerAsync((string)(await kort.JsonAsync())["sleutel"]!));
    }

    [Fact]
    public async Task More_than_a_hundred_keys_at_once_are_refused_until_the_others_end()
    {
        for (var aantal = 2; aantal <= 100; aantal++)
            using (var erbij = await hub.StuurAsync("POST", Gi + "/sleutels", Rol.Beheer))
                Assert.Equal(HttpStatusCode.Created, erbij.StatusCode);

        using var teveel = await hub.StuurAsync("POST", Gi + "/sleutels", Rol.Beheer);
        await teveel.ProbleemAsync(409, "conflict");
        using var enige = await hub.StuurAsync("POST", Gi + "/sleutels", Rol.Beheer, """{ "overlapDagen": 0 }""");

        Assert.Equal((401, 200), await ProbeerAsync((string)(await enige.JsonAsync())["sleutel"]!));
    }

    [Fact]
    public async Task Every_secret_signs_until_the_moment_that_was_promised_for_it()
    {
        var eerste = await NieuwGeheimAsync();
        await ZetKlokAsync("2026-01-06T08:00:00Z");
        var tweede = await NieuwGeheimAsync();
        await ZetKlokAsync("2026-01-07T08:00:00Z");
        var derde = await NieuwGeheimAsync();

        IEnumerable<string?> beloofd = [eerste.Tot, tweede.Tot, derde.Tot];
        Assert.Equal([null, "2026-01-13T08:00:00Z", "2026-01-14T08:00:00Z"], beloofd);
        Assert.Equal(32, Convert.FromBase64String(derde.Geheim["whsec_".Length..]).Length);
        Assert.Equal([eerste.Geheim, tweede.Geheim, derde.Geheim], GeldigOp(Instant.FromUtc(2026, 1, 13, 7, 59)));
        Assert.Equal([tweede.Geheim, derde.Geheim], GeldigOp(Instant.FromUtc(2026, 1, 13, 8, 0)));
        Assert.Equal([derde.Geheim], GeldigOp(Instant.FromUtc(2026, 1, 14, 8, 0)));
    }

    [Fact]
    public async Task More_than_ten_secrets_at_once_are_refused_until_the_others_end()
    {
        for (var i = 0; i < 10; i++)
            await NieuwGeheimAsync();

        using var elfde = await hub.StuurAsync("POST", Gi + "/geheimen", Rol.Gi);
        await elfde.ProbleemAsync(409, "conflict");
        Assert.Equal(10, GeldigOp(Instant.FromUtc(2026, 1, 5, 8, 0)).Count());
        var enige = await NieuwGeheimAsync("""{ "overlapDagen": 0 }""");
        Assert.Equal([enige.Geheim], GeldigOp(Instant.FromUtc(2026, 1, 5, 8, 0)));
    }

    [Fact]
    public async Task What_was_issued_is_shown_only_once()
    {
        using var sleutel = await hub.StuurAsync("POST", Gi + "/sleutels", Rol.Beheer);
        using var geheim = await hub.StuurAsync("POST", Gi + "/geheimen", Rol.Beheer);
        using var lijst = await hub.HaalAsync("/v1/deelnemers", Rol.Beheer);
        using var audit = await hub.HaalAsync("/v1/audit", Rol.Beheer);

        var teksten = await lijst.Content.ReadAsStringAsync() + await audit.Content.ReadAsStringAsync();
        Assert.DoesNotContain((string)(await sleutel.JsonAsync())["sleutel"]!, teksten, StringComparison.Ordinal);
        Assert.DoesNotContain((string)(await geheim.JsonAsync())["geheim"]!, teksten, StringComparison.Ordinal);
        Assert.DoesNotContain("sha256", teksten, StringComparison.Ordinal);
        Assert.DoesNotContain("whsec_", teksten, StringComparison.Ordinal);
        using var zelf = await hub.HaalAsync(Gi, Rol.Gi);
        Assert.Equal(2, (int?)(await zelf.JsonAsync())["aantalSleutels"]);
    }

    [Theory]
    [InlineData("""{ "overlapDagen": -1 }""", "overlapDagen: moet een geheel getal van 0 tot en met 90 zijn")]
    [InlineData("""{ "overlapDagen": 91 }""", "overlapDagen: moet een geheel getal van 0 tot en met 90 zijn")]
    [InlineData("""{ "overlapDagen": "7" }""", "overlapDagen: moet een getal zijn")]
    [InlineData("""{ "overlap": 7 }""", "overlap: is hier onbekend")]
    [InlineData("[]", ": moet een JSON-object zijn")]
    public async Task A_wrong_overlap_is_400(string json, string fout)
    {
        using var antwoord = await hub.StuurAsync("POST", Gi + "/geheimen", Rol.Gi, json);

        Assert.Equal([fout], (await antwoord.ProbleemAsync(400, "ongeldig")).Fouten());
    }

    private async Task<(string Geheim, string? Tot)> NieuwGeheimAsync(string? json = null)
    {
        using var antwoord = await hub.StuurAsync("POST", Gi + "/geheimen", Rol.Gi, json);
        Assert.Equal(HttpStatusCode.Created, antwoord.StatusCode);
        var nieuw = await antwoord.JsonAsync();
        return ((string)nieuw["geheim"]!, (string?)nieuw["vorigeGeldigTot"]);
    }

    private IEnumerable<string> GeldigOp(Instant nu) =>
        hub.Services.GetRequiredService<RegisterStore>().Huidig.Vind(Proefhub.Oin(Rol.Gi))!.Bezorging.GeldigeGeheimen(nu).Select(g => g.Waarde);

    private async Task ZetKlokAsync(string nu)
    {
        using var antwoord = await hub.StuurAsync("POST", "/lokaal/klok", Rol.Beheer, $$"""{ "nu": "{{nu}}" }""");
        Assert.Equal(HttpStatusCode.OK, antwoord.StatusCode);
    }

    private async Task<(int Oude, int Nieuwe)> ProbeerAsync(string nieuw)
    {
        using var metOude = await hub.HaalAsync(Gi, Rol.Gi);
        using var metNieuwe = await hub.StuurMetSleutelAsync("GET", Gi, nieuw);
        return ((int)metOude.StatusCode, (int)metNieuwe.StatusCode);
    }
}
