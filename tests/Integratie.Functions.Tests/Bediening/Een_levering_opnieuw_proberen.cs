using Integratie.Functions.Tests.Opstelling;

namespace Integratie.Functions.Tests.Bediening;

public sealed class Een_levering_opnieuw_proberen
{
    [Theory]
    [InlineData(500, "wacht")]
    [InlineData(410, "vastgelopen")]
    public async Task Gebeurt_meteen_ook_als_de_webhook_is_opgezegd(int status, string daarvoor)
    {
        await using var ontvanger = await Ontvanger.StartAsync();
        ontvanger.Antwoord = Ontvanger.Status(status);
        await using var hub = await Bedieningshub.StartAsync(new Testregister().Webhook(Testregister.Gi, ontvanger.Url));
        await hub.BeslisAsync("u1");
        var levering = await hub.EnigeAsync(daarvoor, Testregister.Gi);
        Assert.Equal((1, $"antwoordde met {status}"), ((int?)levering["pogingen"], (string?)levering["laatsteFout"]));

        ontvanger.Antwoord = Ontvanger.Status(204);
        await hub.DoeAsync($"/v1/leveringen/{levering["id"]}/opnieuw", 202);

        await hub.KlokAsync(Bedieningshub.Nu);
        var klaar = await hub.EnigeAsync("afgeleverd", Testregister.Gi);
        Assert.Equal(((string?)levering["id"], 2), ((string?)klaar["id"], (int?)klaar["pogingen"]));
        Assert.Contains($"levering.opnieuw {levering["id"]}", await hub.AuditAsync());
    }

    [Fact]
    public async Task Neemt_mee_wat_in_hetzelfde_dossier_eerder_kwam()
    {
        await using var ontvanger = await Ontvanger.StartAsync();
        ontvanger.Antwoord = Ontvanger.Status(500);
        await using var hub = await Bedieningshub.StartAsync(new Testregister().Webhook(Testregister.Gi, ontvanger.Url));
        await hub.BeslisAsync("u1");
        await hub.BeslisAsync("u2", d => d["aard"] = "verlenging");
        var tweede = (await hub.LijstAsync($"&status=wacht&ontvanger={Testregister.Gi}"))
            .Last(r => (string?)r["type"] == "nl.jeugdbescherming.uitspraak.gedaan.v1");

        ontvanger.Antwoord = Ontvanger.Status(204);
        await hub.DoeAsync($"/v1/leveringen/{tweede["id"]}/opnieuw", 202);

        await hub.KlokAsync(Bedieningshub.Nu);
        Assert.Equal(["u1", "u1", "u2"], ontvanger.Posten.Select(p => (string?)p.Gebeurtenis["id"]).Where(id => id is "u1" or "u2"));
    }

    [Fact]
    public async Task Kan_niet_als_zij_er_al_is_of_niet_bestaat()
    {
        await using var hub = await Bedieningshub.StartAsync(new Testregister());
        await hub.BeslisAsync("u1");
        var levering = await hub.EnigeAsync("wacht", Testregister.Gi);
        await hub.Hub.RoepAsync(HttpMethod.Post, $"/v1/berichten/{levering["id"]}/bevestiging", Testregister.Gi);

        var probleem = await hub.WeigertAsync($"/v1/leveringen/{levering["id"]}/opnieuw", 409, "conflict");

        Assert.Equal("Deze levering is al afgeleverd.", (string?)probleem["detail"]);
        await hub.WeigertAsync($"/v1/leveringen/lev_{Guid.Empty:N}_{Testregister.Gi}_1/opnieuw", 404, "niet-gevonden");
        await hub.WeigertAsync("/v1/leveringen/onzin/opnieuw", 404, "niet-gevonden");
    }
}
