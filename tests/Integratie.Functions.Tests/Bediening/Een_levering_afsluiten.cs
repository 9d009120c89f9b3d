using Integratie.Functions.Tests.Http;
using Integratie.Functions.Tests.Opstelling;

namespace Integratie.Functions.Tests.Bediening;

public sealed class Een_levering_afsluiten
{
    private const string Reden = """{ "reden": "Per post gestuurd." }""";

    [Fact]
    public async Task Laat_latere_leveringen_doorgaan_en_staat_in_ontvangst_en_tijdlijn()
    {
        await using var ontvanger = await Ontvanger.StartAsync();
        ontvanger.Antwoord = async (context, _) =>
        {
            await Task.Yield();
            context.Response.StatusCode = context.Request.Headers["webhook-id"].ToString().EndsWith("_1", StringComparison.Ordinal) ? 422 : 204;
        };
        await using var hub = await Bedieningshub.StartAsync(new Testregister().Webhook(Testregister.Gi, ontvanger.Url));
        var ontvangst = await hub.BeslisAsync("u1");
        await hub.BeslisAsync("u2", d => d["aard"] = "verlenging");
        Assert.DoesNotContain("u2", ontvanger.Posten.Select(p => (string?)p.Gebeurtenis["id"]));
        var eerste = (await hub.LijstAsync($"&status=wacht&ontvanger={Testregister.Gi}"))[0];

        var gesloten = await hub.DoeAsync($"/v1/leveringen/{eerste["id"]}/afsluiten", 200, Reden);
        var nogEens = await hub.DoeAsync($"/v1/leveringen/{eerste["id"]}/afsluiten", 200, """{ "reden": "Iets anders." }""");

        await hub.KlokAsync(Bedieningshub.Nu);
        Assert.Equal(("afgesloten", "Per post gestuurd."), ((string?)gesloten["status"], (string?)gesloten["reden"]));
        Assert.Equal(gesloten.ToJsonString(), nogEens.ToJsonString());
        Assert.Contains("u2", ontvanger.Posten.Select(p => (string?)p.Gebeurtenis["id"]));
        var stand = await hub.Hub.HaalAsync(ontvangst, Testregister.Rechtbank);
        Assert.Equal("afgesloten", (string?)stand["leveringen"]!.AsArray().Single(l => (string?)l!["ontvanger"] == Testregister.Gi)!["status"]);
        var tijdlijn = await hub.Hub.HaalAsync($"/v1/dossiers/{eerste["dossierId"]}/tijdlijn", Testregister.Rechtbank);
        var levering = tijdlijn["leveringen"]!.AsArray().Single(l => (string?)l!["webhookId"] == (string?)eerste["id"])!;
        Assert.Equal(("afgesloten", "Per post gestuurd."), ((string?)levering["status"], (string?)levering["reden"]));
        Assert.Equal([$"levering.afsluiten {eerste["id"]}"], (await hub.AuditAsync()).Where(r => r.StartsWith("levering.", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("{}", "reden: ontbreekt")]
    [InlineData("""{ "reden": " " }""", "reden: mag niet leeg zijn")]
    [InlineData("""{ "reden": "Gaat over 999990342." }""", "reden: mag geen BSN bevatten")]
    [InlineData("""{ "reden": "Gaat over 12 999 990 342." }""", "reden: mag geen BSN bevatten")]
    [InlineData("""{ "reden": "Gaat over 9999.90.342." }""", "reden: mag geen BSN bevatten")]
    public async Task Vraagt_een_reden_zonder_persoonsgegevens(string inhoud, string fout)
    {
        await using var hub = await Bedieningshub.StartAsync(new Testregister());
        await hub.BeslisAsync("u1");
        var levering = await hub.EnigeAsync("wacht", Testregister.Gi);

        var probleem = await hub.WeigertAsync($"/v1/leveringen/{levering["id"]}/afsluiten", 400, "ongeldig", inhoud);

        Assert.Equal([fout], probleem.Fouten());
        Assert.Equal((string?)levering["id"], (string?)(await hub.EnigeAsync("wacht", Testregister.Gi))["id"]);
    }

    [Fact]
    public async Task Kan_niet_als_zij_er_al_is_of_niet_bestaat()
    {
        await using var hub = await Bedieningshub.StartAsync(new Testregister());
        await hub.BeslisAsync("u1");
        var levering = await hub.EnigeAsync("wacht", Testregister.Gi);
        await hub.Hub.RoepAsync(HttpMethod.Post, $"/v1/berichten/{levering["id"]}/bevestiging", Testregister.Gi);

        await hub.WeigertAsync($"/v1/leveringen/{levering["id"]}/afsluiten", 409, "conflict", Reden);
        await hub.WeigertAsync("/v1/leveringen/onzin/afsluiten", 404, "niet-gevonden", Reden);
    }
}
